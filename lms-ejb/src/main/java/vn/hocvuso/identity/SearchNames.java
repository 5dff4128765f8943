package vn.hocvuso.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hocvuso.platform.SchemaReady;

/** Makes persons and organisations of an older version findable by name: once, at the first start after the upgrade. */
@Dependent
class SearchNames {

    @Inject
    SearchNamesWriter writer;

    void on(@Observes @Priority(10) SchemaReady ready) {
        boolean more = true;
        while (more) {
            more = writer.foldSome();
        }
    }
}

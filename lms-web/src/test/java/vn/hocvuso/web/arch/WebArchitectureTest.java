package vn.hocvuso.web.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WebArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.hocvuso");
    private static final JavaClasses BAD =
            new ClassFileImporter().importPackages("vn.hocvuso.web.arch.bad", "vn.hocvuso.identity");

    static Stream<ArchRule> rules() {
        return WebArchitecture.ALL.stream();
    }

    @Test
    void analysesPagesAndServices() {
        assertThat(PRODUCT)
                .filteredOn(type -> type.getPackageName().startsWith("vn.hocvuso.web."))
                .hasSizeGreaterThan(40);
        assertThat(PRODUCT)
                .filteredOn(type -> type.getPackageName().equals("vn.hocvuso.identity"))
                .hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void productKeepsTheRule(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleReportsWhatBreaksIt(ArchRule rule) {
        assertThat(rule.evaluate(BAD).hasViolation()).as(rule.getDescription()).isTrue();
    }
}

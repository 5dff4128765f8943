package vn.hocvuso.rights;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresAuthentication;
import vn.hocvuso.identity.CurrentPerson;
import vn.hocvuso.identity.PersonId;
import vn.hocvuso.platform.AuditTrail;

/** The copy of one's own data; each is audited. */
@Stateless
@RequiresAuthentication
public class DataCopyQueries {

    @Inject
    @Any
    Instance<PersonalDataSource> sources;

    @Inject
    CurrentPerson caller;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Everything all features keep about the caller. */
    public DataCopy mine() {
        PersonId me = caller.id();
        List<PersonalData> parts = sources.stream()
                .sorted(Comparator.comparingInt(PersonalDataSource::order))
                .flatMap(source -> source.of(me).stream())
                .filter(part -> !part.rows().isEmpty())
                .toList();
        audit.record("rights.copy-made", "person", Long.toString(me.value()), "");
        return new DataCopy(clock.instant(), parts);
    }
}

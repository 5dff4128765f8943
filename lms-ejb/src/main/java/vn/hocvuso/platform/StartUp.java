package vn.hocvuso.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import vn.hocvuso.shared.OpenToEveryone;

/** Brings the schema up to date, then lets every feature load its content. Runs before the first request. */
@Singleton
@Startup
@OpenToEveryone
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StartUp {

    private static final Logger LOG = System.getLogger(StartUp.class.getName());

    @Resource(lookup = "jdbc/lms")
    DataSource database;

    @Inject
    Settings settings;

    @Inject
    Event<SchemaReady> schemaReady;

    @Inject
    Event<ContentLoad> contentLoad;

    private volatile boolean ready;

    /**
     * The attribute stands here once more because the server does not apply the class's to this call: in a transaction
     * around the whole load, later readers would not see what earlier importers committed, and one refusal would undo all.
     */
    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void start() {
        DatabasePatience.limitSigningIn();
        Migrations.apply(database);
        SystemSubject.run(() -> schemaReady.fire(new SchemaReady()));
        SystemSubject.run(this::loadContent);
        ready = true;
    }

    /** Whether schema and content are in place. */
    public boolean isReady() {
        return ready;
    }

    private void loadContent() {
        Path root = settings.content();
        if (!Files.isDirectory(root)) {
            LOG.log(Level.WARNING, "content folder {0} does not exist; nothing loaded", root);
            return;
        }
        ContentReport report = new ContentReport(root);
        contentLoad.fire(new ContentLoad(root, report));
        report.problems().forEach(problem -> LOG.log(Level.ERROR, "content: " + problem));
    }
}

package vn.hocvuso.it.support;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The EAR that was built, with one web module more: the in-container tests, at {@code /it}. Every in-container test
 * class returns it from its {@code @Deployment} method and lives in {@code vn.hocvuso.it.container}, so that one
 * deployment serves them all.
 */
public final class ProductWithTests {

    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String TABLES = "vn/hocvuso/it/container/";

    private ProductWithTests() {}

    /** A new archive with the same content each time. */
    public static EnterpriseArchive archive() {
        Path ear = ProductSession.product().settings().application();
        EnterpriseArchive archive = ShrinkWrap.create(ZipImporter.class, "lms.ear")
                .importFrom(ear.toFile())
                .as(EnterpriseArchive.class);
        String descriptor = text(archive);
        archive.delete(DESCRIPTOR);
        archive.add(
                new StringAsset(descriptor.replaceFirst(
                        "(?=<library-directory>)",
                        "<module><web><web-uri>it.war</web-uri><context-root>/it</context-root></web></module>")),
                DESCRIPTOR);
        WebArchive tests = ShrinkWrap.create(WebArchive.class, "it.war")
                .addPackages(true, "vn.hocvuso.it.container")
                .addClass(ProductWithTests.class)
                .addAsResource(TABLES + "service-access.tsv")
                .addAsResource(TABLES + "page-access.tsv")
                .addAsLibrary(jarOf(Assertions.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        archive.addAsModule(Testable.archiveToTest(tests));
        return archive;
    }

    private static String text(EnterpriseArchive archive) {
        try (InputStream in = archive.get(DESCRIPTOR).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toFile();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

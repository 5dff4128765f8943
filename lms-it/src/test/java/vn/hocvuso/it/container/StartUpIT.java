package vn.hocvuso.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import vn.hocvuso.it.support.ProductWithTests;
import vn.hocvuso.platform.StartUp;

@ArquillianTest
class StartUpIT {

    @Inject
    StartUp startUp;

    @Deployment
    static EnterpriseArchive product() {
        return ProductWithTests.archive();
    }

    @Test
    void schemaAndContentAreInPlace_whenApplicationHasStarted() {
        assertThat(startUp.isReady()).isTrue();
    }
}

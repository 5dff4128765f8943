package vn.hocvuso.it.support;

import fish.payara.arquillian.container.payara.remote.PayaraRemoteContainerConfiguration;
import fish.payara.arquillian.container.payara.remote.PayaraRemoteDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.shrinkwrap.api.Archive;
import vn.hocvuso.run.Product;

/**
 * Arquillian's way to the product of {@link ProductSession}. The first in-container test of a run puts the product with
 * the tests inside ({@link ProductWithTests}) in the place of the plain one; it stays there for all later tests.
 */
public class ProductContainer extends PayaraRemoteDeployableContainer {

    private static ProtocolMetaData deployed;

    @Override
    public void setup(PayaraRemoteContainerConfiguration configuration) {
        Product product = ProductSession.product();
        configuration.setAdminHost("127.0.0.1");
        configuration.setAdminPort(product.adminPort());
        configuration.setAuthorisation(true);
        configuration.setAdminUser(product.adminUser());
        configuration.setAdminPassword(product.adminPassword());
        super.setup(configuration);
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        synchronized (ProductContainer.class) {
            if (deployed == null) {
                // It carries the product's name: one application, one data source, one set of timers.
                super.undeploy(archive);
                deployed = super.deploy(archive);
            }
            return deployed;
        }
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // The next test class uses it again, and the browser tests need the product.
    }
}

package vn.hocvuso.it.support;

import fish.payara.arquillian.container.payara.remote.PayaraRemoteDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Puts {@link ProductContainer} in the place of Payara's own container adapter. */
public class ProductContainerExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(DeployableContainer.class, PayaraRemoteDeployableContainer.class, ProductContainer.class);
    }
}

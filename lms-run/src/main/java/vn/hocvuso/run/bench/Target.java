package vn.hocvuso.run.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import vn.hocvuso.run.StartException;

/**
 * The product under test.
 *
 * @param host name or number, as in the address
 * @param address where to connect; always this machine
 */
record Target(String host, InetSocketAddress address) {

    /**
     * The product at this address.
     *
     * @throws StartException when it is not on this machine: a load is an attack on somebody else's
     */
    static Target of(String baseUrl) {
        URI uri = URI.create(baseUrl);
        if (!"http".equals(uri.getScheme()) || uri.getHost() == null) {
            throw refuse(baseUrl);
        }
        try {
            InetAddress address = InetAddress.getByName(uri.getHost());
            if (!address.isLoopbackAddress()) {
                throw refuse(baseUrl);
            }
            return new Target(
                    uri.getRawAuthority(), new InetSocketAddress(address, uri.getPort() < 0 ? 80 : uri.getPort()));
        } catch (IOException unknown) {
            throw refuse(baseUrl);
        }
    }

    private static StartException refuse(String baseUrl) {
        return new StartException("LMS_BASE_URL=" + baseUrl
                + ": chỉ đo trên chính máy này, http://127.0.0.1:… / measures this very machine only,"
                + " http://127.0.0.1:…");
    }
}

package vn.hocvuso.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Where the product listens: 127.0.0.1 only. */
final class Ports {

    private static final int CONNECT_MILLIS = 300;

    private Ports() {}

    /**
     * Refuses a port that somebody else listens on.
     *
     * @param variable the environment variable that chooses another port
     */
    static void requireFree(int port, String variable) {
        if (!isFree(port)) {
            throw taken(port, variable);
        }
    }

    /** What to say about a port that somebody else listens on. */
    static StartException taken(int port, String variable) {
        int other = port < 64_000 ? port + 1000 : port - 1000;
        return new StartException("Cổng " + port + " đang có chương trình khác dùng; chọn cổng khác bằng " + variable
                + " / port " + port + " is already taken; choose another one with " + variable + ", for example: "
                + variable + "=" + other + " ./lms run");
    }

    static boolean isFree(int port) {
        InetAddress loopback = loopback();
        // A listener on all addresses does not stop every system from binding a single one.
        try (Socket probe = new Socket()) {
            probe.connect(new InetSocketAddress(loopback, port), CONNECT_MILLIS);
            return false;
        } catch (IOException nobodyAnswers) {
            try (ServerSocket trial = new ServerSocket(port, 1, loopback)) {
                return trial.isBound();
            } catch (IOException taken) {
                return false;
            }
        }
    }

    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

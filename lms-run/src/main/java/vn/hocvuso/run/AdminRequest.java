package vn.hocvuso.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The wish for an administrator, left in the home for the application.
 *
 * <p>Contract: the file {@code <LMS_HOME>/requests/create-admin-<login>.json} (UTF-8, readable by its owner only) holds
 * one object with the members {@code login} and {@code password}, both strings. The application looks for it at each
 * start, after the migrations, and every few seconds while it runs: it creates a person with the administrator's role
 * under that login and deletes the file. When the login exists already it gives that account the role and the password.
 * A file it cannot read it leaves in place and reports in the log.
 */
final class AdminRequest {

    private static final int PASSWORD_LENGTH = 16;

    private AdminRequest() {}

    /**
     * Leaves the request. Asking again for the same login replaces a request that still waits.
     *
     * @return the password, which is shown once and kept nowhere else than in the request
     * @throws StartException when the login cannot be one, or the application could not read the request
     */
    static String leave(Path home, String login) {
        if (!login.matches("[A-Za-z0-9][A-Za-z0-9._@-]{2,59}")) {
            throw new StartException("Tên đăng nhập cần 3–60 chữ cái không dấu, chữ số, . _ @ - / a login has 3 to 60"
                    + " letters without marks, digits, . _ @ -");
        }
        String password = Secrets.random(PASSWORD_LENGTH);
        PrivateFiles.createFolder(home);
        requireOwner(home);
        PrivateFiles.createFolder(home.resolve("requests"));
        PrivateFiles.write(
                home.resolve("requests/create-admin-" + login + ".json"),
                "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}\n");
        return password;
    }

    private static void requireOwner(Path home) {
        try {
            String owner = Files.getOwner(home).getName();
            String caller = System.getProperty("user.name");
            if (!ChildProcess.isWindows() && !owner.equals(caller)) {
                throw new StartException(
                        "Thư mục " + home + " là của người dùng " + owner + "; chạy lệnh này bằng người dùng"
                                + " đó / the folder belongs to " + owner + "; run this as that user: sudo -u " + owner
                                + " ./lms admin …");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

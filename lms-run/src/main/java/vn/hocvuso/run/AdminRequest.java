package vn.hocvuso.run;

import java.nio.file.Path;

/**
 * The wish for a first administrator, left in the home for the application.
 *
 * <p>Contract: the file {@code <LMS_HOME>/requests/create-admin.json} (UTF-8, readable by its owner only) holds one
 * object with the members {@code login} and {@code password}, both strings. The application looks for it at each start,
 * after the migrations: it creates a person with the administrator's role under that login, marks the password as to be
 * changed at the first sign-in, and deletes the file. When the login exists already it gives that account the role and
 * the one-time password. A file it cannot read it leaves in place and reports in the log.
 */
final class AdminRequest {

    private static final int PASSWORD_LENGTH = 16;

    private AdminRequest() {}

    /**
     * Leaves the request.
     *
     * @return the one-time password, which is shown once and kept nowhere else than in the request
     * @throws StartException when the login cannot be one
     */
    static String leave(Path home, String login) {
        if (!login.matches("[A-Za-z0-9][A-Za-z0-9._@-]{2,59}")) {
            throw new StartException("Tên đăng nhập cần 3–60 chữ cái không dấu, chữ số, . _ @ - / a login has 3 to 60"
                    + " letters without marks, digits, . _ @ -");
        }
        String password = Secrets.random(PASSWORD_LENGTH);
        PrivateFiles.createFolder(home);
        PrivateFiles.createFolder(home.resolve("requests"));
        PrivateFiles.write(
                home.resolve("requests/create-admin.json"),
                "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}\n");
        return password;
    }
}

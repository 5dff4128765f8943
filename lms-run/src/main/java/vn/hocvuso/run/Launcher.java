package vn.hocvuso.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.hocvuso.run.bench.Bench;
import vn.hocvuso.run.replay.ReplayCommand;

/** The command line: {@code run}, {@code admin <login>}, {@code bench [seconds]} and {@code replay <file>}. */
public final class Launcher {

    private static final int RESTARTS = 3;
    private static final long RESTART_WINDOW_NANOS = TimeUnit.MINUTES.toNanos(10);

    private static final long TRIM_SECONDS = 60;

    private final PrintStream out;
    private final ProductSettings settings;

    private Launcher(PrintStream out, ProductSettings settings) {
        this.out = out;
        this.settings = settings;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        String command = arguments.length == 0 ? "" : arguments[0];
        if (command.equals("replay")) {
            System.exit(ReplayCommand.run(out, List.of(arguments).subList(1, arguments.length)));
        }
        try {
            Launcher launcher = new Launcher(out, ProductSettings.fromEnvironment(System.getenv()));
            if (command.equals("run") && arguments.length == 1) {
                launcher.run();
            } else if (command.equals("admin") && arguments.length == 2) {
                launcher.admin(arguments[1]);
            } else if (command.equals("bench")) {
                Bench.run(launcher.settings, out, List.of(arguments).subList(1, arguments.length));
            } else {
                errors.println("run | admin <tên đăng nhập / login> | bench [giây / seconds]"
                        + " | replay <tệp / file> [--keys <tệp / file>]");
                System.exit(2);
            }
        } catch (StartException refusal) {
            end(errors, refusal.getMessage());
        } catch (UncheckedIOException failure) {
            end(errors, FileTrouble.sentence(failure.getCause()));
        }
    }

    private static void end(PrintStream errors, String sentence) {
        errors.println();
        errors.println(sentence);
        System.exit(1);
    }

    private void run() {
        long start = System.nanoTime();
        Product product = new Product(settings, new Progress(out));
        CountDownLatch stopped = new CountDownLatch(1);
        Thread stop = new Thread(
                () -> {
                    out.println();
                    out.println("Đang dừng… / Stopping…");
                    stopped.countDown();
                    product.stop();
                    out.println("Đã dừng. / Stopped.");
                },
                "stop");
        out.println("Học vụ số: đang khởi động / starting (" + settings.home() + ")");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            product.start();
        } catch (StartException | UncheckedIOException refusal) {
            if (stopped.getCount() == 0) {
                return;
            }
            Runtime.getRuntime().removeShutdownHook(stop);
            throw product.isDiskFull() ? FileTrouble.diskFull(settings.home(), refusal) : refusal;
        }
        announce((System.nanoTime() - start) / 1_000_000_000);
        supervise(product, stopped);
    }

    private void announce(long seconds) {
        out.println();
        out.println("Sẵn sàng sau / ready after " + seconds + " s:  " + settings.baseUrl());
        out.println("Nhật ký / log: " + settings.home().resolve("log"));
        if (settings.demo()) {
            showDemoAccounts();
        } else {
            out.println("Chưa có người quản trị? / No administrator yet?  ./lms admin <tên đăng nhập / login>");
        }
        out.println("Ctrl-C để dừng / to stop.");
    }

    private void showDemoAccounts() {
        try {
            if (Files.exists(settings.home().resolve("demo-accounts.txt"))) {
                out.println();
                out.println(Files.readString(settings.home().resolve("demo-accounts.txt"))
                        .stripTrailing());
                out.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A part that ends by itself is started again, but not for ever: a cause that stays needs a person.
    private void supervise(Product product, CountDownLatch stopped) {
        Deque<Long> restarts = new ArrayDeque<>();
        try {
            for (long second = 1; !stopped.await(1, TimeUnit.SECONDS); second++) {
                if (second % TRIM_SECONDS == 0) {
                    product.trimLogs();
                }
                boolean server = product.isServerRunning();
                boolean database = product.isDatabaseRunning();
                if (server && database) {
                    continue;
                }
                long now = System.nanoTime();
                restarts.removeIf(earlier -> now - earlier > RESTART_WINDOW_NANOS);
                if (restarts.size() == RESTARTS) {
                    throw new StartException("Dừng bất ngờ " + RESTARTS
                            + " lần trong 10 phút, xem / it ended unexpectedly " + RESTARTS
                            + " times in 10 minutes, see " + settings.home().resolve("log"));
                }
                restarts.add(now);
                out.println(
                        "Một phần đã dừng bất ngờ, đang khởi động lại / a part ended unexpectedly, starting it again");
                if (!database) {
                    product.startDatabase();
                }
                if (!server) {
                    product.startServer();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void admin(String login) {
        String password = AdminRequest.leave(settings.home(), login);
        out.println("Tài khoản quản trị / administrator: " + login + "  (" + settings.home() + ")");
        out.println("Mật khẩu, chỉ hiện lần này / password, shown only now: " + password);
        out.println(
                "Mật khẩu dùng một lần: đăng nhập rồi chọn mật khẩu riêng / it works once: sign in, then choose one of"
                        + " your own");
        out.println(
                HomeLock.isHeld(settings.home())
                        ? "Có hiệu lực sau vài giây / it works in a few seconds: " + settings.baseUrl()
                        : "Có hiệu lực khi khởi động / it works after the next start: ./lms run");
    }
}

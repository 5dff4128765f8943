package vn.hocvuso.run.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code ./lms replay FILE [--keys FILE]}: says what an attempt's file proves. */
public final class ReplayCommand {

    /** Everything is proven, the score included, by keys that did not come with the file. */
    public static final int PROVEN = 0;
    /** Something was changed, removed, reordered or forged; the output names the first of it. */
    public static final int BROKEN = 1;
    /** Not a command of this program, or a file that cannot be read. */
    public static final int UNUSABLE = 2;
    /** The chain is whole, but not everything could be proven; the output says what. */
    public static final int PARTLY = 3;

    private static final String USAGE = "replay <tệp / file> [--keys <tệp khóa công khai / public keys>]";

    private final PrintStream out;

    private ReplayCommand(PrintStream out) {
        this.out = out;
    }

    /** Runs the command; gives the exit code. */
    public static int run(PrintStream out, List<String> arguments) {
        boolean hasKeys = arguments.size() == 3 && arguments.get(1).equals("--keys");
        if (arguments.size() != 1 && !hasKeys) {
            out.println(USAGE);
            return UNUSABLE;
        }
        try {
            byte[] file = Files.readAllBytes(Path.of(arguments.get(0)));
            Optional<byte[]> keys =
                    hasKeys ? Optional.of(Files.readAllBytes(Path.of(arguments.get(2)))) : Optional.empty();
            return new ReplayCommand(out).replay(file, keys);
        } catch (IOException unreadable) {
            out.println("Không đọc được tệp / the file cannot be read: " + unreadable.getMessage());
            return UNUSABLE;
        }
    }

    private int replay(byte[] file, Optional<byte[]> keys) {
        try {
            Replay.Finding finding = Replay.of(file, keys);
            print(finding, keys.isPresent());
            return finding.isProven() && keys.isPresent() ? PROVEN : PARTLY;
        } catch (Broken broken) {
            out.println("KHÔNG KHỚP / BROKEN: " + broken.getMessage());
            return BROKEN;
        }
    }

    private void print(Replay.Finding found, boolean areKeysGiven) {
        out.println("Lượt làm bài / attempt: " + found.attempt() + "  (" + found.quiz() + ")");
        out.println("Chuỗi nguyên vẹn / the chain is whole: " + found.answers()
                + " lần trả lời, biên nhận đều đúng / answers, all receipts good");
        out.println("Khóa / keys: " + String.join(", ", found.keyIds())
                + (areKeysGiven ? "" : "  (lấy trong chính tệp này / taken from this very file)"));
        if (found.before() > 0) {
            out.println("Chưa chứng minh được / not proven: " + found.before()
                    + " lần trả lời từ trước khi có biên nhận / answers from before there were receipts");
        }
        found.score()
                .ifPresent(score ->
                        out.println("Điểm / score: " + score.earned() + " / " + score.most() + ", cần / needed "
                                + score.needed() + ", " + (score.passed() ? "đạt / passed" : "chưa đạt / not passed")));
        found.notScored().forEach(question -> out.println("Chưa tính lại / not scored again: " + question));
        if (found.isProven() && !areKeysGiven) {
            out.println("KHỚP, nhưng chưa biết khóa của ai: tải khóa công khai của hệ thống rồi thêm --keys"
                    + " / EVERYTHING FITS, but whose keys these are is not known: load the system's public keys and add"
                    + " --keys");
        } else if (found.isProven()) {
            out.println("ĐIỂM ĐÃ ĐƯỢC CHỨNG MINH / THE SCORE IS PROVEN");
        } else if (found.score().isEmpty()) {
            out.println("CHƯA CÓ ĐIỂM ĐỂ CHỨNG MINH / THERE IS NO SCORE TO PROVE YET");
        } else {
            out.println("ĐIỂM MỚI ĐƯỢC CHỨNG MINH MỘT PHẦN / THE SCORE IS PROVEN IN PART ONLY");
        }
    }
}

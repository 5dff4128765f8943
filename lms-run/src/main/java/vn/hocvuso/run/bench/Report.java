package vn.hocvuso.run.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** Writes the results as Markdown tables, padded so that they are also readable on a console. */
final class Report {

    private static final double DISTURBING_CORES = 0.15;

    private final StringBuilder text = new StringBuilder();

    /** A paragraph. */
    Report say(String paragraph) {
        text.append(paragraph).append("\n\n");
        return this;
    }

    /** Rates, latencies and errors. */
    Report loads(List<Measured> rows) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("What", "at most/s", "p95 then", "offered/s", "p50", "p95", "p99", "longest", "errors"));
        for (Measured row : rows) {
            Load.Result half = row.half();
            table.add(List.of(
                    row.what(),
                    rate(row.limit().perSecond()),
                    millis(row.limit().millisAt(95)),
                    rate(half.perSecond()),
                    millis(half.millisAt(50)),
                    millis(half.millisAt(95)),
                    millis(half.millisAt(99)),
                    millis(half.millisAt(100)),
                    errors(row)));
        }
        return table(table);
    }

    /** CPU each, and the yardstick's. */
    Report cpu(List<Measured> rows) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of(
                "CPU ms each",
                "server",
                "of it compiling",
                "of it collecting",
                "database",
                "product",
                "client",
                "Moodle",
                "times less",
                "wanted"));
        for (Measured row : rows) {
            Load.Result result = row.limit();
            Usage usage = result.usage();
            double product = result.cpuMillis(usage.product());
            table.add(List.of(
                    row.what(),
                    millis(result.cpuMillis(usage.server().total())),
                    millis(result.cpuMillis(usage.server().compiler())),
                    millis(result.cpuMillis(usage.server().collector())),
                    millis(result.cpuMillis(usage.database().total())),
                    millis(product),
                    millis(result.cpuMillis(usage.client())),
                    row.yardstick().map(moodle -> millis(moodle.cpuMillis())).orElse(""),
                    row.yardstick().map(moodle -> rate(moodle.factor(product))).orElse(""),
                    row.yardstick().map(moodle -> moodle.target() + "").orElse("")));
        }
        return table(table);
    }

    /** One connection's durable commits. */
    Report commits(Histogram latency, double seconds, Usage usage, boolean durable) {
        double each = usage.database().total() / 1e6 / Math.max(1, latency.getTotalCount());
        return say(String.format(
                Locale.ROOT,
                "Durable single-row commits, one connection%s: %s/s, p50 %s ms, p99 %s ms, %s ms of database CPU each.",
                durable ? "" : " (the database is NOT set to flush at each commit)",
                rate(latency.getTotalCount() / seconds),
                millis(latency.getValueAtPercentile(50) / 1e6),
                millis(latency.getValueAtPercentile(99) / 1e6),
                millis(each)));
    }

    /** Statements of one journey. */
    Report statements(StatementCount journey, StatementCount idle, int requests, long received) {
        StringBuilder kinds = new StringBuilder();
        journey.counts().keySet().stream().sorted().forEach(name -> {
            double count = journey.of(name, idle);
            if (!name.equals("questions") && count >= 0.5) {
                kinds.append(kinds.length() == 0 ? "" : ", ")
                        .append(name.replace("com_", ""))
                        .append(' ')
                        .append(Math.round(count));
            }
        });
        return say(String.format(
                Locale.ROOT,
                "SQL statements of one whole journey with signing in (%d requests, %d KB received): %d (%s). Taken off: %.1f a second, which the product"
                        + " sends when nobody is there.",
                requests,
                received / 1024,
                Math.round(journey.of("questions", idle)),
                kinds,
                idle.counts().getOrDefault("questions", 0L) * 1e9 / idle.nanos()));
    }

    /** What went wrong or makes the numbers doubtful. */
    Report doubts(List<Measured> rows) {
        for (Measured row : rows) {
            for (Load.Result result : List.of(row.limit(), row.half())) {
                for (Map.Entry<String, Long> failure : result.failures().entrySet()) {
                    say("- " + row.what() + ": " + failure.getValue() + " × " + failure.getKey());
                }
                if (result.unstarted() > 0) {
                    say("- " + row.what() + ": " + result.unstarted() + " not started in time");
                }
                if (result.usage().othersCores() > DISTURBING_CORES) {
                    say(String.format(
                            Locale.ROOT,
                            "- %s: other programs and the kernel kept %.2f cores busy meanwhile",
                            row.what(),
                            result.usage().othersCores()));
                }
            }
        }
        return this;
    }

    private static String errors(Measured row) {
        long errors = row.limit().errors() + row.half().errors() + row.half().unstarted();
        return Long.toString(errors);
    }

    private Report table(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int i = 0; i < columns; i++) {
                String cell = rows.get(r).get(i);
                String space = " ".repeat(widths[i] - cell.length());
                text.append("| ").append(i == 0 ? cell + space : space + cell).append(' ');
            }
            text.append("|\n");
            if (r == 0) {
                for (int i = 0; i < columns; i++) {
                    text.append(i == 0 ? "|-" : "|-")
                            .append("-".repeat(widths[i]))
                            .append(i == 0 ? "-" : ":");
                }
                text.append("|\n");
            }
        }
        text.append('\n');
        return this;
    }

    /** Three digits that count. */
    static String millis(double value) {
        if (value == 0) {
            return "0";
        }
        int digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    /** Whole above ten. */
    static String rate(double value) {
        return String.format(Locale.ROOT, value >= 10 ? "%,.0f" : "%.2f", value).replace(',', ' ');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

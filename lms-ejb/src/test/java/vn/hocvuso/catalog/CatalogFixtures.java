package vn.hocvuso.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A small course that is right. */
final class CatalogFixtures {

    static final String COURSE =
            """
            id: mau
            edition: 1
            title: {vi: "Dịch vụ công", en: "Public services"}
            summary: {vi: "Học xong, bà con tự nộp hồ sơ.", en: "You can file by yourself."}
            groups: [citizens]
            competences:
              - {code: "2.3", level: 2}
            licence: CC-BY-4.0
            bank: citizens
            lessons:
              - 01-mot
              - 02-hai
            """;

    static final Map<String, String> LESSONS = Map.of(
            "01-mot.vi.md", lesson("Mở trang", 4, "Bà Lành mở trang."),
            "02-hai.vi.md", lesson("Nộp đơn", 5, "Anh Páo nộp đơn xin cấp giấy khai sinh."));

    static final String PATH =
            """
            id: citizens
            group: CITIZEN
            title: {vi: "Người dân", en: "Citizens"}
            summary: {vi: "Năm việc cần nhất.", en: "Five skills."}
            courses: [mau, chua-co]
            bank: citizens
            ruleset: citizens
            """;

    private CatalogFixtures() {}

    static String lesson(String title, int minutes, String text) {
        return """
                ---
                title: {vi: "%s", en: "Lesson"}
                summary: {vi: "Tóm tắt", en: "Summary"}
                minutes: %d
                competences: ["2.3"]
                checked: 2026-11-22
                ---
                %s

                ## Làm thế nào?
                """
                .formatted(title, minutes, text);
    }

    static Map<String, String> lessonsWith(String file, UnaryOperator<String> change) {
        Map<String, String> lessons = new LinkedHashMap<>(LESSONS);
        lessons.compute(file, (name, text) -> change.apply(text));
        return lessons;
    }
}

package vn.hocvuso.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import vn.hocvuso.it.support.ProductSession;
import vn.hocvuso.run.Product;

/** A lesson's quiz with questions that no bank file can express yet, put into the database as the product stores them. */
final class StoredQuiz {

    /** Ids of the product are times; these are far from any of them. */
    private static final long FIRST_ID = 4_200;

    private StoredQuiz() {}

    /**
     * Makes these questions the quiz of a lesson, all of them asked.
     *
     * @param natures by the name of the file in {@code kinds/}: KNOWLEDGE or SITUATION
     */
    static void publish(String lesson, Map<String, String> natures) {
        Product product = ProductSession.product();
        try (Connection database =
                DriverManager.getConnection(product.jdbcUrl(), product.databaseUser(), product.databasePassword())) {
            database.setAutoCommit(false);
            long id = FIRST_ID;
            for (Map.Entry<String, String> question : natures.entrySet()) {
                id++;
                insertQuestion(database, id, question.getKey(), question.getValue());
            }
            long knowledge =
                    natures.values().stream().filter("KNOWLEDGE"::equals).count();
            change(
                    database,
                    """
                    INSERT INTO assessment_quiz_version (id, quiz_id, quiz_code, number, definition, rule_set_id,
                        content_hash, published_at)
                    SELECT ?, v.quiz_id, v.quiz_code, v.number + 1, REPLACE(v.definition, '"count":3', ?),
                        v.rule_set_id, REPEAT('0', 64), v.published_at
                    FROM assessment_quiz_version v JOIN assessment_quiz q ON q.id = v.quiz_id
                    WHERE q.code = ? AND v.number = q.current_number""",
                    FIRST_ID,
                    "\"count\":" + knowledge,
                    lesson);
            for (long question = FIRST_ID + 1; question <= id; question++) {
                change(database, "INSERT INTO assessment_quiz_pool VALUES (?, ?)", FIRST_ID, question);
            }
            change(database, "UPDATE assessment_quiz SET current_number = current_number + 1 WHERE code = ?", lesson);
            change(database, "UPDATE platform_epoch SET epoch = epoch + 1");
            database.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void insertQuestion(Connection database, long id, String kind, String nature) throws SQLException {
        change(
                database,
                "INSERT INTO assessment_question (id, version, code, bank, current_number, active)"
                        + " VALUES (?, 1, ?, 'e2e', 1, 1)",
                id,
                "e2e-" + kind);
        change(
                database,
                """
                INSERT INTO assessment_question_version (id, question_id, question_code, number, kind, intended_use,
                    lesson, nature, competence, competence_level, title, content, content_hash, created_at)
                VALUES (?, ?, ?, 1, ?, 'LESSON', 'e2e/01', ?, '4.1', 1, '', ?, REPEAT('0', 64), '2026-11-22')""",
                id,
                id,
                "e2e-" + kind,
                kind.toUpperCase(java.util.Locale.ROOT).replace('-', '_'),
                nature,
                content(kind));
    }

    private static String content(String kind) {
        try (InputStream stored = StoredQuiz.class.getResourceAsStream("kinds/" + kind + ".json")) {
            return new String(stored.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void change(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).as(sql).isEqualTo(1);
        }
    }
}

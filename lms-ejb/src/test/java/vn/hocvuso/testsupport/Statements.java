package vn.hocvuso.testsupport;

import jakarta.persistence.EntityManager;
import java.util.List;

/** Counts the statements that reach the test database, as the server itself counts them. */
public final class Statements {

    private Statements() {}

    /** How many SELECT, INSERT, UPDATE and DELETE statements the work sends. */
    public static long during(EntityManager entities, Runnable work) {
        long before = total(entities);
        work.run();
        return total(entities) - before;
    }

    private static long total(EntityManager entities) {
        List<?> rows = entities.createNativeQuery(
                        "SHOW GLOBAL STATUS WHERE Variable_name IN"
                                + " ('Com_select', 'Com_insert', 'Com_insert_select', 'Com_update', 'Com_delete', 'Com_replace')")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .mapToLong(row -> Long.parseLong(String.valueOf(row[1])))
                .sum();
    }
}

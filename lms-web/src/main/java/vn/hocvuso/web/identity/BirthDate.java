package vn.hocvuso.web.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Reads a birth date typed as three numbers: strict about the calendar, kind about leading zeros and spaces. */
final class BirthDate {

    private static final int OLDEST = 125;

    private BirthDate() {}

    /** The date; empty when it does not exist, is not in the past, or is older than anybody. */
    static Optional<LocalDate> of(String day, String month, String year, LocalDate today) {
        try {
            LocalDate date = LocalDate.of(number(year), number(month), number(day));
            boolean possible =
                    date.isBefore(today) && Period.between(date, today).getYears() <= OLDEST;
            return possible ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException | NumberFormatException impossible) {
            return Optional.empty();
        }
    }

    static boolean isYoungerThan(int age, LocalDate born, LocalDate today) {
        return Period.between(born, today).getYears() < age;
    }

    private static int number(String typed) {
        return Integer.parseInt(typed == null ? "" : typed.strip());
    }
}

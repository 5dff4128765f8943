package vn.hocvuso.credential.completion;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hocvuso.identity.AccountService;

/** Weeks as people in Vietnam count them, Monday to Sunday, from counts by hour of the world's clock. */
final class DeskWeeks {

    static final int SHOWN = 12;

    private final LocalDate today;

    DeskWeeks(LocalDate today) {
        this.today = today;
    }

    /** Day one of the oldest week shown. */
    LocalDate firstMonday() {
        return monday(today).minusWeeks(SHOWN - 1L);
    }

    /** The weeks shown; an hour outside them does not count. */
    List<DeskSummary.Week> of(Map<Instant, Long> achievedByHour, Map<Instant, Long> confirmedByHour) {
        Map<LocalDate, Long> achieved = byWeek(achievedByHour);
        Map<LocalDate, Long> confirmed = byWeek(confirmedByHour);
        List<DeskSummary.Week> weeks = new ArrayList<>();
        for (int i = 0; i < SHOWN; i++) {
            LocalDate week = firstMonday().plusWeeks(i);
            weeks.add(new DeskSummary.Week(week, achieved.getOrDefault(week, 0L), confirmed.getOrDefault(week, 0L)));
        }
        return weeks;
    }

    /** An hour as the database numbers it: days since the year 0, hour of the day, both in UTC. */
    static Instant hour(long days, long hour) {
        return Instant.EPOCH.plus(Duration.ofDays(days - 719_528)).plus(Duration.ofHours(hour));
    }

    private static Map<LocalDate, Long> byWeek(Map<Instant, Long> byHour) {
        Map<LocalDate, Long> weeks = new TreeMap<>();
        byHour.forEach((hour, records) ->
                weeks.merge(monday(LocalDate.ofInstant(hour, AccountService.CIVIL_ZONE)), records, Long::sum));
        return weeks;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}

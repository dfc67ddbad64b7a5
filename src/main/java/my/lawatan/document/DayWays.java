package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import my.lawatan.check.Facts;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;

/** The ways of one day, and what the papers about who sits where on them are made with. */
final class DayWays {
    final Instant asOf;
    final Facts facts;
    final Wording words;
    final TripDay day;
    final Imprint imprint;
    final Clocks clocks;
    final LineRows lines;
    final SeatWords seats;

    /** @throws my.lawatan.trip.Refused if the paper may not be printed */
    DayWays(Commission commission, LocalDate date, PaperKind kind) {
        this.asOf = commission.asOf();
        this.facts = Facts.of(commission.trip());
        this.words = commission.words();
        this.day = new TripDay(commission.trip(), date);
        this.imprint = new Imprint(commission, words, kind);
        this.clocks = new Clocks(words, date);
        this.lines = new LineRows(words, day, clocks);
        this.seats = new SeatWords(facts, words, clocks);
    }

    /** Whether the seats of a way stand on the manifest of a flight, and not with the motorcades. */
    static boolean flies(Leg leg) {
        return leg.mode() == LegMode.AIRCRAFT || leg.mode() == LegMode.HELICOPTER;
    }

    Masthead head() {
        return imprint.ofDay(day);
    }

    /** @param word what the file is of, as files are named */
    String fileName(String word) {
        return imprint.fileName(day.date() + "_" + word);
    }
}

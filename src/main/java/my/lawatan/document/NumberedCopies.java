package my.lawatan.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import my.lawatan.change.Version;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/** The copies of an issued version that a book can be, by their numbers on the distribution list. */
public final class NumberedCopies {
    private NumberedCopies() {}

    /** Those on the list of that version, by number; of a message there is no book. */
    public static List<Copy> of(Trip trip, Version version) {
        return trip.copies().stream()
                .filter(copy -> copy.version().equals(version.id()) && copy.form() != Copy.Form.MESSAGE)
                .sorted(Comparator.comparing(Copy::number).thenComparing(Copy::id))
                .toList();
    }

    /**
     * The copy of that number.
     *
     * @param listed the trip as it is now, which knows who is on the list
     * @param version none for a draft
     * @param date the day of which the book is; none for the whole visit
     * @throws Refused if it is no issued version, or its list has no such number
     */
    public static Subject.OfCopy subject(Trip listed, Optional<Version> version, int number, Optional<LocalDate> date) {
        Version of = version.orElseThrow(() -> new Refused("refused.copy-draft"));
        List<Integer> numbers =
                of(listed, of).stream().map(Copy::number).distinct().toList();
        if (!numbers.contains(number))
            throw new Refused("refused.copy-none", of.name(), Integer.toString(number), said(numbers));
        return new Subject.OfCopy(date, number, numbers.get(numbers.size() - 1));
    }

    private static String said(List<Integer> numbers) {
        return numbers.isEmpty() ? "–" : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}

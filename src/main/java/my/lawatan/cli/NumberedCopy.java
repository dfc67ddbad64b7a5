package my.lawatan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import my.lawatan.change.Version;
import my.lawatan.document.Drawn;
import my.lawatan.document.Subject;
import my.lawatan.trip.Copy;

/** The copy of a book that is meant by its number on the distribution list. */
final class NumberedCopy {
    private NumberedCopy() {}

    /** @throws Stop if it is no issued version, or its list has no such number */
    static Subject.OfCopy of(Drawn drawn, int number, Optional<LocalDate> date) {
        Version version = drawn.issue().version().orElseThrow(() -> new Stop("cli.error.copy-draft"));
        List<Integer> numbers = drawn.trip().copies().stream()
                // of a message there is no book
                .filter(copy -> copy.version().equals(version.id()) && copy.form() != Copy.Form.MESSAGE)
                .map(Copy::number)
                .sorted()
                .distinct()
                .toList();
        if (!numbers.contains(number))
            throw new Stop("cli.error.copy-none", version.name(), Integer.toString(number), said(numbers));
        return new Subject.OfCopy(date, number, numbers.get(numbers.size() - 1));
    }

    private static String said(List<Integer> numbers) {
        return numbers.isEmpty() ? "–" : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}

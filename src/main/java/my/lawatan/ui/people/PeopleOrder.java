package my.lawatan.ui.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.text.Fold;
import my.lawatan.ui.kit.rows.Sort;

/** Puts lines in the order of one column; those that are equal there stay in the order in which they came. */
final class PeopleOrder {
    static final String NAME = "name";
    private static final Comparator<Keyed> UP =
            Comparator.comparing(Keyed::number).thenComparing(Keyed::text);

    // folded once a line and not once a comparison
    private record Keyed(PersonRow row, int number, String text) {}

    private PeopleOrder() {}

    static List<PersonRow> sorted(List<PersonRow> rows, Optional<Sort> sort) {
        if (sort.isEmpty()) return rows;
        String column = sort.get().column();
        return rows.stream()
                .map(row -> keyed(row, column))
                .sorted(sort.get().descending() ? UP.reversed() : UP)
                .map(Keyed::row)
                .toList();
    }

    private static Keyed keyed(PersonRow row, String column) {
        return switch (column) {
            case "order" -> new Keyed(row, row.rank(), row.order());
            case "events" -> new Keyed(row, row.events().size(), "");
            case "position" -> byText(row, row.position());
            case "organisation" -> byText(row, row.organisation());
            case "group" -> byText(row, row.groupName());
            case "dietary" -> byText(row, row.diet());
            case "language" -> byText(row, row.languages());
            default -> byText(row, row.name());
        };
    }

    private static Keyed byText(PersonRow row, String text) {
        return new Keyed(row, 0, Fold.fold(text));
    }
}

package my.lawatan.interchange.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import my.lawatan.interchange.table.Grid;
import my.lawatan.text.Fold;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Side;

/**
 * What the columns of a list hold, and what holds for all its rows.
 *
 * @param columns one for each column
 * @param heading the index of the row that names them; -1 if none does
 * @param order in which names are written that stand in one cell; as printed if nobody said, and then they are not taken apart
 * @param side whose people those are of whom the list does not say it
 * @param event whose guests these are; none if the list says who somebody is and not where they come
 * @param titles whether styles and titles that are known are taken off the beginning of a name in one cell
 */
public record Mapping(
        List<Column> columns, int heading, NameOrder order, Side side, boolean titles, Optional<Id<Event>> event) {
    public Mapping {
        columns = List.copyOf(columns);
    }

    /** What the columns most likely hold, as their headings say in English, Malay or Spanish. */
    public static Mapping guess(Grid grid) {
        return Headings.guess(grid);
    }

    /** With another meaning for one column; another that had it has none then. */
    public Mapping with(int column, Column meaning) {
        List<Column> now = new ArrayList<>(columns);
        if (meaning.field() != PersonField.UNUSED) now.replaceAll(old -> old.equals(meaning) ? Column.UNUSED : old);
        now.set(column, meaning);
        return new Mapping(now, heading, order, side, titles, event);
    }

    public Mapping with(NameOrder convention) {
        return new Mapping(columns, heading, convention, side, titles, event);
    }

    public Mapping with(Side whose) {
        return new Mapping(columns, heading, order, whose, titles, event);
    }

    /** With the event whose guests these are. */
    public Mapping at(Optional<Id<Event>> known) {
        return new Mapping(columns, heading, order, side, titles, known);
    }

    public Mapping withTitles(boolean apart) {
        return new Mapping(columns, heading, order, side, apart, event);
    }

    public Mapping with(List<Column> meanings) {
        return new Mapping(meanings, heading, order, side, titles, event);
    }

    /** For a list that turned out to be as wide as that: nothing is known of further columns. */
    public Mapping asWideAs(Grid grid) {
        List<Column> now = new ArrayList<>(columns);
        while (now.size() < grid.width()) now.add(Column.UNUSED);
        return with(now);
    }

    /** With the row of that index as the one that names the columns. */
    public Mapping withHeading(int index) {
        return new Mapping(columns, index, order, side, titles, event);
    }

    /** Whether anybody can be named by these columns. */
    public boolean names() {
        return columns.stream().anyMatch(column -> column.field().names());
    }

    boolean has(PersonField field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    /** By what a list of this form is known again: its headings, or how many columns it has. */
    public String key(Grid grid) {
        if (heading < 0) return "people " + grid.width();
        return "people "
                + grid.rows().get(heading).cells().stream()
                        .map(text -> Fold.fold(text.replaceAll("\\s+", " ").strip()))
                        .collect(Collectors.joining(" | "));
    }
}

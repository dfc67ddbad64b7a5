package my.lawatan.ui.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import my.lawatan.text.LetterIndex;
import my.lawatan.ui.kit.rows.Sort;

/** The lines in the order of the table, made ready for filtering them at each letter. */
final class FilteredRows {
    static final FilteredRows NONE = of(List.of(), Optional.empty());
    private final List<PersonRow> rows;
    private final LetterIndex words;

    private FilteredRows(List<PersonRow> rows) {
        this.rows = rows;
        this.words = new LetterIndex(rows.stream().map(PersonRow::folded).toList());
    }

    /** @param sort by which column; none leaves the lines as they come */
    static FilteredRows of(List<PersonRow> rows, Optional<Sort> sort) {
        return new FilteredRows(PeopleOrder.sorted(rows, sort));
    }

    /** Those that pass. Of 50 000, they are found sooner than they could be drawn. */
    List<PersonRow> passing(PeopleFilter filter) {
        BitSet found = words.holding(filter.words());
        List<PersonRow> passing = new ArrayList<>(found.cardinality());
        Predicate<PersonRow> test = filter.test();
        for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(at + 1)) {
            PersonRow row = rows.get(at);
            if (test.test(row)) passing.add(row);
        }
        return passing;
    }
}

package my.lawatan.ui.needs;

import java.util.List;
import my.lawatan.trip.ItemRef;

/**
 * A line of a register, ready to be drawn.
 *
 * @param item what it is about
 * @param texts what stands under each column; empty where nothing is stated
 * @param keys by what the line is sorted under each column; see {@link Keys}
 * @param rank by what it is sorted as long as no column is chosen
 * @param folded all words of the line, folded for the filter
 */
public record RegisterRow(ItemRef item, List<String> texts, List<String> keys, String rank, String folded, Mark mark) {
    public RegisterRow {
        texts = List.copyOf(texts);
        keys = List.copyOf(keys);
    }

    boolean is(Mark asked) {
        return mark == asked;
    }
}

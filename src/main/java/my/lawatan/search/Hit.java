package my.lawatan.search;

import java.util.List;
import java.util.Optional;
import my.lawatan.trip.ItemRef;

/**
 * One result.
 *
 * @param id of the item, or of the {@link Entry}
 * @param item the item; none for papers and commands
 * @param title what it is called, in one line
 * @param inTitle the words found there
 * @param detail what helps to know it: day, time and place of an event, position and organisation of a person
 * @param inDetail the words found there
 * @param context the line that holds what neither title nor detail shows; empty if they show all of it
 * @param inContext the words found there
 */
public record Hit(
        Kind kind,
        String id,
        Optional<ItemRef> item,
        String title,
        List<Found> inTitle,
        String detail,
        List<Found> inDetail,
        String context,
        List<Found> inContext) {
    public Hit {
        inTitle = List.copyOf(inTitle);
        inDetail = List.copyOf(inDetail);
        inContext = List.copyOf(inContext);
    }
}

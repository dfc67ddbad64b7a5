package my.lawatan.ui.imports;

import java.util.List;

/**
 * One item that was read, or one of ours that was not.
 *
 * @param key by which it is known again when the same file is read anew
 * @param where the line or row in which it stands: "Line 12"; empty if it stands in none
 * @param when day and time, in words; empty if it is not an item of the programme
 * @param title what it is called, or why it was left out
 * @param offers what can be taken over from it, each for itself; a single one is the item as a whole
 * @param notes what should be known of it
 * @param ticked whether it is taken over unless the officer says otherwise
 */
record Entry(
        String key,
        Section section,
        String where,
        String when,
        String title,
        List<Offer> offers,
        List<String> notes,
        boolean ticked) {
    Entry {
        offers = List.copyOf(offers);
        notes = List.copyOf(notes);
    }

    List<Offer> takeable() {
        return offers.stream().filter(Offer::takeable).toList();
    }

    /** What a tick at the item itself means: what is proposed of it; all there is if nothing is. */
    List<Offer> meant() {
        List<Offer> proposed = takeable().stream().filter(Offer::proposed).toList();
        return proposed.isEmpty() ? takeable() : proposed;
    }

    /** Whether it is new as a whole, so that there is nothing to choose within it. */
    boolean whole() {
        return offers.size() == 1 && offers.get(0).label().isEmpty();
    }
}

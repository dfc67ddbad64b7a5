package my.lawatan.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.text.Messages;
import my.lawatan.text.Words;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Jpeg;
import my.lawatan.trip.Photo;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/**
 * What a paper could not print as it is in the trip. Its page says so where it is missed; who makes the paper is told as well, and where it
 * can be mended.
 *
 * @param key of the sentence that says it
 * @param item where it can be mended; none if anywhere
 * @param name what that item is called; empty if there is none
 */
public record Shortfall(String key, List<Object> arguments, Optional<ItemRef> item, String name) {
    private static final int MOST_NAMED = 60;

    public Shortfall {
        arguments = List.copyOf(arguments);
    }

    /** A photograph that is left out. */
    static Shortfall photo(Photo photo, Jpeg.Fault fault, Trip trip) {
        Item shown = photo.person()
                .<Item>flatMap(trip.people()::get)
                .or(() -> photo.place().flatMap(trip.places()::get))
                .orElse(photo);
        String name = Titles.of(shown, trip);
        String key = "documents.shortfall.photo." + Words.kebab(fault.name());
        return new Shortfall(key, List.of(name), Optional.of(ItemRef.to(shown)), name);
    }

    /** Characters that are spelled out, because no font of ours draws them or they would hide or turn the text around them.
     *
     * @param characters at least one */
    public static Shortfall spelledOut(Set<Integer> characters) {
        String names =
                characters.stream().limit(MOST_NAMED).map(Shortfall::named).collect(Collectors.joining(", "));
        int more = characters.size() - MOST_NAMED;
        return more > 0
                ? new Shortfall("document.spelled-out.more", List.of(names, more), Optional.empty(), "")
                : new Shortfall("document.spelled-out", List.of(names), Optional.empty(), "");
    }

    /** Texts so long that the heads of tables are not repeated on each page, and rows go on overleaf. */
    public static Shortfall headsOnce() {
        return new Shortfall("documents.shortfall.heads-once", List.of(), Optional.empty(), "");
    }

    private static String named(int character) {
        String name = Character.getName(character);
        return String.format(Locale.ROOT, "U+%04X %s", character, name == null ? "" : name)
                .strip();
    }

    /** All of them in a line: the only one, or how many there are and the first of them; empty if there is none. */
    public static String said(List<Shortfall> shortfalls, Messages messages) {
        if (shortfalls.isEmpty()) return "";
        String first = shortfalls.get(0).said(messages);
        return shortfalls.size() == 1 ? first : messages.text("documents.shortfall.several", shortfalls.size(), first);
    }

    /** In words. */
    public String said(Messages messages) {
        return messages.text(key, arguments.toArray());
    }
}

package my.lawatan.ui.imports;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.text.Messages;

/** A line of the list in full, as it stands below it and as it is read aloud. */
final class LineWords {
    private LineWords() {}

    static String full(Line line, Messages messages) {
        if (line instanceof Line.Head head) return head.section().title(messages, head.count());
        if (line instanceof Line.Note note) return note.text();
        if (line instanceof Line.Pair pair) return pair(pair.offer(), messages);
        Entry entry = ((Line.Item) line).entry();
        String details = entry.whole() ? entry.offers().get(0).theirs() : "";
        return joined(entry.where(), entry.when(), entry.title(), details);
    }

    static String spoken(Line line, Choosing choosing, Messages messages) {
        String state = "";
        if (line instanceof Line.Pair pair && pair.offer().takeable())
            state = messages.text(
                    choosing.ticked(pair.entry(), pair.offer()) ? "imports.ticked" : "imports.not-ticked");
        if (line instanceof Line.Item item && !item.entry().takeable().isEmpty())
            state = messages.text(
                    switch (choosing.ticked(item.entry())) {
                        case ALL -> "imports.ticked";
                        case SOME -> "imports.partly-ticked";
                        case NONE -> "imports.not-ticked";
                    });
        return joined(full(line, messages), state);
    }

    private static String pair(Offer offer, Messages messages) {
        String ours = offer.ours().isEmpty() ? messages.text("imports.none") : offer.ours();
        String theirs = offer.theirs().isEmpty() ? messages.text("imports.none") : offer.theirs();
        return offer.same()
                ? messages.text("imports.pair.same", offer.label(), ours, theirs)
                : messages.text("imports.pair", offer.label(), ours, theirs);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}

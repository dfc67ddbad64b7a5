package my.lawatan.ui.briefs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.change.Change;
import my.lawatan.change.Entry;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.Claim;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Source;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/** The stories of all heads of one brief, read from the trip's claims and the brief's part of the journal. */
final class Stories {
    private static final int BEGINNING = 90;
    private final Trip trip;
    private final Brief brief;
    private final Messages messages;
    private final TimeWords times;

    Stories(Trip trip, Brief brief, Messages messages) {
        this.trip = trip;
        this.brief = brief;
        this.messages = messages;
        this.times = new TimeWords(messages);
    }

    /** @param history all entries that touched the brief, oldest first */
    Map<BriefHead, Story> of(List<Entry> history) {
        Map<BriefHead, Story> stories = new EnumMap<>(BriefHead.class);
        for (BriefHead head : BriefHead.values()) stories.put(head, new Story(sources(head), written(head, history)));
        return stories;
    }

    private List<Story.Support> sources(BriefHead head) {
        ItemRef ref = ItemRef.to(brief);
        return trip.claims().stream()
                .filter(c -> c.about().equals(ref) && c.component().equals(head.component()))
                .sorted(java.util.Comparator.comparing(Claim::id))
                .map(c -> new Story.Support(messages.word(c.basis()), from(c), line(c.says()), c.holds(brief)))
                .toList();
    }

    private String from(Claim claim) {
        List<String> parts = new ArrayList<>();
        parts.add(claim.source()
                .flatMap(trip.sources()::get)
                .map(Source::title)
                .map(this::line)
                .orElseGet(() -> messages.text("briefs.source.none")));
        if (!claim.where().isBlank()) parts.add(Visible.line(claim.where()));
        if (!claim.saidBy().isBlank()) parts.add(Visible.line(claim.saidBy()));
        return String.join(", ", parts);
    }

    private String line(Text text) {
        return Visible.line(text.in(messages.language()));
    }

    private List<Story.Written> written(BriefHead head, List<Entry> history) {
        List<Story.Written> lines = new ArrayList<>();
        for (Entry entry : history)
            for (Change change : entry.changes())
                if (change.item().equals(ItemRef.to(brief)))
                    after(head, change).ifPresent(text -> lines.add(line(entry, text)));
        Collections.reverse(lines);
        return lines;
    }

    /** What stood under the head after that change; nothing if it did not touch it. */
    private static Optional<Text> after(BriefHead head, Change change) {
        if (change.component().equals(head.component())) return Optional.of((Text) change.after());
        if (!change.creates()) return Optional.empty();
        return Optional.of(((Brief) change.createdItem()).under(head)).filter(Text::stated);
    }

    private Story.Written line(Entry entry, Text text) {
        String begins = beginning(Visible.line(text.in(messages.language())).strip());
        String key = entry.undoes().isPresent()
                ? "briefs.history.undone"
                : begins.isEmpty() ? "briefs.history.emptied" : "briefs.history.wrote";
        return new Story.Written(
                times.instant(entry.at(), trip.settings().hostZone()),
                Visible.line(entry.officer()),
                messages.text(key, begins.isEmpty() ? messages.text("briefs.history.nothing") : begins));
    }

    private static String beginning(String text) {
        return text.length() <= BEGINNING ? text : text.substring(0, text.offsetByCodePoints(0, cut(text))) + "…";
    }

    private static int cut(String text) {
        return Math.min(BEGINNING, text.codePointCount(0, text.length()));
    }
}

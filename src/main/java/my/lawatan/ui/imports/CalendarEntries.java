package my.lawatan.ui.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.ReviseItem;
import my.lawatan.interchange.ImportPlan;
import my.lawatan.interchange.Proposal;
import my.lawatan.interchange.Remark;
import my.lawatan.text.Labels;
import my.lawatan.text.Messages;
import my.lawatan.text.Said;
import my.lawatan.text.Spans;
import my.lawatan.text.Visible;
import my.lawatan.trip.Component;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Language;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/** What a calendar would change, as lines to choose from. */
final class CalendarEntries {
    private final ImportPlan plan;
    private final Trip trip;
    private final Messages messages;
    private final Spans spans;

    private CalendarEntries(ImportPlan plan, Trip trip, Messages messages) {
        this.plan = plan;
        this.trip = trip;
        this.messages = messages;
        this.spans = new Spans(messages, trip.settings().hostZone());
    }

    static List<Entry> of(ImportPlan plan, Trip trip, Messages messages) {
        return new CalendarEntries(plan, trip, messages).all();
    }

    private List<Entry> all() {
        List<Entry> all = new ArrayList<>();
        Set<Remark> told = new HashSet<>();
        for (Proposal proposal : plan.proposals()) {
            List<Remark> remarks = plan.remarks(proposal);
            told.addAll(remarks);
            if (proposal.kind() != Proposal.Kind.UNCHANGED) all.add(entry(proposal, remarks));
        }
        plan.doubts().stream()
                .filter(doubt -> !told.contains(doubt))
                .forEach(doubt -> all.add(said(Section.DOUBTED, doubt)));
        plan.leftOut().forEach(remark -> all.add(said(Section.LEFT_OUT, remark)));
        return all;
    }

    private Entry entry(Proposal proposal, List<Remark> remarks) {
        boolean added = proposal.kind() == Proposal.Kind.ADDED;
        boolean sure = remarks.stream().allMatch(Remark::harmless);
        Section section = !sure ? Section.DOUBTED : added ? Section.ADDED : Section.CHANGED;
        Event shown = proposal.before().orElse(proposal.event());
        return new Entry(
                proposal.event().id().toString(),
                section,
                line(proposal.line()),
                Visible.line(spans.whole(shown.when())),
                Visible.line(shown.title().in(messages.language())),
                added ? List.of(whole(proposal)) : changes(proposal),
                remarks.stream().map(this::sentence).toList(),
                sure);
    }

    private String line(int line) {
        return messages.text("imports.line", line);
    }

    private String sentence(Remark remark) {
        return messages.text("imports.at-line", remark.line(), Visible.line(remark.text(messages)));
    }

    private Entry said(Section section, Remark remark) {
        String text = Visible.line(remark.text(messages));
        String key = remark.line() + " " + remark.key();
        return new Entry(key, section, line(remark.line()), "", text, List.of(), List.of(), false);
    }

    private Offer whole(Proposal proposal) {
        Event event = proposal.event();
        Said words = new Said(withPlace(proposal), Map.of(), messages);
        String details = Stream.of("place", "purpose", "attire", "remarks")
                .map(ItemKind.EVENT::component)
                .filter(component -> !component.of(event).equals(component.of(bare(event))))
                .map(component -> words.value(component.of(event)))
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
        return new Offer("new", "", "", details, false, true, edits(proposal, proposal.edits()));
    }

    private static Event bare(Event event) {
        return Event.of(event.id(), event.title(), event.type(), event.when());
    }

    private List<Offer> changes(Proposal proposal) {
        Said ours = new Said(trip, Map.of(), messages);
        Said theirs = new Said(withPlace(proposal), Map.of(), messages);
        List<Offer> offers = new ArrayList<>();
        for (Edit edit : proposal.edits()) {
            if (!(edit instanceof ReviseItem revised)) continue;
            Component component = ItemKind.EVENT.component(revised.component());
            Object before = component.of(proposal.before().orElseThrow());
            offers.add(new Offer(
                    revised.component(),
                    Labels.component(revised.component(), messages),
                    ours.value(differing(before, revised.value())),
                    theirs.value(differing(revised.value(), before)),
                    false,
                    true,
                    with(proposal, revised)));
        }
        offers.sort(Comparator.comparing(offer -> !offer.key().equals("when")));
        return offers;
    }

    // with whatever is taken, what the other calendar calls it is kept
    private static List<Edit> with(Proposal proposal, ReviseItem edit) {
        List<Edit> also = new ArrayList<>(List.of(edit));
        proposal.edits().stream().filter(CreateItem.class::isInstance).forEach(also::add);
        return edit.component().equals("place") ? edits(proposal, also) : also;
    }

    // of a text in several languages only what is another text
    private static Object differing(Object value, Object other) {
        if (!(value instanceof Text text) || !(other instanceof Text than)) return value;
        Map<Language, String> own = new EnumMap<>(Language.class);
        text.in().forEach((language, words) -> {
            if (!words.equals(than.in().get(language))) own.put(language, words);
        });
        return new Text(own);
    }

    private Trip withPlace(Proposal proposal) {
        return proposal.newPlace().map(trip::with).orElse(trip);
    }

    private static List<Edit> edits(Proposal proposal, List<Edit> edits) {
        return Stream.concat(proposal.newPlace().map(CreateItem::new).stream(), edits.stream())
                .toList();
    }
}

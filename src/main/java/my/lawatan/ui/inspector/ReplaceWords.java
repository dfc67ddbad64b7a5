package my.lawatan.ui.inspector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import my.lawatan.plan.Replacement;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.text.Words;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** What comes of a replacement, in lines. */
record ReplaceWords(Trip trip, Messages messages) {
    /**
     * One line.
     *
     * @param head whether it stands over those that follow
     */
    record Line(String text, boolean head) {}

    List<Line> of(Replacement comes) {
        List<Line> lines = new ArrayList<>();
        part(lines, "inspector.replace.follows", "inspector.replace.follow.", comes.follows());
        part(lines, "inspector.replace.stays", "inspector.replace.stay.", comes.stays());
        part(lines, "inspector.replace.sheets", "inspector.replace.sheet.", comes.sheets());
        return lines;
    }

    private <K extends Enum<K>> void part(List<Line> lines, String head, String key, Map<K, ? extends List<?>> part) {
        if (part.isEmpty()) return;
        lines.add(new Line(messages.text(head), true));
        part.forEach((what, about) -> lines.add(new Line(
                messages.text(
                        key + Words.kebab(what.name()),
                        about.stream().map(this::name).distinct().sorted().collect(Collectors.joining(", ")),
                        about.size()),
                false)));
    }

    private String name(Object about) {
        if (about instanceof LocalDate day) return new Times(messages).shortDate(day);
        // of a place at an event it is the event that tells which
        if (about instanceof Attendance place) return name(trip.event(place.event()));
        if (about instanceof Preparation owed)
            return messages.word(owed.requirement()) + " (" + name(trip.event(owed.event())) + ")";
        Item item = (Item) about;
        String title = Visible.line(Titles.of(item, trip));
        return title.isEmpty() ? messages.word(ItemRef.to(item).kind()) : title;
    }
}

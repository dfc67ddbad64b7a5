package my.lawatan.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.trip.HandPlace;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Records;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** Whatever a component can hold, in words and in one line. */
public final class Said {
    private final Trip trip;
    private final Messages messages;
    private final Spans spans;
    private final Map<Id<?>, String> gone;

    /** @param trip knows what ids stand for
     * @param gone titles of items that are not in the trip any more */
    public Said(Trip trip, Map<Id<?>, String> gone, Messages messages) {
        this.trip = trip;
        this.gone = gone;
        this.messages = messages;
        this.spans = new Spans(messages, trip.settings().hostZone());
    }

    /** The value; a dash if it says nothing. */
    public String value(Object value) {
        String words = Visible.line(words(value)).strip();
        return words.isEmpty() ? messages.text("word.said.nothing") : words;
    }

    /** Kind and title: "event Gala dinner". */
    public String item(ItemRef ref) {
        return kind(ref.kind()) + " " + Visible.line(named(ref.id()));
    }

    public String kind(ItemKind kind) {
        return messages.word(kind);
    }

    private String words(Object value) {
        if (value instanceof Optional<?> optional)
            return optional.map(this::words).orElse("");
        if (value instanceof Set<?> many)
            return many.stream().map(this::words).sorted().collect(Collectors.joining(", "));
        if (value instanceof List<?> many) return many.stream().map(this::words).collect(Collectors.joining(", "));
        if (value instanceof Text text) return text(text);
        if (value instanceof TimeSpan span) return spans.whole(span);
        if (value instanceof TimePoint point) return spans.point(point);
        if (value instanceof LocalDate date) return spans.date(date);
        if (value instanceof PersonName name) return Names.bare(name);
        if (value instanceof Enum<?> constant) return messages.word(constant);
        if (value instanceof Boolean flag) return messages.text(flag ? "word.said.yes" : "word.said.no");
        if (value instanceof Id<?> id) return named(id);
        if (value instanceof ItemRef ref) return item(ref);
        if (value instanceof Item item) return Titles.of(item, trip);
        if (value instanceof String text)
            return HandPlace.written(text).map(this::place).orElse(text);
        return value instanceof Record record ? parts(record) : String.valueOf(value);
    }

    private String place(HandPlace place) {
        return messages.text(place.after() ? "word.said.after" : "word.said.before", named(place.beside()));
    }

    private static String text(Text text) {
        if (text.in().size() < 2) return text.plain();
        return text.in().entrySet().stream()
                .map(e -> e.getKey().tag() + ": " + e.getValue())
                .collect(Collectors.joining("; "));
    }

    // an id does not say of what kind it is, but no two items of a trip share one
    private String named(Id<?> id) {
        return Arrays.stream(ItemKind.values())
                .map(kind -> new ItemRef(kind, id))
                .flatMap(ref -> trip.find(ref).stream())
                .map(item -> Titles.of(item, trip))
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElseGet(() -> gone.getOrDefault(id, id.toString()));
    }

    private String parts(Record record) {
        Object[] values = Records.values(record);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            String words = words(values[i]);
            String name = record.getClass().getRecordComponents()[i].getName();
            if (!words.isEmpty()) parts.add(Labels.component(name, messages) + ": " + words);
        }
        return String.join("; ", parts);
    }
}

package my.lawatan.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import my.lawatan.edit.CountFrom;
import my.lawatan.edit.Edit;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.SetOwnTime;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.trip.Counts;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction.Anchor;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/**
 * A time as an officer types it, where it may be counted from another event: {@code arrival + 12}, {@code end of roundtable + 15},
 * {@code wheels down + 12}, {@code start of gala − 30}. Without a word for the end it is the start, of a journey its end.
 */
public final class CountInput {
    private static final Pattern COUNTED = Pattern.compile(
            "=?\\s*(?:(start|beginning|begin|end)(?: of)? )?(.*?\\p{L}.*?)\\s*([+−–-])\\s*(\\d{1,4})\\s*(?:m|min|minutes)?");
    private static final List<String> LANDING = List.of("wheels down", "landing", "touchdown");
    private static final List<String> LEAVING = List.of("wheels up", "take-off", "takeoff");
    private final Trip trip;
    private final Messages messages;
    private final Supplier<Id<Dependency>> ids;

    /** @param ids names a count that is new */
    public CountInput(Trip trip, Messages messages, Supplier<Id<Dependency>> ids) {
        this.trip = trip;
        this.messages = messages;
        this.ids = ids;
    }

    /** The edit that counts the event's time as it is typed; none if a time of its own is meant.
     *
     * @throws Refused if it is to be counted from what nobody knows */
    public Optional<Edit> edit(Event event, String typed) {
        Matcher m = COUNTED.matcher(Fold.fold(typed.strip()));
        if (!m.matches()) return Optional.empty();
        String name = m.group(2).strip();
        Optional<Event> on = leader(event, name);
        boolean like = name.length() > 3 && name.chars().noneMatch(Character::isDigit) && name.indexOf(':') < 0;
        if (on.isEmpty() && like) throw new Refused("refused.count-unknown", m.group(2));
        int minutes = Integer.parseInt(m.group(4)) * (m.group(3).equals("+") ? 1 : -1);
        return on.map(
                leader -> new CountFrom(ids.get(), event.id(), leader.id(), anchor(m.group(1), name, leader), minutes));
    }

    private static Anchor anchor(String word, String name, Event on) {
        if (word != null) return word.equals("end") ? Anchor.END : Anchor.START;
        if (LEAVING.contains(name)) return Anchor.START;
        boolean journey = on.type() == EventKind.TRAVEL && on.when().end().isPresent();
        return journey ? Anchor.END : Anchor.START;
    }

    private Optional<Event> leader(Event event, String name) {
        Stream<Event> others = trip.events().stream()
                .filter(e -> !e.id().equals(event.id()) && e.when().timed() && e.status() != EventStatus.CANCELLED);
        if (LANDING.contains(name) || LEAVING.contains(name)) return nearest(event, others.filter(this::flies));
        List<Event> all = others.toList();
        Optional<Event> whole = nearest(event, all.stream().filter(e -> title(e).equals(name)));
        if (whole.isPresent()) return whole;
        Optional<Event> begins = nearest(event, all.stream().filter(e -> title(e).startsWith(name)));
        return begins.isPresent() ? begins : nearest(event, all.stream().filter(e -> Fold.matches(title(e), name)));
    }

    // what a flight leads to, or a journey by its name
    private boolean flies(Event event) {
        return trip.legs().stream()
                        .anyMatch(l -> l.mode() == LegMode.AIRCRAFT
                                && (l.to().filter(event.id()::equals).isPresent()
                                        || l.from().filter(event.id()::equals).isPresent()))
                || event.type() == EventKind.TRAVEL && title(event).contains("flight")
                || title(event).startsWith("arrival");
    }

    private String title(Event event) {
        return Fold.fold(event.title().in(messages.language()));
    }

    private static Optional<Event> nearest(Event event, Stream<Event> of) {
        Instant near = event.when()
                .start()
                .map(p -> p.hasTime() ? p.instant() : p.instant().plus(Duration.ofHours(12)))
                .orElse(Instant.EPOCH);
        return of.min(Comparator.comparing((Event e) -> Duration.between(
                                near, e.when().startInstant().orElseThrow())
                        .abs())
                .thenComparing(Event::id));
    }

    /** The edit that gives the event that time: what is typed is its own, and ends a count. */
    public static Edit typed(Trip trip, Event event, TimeSpan when) {
        if (!when.start().equals(event.when().start())
                && Counts.of(trip, event.id()).isPresent()) return new SetOwnTime(event.id(), when);
        boolean moved = when.timed()
                && event.when().timed()
                && when.certainty() == event.when().certainty();
        return moved ? new MoveEvent(event.id(), when) : new ReviseItem(ItemRef.to(event), "when", when);
    }
}

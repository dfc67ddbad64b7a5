package my.lawatan.ui.programme.quick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Place;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Track;
import my.lawatan.trip.Trip;
import my.lawatan.ui.programme.HostTime;
import my.lawatan.ui.programme.NewEvent;

/** Reads an event that is written in one line: {@code Wed 15:30-16:15 bilateral with Japan @ room B4 +4}. What is not certain is asked. */
final class QuickReader {
    /** A time is not written in more words than these: "wed 13 nov 15:30 - 16:15". */
    private static final int MOST_WORDS_OF_TIME = 6;

    private static final int NAMED = 4;
    private static final Pattern PLUS = Pattern.compile("(?<=^|\\s)\\+(\\d{1,3})(?=\\s|$)");
    private static final Pattern HASH = Pattern.compile("(?<=^|\\s)#(\\S+)");
    private static final Pattern TEMPLATE = Pattern.compile("(?<=^|\\s)/t(?=\\s|$)");
    // after the title, or after the place: confirmed, fixed by the host, or tentative
    private static final Pattern SURE = Pattern.compile("\\s*(!{1,2}|[?])\\s*(?=$|\\s@)");
    private static final String FIXED = "!!";
    private static final Pattern PLACE = Pattern.compile("(?:^|\\s)@\\s*(.*)$");

    private final Trip trip;
    private final Optional<Id<Track>> lane;
    private final LocalDate day;
    private final Messages messages;
    private final HostTime times;
    private final KindWords kinds;
    private final TrackWords tracks;
    private final CountWords counts;
    private final Supplier<Id<Event>> ids;

    /**
     * @param lane the programme it is put on unless the line names another
     * @param day the day it is on unless the line names another
     */
    QuickReader(Trip trip, Optional<Id<Track>> lane, LocalDate day, Messages messages, Supplier<Id<Event>> ids) {
        this.trip = trip;
        this.lane = lane;
        this.day = day;
        this.messages = messages;
        this.times = new HostTime(trip.settings(), messages);
        this.kinds = new KindWords(messages);
        this.tracks = new TrackWords(trip, messages);
        this.counts = new CountWords(trip, messages);
        this.ids = ids;
    }

    Understood read(String line) {
        return new Reading().of(line);
    }

    /** One line while it is read: what is understood is taken out of it, and what is left is the title. */
    private final class Reading {
        private final List<String> doubts = new ArrayList<>();
        private final List<Item> also = new ArrayList<>();
        private final List<String> attending = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private Optional<CountWords.Counted> count = Optional.empty();
        private String rest = "";

        Understood of(String line) {
            rest = line.strip();
            TimeSpan when = when();
            Optional<String> plus = taken(PLUS);
            List<String> words = Stream.generate(() -> taken(HASH))
                    .takeWhile(Optional::isPresent)
                    .map(Optional::get)
                    .toList();
            boolean wanted = TEMPLATE.matcher(rest).find();
            rest = TEMPLATE.matcher(rest).replaceAll("").strip();
            Optional<String> sure = taken(SURE);
            Optional<String> where = taken(PLACE);
            if (rest.isEmpty()) return nothing();
            Optional<Template> template = Template.of(rest, messages);
            boolean usual = template.isPresent() && when.timed() && when.end().isEmpty() && !openEnd(line);
            TimeSpan told = usual ? lasting(when, template.get().minutes()) : when;
            try {
                Event event = marked(event(rest, told, template, words), sure);
                if (plus.isPresent()) event = with(event, "plus", plus.map(Integer::valueOf));
                Optional<Place> place = where.filter(w -> !w.isBlank()).flatMap(w -> place(w.strip()));
                Optional<Place> made = place.filter(p -> !trip.places().has(p.id()));
                made.ifPresent(also::add);
                if (place.isPresent()) event = with(event, "place", place.map(Place::id));
                boolean takes = wanted && template.isPresent();
                accompany(event, template.filter(t -> takes));
                return new Understood(Optional.of(event), also, made, template, takes, usual, attending, notes, doubts);
            } catch (Refused e) {
                doubts.add(messages.text(e));
                return nothing();
            }
        }

        private Event marked(Event event, Optional<String> sure) {
            boolean confirmed = sure.filter(mark -> mark.startsWith("!")).isPresent();
            Event told = with(event, "status", confirmed ? EventStatus.CONFIRMED : EventStatus.TENTATIVE);
            return sure.filter(FIXED::equals).isPresent() ? with(told, "fixedByHost", true) : told;
        }

        // who attends, what it is counted from, and the instructions of its kind
        private void accompany(Event event, Optional<Template> wanted) {
            Attending list = new Attending(trip, messages, event);
            also.addAll(list.of(rest));
            attending.addAll(list.names());
            count.ifPresent(counted -> also.add(counted.of(event)));
            wanted.ifPresent(template -> also.addAll(template.instructions(event, messages)));
        }

        private Understood nothing() {
            if (doubts.isEmpty() && !rest.isEmpty()) doubts.add(messages.text("programme.quick.no-title"));
            return new Understood(
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    List.of(),
                    List.of(),
                    doubts);
        }

        private Optional<String> taken(Pattern pattern) {
            Matcher found = pattern.matcher(rest);
            if (!found.find()) return Optional.empty();
            rest = (rest.substring(0, found.start()) + " " + rest.substring(found.end())).strip();
            return Optional.of(found.group(1));
        }

        // a time counted from another event, or the longest beginning that is a time, or else a day
        private TimeSpan when() {
            count = counts.beginning(rest, day);
            if (count.isPresent()) {
                rest = count.get().rest();
                return count.get().when();
            }
            String[] words = rest.split("\\s+", -1);
            TimeSpan now = TimeSpan.on(day, trip.settings().hostZone());
            for (int n = Math.min(words.length, MOST_WORDS_OF_TIME); n > 0; n--) {
                String head = String.join(" ", Arrays.copyOf(words, n));
                Optional<TimeSpan> span = tried(() -> times.time(head, now)).or(() -> day(head, now));
                if (span.isEmpty()) continue;
                rest = Stream.of(words).skip(n).collect(Collectors.joining(" "));
                return span.get();
            }
            return TimeSpan.NOT_STATED;
        }

        // a single word like "13" is rather a title's than a day
        private Optional<TimeSpan> day(String head, TimeSpan now) {
            return head.chars().anyMatch(Character::isLetter) ? tried(() -> times.day(head, now)) : Optional.empty();
        }

        private Event event(String title, TimeSpan when, Optional<Template> template, List<String> words) {
            Text text = Text.NONE.with(messages.language(), capital(title));
            EventKind kind = template.map(Template::kind).orElseGet(() -> kinds.of(title));
            HashWords hashes = new HashWords(tracks, kinds, messages, kind, lane);
            words.forEach(hashes::read);
            also.addAll(hashes.made());
            notes.addAll(hashes.notes());
            doubts.addAll(hashes.doubts());
            return NewEvent.of(ids.get(), text, hashes.kind(), when, hashes.track());
        }

        private Optional<Place> place(String name) {
            String wanted = Fold.fold(name);
            List<Place> all = trip.places().stream().toList();
            List<Place> whole =
                    all.stream().filter(p -> named(p.name(), wanted)).toList();
            List<Place> found = whole.isEmpty()
                    ? all.stream()
                            .filter(p -> Fold.matches(Fold.fold(p.name().in(messages.language())), wanted))
                            .toList()
                    : whole;
            if (found.size() == 1) return Optional.of(found.get(0));
            if (found.isEmpty()) return Optional.of(newPlace(name));
            String names = found.stream()
                    .limit(NAMED)
                    .map(p -> p.name().in(messages.language()))
                    .collect(Collectors.joining(", "));
            doubts.add(messages.text("programme.quick.place.several", name, found.size(), names));
            return Optional.empty();
        }

        private Place newPlace(String name) {
            return Place.named(Id.random(), Text.NONE.with(messages.language(), name));
        }
    }

    private static Optional<TimeSpan> tried(Supplier<TimeSpan> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    // "15:30-" says that the end is open
    private static boolean openEnd(String line) {
        return line.matches("(?:\\S+\\s+){0,4}?~?\\d{1,2}(?:[:.h]?[0-5]\\d)?\\s*[-–](?:\\s.*)?");
    }

    private static TimeSpan lasting(TimeSpan when, int minutes) {
        TimePoint start = when.start().orElseThrow();
        return new TimeSpan(
                when.start(),
                Optional.of(start.plusMinutes(minutes)),
                when.certainty() == Certainty.ABOUT ? Certainty.ABOUT : Certainty.EXACT,
                when.programmeDay());
    }

    private static Event with(Event event, String component, Object value) {
        return (Event) ItemKind.EVENT.component(component).with(event, value);
    }

    static boolean named(Text name, String folded) {
        return name.in().values().stream().anyMatch(text -> Fold.fold(text).equals(folded));
    }

    private static String capital(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }
}

package my.lawatan.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.change.Change;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Event;
import my.lawatan.trip.Group;
import my.lawatan.trip.Headcount;
import my.lawatan.trip.HourlyMinutes;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.LastMet;
import my.lawatan.trip.NameForms;
import my.lawatan.trip.Nights;
import my.lawatan.trip.Opening;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Pass;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Place;
import my.lawatan.trip.Ranking;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Track;
import my.lawatan.trip.Vehicle;

/** What a component held and holds, in words. */
final class ValueWords {
    /** A longer text is not repeated: that it changed is said. */
    private static final int LONGEST = 80;
    /** One alone may be a little longer. */
    private static final int MOST_QUOTED = 140;

    private final Wording words;
    private final Wording wordsThen;
    private final Function<TimeSpan, String> times;

    /** @param times how a time is said on this paper */
    ValueWords(Wording words, Wording wordsThen, Function<TimeSpan, String> times) {
        this.words = words;
        this.wordsThen = wordsThen;
        this.times = times;
    }

    /** "dress changed from “national dress” to “lounge suit”"; without the values where they are long or have no words. */
    String changed(Change change) {
        String component = words.lower(words.component(change.component()));
        if (change.before() instanceof PersonName || change.before() instanceof NameForms) return renamed(change);
        String values = fromTo(change.before(), change.after());
        return values.isEmpty() ? words.say("change.component", component) : component + " " + values;
    }

    /** "changed from 12 to 14", "added: “lounge suit”"; empty where that is long or has no words. */
    String fromTo(Object before, Object after) {
        String was = said(wordsThen, before);
        String is = said(words, after);
        boolean texts = before instanceof Text || after instanceof Text;
        if (was.equals(is)) return "";
        if (was.isEmpty())
            return is.length() > MOST_QUOTED ? "" : words.say(texts ? "change.text-new" : "change.now", is);
        if (is.isEmpty()) return was.length() > MOST_QUOTED ? "" : words.say("change.was", was);
        return was.length() > LONGEST || is.length() > LONGEST ? "" : words.say("change.from-to", was, is);
    }

    /** As {@link #of}; what an officer wrote in quotation marks, so that one sees where it ends. */
    private String said(Wording of, Object value) {
        String text = of(of, value);
        return value instanceof Text && !text.isEmpty() ? words.say("change.quoted", text) : text;
    }

    private String renamed(Change change) {
        Person was = (Person) wordsThen.trip().get(change.item());
        Person is = (Person) words.trip().get(change.item());
        String before = wordsThen.name(was);
        String now = words.name(is);
        return before.equals(now)
                ? words.say("change.component", words.lower(words.component(change.component())))
                : words.say("change.renamed", before, now);
    }

    String before(Change change) {
        return of(wordsThen, change.before());
    }

    /** {@code value} in the words of its trip; empty if it is not stated or has no words. */
    String of(Wording of, Object value) {
        if (value instanceof Optional<?> optional)
            return optional.map(v -> of(of, v)).orElse("");
        if (value instanceof Text text)
            return String.join("; ", of.of(text).lines().toList());
        if (value instanceof Id<?> id) return named(of, id);
        if (value instanceof TimeSpan span) return times.apply(span);
        if (value instanceof TimePoint point) return point(of, point);
        if (value instanceof Enum<?> constant) return constant.name().equals("NOT_STATED") ? "" : of.inside(constant);
        if (value instanceof Diet diet)
            return diet.known() == Diet.Known.STATED ? of.of(diet.needs()) : of(of, diet.known());
        if (value instanceof Headcount count)
            return count.people().map(Object::toString).orElse("");
        if (value instanceof Opening opening) return new Hours(of).of(opening);
        if (value instanceof HourlyMinutes hours) return new Hours(of).of(hours);
        if (value instanceof Nights nights) return nights(of, nights);
        if (value instanceof LastMet met) return lastMet(of, met);
        if (value instanceof LocalDate date) return of.times().shortDate(date);
        if (value instanceof Collection<?> all) return all(of, all);
        if (value instanceof String || value instanceof Integer) return value.toString();
        return "";
    }

    private String nights(Wording of, Nights nights) {
        String from = of(of, nights.from());
        String until = of(of, nights.until());
        return from.isEmpty() && until.isEmpty() ? "" : from + "–" + until;
    }

    private String lastMet(Wording of, LastMet met) {
        return Wording.join(Wording.DOT, of(of, met.on()), of.of(met.where()), of.of(met.note()));
    }

    private String all(Wording of, Collection<?> all) {
        Stream<String> said = all.stream().map(v -> of(of, v)).filter(s -> !s.isEmpty());
        // a set has no order of its own
        return (all instanceof Set<?> ? said.sorted() : said).collect(Collectors.joining(", "));
    }

    private static String point(Wording of, TimePoint point) {
        String date = of.times().shortDate(point.date());
        return point.time().map(t -> date + ", " + of.times().clock(t)).orElse(date);
    }

    private String named(Wording of, Id<?> id) {
        List<Optional<? extends Item>> found = List.of(
                of.trip().people().get(id),
                of.trip().places().get(id),
                of.trip().tracks().get(id),
                of.trip().vehicles().get(id),
                of.trip().events().get(id),
                of.trip().organisations().get(id),
                of.trip().groups().get(id),
                of.trip().rankings().get(id),
                of.trip().passes().get(id));
        Item item = found.stream()
                .flatMap(Optional::stream)
                .map(i -> (Item) i)
                .findFirst()
                .orElse(null);
        if (item instanceof Person person) return of.name(person);
        if (item instanceof Place place) return of.place(place.id());
        if (item instanceof Track track) return of.of(track.name());
        if (item instanceof Vehicle vehicle) return of.of(vehicle.name());
        if (item instanceof Event event) return of.of(event.title());
        if (item instanceof Organisation organisation) return of.of(organisation.name());
        if (item instanceof Group group) return of.of(group.name());
        if (item instanceof Ranking ranking) return ranking.name();
        if (item instanceof Pass pass) return of.of(pass.name());
        return "";
    }
}

package my.lawatan.document;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.document.DailyBrief.Cell;
import my.lawatan.protocol.prayer.Prayers;
import my.lawatan.text.Words;
import my.lawatan.trip.Contact;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.TripSettings;

/** The strip under the masthead: weather and dress, prayer, duty officer, the first two contacts. What is not known has no cell. */
final class Strip {
    private static final int CONTACTS = 2;

    private final Wording words;
    private final TripDay day;

    Strip(Wording words, TripDay day) {
        this.words = words;
        this.day = day;
    }

    List<Cell> cells() {
        return Stream.of(weather(), prayer(), dutyOfficer(), contacts())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Cell> weather() {
        String weather = day.day().map(d -> words.of(d.weather())).orElse("");
        String dress = day.day().map(d -> words.of(d.dress())).orElse("");
        if (weather.isEmpty() && dress.isEmpty()) return Optional.empty();
        List<String> lines = new ArrayList<>(
                Stream.of(weather.split("[;\n]", -1)).map(String::strip).toList());
        String first = lines.isEmpty() ? "" : lines.remove(0);
        String head = weather.isEmpty() ? "strip.dress" : dress.isEmpty() ? "strip.weather" : "strip.weather-dress";
        return Optional.of(new Cell(
                words.say(head),
                Wording.join(Wording.DOT, first, first.isEmpty() ? dress : words.lower(dress)),
                lines));
    }

    private Optional<Cell> prayer() {
        return coordinates().map(at -> {
            TripSettings settings = words.trip().settings();
            Prayers times = Prayers.of(at, day.date(), settings);
            boolean friday = day.date().getDayOfWeek() == DayOfWeek.FRIDAY;
            return new Cell(
                    words.say("strip.prayer"),
                    Wording.join(
                            Wording.DOT,
                            prayer(friday ? "prayer.friday" : "prayer.dhuhr", times.dhuhr()),
                            prayer("prayer.asr", times.asr())),
                    List.of(
                            Wording.join(
                                    Wording.DOT,
                                    prayer("prayer.maghrib", times.maghrib()),
                                    prayer("prayer.isha", times.isha())),
                            Wording.join(
                                    Wording.DOT,
                                    prayer("prayer.fajr", times.fajr()),
                                    prayer("prayer.sunrise", times.sunrise())),
                            words.say("prayer.method."
                                    + Words.kebab(times.method().name()))));
        });
    }

    private String prayer(String key, Optional<LocalDateTime> time) {
        return time.map(t -> words.say(key) + " " + words.times().clock(t.toLocalTime()))
                .orElse("");
    }

    /** Where the sun is reckoned for: the host city, else the first place of the day whose point on the ground is known. */
    private Optional<Coordinates> coordinates() {
        Stream<Id<Place>> today =
                day.events().stream().filter(day::principals).map(Event::place).flatMap(Optional::stream);
        return Stream.concat(words.hostPlaces().stream().limit(1), today)
                .flatMap(id -> words.trip().places().get(id).flatMap(Place::coordinates).stream())
                .findFirst();
    }

    private Optional<Cell> dutyOfficer() {
        return day.dutyOfficer().map(this::dutyOfficer);
    }

    private Cell dutyOfficer(Person person) {
        List<String> phone = person.phone().isBlank() ? List.of() : List.of(unbroken(person.phone()));
        return new Cell(words.say("strip.duty-officer"), words.name(person), phone);
    }

    private Optional<Cell> contacts() {
        List<Contact> first = contacts(words).limit(CONTACTS).toList();
        if (first.isEmpty()) return Optional.empty();
        List<String> roles = new ArrayList<>();
        for (Contact contact : first)
            roles.add(roles.isEmpty() ? words.of(contact.role()) : words.lower(words.of(contact.role())));
        return Optional.of(new Cell(
                String.join(", ", roles),
                joined(first.stream().map(Contact::name)),
                Stream.of(joined(first.stream().map(c -> unbroken(c.phone()))))
                        .filter(s -> !s.isEmpty())
                        .toList()));
    }

    /** The trip's contacts in their order. */
    static Stream<Contact> contacts(Wording words) {
        return words.trip().contacts().stream()
                .sorted(Comparator.comparing(Contact::rank)
                        .thenComparing(c -> c.role().plain())
                        .thenComparing(Contact::id));
    }

    private static String unbroken(String phone) {
        return phone.replace(' ', '\u00A0');
    }

    private static String joined(Stream<String> parts) {
        return Wording.join(Wording.DOT, parts.toArray(String[]::new));
    }
}

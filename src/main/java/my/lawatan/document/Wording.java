package my.lawatan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import my.lawatan.check.Finding;
import my.lawatan.text.Fold;
import my.lawatan.text.Labels;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Times;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.Text;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import my.lawatan.trip.Vehicle;

/** How the people, places and texts of a trip are written on its papers, in one language. */
final class Wording {
    /** Between parts of a line that could each stand alone. */
    static final String DOT = " · ";
    /** Between words that no line tears apart. */
    static final String NO_BREAK = "\u00A0";
    /** What a rule puts after some of many names. */
    private static final String MORE = " …";
    /** Clocks of two cities that any column has room for on one line. */
    private static final int LONGEST_ZONES = 12;

    private final Trip trip;
    private final Trip order;
    private final Voice voice;
    private final Messages messages;
    private final Times times;
    /** The people by what rules call them; made when a finding is first put into words. */
    private Map<String, Person> titled;

    Wording(Trip trip, Language language) {
        this(trip, Voice.of(language));
    }

    /** The words of the office's own papers. */
    Wording(Trip trip, Voice voice) {
        this(trip, Edition.OFFICE, voice);
    }

    /** @param trip as the edition's readers may have it */
    Wording(Trip trip, Edition edition, Voice voice) {
        this(trip, trip, voice, voice.messages(edition));
    }

    private Wording(Trip trip, Trip order, Voice voice, Messages messages) {
        this.trip = trip;
        this.order = order;
        this.voice = voice;
        this.messages = messages;
        this.times = new Times(messages);
    }

    /** The same words for another trip. */
    Wording about(Trip other) {
        return new Wording(other, other, voice, messages);
    }

    /** The same words, with people in the order in which they stand in that trip: who knows less of it reads them in no other. */
    Wording inOrderOf(Trip whole) {
        return new Wording(trip, whole, voice, messages);
    }

    /** The trip by which people stand in order. */
    Trip order() {
        return order;
    }

    Trip trip() {
        return trip;
    }

    Times times() {
        return times;
    }

    Messages messages() {
        return messages;
    }

    Voice voice() {
        return voice;
    }

    Language language() {
        return messages.language();
    }

    /** The sentence under {@code document.<key>}. */
    String say(String key, Object... arguments) {
        return messages.text("document." + key, arguments);
    }

    /** As {@link #say}, in the form for that number of things; the number is the first argument. */
    String count(String key, int number, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(number));
        arguments.addAll(List.of(more));
        return say(number == 1 ? key + ".one" : key, arguments.toArray());
    }

    /** The sentence under a key of another bundle. */
    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** Whether there is a sentence under {@code document.<key>}. */
    boolean has(String key) {
        return messages.has("document." + key);
    }

    String word(Enum<?> constant) {
        return messages.word(constant);
    }

    /** What the text says, in the language of the paper if it is in it, and marked if it is not. */
    String of(Text text) {
        if (voice.beside().isPresent()) return Untranslated.in(language(), text);
        return voice.lacking() == Voice.Lacking.UNTOLD ? named(text) : Untranslated.alone(language(), text);
    }

    /** What a place, an organisation or a source is called: a name is what it is, also where there is only one. */
    String named(Text name) {
        return name.in(language()).strip();
    }

    /** Whether the text is longer than that, in any language of the paper. */
    boolean longer(Text text, int length) {
        return named(text).length() > length
                || voice.beside()
                        .filter(other -> text.in(other).length() > length)
                        .isPresent();
    }

    String name(Person person) {
        return Names.list(person, language());
    }

    Optional<Person> person(Optional<Id<Person>> id) {
        return id.map(trip::person);
    }

    /** As colleagues call an officer: the stated form of address, else the part of the name that one is addressed by. */
    String shortName(Person person) {
        if (person.forms().salutation().stated()) return named(person.forms().salutation());
        boolean byGiven = person.name().order() == NameOrder.GIVEN_PATRONYMIC;
        return byGiven ? String.join(" ", person.name().given()) : Names.bare(person.name());
    }

    /** A vehicle with its plate; the plate alone where that is all that it is called. */
    String vehicle(Vehicle vehicle, String between) {
        String plate = vehicle.plate();
        return named(vehicle.name()).equals(plate) ? plate : join(between, of(vehicle.name()), plate);
    }

    /** The plate beside the name of a vehicle; empty where that is what it is called. */
    String plate(Vehicle vehicle) {
        return named(vehicle.name()).equals(vehicle.plate()) ? "" : vehicle.plate();
    }

    /** A room with the building it is in, as far as the host city does not go without saying. */
    String place(Id<Place> id) {
        List<Id<Place>> host = hostPlaces();
        StringBuilder names = new StringBuilder();
        for (Place at : trip.enclosing(id)) {
            if (names.length() > 0 && host.contains(at.id())) break;
            String name = named(at.name());
            // "Garden hall, terrace" need not be told to be in the Garden hall
            if (!Fold.fold(names.toString()).contains(Fold.fold(name)))
                names.append(names.length() > 0 ? ", " : "").append(name);
        }
        return names.toString();
    }

    /** The place that is the host city, and those around it; empty if no place bears its name. */
    List<Id<Place>> hostPlaces() {
        String city = Fold.fold(trip.settings().hostCity().plain());
        return trip.places().stream()
                .filter(place -> Fold.fold(place.name().plain()).equals(city))
                .min((a, b) -> a.id().compareTo(b.id()))
                .map(found -> trip.enclosing(found.id()))
                .orElse(List.of())
                .stream()
                .map(Place::id)
                .toList();
    }

    /** The kerb or door of that place, or else of what it is in; empty if not stated. */
    String arrivalPoint(Id<Place> id) {
        return trip.enclosing(id).stream()
                .map(Place::arrivalPoint)
                .filter(Text::stated)
                .findFirst()
                .map(this::of)
                .orElse("");
    }

    /** The host city with its country: Lima, Peru. */
    String hostCityInFull() {
        List<String> names = hostPlaces().stream()
                .map(id -> named(trip.places().get(id).orElseThrow().name()))
                .toList();
        return names.isEmpty() ? named(trip.settings().hostCity()) : String.join(", ", names);
    }

    String hostCity() {
        return city(trip.settings().hostCity());
    }

    String homeCity() {
        return city(trip.settings().homeCity());
    }

    /** Whose clocks the times of a paper are: "Lima / K.L.", or the host city alone where both are the same. */
    String zones() {
        TripSettings settings = trip.settings();
        boolean one = settings.hostZone().equals(settings.homeZone());
        if (one) return hostCity();
        String both = say("column.zones", hostCity(), homeCity());
        return both.length() > LONGEST_ZONES ? both : both.replace(" ", NO_BREAK);
    }

    /** A time with the city whose clocks show it, on one line: "7.30 am K.L.", "K.L. Fri 00:00–01:30". */
    static String inCity(String one, String other) {
        return one + NO_BREAK + other;
    }

    /** "12–16 Nov 2024": from the first day of the trip to the last. */
    String dates() {
        LocalDate first = trip.settings().firstDay();
        LocalDate last = trip.settings().lastDay();
        return new Clocks(this, first).range(first, last) + " " + last.getYear();
    }

    // some capitals have a customary short form: K.L.
    private String city(Text name) {
        String key = "city." + Fold.fold(name.plain()).replace(' ', '-');
        return has(key) ? say(key) : named(name);
    }

    /** A constant's word as it stands inside a line: "tentative". */
    String inside(Enum<?> constant) {
        return lower(word(constant));
    }

    /** Whether an office says already which part its bearer has: "Interpreter, Spanish" that of an interpreter. */
    boolean tells(String office, AttendanceRole role) {
        return Fold.fold(Untranslated.plain(office)).matches(Pattern.quote(Fold.fold(word(role))) + "\\b.*");
    }

    /** What a component is called: "Arrival point". */
    String component(String name) {
        return Labels.component(name, messages);
    }

    /** A finding in words, its people with style and titles, its items as they are called in the language of the paper. */
    String finding(Finding finding) {
        Map<Object, Object> names = new HashMap<>();
        // where an event is stands beside it, and is none of the items
        trip.places().stream().forEach(place -> names.put(place.name().plain(), named(place.name())));
        for (ItemRef ref : finding.items())
            trip.find(ref).ifPresent(item -> called(item).ifPresent(name -> names.put(Titles.of(item, trip), name)));
        // how a name is written somewhere, and how it should be, is what this one tells
        boolean ofSpelling = finding.key().startsWith("check.name-drift");
        return messages.text(
                finding.key(),
                finding.arguments().stream()
                        .map(a -> names.containsKey(a) ? names.get(a) : programmes(ofSpelling ? a : people(a)))
                        .toArray());
    }

    // who owes it, or "Aina Latif, Rahim Osman …", is none of the items of a finding
    private Object people(Object argument) {
        if (!(argument instanceof String said)) return argument;
        String all = said.endsWith(MORE) ? said.substring(0, said.length() - MORE.length()) : said;
        List<String> named = List.of(all.split(", "));
        return titled().keySet().containsAll(named)
                ? named.stream().map(titled()::get).map(this::name).collect(Collectors.joining(", "))
                        + said.substring(all.length())
                : said;
    }

    private Map<String, Person> titled() {
        if (titled == null)
            titled = trip.people().stream()
                    .collect(
                            Collectors.toMap(person -> Titles.of(person, trip), person -> person, (one, other) -> one));
        return titled;
    }

    // of whose programme a rule speaks is one argument, "Ministers, Business", and none of its items
    private Object programmes(Object argument) {
        if (!(argument instanceof String said)) return argument;
        Map<String, String> tracks = trip.tracks().stream()
                .collect(Collectors.toMap(
                        track -> track.name().plain(), track -> of(track.name()), (one, other) -> one));
        List<String> named = List.of(said.split(", "));
        return tracks.keySet().containsAll(named)
                ? named.stream().map(tracks::get).collect(Collectors.joining(", "))
                : said;
    }

    private Optional<String> called(Item item) {
        if (item instanceof Person person) return Optional.of(name(person));
        if (item instanceof Event event) return Optional.of(of(event.title()));
        if (item instanceof Place place) return Optional.of(named(place.name()));
        return item instanceof Vehicle vehicle ? Optional.of(of(vehicle.name())) : Optional.empty();
    }

    /** With a small first letter, unless it begins with several capitals. */
    String lower(String text) {
        int first = Untranslated.start(text);
        if (text.length() < first + 2 || Character.isUpperCase(text.charAt(first + 1))) return text;
        String letter = text.substring(first, first + 1).toLowerCase(Locale.ROOT);
        return text.substring(0, first) + letter + text.substring(first + 1);
    }

    /** The parts that say something, with {@code between} between them. */
    static String join(String between, String... parts) {
        List<String> said = new ArrayList<>();
        for (String part : parts) if (!part.isBlank()) said.add(part);
        return String.join(between, said);
    }
}

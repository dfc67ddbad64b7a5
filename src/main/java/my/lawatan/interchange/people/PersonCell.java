package my.lawatan.interchange.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.trip.Alias;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.Text;
import my.lawatan.trip.Title;
import my.lawatan.trip.Trip;

/** What a column says of somebody who is in the trip; read again it says the same. */
final class PersonCell {
    private final Trip trip;
    private final Map<Id<Person>, Attendance> places = new HashMap<>();
    private final Messages messages = new Messages(Language.EN);

    PersonCell(Trip trip) {
        this(trip, Optional.empty());
    }

    /** @param event at which somebody has a part; none if only the person is meant */
    PersonCell(Trip trip, Optional<Id<Event>> event) {
        this.trip = trip;
        event.ifPresent(at -> trip.attendances().stream()
                .filter(a -> a.event().equals(at))
                .sorted(Comparator.comparing(Attendance::id))
                .forEach(a -> a.person().ifPresent(person -> places.putIfAbsent(person, a))));
    }

    String of(Person person, Column column) {
        Language tongue = column.tongue();
        return switch (column.field()) {
            case UNUSED -> "";
            case FULL_NAME -> Names.list(person, Language.EN);
            case STYLE -> in(person.name().style(), tongue);
            case TITLES ->
                person.name().titles().stream().map(PersonCell::title).collect(Collectors.joining("; "));
            case GIVEN -> String.join(" ", person.name().given());
            case FAMILY -> part(person.name().family(), 0);
            case SECOND_FAMILY -> part(person.name().family(), 1);
            case PATRONYMIC -> person.name().patronymic();
            case NAME_ORDER ->
                person.name().order() == NameOrder.AS_PRINTED
                        ? ""
                        : messages.word(person.name().order());
            case SCRIPT -> person.name().inScript();
            case LIST_FORM -> in(person.forms().list(), tongue);
            case SALUTATION -> in(person.forms().salutation(), tongue);
            case PLATE -> in(person.forms().plate(), tongue);
            case LETTER -> in(person.forms().letter(), tongue);
            case SORT_KEY -> person.sortKey();
            case PRONUNCIATION -> person.pronunciation();
            case ALIASES -> person.aliases().stream().map(Alias::text).collect(Collectors.joining("; "));
            case POSITION -> in(person.position(), tongue);
            case ORGANISATION ->
                person.organisation()
                        .flatMap(trip.organisations()::get)
                        .map(o -> o.name().plain())
                        .orElse("");
            case GROUP ->
                person.group()
                        .flatMap(trip.groups()::get)
                        .map(g -> g.name().plain())
                        .orElse("");
            default -> rest(person, column.field(), tongue);
        };
    }

    private String rest(Person person, PersonField field, Language tongue) {
        return switch (field) {
            case SIDE -> stated(person.side());
            case ORDER -> person.precedence().number().map(String::valueOf).orElse("");
            case ORDER_LIST -> person.precedence().list();
            case ORDER_SINCE -> date(person.precedence().since());
            case ORDER_REASON -> person.precedence().reason();
            case DIET -> diet(person.diet(), tongue);
            case LANGUAGES -> String.join(", ", person.languages());
            case INTERPRETER -> stated(person.interpreter());
            case ACCESS -> in(person.access(), tongue);
            case PHONE -> person.phone();
            case EMAIL -> person.email();
            case LAST_MET -> date(person.lastMet().on());
            case LAST_MET_WHERE -> in(person.lastMet().where(), tongue);
            case LAST_MET_NOTE -> in(person.lastMet().note(), tongue);
            case NOTE -> in(person.note(), tongue);
            case ROLE -> place(person, Attendance::role);
            case STATUS -> place(person, Attendance::status);
            case ID -> person.id().toString();
            default -> throw new IllegalStateException(field.name());
        };
    }

    private String place(Person person, Function<Attendance, Enum<?>> part) {
        return Optional.ofNullable(places.get(person.id()))
                .map(part)
                .map(this::stated)
                .orElse("");
    }

    private String stated(Enum<?> value) {
        return value.name().equals("NOT_STATED") ? "" : messages.word(value);
    }

    private static String title(Title title) {
        return title.issuer().isEmpty() ? title.text() : title.text() + " (" + title.issuer() + ")";
    }

    private String diet(Diet diet, Language tongue) {
        return switch (diet.known()) {
            case NOT_STATED -> "";
            case NONE -> tongue == Language.EN ? messages.word(diet.known()) : "";
            case STATED -> in(diet.needs(), tongue);
        };
    }

    private static String in(Text text, Language tongue) {
        return text.in().getOrDefault(tongue, "");
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}

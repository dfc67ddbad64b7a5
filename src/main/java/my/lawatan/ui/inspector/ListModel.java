package my.lawatan.ui.inspector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import my.lawatan.edit.Edit;
import my.lawatan.edit.Together;
import my.lawatan.text.DateReader;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Event;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Precedence;
import my.lawatan.trip.Ranking;
import my.lawatan.trip.Ranking.Office;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/** The list that orders one side of the selected event: its gazette, who confirmed it, and its places, a line each. */
final class ListModel {
    private static final Pattern PLACE = Pattern.compile("(\\d{1,9})[.:)]?\\s+(\\S.*)");

    final FieldModel<Event> name;
    final FieldModel<Event> authority;
    final FieldModel<Event> dated;
    final FieldModel<Event> confirmedBy;
    final FieldModel<Event> offices;
    private final Supplier<Trip> trip;
    private final Supplier<Optional<Ranking>> list;
    private final Messages messages;

    /** @param list the one that is meant now; the fields are empty without one */
    ListModel(Fields<Event> fields, Supplier<Trip> trip, Supplier<Optional<Ranking>> list, Messages messages) {
        this.trip = trip;
        this.list = list;
        this.messages = messages;
        name = fields.field(e -> list.get().map(Ranking::name).orElse(""), (e, typed) -> renamed(shown(), typed));
        authority = line(fields, "authority", Ranking::authority);
        confirmedBy = line(fields, "confirmedBy", Ranking::confirmedBy);
        dated = fields.field(
                e -> list.get()
                        .flatMap(Ranking::dated)
                        .map(new Times(messages)::date)
                        .orElse(""),
                (e, typed) -> Fields.revise(shown(), "dated", date(typed)));
        offices = fields.field(
                e -> list.get().map(this::lines).orElse(""),
                (e, typed) -> Fields.revise(shown(), "offices", offices(shown(), typed)));
    }

    private FieldModel<Event> line(Fields<Event> fields, String component, Function<Ranking, String> read) {
        return fields.field(
                e -> list.get().map(read).orElse(""), (e, typed) -> Fields.revise(shown(), component, typed));
    }

    private Ranking shown() {
        return list.get().orElseThrow(() -> new Refused("refused.ranking-gone"));
    }

    // a person's place names the list, so that it follows
    private Edit renamed(Ranking ranking, String typed) {
        List<Edit> edits = new ArrayList<>(List.of(Fields.revise(ranking, "name", typed)));
        trip.get().people().stream()
                .filter(p -> p.side() == ranking.side() && p.precedence().list().equals(ranking.name()))
                .forEach(p -> edits.add(Fields.revise(p, "precedence", named(p, typed))));
        return new Together("edit.rename-ranking", edits);
    }

    private static Precedence named(Person person, String name) {
        Precedence was = person.precedence();
        return new Precedence(name, was.number(), was.since(), was.reason());
    }

    private Optional<LocalDate> date(String typed) {
        if (typed.isEmpty()) return Optional.empty();
        Optional<LocalDate> date = new DateReader(List.of(messages))
                .date(typed, trip.get().settings().firstDay());
        if (date.isEmpty()) throw new Refused("refused.date", typed);
        return date;
    }

    private String lines(Ranking ranking) {
        return ranking.offices().stream()
                .map(o -> o.number() + " " + o.office().in(messages.language()))
                .collect(Collectors.joining("\n"));
    }

    private List<Office> offices(Ranking was, String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> office(was, line))
                .toList();
    }

    // what the office is called in other languages stays
    private Office office(Ranking was, String line) {
        Matcher place = PLACE.matcher(line);
        if (!place.matches()) throw new Refused("refused.office", line);
        int number = Integer.parseInt(place.group(1));
        Language language = messages.language();
        Text before = was.offices().stream()
                .filter(o -> o.number() == number)
                .map(Office::office)
                .findFirst()
                .orElse(Text.NONE);
        return new Office(number, before.with(language, place.group(2)));
    }
}

package my.lawatan.ui.inspector;

import java.util.Comparator;
import java.util.List;
import my.lawatan.check.Facts;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/** What is shown around the fields of a person, worked out in the background. */
record PersonDetails(List<Attends> attends, List<PersonThings.Line> things, List<Sources.Row> sources) {
    static final PersonDetails NONE = new PersonDetails(List.of(), List.of(), List.of());

    /**
     * An event on the person's list.
     *
     * @param day day of the month, for the round badge; empty if no day is known
     */
    record Attends(Id<Event> event, String day, String title, String when, AttendanceStatus status) {}

    private record Listed(Event event, AttendanceStatus status) {}

    static PersonDetails of(Trip trip, Person person, Messages messages) {
        Comparator<Listed> byTime = Comparator.comparing((Listed l) ->
                        l.event().when().day().map(Object::toString).orElse("~"))
                .thenComparing(l ->
                        l.event().when().startInstant().map(Object::toString).orElse(""))
                .thenComparing(l -> l.event().id());
        List<Attends> attends = Facts.of(trip).attendancesOf(person.id()).stream()
                .map(a -> new Listed(trip.event(a.event()), a.status()))
                .sorted(byTime)
                .map(l -> attends(l, trip, messages))
                .toList();
        return new PersonDetails(
                attends, PersonThings.of(trip, person, messages), new Sources(trip, messages).of(person));
    }

    private static Attends attends(Listed listed, Trip trip, Messages messages) {
        Event event = listed.event();
        Times times = new Times(messages);
        String when = event.when()
                .startInstant()
                .map(i -> times.shortDateTime(
                        i, event.when().start().orElseThrow().zone()))
                .orElseGet(() ->
                        new WhenText(trip.settings(), messages).of(event.when()).here());
        return new Attends(
                event.id(),
                event.when().day().map(d -> Integer.toString(d.getDayOfMonth())).orElse("–"),
                Visible.line(event.title().in(messages.language())),
                when,
                listed.status());
    }
}

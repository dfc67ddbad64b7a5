package my.lawatan.ui.programme.slots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.lawatan.check.Facts;
import my.lawatan.plan.slots.Held;
import my.lawatan.plan.slots.Refusal;
import my.lawatan.plan.slots.Taking;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Wanted;
import my.lawatan.ui.programme.Ghosted;

/** Wanted meetings, and the times that are found for them, in the words of the window. */
record SlotsWords(Facts facts, Messages messages) {
    SlotsPage.Asked asked(Wanted wanted) {
        Event event = facts.trip().event(wanted.event());
        return new SlotsPage.Asked(
                wanted.id(),
                event.id(),
                title(event),
                wanted.minutes(),
                wanted.priority(),
                facts.attendancesAt(event.id()).stream()
                        .filter(Facts::counts)
                        .flatMap(attendance -> attendance.person().stream())
                        .distinct()
                        .map(id -> new SlotsPage.Somebody(id, name(id)))
                        .toList(),
                wanted.optional());
    }

    SlotsPage.Untimed untimed(Event event) {
        return new SlotsPage.Untimed(event.id(), title(event));
    }

    private String title(Event event) {
        return Visible.line(event.title().in(messages.language()));
    }

    private String name(Id<Person> id) {
        return Visible.line(Names.bare(facts.trip().person(id).name()));
    }

    /** @param pinned the events that stay where they are */
    SlotsPage page(List<Held> held, List<Refusal> refused, Set<Id<Event>> pinned) {
        return new SlotsPage(
                held.stream().map(one -> found(one, pinned)).toList(),
                refused.stream().map(this::refused).toList());
    }

    private SlotsPage.Found found(Held held, Set<Id<Event>> pinned) {
        String room = facts.trip()
                .places()
                .get(held.room())
                .map(Place::name)
                .map(name -> Visible.line(name.in(messages.language())))
                .orElse("");
        Optional<Id<Event>> event = held.meeting().event();
        return new SlotsPage.Found(
                event,
                title(held),
                when(Taking.when(facts, held)),
                room,
                notes(held),
                event.filter(pinned::contains).isPresent());
    }

    private String title(Held held) {
        return held.meeting()
                .event()
                .flatMap(facts.trip().events()::get)
                .map(this::title)
                .orElseGet(() -> Visible.line(held.meeting().title()));
    }

    private String notes(Held held) {
        List<String> notes = new ArrayList<>();
        held.interpreter().ifPresent(who -> notes.add(messages.text("programme.slots.interprets", name(who))));
        held.absent().stream().sorted().forEach(who -> notes.add(messages.text("programme.slots.without", name(who))));
        return String.join("\n", notes);
    }

    private String when(TimeSpan when) {
        Times times = new Times(messages);
        TimePoint start = when.start().orElseThrow();
        TimePoint end = when.end().orElseThrow();
        return messages.text(
                "programme.slots.when", times.shortDate(start.date()), clock(times, start), clock(times, end));
    }

    private static String clock(Times times, TimePoint point) {
        return times.clock(point.local().toLocalTime());
    }

    private SlotsPage.Refused refused(Refusal refusal) {
        return new SlotsPage.Refused(
                refusal.meeting().event(),
                Visible.line(refusal.meeting().title()),
                refusal.reasons().stream()
                        .map(reason -> Visible.line(
                                messages.text(reason.key(), reason.arguments().toArray())))
                        .toList());
    }

    /** What is shown of it over the plan. */
    List<Ghosted> ghosts(List<Held> held) {
        return held.stream()
                .flatMap(one -> one.meeting().event().flatMap(facts.trip().events()::get).stream()
                        .map(event -> new Ghosted(
                                event.with(Taking.when(facts, one)), messages.text("programme.slots.ghost"))))
                .toList();
    }
}

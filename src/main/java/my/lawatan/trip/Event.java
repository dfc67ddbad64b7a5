package my.lawatan.trip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One item of the programme.
 *
 * @param purpose what it is for, in one line
 * @param place where; none if not stated
 * @param fixedByHost whether the host owns its time, so that nothing of ours moves it
 * @param tracks the programmes it is on
 * @param attire as printed; not stated if empty
 * @param press who of the press may come
 * @param pressNote call time, gate, pool
 * @param plus how many may come with the principal: 4 for "+4"; none if not stated
 * @param receivedBy who receives the principal, and where
 * @param officer who of ours answers for it
 * @param interpreter whether one is needed, and whether there is one
 * @param expected how many a source says are expected
 * @param remarks anything else the programme should say
 */
public record Event(
        Id<Event> id,
        Text title,
        EventKind type,
        TimeSpan when,
        Optional<Id<Place>> place,
        EventStatus status,
        boolean fixedByHost,
        Set<Id<Track>> tracks,
        Text purpose,
        Text attire,
        PressAccess press,
        Text pressNote,
        Optional<Integer> plus,
        Text receivedBy,
        Optional<Id<Person>> officer,
        Need interpreter,
        Headcount expected,
        Text remarks)
        implements Item {
    /** In the order in which they come: by day, those without a time of day first in theirs, those without a day last. Two that begin at once stand in the order of their titles. */
    public static final Comparator<Event> IN_TIME = Comparator.comparing(
                    (Event event) -> event.when().day().orElse(LocalDate.MAX))
            .thenComparing(event -> event.when().startInstant().orElse(Instant.MIN))
            .thenComparing(event -> event.title().plain())
            .thenComparing(Event::id);

    public Event {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        Objects.requireNonNull(when);
        Objects.requireNonNull(status);
        Objects.requireNonNull(press);
        Objects.requireNonNull(interpreter);
        tracks = Set.copyOf(tracks);
        if (!title.stated()) throw new Refused("refused.title-missing");
        title.in().values().forEach(Plain::line);
        if (plus.filter(p -> p < 0).isPresent()) throw new Refused("refused.plus", plus.get());
    }

    /** An event of which nothing is known but its title, kind and time. */
    public static Event of(Id<Event> id, Text title, EventKind type, TimeSpan when) {
        return new Event(
                id,
                title,
                type,
                when,
                Optional.empty(),
                EventStatus.TENTATIVE,
                false,
                Set.of(),
                Text.NONE,
                Text.NONE,
                PressAccess.NOT_STATED,
                Text.NONE,
                Optional.empty(),
                Text.NONE,
                Optional.empty(),
                Need.NOT_STATED,
                Headcount.NOT_STATED,
                Text.NONE);
    }

    /** Whether it is on one of these programmes. */
    public boolean isOn(Set<Id<Track>> any) {
        return !Collections.disjoint(tracks, any);
    }

    /** A copy at another time. */
    public Event with(TimeSpan when) {
        return (Event) ItemKind.EVENT.component("when").with(this, when);
    }
}

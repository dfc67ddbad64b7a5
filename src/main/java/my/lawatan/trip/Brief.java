package my.lawatan.trip;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * What the principal must know for one engagement, under the fixed heads of a bilateral brief, in their order. Each head is
 * a component of its own, so that two officers can write two heads of one brief.
 *
 * @param event the engagement; none if it is for no single event
 * @param number as printed at its head
 * @param owner who owes it
 * @param due when it is owed
 * @param clearedBy who cleared it; empty if nobody has
 * @param writtenFor the time of the event when the brief was cleared; another time now makes the brief stale
 * @param reportedAfterwards what a report written after the event says; never an objective
 */
public record Brief(
        Id<Brief> id,
        Optional<Id<Event>> event,
        Text title,
        String number,
        BriefStatus status,
        Optional<Id<Person>> owner,
        Optional<TimePoint> due,
        String clearedBy,
        TimeSpan writtenFor,
        Text ourObjectives,
        Text argumentsToUse,
        Text tacticalArguments,
        Text theirObjectives,
        Text ourResponse,
        Text pressLine,
        Text background,
        Text reportedAfterwards)
        implements Item {
    /** As they stand in lists: by number. */
    public static final Comparator<Brief> ORDER =
            Comparator.comparing(Brief::number).thenComparing(Brief::id);

    public Brief {
        Objects.requireNonNull(id);
        Objects.requireNonNull(status);
        Objects.requireNonNull(writtenFor);
        Plain.line(number);
        Plain.line(clearedBy);
    }

    /** One under whose heads nothing stands yet, which nobody has been asked to write. */
    public static Brief blank(Id<Brief> id, Optional<Id<Event>> event, Text title, String number, BriefStatus status) {
        return new Brief(
                id,
                event,
                title,
                number,
                status,
                Optional.empty(),
                Optional.empty(),
                "",
                TimeSpan.NOT_STATED,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE);
    }

    /** What stands under {@code head}. */
    public Text under(BriefHead head) {
        return (Text) ItemKind.BRIEF.component(head.component()).of(this);
    }
}

package my.lawatan.trip;

import java.util.Objects;
import java.util.Optional;

/**
 * A plan B of one event, kept beside plan A until one of the two is chosen. What it does not state is as in plan A. While it is
 * in force the event holds plan B, and what stands here is the plan A it can be changed back to.
 *
 * @param plan the plan it is part of, such as "Wet-weather plan": alternatives of several events under one name are chosen together
 * @param reason what the plan is for
 * @param title of the event under this plan
 * @param when under this plan
 * @param place under this plan; as in the other plan if none
 * @param attire under this plan
 * @param remarks under this plan
 * @param decideBy when it must be decided; none if not stated
 * @param decidedBy who decides
 * @param tell whom to tell once it is decided
 * @param inForce whether this plan was chosen
 */
public record Alternative(
        Id<Alternative> id,
        Id<Event> event,
        Text plan,
        Reason reason,
        Text title,
        TimeSpan when,
        Optional<Id<Place>> place,
        Text attire,
        Text remarks,
        Optional<TimePoint> decideBy,
        Text decidedBy,
        Text tell,
        boolean inForce)
        implements Item {
    /** What a plan B is for. */
    public enum Reason {
        NOT_STATED,
        WET_WEATHER,
        SECURITY,
        LATE_ARRIVAL
    }

    public Alternative {
        Objects.requireNonNull(id);
        Objects.requireNonNull(event);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(when);
    }
}

package my.lawatan.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.TimePoint;

/**
 * One requirement of one engagement: a cell of the completeness matrix.
 *
 * @param why message key of a sentence that says why it is so
 * @param arguments its arguments
 * @param owner who owes it, as far as that is said anywhere
 * @param due when it is owed
 * @param said what an officer said of it in so many words; none if the trip itself tells
 */
public record Requisite(
        Requirement requirement,
        Readiness state,
        String why,
        List<Object> arguments,
        Optional<Id<Person>> owner,
        Optional<TimePoint> due,
        Optional<Preparation> said) {
    public Requisite {
        Objects.requireNonNull(requirement);
        Objects.requireNonNull(state);
        arguments = List.copyOf(arguments);
    }

    /** How far it is, and why, before anything is known of who owes it. */
    record Verdict(Readiness state, String why, List<Object> arguments) {
        static Verdict of(Readiness state, String why, Object... arguments) {
            return new Verdict(state, why, List.of(arguments));
        }
    }
}

package my.lawatan.check;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.trip.Handover;
import my.lawatan.trip.Id;
import my.lawatan.trip.Pass;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/**
 * In whose hands each pass is over time: as it was handed over, and from then on as it is planned. What has happened is known from what
 * officers say was done; the rules go by the plan. A handover of which only the day is known counts from the beginning of that day.
 */
public final class Custody {
    /** The earlier first; of two in one minute that which was done. */
    public static final Comparator<Handover> BY_TIME = Comparator.comparing((Handover h) -> h.at().instant())
            .thenComparing(h -> !h.done())
            .thenComparing(Handover::id);

    private final Map<Id<Pass>, List<Handover>> handovers;
    private final Map<Id<Person>, List<Pass>> everHeld = new HashMap<>();

    private Custody(Trip trip) {
        handovers = trip.handovers().stream().sorted(BY_TIME).collect(Collectors.groupingBy(Handover::pass));
        handovers.forEach((id, all) -> trip.passes().get(id).ifPresent(pass -> all.stream()
                .flatMap(h -> h.to().stream())
                .distinct()
                .forEach(person -> everHeld.merge(person, List.of(pass), (a, b) -> Stream.concat(a.stream(), b.stream())
                        .toList()))));
    }

    /** The custody of all passes of that trip. */
    public static Custody of(Trip trip) {
        return new Custody(trip);
    }

    /** All handovers of that pass, by time. */
    public List<Handover> of(Id<Pass> pass) {
        return handovers.getOrDefault(pass, List.of());
    }

    /** Whether its time has passed, and nobody has said that it was done. */
    public static boolean isDue(Handover handover, Instant now) {
        return !handover.done() && !handover.at().instant().isAfter(now);
    }

    /**
     * The handover that put the pass where it is in that instant, as it is known now: one that was done, or one that is planned for later.
     * One that is due does not count until somebody says that it was done.
     */
    public Optional<Handover> last(Id<Pass> pass, Instant at, Instant now) {
        return before(
                of(pass).stream().filter(h -> !h.at().instant().isAfter(at)).toList(), now);
    }

    /** The handover after which the pass came to this one, as it is known now. */
    public Optional<Handover> before(Handover handover, Instant now) {
        List<Handover> all = of(handover.pass());
        return before(all.subList(0, all.indexOf(handover)), now);
    }

    private static Optional<Handover> before(List<Handover> all, Instant now) {
        for (int i = all.size() - 1; i >= 0; i--) if (!isDue(all.get(i), now)) return Optional.of(all.get(i));
        return Optional.empty();
    }

    /** Who has the pass in that instant, as it is known now; none if it is in the office. */
    public Optional<Id<Person>> holder(Id<Pass> pass, Instant at, Instant now) {
        return last(pass, at, now).flatMap(Handover::to);
    }

    /** The latest handover that should have put the pass elsewhere by that instant, and that nobody has said to be done. */
    public Optional<Handover> due(Id<Pass> pass, Instant at, Instant now) {
        return last(pass, at).filter(h -> isDue(h, now));
    }

    /** The handover that puts the pass where it is in that instant if all goes by the plan; none if it was never given out before. */
    public Optional<Handover> last(Id<Pass> pass, Instant at) {
        List<Handover> all = of(pass);
        for (int i = all.size() - 1; i >= 0; i--)
            if (!all.get(i).at().instant().isAfter(at)) return Optional.of(all.get(i));
        return Optional.empty();
    }

    /** Who has the pass in that instant if all goes by the plan; none if it is in the office. */
    public Optional<Id<Person>> holder(Id<Pass> pass, Instant at) {
        return last(pass, at).flatMap(Handover::to);
    }

    /** The first handover of that pass that is still to be done, whether its time has passed or not. */
    public Optional<Handover> next(Id<Pass> pass) {
        return of(pass).stream().filter(h -> !h.done()).findFirst();
    }

    /** Whether that person has a pass of that type in that instant, as it is known now. */
    public boolean has(Id<Person> person, Pass.Type type, Instant at, Instant now) {
        return everHeld.getOrDefault(person, List.of()).stream()
                .anyMatch(pass -> pass.type() == type
                        && holder(pass.id(), at, now).filter(person::equals).isPresent());
    }

    /** Whether that person has a pass of that type in that instant if all goes by the plan. */
    public boolean has(Id<Person> person, Pass.Type type, Instant at) {
        return everHeld.getOrDefault(person, List.of()).stream()
                .anyMatch(pass -> pass.type() == type
                        && holder(pass.id(), at).filter(person::equals).isPresent());
    }
}

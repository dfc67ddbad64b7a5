package my.lawatan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Need;
import my.lawatan.trip.Person;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.TimePoint;

/**
 * What each engagement needs before it can begin, and how far that is: engagement by {@link Requirement}. The trip itself tells
 * most of it; what an officer says of a requirement goes before that.
 */
public final class Completeness {
    private final List<Line> lines;

    /** One engagement, with a cell for each requirement in their order. */
    public record Line(Event event, List<Requisite> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        public Requisite cell(Requirement requirement) {
            return cells.get(requirement.ordinal());
        }
    }

    private Completeness(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The engagements of the principal, and all others that have a brief or of which anything was said, by time. */
    public static Completeness of(Facts facts) {
        return new Making(facts).made();
    }

    public List<Line> lines() {
        return lines;
    }

    public Optional<Line> line(Id<Event> event) {
        return lines.stream().filter(line -> line.event().id().equals(event)).findFirst();
    }

    /** One reading of a trip. */
    private static final class Making {
        private final Facts facts;
        private final Told told;
        private final Map<Id<Event>, List<Brief>> briefs = new HashMap<>();
        private final Map<Id<Event>, Map<Requirement, Preparation>> said = new HashMap<>();

        Making(Facts facts) {
            this.facts = facts;
            facts.trip().briefs().stream().sorted(Brief.ORDER).forEach(b -> b.event()
                    .ifPresent(e ->
                            briefs.computeIfAbsent(e, id -> new ArrayList<>()).add(b)));
            facts.trip().preparations().stream()
                    .sorted(Comparator.comparing(Preparation::id).reversed())
                    .forEach(p -> said.computeIfAbsent(p.event(), id -> new EnumMap<>(Requirement.class))
                            .put(p.requirement(), p));
            this.told = new Told(facts);
        }

        Completeness made() {
            return new Completeness(facts.trip().events().stream()
                    .filter(this::shown)
                    .sorted(Event.IN_TIME)
                    .map(this::line)
                    .toList());
        }

        private boolean shown(Event event) {
            if (!BriefCare.engagement(event)) return said.containsKey(event.id());
            return facts.hasPrincipal(event) || briefs.containsKey(event.id()) || said.containsKey(event.id());
        }

        private Line line(Event event) {
            List<Brief> its = briefs.getOrDefault(event.id(), List.of());
            return new Line(
                    event,
                    Stream.of(Requirement.values())
                            .map(r -> cell(event, its, r))
                            .toList());
        }

        private Requisite cell(Event event, List<Brief> its, Requirement requirement) {
            Optional<Preparation> officer =
                    Optional.ofNullable(said.getOrDefault(event.id(), Map.of()).get(requirement));
            Requisite.Verdict state = officer.flatMap(Making::said).orElseGet(() -> told.of(event, its, requirement));
            Optional<Brief> first = written(requirement) ? its.stream().findFirst() : Optional.empty();
            Optional<Id<Person>> owner = officer.flatMap(Preparation::owner)
                    .or(() -> first.flatMap(Brief::owner))
                    .or(event::officer);
            Optional<TimePoint> due = officer.flatMap(Preparation::due).or(() -> first.flatMap(Brief::due));
            return new Requisite(requirement, state.state(), state.why(), state.arguments(), owner, due, officer);
        }

        private static boolean written(Requirement requirement) {
            return switch (requirement) {
                case OBJECTIVE, BRIEF, POINTS -> true;
                default -> false;
            };
        }

        private static Optional<Requisite.Verdict> said(Preparation officer) {
            return switch (officer.state()) {
                case NOT_STATED -> Optional.empty();
                case NOT_NEEDED ->
                    Optional.of(Requisite.Verdict.of(Readiness.NOT_NEEDED, "completeness.said.not-needed"));
                case NEEDED -> Optional.of(Requisite.Verdict.of(Readiness.MISSING, "completeness.said.needed"));
                case ARRANGED -> Optional.of(Requisite.Verdict.of(Readiness.READY, "completeness.said.arranged"));
            };
        }
    }

    /** The states an officer can say of a requirement, in the order in which one key goes through them. */
    public static List<Need> sayable() {
        return List.of(Need.NEEDED, Need.ARRANGED, Need.NOT_NEEDED, Need.NOT_STATED);
    }
}

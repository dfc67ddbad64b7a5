package my.lawatan.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import my.lawatan.trip.Access;
import my.lawatan.trip.Actual;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Claim;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Hold;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leeway;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Link;
import my.lawatan.trip.Neighbours;
import my.lawatan.trip.Order;
import my.lawatan.trip.Seat;
import my.lawatan.trip.Table;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Wanted;

/**
 * The difference between two trips, grouped as people ask for it. Every change stands in exactly one line; who holds which copy is
 * no change of a trip.
 *
 * @param lines by group, then by the time of what they are about
 */
public record ChangeSheet(List<Line> lines) {
    /** What readers look for, in the order in which they do. */
    public enum Group {
        ADDED,
        CANCELLED,
        MOVED,
        CHANGED,
        ATTENDANCE,
        PEOPLE,
        PAPERS,
        OTHER
    }

    /**
     * All that is said under one heading about one item.
     *
     * @param about the item that a reader knows it by: the event, where what changed hangs on an event
     * @param changes at least one
     */
    public record Line(Group group, ItemRef about, List<Change> changes) {
        public Line {
            Objects.requireNonNull(group);
            Objects.requireNonNull(about);
            changes = List.copyOf(changes);
        }

        /** Whether nothing has changed but who says so. */
        public boolean ofSourcesAlone() {
            return changes.stream().allMatch(change -> change.item().kind() == ItemKind.CLAIM);
        }
    }

    public ChangeSheet {
        lines = List.copyOf(lines);
    }

    public static ChangeSheet between(Trip before, Trip after) {
        return new ChangeSheet(new Sorting(before, after).lines());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The same without those lines. */
    public ChangeSheet without(Predicate<Line> lines) {
        return new ChangeSheet(this.lines.stream().filter(lines.negate()).toList());
    }

    public List<Line> of(Group group) {
        return lines.stream().filter(line -> line.group() == group).toList();
    }

    /** Which change belongs where. */
    private static final class Sorting {
        private record Place(Group group, ItemRef about) {}

        private final Trip before;
        private final Trip after;
        private final Map<Place, List<Change>> places = new LinkedHashMap<>();

        Sorting(Trip before, Trip after) {
            this.before = before;
            this.after = after;
        }

        List<Line> lines() {
            for (Change change : Diff.withoutCopies(before, after))
                places.computeIfAbsent(place(change), place -> new ArrayList<>())
                        .add(change);
            return places.entrySet().stream()
                    .map(entry ->
                            new Line(entry.getKey().group(), entry.getKey().about(), entry.getValue()))
                    .sorted(Comparator.comparing(Line::group)
                            .thenComparing(this::start)
                            .thenComparing(Line::about))
                    .toList();
        }

        private Instant start(Line line) {
            Item item = either(line.about());
            if (item instanceof Event event) return start(event.when());
            if (item instanceof Leg leg) return start(leg.when());
            return Instant.MAX;
        }

        // what has no time comes first on its day
        private static Instant start(TimeSpan when) {
            return when.start().map(TimePoint::instant).orElse(Instant.MAX);
        }

        private Item either(ItemRef ref) {
            return after.find(ref).or(() -> before.find(ref)).orElseThrow();
        }

        private Place place(Change change) {
            Item item = either(change.item());
            return switch (item.kind()) {
                case EVENT -> new Place(ofEvent((Event) item, change), change.item());
                case LEG -> new Place(timed(change), change.item());
                case ATTENDANCE -> hanging(((Attendance) item).event(), Group.ATTENDANCE);
                case INSTRUCTION -> hanging(((Instruction) item).event(), Group.CHANGED);
                case HOLD -> hanging(((Hold) item).event(), Group.CHANGED);
                case DEPENDENCY -> hanging(((Dependency) item).event(), Group.CHANGED);
                case ALTERNATIVE -> hanging(((Alternative) item).event(), Group.CHANGED);
                case ACTUAL -> hanging(((Actual) item).event(), Group.OTHER);
                case LINK -> hanging(((Link) item).event(), Group.OTHER);
                case TABLE -> hanging(((Table) item).event(), Group.CHANGED);
                case SEAT -> seat((Seat) item);
                case ORDER -> either(((Order) item).event(), change);
                case ACCESS -> either(((Access) item).event(), change);
                case NEIGHBOURS -> either(((Neighbours) item).event(), change);
                case LEEWAY -> hanging(((Leeway) item).event(), Group.OTHER);
                case WANTED -> hanging(((Wanted) item).event(), Group.CHANGED);
                case DAY -> new Place(Group.CHANGED, change.item());
                case PERSON, ORGANISATION, GROUP, CONTACT, LODGING, RIDE, HANDOVER, RANKING, AVAILABILITY ->
                    new Place(Group.PEOPLE, change.item());
                case BRIEF, PREPARATION, FORM -> new Place(Group.PAPERS, change.item());
                case CLAIM -> claim((Claim) item);
                case SETTINGS, SOURCE, TRACK, PLACE, VEHICLE, WAIVER, COPY, ADVANCE, PHOTO, PASS, GIFT, RULING, HEARD ->
                    new Place(Group.OTHER, change.item());
            };
        }

        // a source that comes or goes with the value it vouches for is told with that
        private Place claim(Claim claim) {
            Optional<Object> was = value(before, claim);
            Optional<Object> is = value(after, claim);
            boolean same = was.isEmpty() || is.isEmpty() || was.equals(is);
            return same || claim.about().kind() == ItemKind.CLAIM
                    ? new Place(Group.OTHER, claim.about())
                    : place(Change.of(claim.about(), claim.component(), was.get(), is.get()));
        }

        private static Optional<Object> value(Trip trip, Claim claim) {
            return trip.find(claim.about())
                    .map(item -> item.kind().component(claim.component()).of(item));
        }

        private Place seat(Seat seat) {
            ItemRef table = new ItemRef(ItemKind.TABLE, seat.table());
            return hanging(((Table) either(table)).event(), Group.CHANGED);
        }

        private Place either(Optional<Id<Event>> event, Change change) {
            return event.map(id -> hanging(id, Group.CHANGED)).orElseGet(() -> new Place(Group.OTHER, change.item()));
        }

        // what is called off is not said to have moved as well
        private Group ofEvent(Event event, Change change) {
            Optional<Event> was = before.events().get(event.id());
            Optional<Event> is = after.events().get(event.id());
            if (was.isPresent() && is.isPresent()) {
                boolean wasOff = was.get().status() == EventStatus.CANCELLED;
                boolean isOff = is.get().status() == EventStatus.CANCELLED;
                if (wasOff != isOff) return isOff ? Group.CANCELLED : Group.ADDED;
            }
            return timed(change);
        }

        private static Group timed(Change change) {
            if (change.creates()) return Group.ADDED;
            if (change.deletes()) return Group.CANCELLED;
            return change.component().equals("when") ? Group.MOVED : Group.CHANGED;
        }

        // the list of a new event belongs to its being new
        private Place hanging(Id<Event> event, Group otherwise) {
            ItemRef ref = new ItemRef(ItemKind.EVENT, event);
            if (before.find(ref).isEmpty()) return new Place(Group.ADDED, ref);
            if (after.find(ref).isEmpty()) return new Place(Group.CANCELLED, ref);
            return new Place(otherwise, ref);
        }
    }
}

package my.lawatan.interchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.RenameEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.text.Fold;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Place;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** What a host's row and our event say of the same thing. */
final class Points {
    private static final double SAME_PLACE = 0.6;
    private final Trip trip;
    private final Matching matching;
    private final NamedIn names;

    Points(Trip trip, Matching matching) {
        this.trip = trip;
        this.matching = matching;
        this.names = new NamedIn(trip);
    }

    List<Point> of(HostRow row, Event event) {
        List<Point> points = new ArrayList<>();
        points.add(time(row.when(), event));
        title(row, event).ifPresent(points::add);
        place(row, event).ifPresent(points::add);
        points.addAll(names.points(row, event));
        return points;
    }

    private Point time(TimeSpan theirs, Event event) {
        TimeSpan ours = event.when();
        boolean agrees = agrees(theirs, ours);
        TimeSpan taken = theirs.timed() ? taken(theirs, ours) : theirs;
        // that they state less than we know is no reason to know less
        boolean proposed = theirs.timed() || !ours.timed();
        List<Edit> edits = agrees ? List.of() : List.of(new MoveEvent(event.id(), taken));
        return new Point(
                Point.Subject.TIME, new Point.Said.Time(ours), new Point.Said.Time(theirs), agrees, proposed, edits);
    }

    private static boolean agrees(TimeSpan theirs, TimeSpan ours) {
        if (!theirs.timed())
            return theirs.day().equals(ours.day())
                    && (theirs.certainty() == ours.certainty() || theirs.certainty() == Certainty.DATE_ONLY);
        if (!theirs.startInstant().equals(ours.startInstant())) return false;
        // who states no end does not contradict one
        return theirs.end().isEmpty() || theirs.endInstant().equals(ours.endInstant());
    }

    // the ends keep the clocks that they are shown on with us; a start alone takes our end along
    private static TimeSpan taken(TimeSpan theirs, TimeSpan ours) {
        TimePoint start = on(theirs.start().orElseThrow(), ours.start());
        Optional<TimePoint> end = theirs.end()
                .map(point -> on(point, ours.end()))
                .or(() -> ours.duration()
                        .map(length -> TimePoint.of(
                                start.instant().plus(length),
                                ours.end().orElseThrow().zone())));
        boolean ownClock = start.zone().equals(theirs.start().get().zone());
        return new TimeSpan(
                Optional.of(start), end, theirs.certainty(), ownClock ? theirs.programmeDay() : Optional.empty());
    }

    private static TimePoint on(TimePoint point, Optional<TimePoint> ours) {
        return ours.filter(TimePoint::hasTime)
                .filter(own -> !own.zone().equals(point.zone()))
                .map(own -> TimePoint.of(point.instant(), own.zone()))
                .orElse(point);
    }

    private static Optional<Point> title(HostRow row, Event event) {
        boolean same = event.title().in().values().stream()
                .anyMatch(title -> Fold.fold(title).equals(Fold.fold(row.title())));
        if (same) return Optional.empty();
        // another wording is no disagreement, and rarely a better one
        return Optional.of(new Point(
                Point.Subject.TITLE,
                Point.words(event.title().plain()),
                Point.words(row.title()),
                true,
                false,
                List.of(new RenameEvent(event.id(), event.title().with(Language.EN, row.title())))));
    }

    private Optional<Point> place(HostRow row, Event event) {
        if (row.place().isEmpty()) return Optional.empty();
        Set<String> theirs = Likeness.words(row.place());
        boolean agrees = event.place()
                .filter(ours -> Likeness.of(theirs, matching.names(ours)) >= SAME_PLACE)
                .isPresent();
        Place place = place(row.place());
        List<Edit> edits = new ArrayList<>(making(place));
        edits.add(new ReviseItem(ItemRef.to(event), "place", Optional.of(place.id())));
        String ours = event.place()
                .flatMap(trip.places()::get)
                .map(own -> own.name().plain())
                .orElse("");
        return Optional.of(new Point(
                Point.Subject.PLACE,
                Point.words(ours),
                Point.words(row.place()),
                agrees,
                true,
                agrees ? List.of() : edits));
    }

    /** The place of that name; a new one if we have none. */
    Place place(String name) {
        String wanted = Fold.fold(name);
        return trip.places().stream()
                .filter(place -> place.name().in().values().stream()
                        .anyMatch(own -> Fold.fold(own).equals(wanted)))
                .findFirst()
                .orElseGet(() -> made(name));
    }

    private Place made(String name) {
        Id<Place> id = Ids.free(
                "table place " + Fold.fold(name),
                candidate -> trip.places().get(new Id<Place>(candidate)).isPresent());
        return Place.named(id, Text.en(name));
    }

    /** What makes the place, if it is not there. */
    List<Edit> making(Place place) {
        return trip.places().get(place.id()).isPresent() ? List.of() : List.of(new CreateItem(place));
    }

    /** The people and organisations named in the row, as edits that put them on the list of an event that has nobody yet. */
    Stream<Edit> inviting(HostRow row, Event event) {
        return names.points(row, event).stream().flatMap(point -> point.edits().stream());
    }
}

package my.lawatan.plan.slots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import my.lawatan.plan.Span;
import my.lawatan.plan.slots.Meeting.Pin;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;

/** When and where one meeting could begin if it were the only one that is wanted. */
final class Candidates {
    private final Request request;
    private final Places places;
    private final Duties duties;

    Candidates(Request request, Places places, Duties duties) {
        this.request = request;
        this.places = places;
        this.duties = duties;
    }

    /** The minutes at which it could begin, by room; a pin stands whatever is against it. */
    Map<Id<Place>, List<Integer>> of(Meeting meeting) {
        Map<Id<Place>, List<Integer>> starts = new LinkedHashMap<>();
        if (meeting.pin().isPresent()) {
            Pin pin = meeting.pin().get();
            starts.put(pin.room(), List.of(pin.start()));
            return starts;
        }
        for (Id<Place> room : request.roomsFor(meeting)) {
            List<Integer> here = starts(meeting, room);
            if (!here.isEmpty()) starts.put(room, here);
        }
        return starts;
    }

    /** The windows of the request as far as the meeting keeps to them. */
    List<Span> windows(Meeting meeting) {
        return meeting.between().isEmpty() ? request.windows() : Span.both(request.windows(), meeting.between());
    }

    private List<Integer> starts(Meeting meeting, Id<Place> room) {
        List<Integer> starts = new ArrayList<>();
        if (!places.seats(room, meeting.party())) return starts;
        for (Span span : places.open(room, windows(meeting)))
            for (int start = onGrid(span.from()); start + meeting.minutes() <= span.to(); start += request.grid())
                if (isFree(room, start, meeting.minutes()) && allCan(meeting, room, start)) starts.add(start);
        return starts;
    }

    // the first multiple of the grid that is not before the minute, counted from the window it lies in
    private int onGrid(int minute) {
        int from = request.windows().stream()
                .filter(window -> window.from() <= minute && minute < window.to())
                .mapToInt(Span::from)
                .findFirst()
                .orElse(minute);
        return from + (minute - from + request.grid() - 1) / request.grid() * request.grid();
    }

    private boolean isFree(Id<Place> room, int start, int minutes) {
        return places.taken(room).stream()
                .noneMatch(taken -> start < taken.span().to() + request.turnover()
                        && taken.span().from() < start + minutes + request.turnover());
    }

    private boolean allCan(Meeting meeting, Id<Place> room, int start) {
        for (Id<Person> person : meeting.needed())
            if (!duties.can(person, room, start, meeting.minutes())) return false;
        List<Id<Person>> interpreters = request.interpretersFor(meeting);
        return meeting.language().isEmpty()
                || interpreters.stream().anyMatch(one -> duties.can(one, room, start, meeting.minutes()));
    }
}

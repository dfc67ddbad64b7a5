package my.lawatan.plan.slots;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import my.lawatan.check.Facts;
import my.lawatan.plan.slots.Refusal.Reason;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;

/**
 * Looks for times for wanted meetings. A meeting of a higher priority is never given up for those of lower ones; then as many as can be are
 * held, with as many of the optional people, and with as few as can be back to back for the same person. What is on the programme stays
 * where it is, and so does what is pinned.
 */
public final class SlotSearch {
    private final Request request;
    private final Places places;
    private final Duties duties;
    private final Candidates candidates;
    private final Map<Meeting, Map<Id<Place>, List<Integer>>> starts = new LinkedHashMap<>();
    private final Search search;

    /** @throws IllegalArgumentException if more than {@link Request#MOST_MEETINGS} are wanted */
    public SlotSearch(Facts facts, Request request) {
        if (request.meetings().size() > Request.MOST_MEETINGS)
            throw new IllegalArgumentException(request.meetings().size() + " meetings");
        this.request = request;
        Set<Id<Event>> wanted = new HashSet<>();
        request.meetings().forEach(meeting -> meeting.event().ifPresent(wanted::add));
        this.places = new Places(facts);
        this.duties = new Duties(facts, places, wanted);
        this.candidates = new Candidates(request, places, duties);
        request.meetings().forEach(meeting -> starts.put(meeting, candidates.of(meeting)));
        this.search = new Search(request, places, duties, starts);
    }

    /**
     * Searches until it is proved that nothing is better, or for so many seconds, or until it is stopped.
     *
     * @param better told each timetable that is better than those before while it goes on, from a thread of the solver
     */
    public Timetable run(double seconds, Consumer<Better> better) {
        Optional<List<Refusal>> contradiction = contradiction();
        if (contradiction.isPresent()) return new Timetable(List.of(), contradiction.get(), true, 0);
        Optional<Search.Found> found = search.run(seconds, better);
        if (found.isEmpty()) return new Timetable(List.of(), nothing(), false, 100);
        return new Timetable(
                found.get().held(),
                refused(found.get().held()),
                found.get().proved(),
                found.get().gap());
    }

    /** Ends the search from any thread; the best that was found until then is the answer. */
    public void stop() {
        search.stop();
    }

    private List<Refusal> refused(List<Held> held) {
        Set<Meeting> there = new HashSet<>();
        held.forEach(h -> there.add(h.meeting()));
        Refusing refusing = new Refusing(request, places, duties, candidates);
        return request.meetings().stream()
                .filter(meeting -> !there.contains(meeting))
                .map(meeting -> refusing.of(meeting, starts.get(meeting), held))
                .toList();
    }

    private List<Refusal> nothing() {
        return request.meetings().stream()
                .map(meeting -> new Refusal(meeting, List.of(Reason.of("slot.not-found"))))
                .toList();
    }

    // two pins that cannot both be kept; then nothing is proposed
    private Optional<List<Refusal>> contradiction() {
        List<Meeting> pinned = request.meetings().stream()
                .filter(meeting -> meeting.pin().isPresent())
                .toList();
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < pinned.size(); i++)
            for (int j = i + 1; j < pinned.size(); j++) {
                Meeting one = pinned.get(i);
                Meeting other = pinned.get(j);
                between(one, other).ifPresent(reason -> refusals.add(new Refusal(one, List.of(reason))));
            }
        return refusals.isEmpty() ? Optional.empty() : Optional.of(refusals);
    }

    private Optional<Reason> between(Meeting one, Meeting other) {
        Meeting.Pin first = one.pin().orElseThrow();
        Meeting.Pin second = other.pin().orElseThrow();
        boolean sameRoom = first.room().equals(second.room());
        int way = places.way(first.room(), second.room());
        Optional<Id<Person>> shared =
                one.needed().stream().filter(other.needed()::contains).sorted().findFirst();
        if (shared.isPresent() && meet(one, other, way))
            return Optional.of(Reason.of("slot.pins-person", one.title(), other.title(), duties.name(shared.get())));
        if (sameRoom && meet(one, other, request.turnover()))
            return Optional.of(Reason.of("slot.pins-room", one.title(), other.title(), places.name(first.room())));
        return Optional.empty();
    }

    private static boolean meet(Meeting one, Meeting other, int apart) {
        int start = one.pin().orElseThrow().start();
        int next = other.pin().orElseThrow().start();
        return start < next + other.minutes() + apart && next < start + one.minutes() + apart;
    }
}

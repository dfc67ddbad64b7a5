package my.lawatan.plan.slots;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.Person;
import my.lawatan.trip.Place;

/**
 * The timetable as a model of the solver: for each meeting whether it is held, when, in which room and with which interpreter; nobody is
 * at two of them at once or has less time from one to the next than the way takes, and a room has its turnover.
 */
final class Search {
    /** What a meeting without a break after another of the same person costs, and one that an optional person misses. */
    private static final long BACK_TO_BACK = 1;

    private static final long ABSENT = 3;
    private static final int BREAK = 15;

    /** The portfolio of the solver proves soonest with so many, whatever the number of cores. */
    private static final int WORKERS = 8;

    /** What the solver may decide of one meeting. */
    private record Decided(
            Meeting meeting,
            BoolVar held,
            IntVar start,
            IntervalVar when,
            Map<Id<Place>, BoolVar> rooms,
            Map<Id<Person>, BoolVar> interpreters,
            Map<Id<Person>, BoolVar> present) {}

    private final CpModel model = new CpModel();
    private final CpSolver solver = new CpSolver();
    private final Request request;
    private final Places places;
    private final Duties duties;
    private final List<Decided> all = new ArrayList<>();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final Map<Id<Person>, List<IntervalVar>> byPerson = new HashMap<>();
    private final int origin;
    private volatile boolean stopped;

    Search(Request request, Places places, Duties duties, Map<Meeting, Map<Id<Place>, List<Integer>>> starts) {
        Loader.loadNativeLibraries();
        this.request = request;
        this.places = places;
        this.duties = duties;
        this.origin = starts.values().stream()
                .flatMap(rooms -> rooms.values().stream().flatMap(List::stream))
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        starts.forEach((meeting, rooms) -> {
            if (!rooms.isEmpty()) all.add(decide(meeting, rooms));
        });
        byPerson.values().forEach(model::addNoOverlap);
        roomsHaveTurnover();
        pairs();
        model.minimize(cost);
    }

    private Decided decide(Meeting meeting, Map<Id<Place>, List<Integer>> rooms) {
        String key = meeting.key();
        BoolVar held = model.newBoolVar("held " + key);
        if (meeting.pin().isPresent()) model.addEquality(held, 1);
        IntVar start = model.newIntVarFromDomain(
                domain(rooms.values().stream().flatMap(List::stream).toList()), "start " + key);
        IntervalVar when = model.newOptionalFixedSizeIntervalVar(start, meeting.minutes(), held, "when " + key);
        Decided decided = new Decided(
                meeting,
                held,
                start,
                when,
                inOne(rooms, held, start),
                interpreters(meeting, held, start),
                present(meeting, held, start));
        meeting.needed().forEach(person -> intervals(person).add(when));
        cost.addTerm(held, -meeting.weight());
        return decided;
    }

    private List<IntervalVar> intervals(Id<Person> person) {
        return byPerson.computeIfAbsent(person, p -> new ArrayList<>());
    }

    private Domain domain(List<Integer> minutes) {
        return Domain.fromValues(minutes.stream()
                .mapToLong(minute -> (long) minute - origin)
                .distinct()
                .sorted()
                .toArray());
    }

    private Map<Id<Place>, BoolVar> inOne(Map<Id<Place>, List<Integer>> rooms, BoolVar held, IntVar start) {
        Map<Id<Place>, BoolVar> chosen = new LinkedHashMap<>();
        rooms.forEach((room, minutes) -> {
            BoolVar here = model.newBoolVar("room");
            model.addLinearExpressionInDomain(start, domain(minutes)).onlyEnforceIf(here);
            chosen.put(room, here);
        });
        exactlyOne(chosen.values(), held);
        return chosen;
    }

    private void exactlyOne(Iterable<BoolVar> some, BoolVar held) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        some.forEach(sum::add);
        model.addEquality(sum, held);
    }

    private Map<Id<Person>, BoolVar> interpreters(Meeting meeting, BoolVar held, IntVar start) {
        Map<Id<Person>, BoolVar> chosen = new LinkedHashMap<>();
        if (meeting.language().isEmpty()) return chosen;
        for (Id<Person> one : request.interpretersFor(meeting)) {
            BoolVar interprets = model.newBoolVar("interprets");
            intervals(one)
                    .add(model.newOptionalFixedSizeIntervalVar(start, meeting.minutes(), interprets, "interprets"));
            unlessElsewhere(one, meeting, start, interprets);
            chosen.put(one, interprets);
        }
        exactlyOne(chosen.values(), held);
        return chosen;
    }

    private Map<Id<Person>, BoolVar> present(Meeting meeting, BoolVar held, IntVar start) {
        Map<Id<Person>, BoolVar> present = new LinkedHashMap<>();
        for (Id<Person> one : meeting.optional()) {
            BoolVar comes = model.newBoolVar("comes");
            model.addImplication(comes, held);
            intervals(one).add(model.newOptionalFixedSizeIntervalVar(start, meeting.minutes(), comes, "comes"));
            unlessElsewhere(one, meeting, start, comes);
            cost.addTerm(comes, -ABSENT);
            present.put(one, comes);
        }
        return present;
    }

    // duties besides these meetings; the way to and from them is asked of those without whom a meeting is not held
    private void unlessElsewhere(Id<Person> person, Meeting meeting, IntVar start, BoolVar there) {
        for (Duties.Duty duty : duties.of(person)) {
            long from = (long) duty.span().from() - origin - meeting.minutes();
            long to = (long) duty.span().to() - origin;
            Domain outside =
                    Domain.fromFlatIntervals(new long[] {from + 1, to - 1}).complement();
            model.addLinearExpressionInDomain(start, outside).onlyEnforceIf(there);
        }
        long[] had = duties.free(person).stream()
                .flatMapToLong(span ->
                        LongStream.of((long) span.from() - origin, (long) span.to() - origin - meeting.minutes()))
                .toArray();
        model.addLinearExpressionInDomain(start, Domain.fromFlatIntervals(had)).onlyEnforceIf(there);
    }

    private void roomsHaveTurnover() {
        Map<Id<Place>, List<IntervalVar>> byRoom = new HashMap<>();
        for (Decided one : all)
            one.rooms().forEach((room, here) -> byRoom.computeIfAbsent(room, r -> new ArrayList<>())
                    .add(model.newOptionalFixedSizeIntervalVar(
                            one.start(), one.meeting().minutes() + request.turnover(), here, "in")));
        byRoom.values().forEach(model::addNoOverlap);
    }

    // of two meetings that somebody must attend one comes first, and the way and better a break lie between
    private void pairs() {
        for (int i = 0; i < all.size(); i++)
            for (int j = i + 1; j < all.size(); j++) {
                Set<Id<Person>> both = new HashSet<>(all.get(i).meeting().needed());
                both.retainAll(all.get(j).meeting().needed());
                if (!both.isEmpty()) pair(all.get(i), all.get(j));
            }
    }

    private void pair(Decided one, Decided other) {
        BoolVar first = model.newBoolVar("first");
        BoolVar tight = model.newBoolVar("tight");
        follow(one, other, first, tight);
        follow(other, one, first.not(), tight);
        cost.addTerm(tight, BACK_TO_BACK);
    }

    private void follow(Decided one, Decided next, Literal order, BoolVar tight) {
        int minutes = one.meeting().minutes();
        model.addLessOrEqual(LinearExpr.affine(one.start(), 1, minutes), next.start())
                .onlyEnforceIf(new Literal[] {one.held(), next.held(), order});
        model.addLessOrEqual(LinearExpr.affine(one.start(), 1, (long) minutes + BREAK), next.start())
                .onlyEnforceIf(new Literal[] {one.held(), next.held(), order, tight.not()});
        one.rooms().forEach((from, here) -> next.rooms().forEach((to, there) -> {
            int way = places.way(from, to);
            if (way > 0)
                model.addLessOrEqual(LinearExpr.affine(one.start(), 1, (long) minutes + way), next.start())
                        .onlyEnforceIf(new Literal[] {here, there, order});
        }));
    }

    /** Ends it; what was found until then stands. */
    void stop() {
        stopped = true;
        solver.stopSearch();
    }

    /**
     * Searches until it is proved, the time is over or it is stopped.
     *
     * @param better told each timetable that is better than those before, from a thread of the solver
     * @return none if not even the pinned ones can be held together, or nothing was found in time
     */
    Optional<Found> run(double seconds, Consumer<Better> better) {
        solver.getParameters()
                .setNumWorkers(WORKERS)
                .setMaxTimeInSeconds(seconds)
                .setRandomSeed(1);
        if (all.isEmpty()) return Optional.of(new Found(List.of(), true, 0));
        if (stopped) return Optional.empty();
        CpSolverStatus status = solver.solve(model, new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                better.accept(new Better(held(this::value), gap(objectiveValue(), bestObjectiveBound())));
                if (stopped) stopSearch();
            }
        });
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) return Optional.empty();
        boolean proved = status == CpSolverStatus.OPTIMAL;
        double gap = proved ? 0 : gap(solver.objectiveValue(), solver.bestObjectiveBound());
        return Optional.of(new Found(held(solver::value), proved, gap));
    }

    private static double gap(double cost, double bound) {
        return 100 * (cost - bound) / Math.max(1, Math.abs(bound));
    }

    /** What was found. */
    record Found(List<Held> held, boolean proved, double gap) {}

    private List<Held> held(ToLongFunction<LinearArgument> value) {
        List<Held> held = new ArrayList<>();
        for (Decided one : all)
            if (value.applyAsLong(one.held()) == 1) {
                Set<Id<Person>> absent = new HashSet<>();
                one.present().forEach((person, comes) -> {
                    if (value.applyAsLong(comes) == 0) absent.add(person);
                });
                held.add(new Held(
                        one.meeting(),
                        (int) (value.applyAsLong(one.start()) + origin),
                        chosen(one.rooms(), value).orElseThrow(),
                        chosen(one.interpreters(), value),
                        absent));
            }
        held.sort(Comparator.comparingInt(Held::start)
                .thenComparing(h -> h.meeting().key()));
        return held;
    }

    private static <T extends Item> Optional<Id<T>> chosen(
            Map<Id<T>, BoolVar> all, ToLongFunction<LinearArgument> value) {
        return all.entrySet().stream()
                .filter(one -> value.applyAsLong(one.getValue()) == 1)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}

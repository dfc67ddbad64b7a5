package my.lawatan.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.lawatan.document.Unknowns.Fact;
import my.lawatan.document.Unknowns.State;
import my.lawatan.text.Words;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Claim;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Item;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Need;
import my.lawatan.trip.Organisation;

/** What is not known of one item: by the trip itself, and by its sources. */
final class UnknownFacts {
    private final Wording words;
    private final Claims claims;

    UnknownFacts(Wording words) {
        this.words = words;
        this.claims = new Claims(words);
    }

    /** Of an event with all that hangs on it. */
    List<Fact> of(TripDay day, Event event, List<Item> hanging) {
        List<Fact> facts = new ArrayList<>();
        if (event.status() == EventStatus.TENTATIVE) facts.add(fact(State.TENTATIVE, words.say("unknown.itself"), ""));
        if (event.when().certainty() == Certainty.TO_BE_ADVISED)
            facts.add(fact(State.TO_BE_ADVISED, words.say("open.time"), ""));
        Missing missing = new Missing(words, day);
        facts.addAll(notStated(event, stillNotStated(event, missing)));
        for (Missing.Thing names : missing.awaited(event)) facts.add(awaited(names, hanging));
        if (event.interpreter() == Need.NEEDED) facts.add(fact(State.AWAITED, words.say("open.interpreter"), ""));
        facts.addAll(people(day, event));
        for (Item item : hanging) {
            if (item instanceof Leg leg) facts.addAll(way(leg));
            // what is awaited says so itself
            if (!(item instanceof Attendance attendance) || attendanceKnown(attendance))
                facts.addAll(claimed(item, hangs(item)));
        }
        return inOrder(facts);
    }

    private static boolean attendanceKnown(Attendance attendance) {
        return attendance.person().isPresent() || attendance.organisation().isPresent();
    }

    /** Names that are to come, with what a source says of the places that wait for them. */
    private Fact awaited(Missing.Thing names, List<Item> hanging) {
        boolean seats = names.component().equals(Missing.SEATS);
        Optional<Claim> claim = hanging.stream()
                .filter(Attendance.class::isInstance)
                .map(Attendance.class::cast)
                .filter(a -> !attendanceKnown(a) && seats == (a.unit() == Attendance.Unit.PERSON))
                .flatMap(a -> claims.of(a).stream())
                .filter(c -> c.basis() == Claim.Basis.NOT_STATED)
                .findFirst();
        return new Fact(
                State.AWAITED,
                names.count(),
                label(State.AWAITED),
                Imprint.capital(names.word()),
                claim.map(claims::said).orElse(""),
                claim.map(claims::source).orElse(""));
    }

    // what is to be advised or awaited is said as such
    private static List<Missing.Thing> stillNotStated(Event event, Missing missing) {
        List<Missing.Thing> things = new ArrayList<>(missing.of(event));
        things.removeAll(missing.awaited(event));
        things.removeIf(t -> t.component().equals("interpreter"));
        if (event.when().certainty() == Certainty.TO_BE_ADVISED)
            things.removeIf(t -> t.component().equals("when"));
        return things;
    }

    /** Of a day as such. */
    List<Fact> ofDay(TripDay day) {
        return day.day()
                .map(d -> inOrder(notStated(d, new Missing(words, day).ofDay())))
                .orElseGet(() -> joined(new Missing(words, day).ofDay()));
    }

    /** Of anything else: what its sources leave open, and what is kept as printed. */
    List<Fact> of(Item item) {
        List<Fact> facts = claimed(item, "");
        if (item instanceof Organisation organisation && organisation.asPrinted())
            facts.add(fact(State.UNVERIFIED, words.component("name"), words.say("unknown.as-printed")));
        return inOrder(facts);
    }

    /** What is missing in one line, but for what a source says of it itself; then that. */
    private List<Fact> notStated(Item item, List<Missing.Thing> missing) {
        Set<String> said = new HashSet<>();
        claims.of(item).stream()
                .filter(c -> c.basis() == Claim.Basis.NOT_STATED && c.says().stated())
                .forEach(c -> said.add(c.component()));
        List<Fact> facts = new ArrayList<>(joined(
                missing.stream().filter(t -> !said.contains(t.component())).toList()));
        facts.addAll(claimed(item, ""));
        return facts;
    }

    private List<Fact> joined(List<Missing.Thing> missing) {
        if (missing.isEmpty()) return List.of();
        String all = Imprint.capital(String.join(", ", Missing.words(missing)));
        return List.of(new Fact(State.NOT_STATED, missing.size(), label(State.NOT_STATED), all, "", ""));
    }

    /** What the sources of an item leave open; {@code of} says what of if it is not the item that the paper speaks of. */
    private List<Fact> claimed(Item item, String of) {
        List<Fact> facts = new ArrayList<>();
        for (Claim claim : claims.of(item))
            if (claim.basis() != Claim.Basis.STATED)
                facts.add(new Fact(
                        state(claim.basis()),
                        1,
                        label(state(claim.basis())),
                        Wording.join(", ", of, claims.component(claim)),
                        claims.said(claim),
                        claims.source(claim)));
        return facts;
    }

    private static State state(Claim.Basis basis) {
        return switch (basis) {
            case INFERRED -> State.INFERRED;
            case DISPUTED -> State.DISPUTED;
            case REPORTED_ELSEWHERE -> State.REPORTED_ELSEWHERE;
            case NOT_STATED, STATED -> State.NOT_STATED;
        };
    }

    private String hangs(Item item) {
        return Imprint.capital(words.word(item.kind()));
    }

    private List<Fact> people(TripDay day, Event event) {
        List<Fact> facts = new ArrayList<>();
        people(facts, day, event, AttendanceStatus.INVITED, State.AWAITED, "unknown.replies");
        people(facts, day, event, AttendanceStatus.TENTATIVE, State.TENTATIVE, "unknown.attendance");
        return facts;
    }

    private void people(List<Fact> facts, TripDay day, Event event, AttendanceStatus status, State state, String key) {
        List<String> names = new PeopleOfEvent(words, day)
                .people(event, Optional.empty())
                .filter(a -> a.status() == status)
                .map(Attendance::person)
                .flatMap(Optional::stream)
                .map(id -> words.name(words.trip().person(id)))
                .toList();
        if (!names.isEmpty())
            facts.add(new Fact(state, names.size(), label(state), words.say(key), String.join("; ", names), ""));
    }

    private List<Fact> way(Leg leg) {
        List<String> missing = new ArrayList<>();
        if (leg.mode() == LegMode.NOT_STATED) missing.add(words.say("unknown.way.mode"));
        if (leg.minutes().isEmpty()
                && leg.byHour().isEmpty()
                && leg.when().duration().isEmpty()) missing.add(words.say("unknown.way.length"));
        if (missing.isEmpty()) return List.of();
        String way = LineRows.shortWay(leg, words);
        return List.of(new Fact(
                State.NOT_STATED,
                missing.size(),
                label(State.NOT_STATED),
                way,
                Imprint.capital(String.join(", ", missing)),
                ""));
    }

    private Fact fact(State state, String about, String text) {
        return new Fact(state, 1, label(state), Imprint.capital(about), text, "");
    }

    String label(State state) {
        return words.say("unknown.state." + Words.kebab(state.name()));
    }

    private static List<Fact> inOrder(List<Fact> facts) {
        return facts.stream().sorted(Comparator.comparing(Fact::state)).toList();
    }
}

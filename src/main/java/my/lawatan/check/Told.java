package my.lawatan.check;

import static my.lawatan.check.Readiness.MISSING;
import static my.lawatan.check.Readiness.NOT_NEEDED;
import static my.lawatan.check.Readiness.OPEN;
import static my.lawatan.check.Readiness.READY;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Claim;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Gift;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Leg;
import my.lawatan.trip.LegMode;
import my.lawatan.trip.Person;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.Side;

/** How far a requirement is by what the trip itself tells: its briefs, who attends in which role, dress, place, ways and press. */
final class Told {
    private static final Set<AttendanceRole> HELPERS = EnumSet.of(
            AttendanceRole.NOTE_TAKER, AttendanceRole.INTERPRETER, AttendanceRole.SECURITY, AttendanceRole.PRESS);
    private final Facts facts;
    private final Map<Id<?>, Set<String>> doubted;

    Told(Facts facts) {
        this(facts, new HashMap<>());
        facts.trip().claims().stream()
                .filter(c -> c.about().kind() == ItemKind.EVENT)
                .filter(c -> c.basis() == Claim.Basis.INFERRED || c.basis() == Claim.Basis.DISPUTED)
                .filter(c -> facts.trip().find(c.about()).filter(c::holds).isPresent())
                .forEach(c -> doubted.computeIfAbsent(c.about().id(), id -> new HashSet<>())
                        .add(c.component()));
    }

    private Told(Facts facts, Map<Id<?>, Set<String>> doubted) {
        this.facts = facts;
        this.doubted = doubted;
    }

    /** One that does not ask who doubts what; costs nothing to make. */
    static Told plainly(Facts facts) {
        return new Told(facts, Map.of());
    }

    Requisite.Verdict of(Event event, List<Brief> briefs, Requirement requirement) {
        return switch (requirement) {
            case OBJECTIVE -> objective(event, briefs);
            case BRIEF -> brief(event, briefs);
            case BIOS -> bios(event);
            case POINTS -> points(event, briefs);
            case INTERPRETER -> interpreter(event);
            case NOTE_TAKER -> noteTaker(event);
            case GIFT -> gift(event);
            case DRESS -> dress(event);
            case VENUE -> venue(event);
            case CAR -> car(event);
            case PRESS -> press(event);
        };
    }

    private static Requisite.Verdict say(Readiness state, String why, Object... arguments) {
        return Requisite.Verdict.of(state, "completeness." + why, arguments);
    }

    private static Requisite.Verdict objective(Event event, List<Brief> briefs) {
        if (states(briefs, BriefHead.OUR_OBJECTIVES)) return written(briefs);
        if (event.purpose().stated()) return say(OPEN, "objective.purpose-only");
        return absent(event, "objective.missing");
    }

    private static Requisite.Verdict points(Event event, List<Brief> briefs) {
        return states(briefs, BriefHead.ARGUMENTS_TO_USE) ? written(briefs) : absent(event, "points.missing");
    }

    private static boolean states(List<Brief> briefs, BriefHead head) {
        return briefs.stream().anyMatch(b -> b.under(head).stated());
    }

    private static Requisite.Verdict written(List<Brief> briefs) {
        boolean cleared = briefs.stream().allMatch(b -> b.status() == BriefStatus.CLEARED);
        return cleared ? say(READY, "written.cleared") : say(OPEN, "written.not-cleared");
    }

    /** A talk misses it; whether a meal or a ceremony wants it at all, nobody said. */
    private static Requisite.Verdict absent(Event event, String why) {
        if (!BriefCare.engagement(event)) return say(NOT_NEEDED, "nobody-met");
        return BriefCare.occasion(event) ? say(OPEN, "occasion.not-stated") : say(MISSING, why);
    }

    private Requisite.Verdict brief(Event event, List<Brief> briefs) {
        if (briefs.isEmpty()) return absent(event, "brief.missing");
        if (briefs.stream().anyMatch(b -> b.status() == BriefStatus.CALLED_FOR))
            return say(MISSING, "brief.called-for");
        if (briefs.stream().anyMatch(b -> b.status() == BriefStatus.NOT_STATED)) return say(OPEN, "brief.not-stated");
        if (briefs.stream().anyMatch(b -> b.status() == BriefStatus.DRAFT)) return say(OPEN, "brief.draft");
        if (briefs.stream().anyMatch(b -> BriefCare.stale(b, facts.trip()))) return say(OPEN, "brief.stale");
        return say(READY, "brief.cleared");
    }

    private Requisite.Verdict bios(Event event) {
        List<Attendance> met = facts.attendancesAt(event.id()).stream()
                .filter(Facts::counts)
                .filter(a -> a.unit() == Attendance.Unit.PERSON && a.side() != Side.OURS && !HELPERS.contains(a.role()))
                .toList();
        if (met.isEmpty()) return say(OPEN, "bios.nobody-stated");
        long awaited = met.stream().filter(Attendance::awaitsName).count();
        if (awaited > 0) return say(MISSING, "bios.names-awaited", awaited, met.size());
        List<Person> people = met.stream()
                .flatMap(a -> a.person().stream())
                .distinct()
                .map(facts.trip()::person)
                .toList();
        long told = people.stream()
                .filter(p -> p.position().stated() && p.note().stated())
                .count();
        if (told == people.size()) return say(READY, "bios.all", people.size());
        return say(told == 0 ? MISSING : OPEN, "bios.some", people.size() - told, people.size());
    }

    private Requisite.Verdict interpreter(Event event) {
        return switch (event.interpreter()) {
            case NOT_NEEDED -> say(NOT_NEEDED, "interpreter.not-needed");
            case ARRANGED -> say(READY, "interpreter.arranged");
            case NEEDED -> helper(event, AttendanceRole.INTERPRETER, say(MISSING, "interpreter.needed"));
            case NOT_STATED -> helper(event, AttendanceRole.INTERPRETER, say(OPEN, "interpreter.not-stated"));
        };
    }

    private Requisite.Verdict noteTaker(Event event) {
        boolean talk = BriefCare.engagement(event) && !BriefCare.occasion(event);
        return helper(
                event,
                AttendanceRole.NOTE_TAKER,
                talk ? say(MISSING, "note-taker.missing") : say(OPEN, "note-taker.not-stated"));
    }

    private Requisite.Verdict helper(Event event, AttendanceRole role, Requisite.Verdict none) {
        List<Attendance> helpers = facts.attendancesAt(event.id()).stream()
                .filter(a -> a.role() == role && Facts.counts(a))
                .toList();
        if (helpers.isEmpty()) return none;
        if (helpers.stream().anyMatch(a -> !a.awaitsName() && a.status() == AttendanceStatus.CONFIRMED))
            return say(READY, "helper.confirmed");
        boolean named = helpers.stream().anyMatch(a -> !a.awaitsName());
        return named ? say(OPEN, "helper.not-confirmed") : say(OPEN, "helper.awaits-name");
    }

    private Requisite.Verdict gift(Event event) {
        List<Gift> given = facts.attached().giftsAt(event.id()).stream()
                .filter(g -> g.direction() == Gift.Direction.OUT)
                .toList();
        if (given.isEmpty()) return say(OPEN, "gift.not-stated");
        boolean ready = given.stream().allMatch(g -> g.state().compareTo(Gift.State.READY) >= 0);
        if (!ready) return say(OPEN, "gift.not-ready", given.size());
        boolean carried = given.stream()
                .allMatch(g -> g.keeper().isPresent() || g.state().compareTo(Gift.State.HANDED_OVER) >= 0);
        return carried ? say(READY, "gift.ready", given.size()) : say(OPEN, "gift.nobody-carries");
    }

    private Requisite.Verdict dress(Event event) {
        if (event.attire().stated()) return sure(event, "attire", say(READY, "dress.stated"));
        boolean ofDay = facts.trip().days().stream()
                .anyMatch(d -> event.when().day().filter(d.date()::equals).isPresent()
                        && d.dress().stated());
        if (ofDay) return say(READY, "dress.of-the-day");
        return BriefCare.occasion(event) ? say(MISSING, "dress.missing") : say(OPEN, "dress.not-stated");
    }

    private Requisite.Verdict venue(Event event) {
        if (event.place().isEmpty()) return say(MISSING, "venue.missing");
        if (event.status() != EventStatus.CONFIRMED) return say(OPEN, "venue.not-confirmed");
        return sure(event, "place", say(READY, "venue.stated"));
    }

    private Requisite.Verdict sure(Event event, String component, Requisite.Verdict stated) {
        boolean doubt = doubted.getOrDefault(event.id(), Set.of()).contains(component);
        return doubt ? say(OPEN, "doubtful") : stated;
    }

    private Requisite.Verdict car(Event event) {
        List<Leg> ways = facts.legsOf(event.id()).stream()
                .filter(leg -> leg.to().filter(event.id()::equals).isPresent())
                .toList();
        if (ways.isEmpty()) return say(OPEN, "car.no-way");
        if (ways.stream().allMatch(leg -> leg.mode() == LegMode.WALK)) return say(NOT_NEEDED, "car.walk");
        boolean without = ways.stream()
                .anyMatch(leg -> leg.mode() != LegMode.WALK && leg.vehicles().isEmpty());
        return without ? say(MISSING, "car.missing") : say(READY, "car.stated");
    }

    private Requisite.Verdict press(Event event) {
        return switch (event.press()) {
            case NOT_STATED ->
                event.type() == EventKind.MEDIA ? say(MISSING, "press.missing") : say(OPEN, "press.not-stated");
            case CLOSED -> sure(event, "press", say(READY, "press.closed"));
            case OPEN, PRE_CREDENTIALED, POOL ->
                event.pressNote().stated()
                        ? sure(event, "press", say(READY, "press.stated"))
                        : say(Readiness.OPEN, "press.no-call");
        };
    }
}

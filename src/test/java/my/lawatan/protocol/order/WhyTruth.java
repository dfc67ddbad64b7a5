package my.lawatan.protocol.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.lawatan.protocol.order.Why.Claim;
import my.lawatan.protocol.order.Why.ListName;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.HandPlace;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.Precedence;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;

/** Looks every claim of a sentence up in the trip, by itself and not by what made the sentence. */
final class WhyTruth {
    private static final Set<AttendanceRole> SERVING = Set.of(
            AttendanceRole.NOTE_TAKER, AttendanceRole.INTERPRETER, AttendanceRole.SECURITY, AttendanceRole.PRESS);

    private static final List<Messages> WORDS =
            Arrays.stream(Language.values()).map(Messages::new).toList();

    private final Trip trip;
    private final Map<Id<?>, Standing> standings = new HashMap<>();

    WhyTruth(Trip trip, List<Standing> list) {
        this.trip = trip;
        list.forEach(s -> standings.put(s.attendance().id(), s));
    }

    /** Every sentence about one list is true, and its numbers count from 1 without a gap. */
    static void holds(Trip trip, List<Standing> list) {
        WhyTruth truth = new WhyTruth(trip, list);
        int next = 1;
        boolean declined = false;
        for (Standing s : list) {
            declined |= s.place() == 0;
            assertThat(s.place()).isEqualTo(declined ? 0 : next++);
            truth.check(s);
        }
    }

    private void check(Standing s) {
        assertThat(s.why().place()).isEqualTo(s.place());
        basis(s, s.why().basis());
        s.why().after().ifPresent(after -> after(s, after));
        // whoever the rule put there says after whom, unless first
        if (s.place() > 1 && !s.byHand())
            assertThat(s.why().after()).as(s.toString()).isPresent();
        for (Messages messages : WORDS) {
            String sentence = new WhyWords(trip, messages).sentence(s.why());
            assertThat(sentence).endsWith(".").doesNotContain("{", "}", "order.basis", "order.after", "  ");
            if (s.place() > 0) assertThat(sentence.replaceFirst("\\D*", "")).startsWith(Integer.toString(s.place()));
        }
    }

    private void basis(Standing s, Claim claim) {
        Attendance a = s.attendance();
        Object first = claim.arguments().isEmpty() ? null : claim.arguments().get(0);
        switch (claim.key()) {
            case "order.basis.visit-principal", "order.basis.principal", "order.basis.host", "order.basis.leads" ->
                part(a, claim.key());
            case "order.basis.serves" -> {
                assertThat(a.role()).isEqualTo(first);
                assertThat(SERVING).contains(a.role());
            }
            case "order.basis.declined" -> assertThat(a.status()).isEqualTo(AttendanceStatus.DECLINED);
            case "order.basis.ranking" -> ranked(a, claim);
            case "order.basis.ranking.since" -> {
                ranked(a, claim);
                assertThat(since(a)).contains((LocalDate) claim.arguments().get(2));
            }
            case "order.basis.ranking.none" -> {
                String list = ((ListName) first).name();
                boolean other = !list.isEmpty()
                        && !precedence(a).list().isEmpty()
                        && !precedence(a).list().equals(list);
                assertThat(precedence(a).number().isEmpty() || other).isTrue();
            }
            case "order.basis.economy" -> assertThat(economy(a)).isEqualTo(first);
            case "order.basis.economy.none" -> assertThat(economy(a)).isEmpty();
            case "order.basis.since" -> assertThat(since(a)).contains((LocalDate) first);
            case "order.basis.since.none" -> assertThat(since(a)).isEmpty();
            case "order.basis.seat", "order.basis.organisation" -> {
                assertThat(a.number()).contains((Integer) first);
                assertThat(named(a)).isTrue();
            }
            case "order.basis.seat-awaited", "order.basis.organisation-awaited", "order.basis.awaited-seat" -> {
                assertThat(a.number()).contains((Integer) first);
                assertThat(named(a)).isFalse();
            }
            case "order.basis.awaited" -> assertThat(named(a)).isFalse();
            case "order.basis.as-host" -> {
                assertThat(a.side()).isNotEqualTo(Side.OURS);
                assertThat(precedence(a).number()).contains((Integer) first);
            }
            case "order.basis.host.none" -> {
                assertThat(a.number()).isEmpty();
                if (a.side() != Side.OURS) assertThat(precedence(a).number()).isEmpty();
            }
            case "order.basis.name" -> assertThat(named(a)).isTrue();
            case "order.basis.gone" -> {
                assertThat(s.byHand()).isFalse();
                Standing beside = standings.get(HandPlace.of(a).orElseThrow().beside());
                assertThat(beside == null || beside.place() == 0).isTrue();
                basis(s, (Claim) first);
            }
            case "order.basis.circle" -> {
                assertThat(s.byHand()).isFalse();
                assertThat(chainComesBackTo(a)).isTrue();
                basis(s, (Claim) first);
            }
            case "order.basis.key" -> assertThat(a.rank()).isEqualTo(first);
            default -> hand(s, claim);
        }
    }

    private boolean chainComesBackTo(Attendance a) {
        Id<Attendance> at = a.id();
        for (int i = 0; i <= standings.size(); i++) {
            at = HandPlace.of(standings.get(at).attendance()).orElseThrow().beside();
            if (at.equals(a.id())) return true;
        }
        return false;
    }

    private void hand(Standing s, Claim claim) {
        assertThat(claim.key()).startsWith("order.basis.hand-");
        HandPlace place = HandPlace.of(s.attendance()).orElseThrow();
        assertThat(claim.key().contains("hand-after")).isEqualTo(place.after());
        assertThat(place.beside()).isEqualTo(claim.arguments().get(0));
        int beside = standings.get(place.beside()).place();
        assertThat(place.after() ? s.place() - beside : beside - s.place()).isPositive();
        if (claim.key().endsWith(".reason"))
            assertThat(s.attendance().rankReason())
                    .startsWith((String) claim.arguments().get(1));
        else assertThat(s.attendance().rankReason()).isBlank();
    }

    private void ranked(Attendance a, Claim claim) {
        assertThat(precedence(a).number()).contains((Integer) claim.arguments().get(0));
        String list = ((ListName) claim.arguments().get(1)).name();
        assertThat(precedence(a).list()).isIn("", list);
    }

    private void after(Standing s, Claim claim) {
        Standing before = standings.get(claim.arguments().get(0));
        assertThat(before.place()).isBetween(1, s.place() - 1);
        Attendance a = s.attendance();
        Attendance b = before.attendance();
        Object said = claim.arguments().size() > 1 ? claim.arguments().get(1) : null;
        switch (claim.key()) {
            case "order.after.hand" -> assertThat(before.byHand()).isTrue();
            case "order.after.visit-principal", "order.after.principal", "order.after.host", "order.after.leads" -> {
                part(b, claim.key());
                assertThat(a.role() == b.role() && !visitPrincipal(b)).isFalse();
            }
            case "order.after.takes-part" -> {
                assertThat(SERVING).doesNotContain(b.role()).contains(a.role());
            }
            case "order.after.seat" -> {
                assertThat(b.number()).contains((Integer) said);
                assertThat(a.number().orElse(Integer.MAX_VALUE)).isGreaterThan((Integer) said);
            }
            case "order.after.number" -> {
                assertThat(precedence(b).number()).contains((Integer) said);
                boolean same = precedence(a).list().equals(precedence(b).list());
                if (same)
                    assertThat(precedence(a).number().orElse(Integer.MAX_VALUE)).isGreaterThan((Integer) said);
            }
            case "order.after.since", "order.after.since-in-place" -> {
                assertThat(since(b)).contains((LocalDate) said);
                assertThat(since(a).orElse(LocalDate.MAX)).isAfter((LocalDate) said);
                if (claim.key().endsWith("in-place"))
                    assertThat(precedence(a).number()).isEqualTo(precedence(b).number());
            }
            case "order.after.economy" -> {
                assertThat(economy(b)).isEqualTo(said);
                if (!economy(a).isEmpty()) assertThat(Fold.fold(economy(a))).isGreaterThan(Fold.fold(economy(b)));
            }
            case "order.after.named" -> {
                assertThat(named(b)).isTrue();
                assertThat(named(a)).isFalse();
            }
            case "order.after.name" -> assertThat(name(b)).isLessThan(name(a));
            case "order.after.nothing" -> assertThat(name(b)).isEqualTo(name(a));
            default -> fail(claim.key());
        }
    }

    private void part(Attendance a, String key) {
        if (key.endsWith("visit-principal")) assertThat(visitPrincipal(a)).isTrue();
        if (key.endsWith("leads"))
            assertThat(standings.values().stream().filter(s -> s.place() > 0))
                    .noneMatch(s ->
                            visitPrincipal(s.attendance()) || s.attendance().role() == AttendanceRole.PRINCIPAL);
        if (!key.endsWith("visit-principal"))
            assertThat(key).endsWith("." + a.role().name().toLowerCase(java.util.Locale.ROOT));
    }

    private boolean visitPrincipal(Attendance a) {
        return a.side() == Side.OURS
                && a.person().isPresent()
                && a.person().equals(trip.settings().principal());
    }

    private Optional<Person> person(Attendance a) {
        return a.person().map(trip::person);
    }

    private Precedence precedence(Attendance a) {
        return person(a).map(Person::precedence).orElse(Precedence.NOT_STATED);
    }

    private Optional<LocalDate> since(Attendance a) {
        return precedence(a).since();
    }

    private Optional<Organisation> organisation(Attendance a) {
        return a.organisation()
                .or(() -> person(a).flatMap(Person::organisation))
                .flatMap(id -> trip.organisations().get(id));
    }

    private String economy(Attendance a) {
        return organisation(a).map(o -> o.economy().plain()).orElse("");
    }

    private boolean named(Attendance a) {
        return a.unit() == Attendance.Unit.PERSON
                ? a.person().isPresent()
                : a.organisation().isPresent();
    }

    private String name(Attendance a) {
        return a.unit() == Attendance.Unit.PERSON
                ? person(a).map(p -> Fold.fold(Names.sortKey(p))).orElse("")
                : organisation(a).map(o -> Fold.fold(o.name().plain())).orElse("");
    }
}

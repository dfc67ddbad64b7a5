package my.lawatan.protocol.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.protocol.order.Why.Claim;
import my.lawatan.protocol.order.Why.ListName;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.HandPlace;
import my.lawatan.trip.Id;
import my.lawatan.trip.Order;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;

/** Says of those on one list why they stand where they stand. */
final class Reasons {
    private final Trip trip;
    private final SideRule rule;
    private final List<Criterion> criteria;
    private final Map<Id<Attendance>, Merit> merits;
    private final Placing placing;

    Reasons(Trip trip, SideRule rule, List<Criterion> criteria, Map<Id<Attendance>, Merit> merits, Placing placing) {
        this.trip = trip;
        this.rule = rule;
        this.criteria = criteria;
        this.merits = merits;
        this.placing = placing;
    }

    /** @param before the last one before it whom the rule put there, else the last one at all */
    Why of(Attendance attendance, int place, Optional<Attendance> before) {
        Optional<HandPlace> hand = placing.byHand(attendance);
        if (hand.isPresent()) return new Why(place, hand(attendance, hand.get()), Optional.empty());
        Optional<String> key = Placing.key(attendance);
        if (key.isPresent()) return new Why(place, Claim.of("order.basis.key", key.get()), Optional.empty());
        Claim basis = basis(attendance);
        if (placing.isGone(attendance)) basis = Claim.of("order.basis.gone", basis);
        if (placing.isInCircle(attendance)) basis = Claim.of("order.basis.circle", basis);
        return new Why(place, basis, before.map(b -> after(b, attendance)));
    }

    private static Claim hand(Attendance attendance, HandPlace place) {
        String reason = attendance.rankReason().strip().replaceFirst("\\.$", "");
        if (reason.isEmpty())
            return Claim.of(place.after() ? "order.basis.hand-after" : "order.basis.hand-before", place.beside());
        return Claim.of(
                place.after() ? "order.basis.hand-after.reason" : "order.basis.hand-before.reason",
                place.beside(),
                reason);
    }

    private Claim basis(Attendance attendance) {
        Merit merit = merits.get(attendance.id());
        return switch (merit.part()) {
            case VISIT_PRINCIPAL -> Claim.of("order.basis.visit-principal");
            case PRINCIPAL -> Claim.of("order.basis.principal");
            case HOST -> Claim.of("order.basis.host");
            case LEADS -> Claim.of("order.basis.leads");
            case SERVES -> Claim.of("order.basis.serves", attendance.role());
            case DECLINED -> Claim.of("order.basis.declined");
            case TAKES_PART -> byRule(attendance, merit);
        };
    }

    private Claim byRule(Attendance attendance, Merit merit) {
        if (attendance.unit() == Attendance.Unit.ORGANISATION) return organisation(merit);
        Optional<Claim> stated =
                switch (rule.rule()) {
                    case RANKING -> merit.number().map(n -> ranked(attendance, merit, n));
                    case ECONOMY -> economy(merit);
                    case DATE_OF_OFFICE -> merit.since().map(d -> Claim.of("order.basis.since", d));
                    case HOST_ORDER -> asHost(merit);
                    case NAME -> merit.named() ? Optional.of(Claim.of("order.basis.name")) : Optional.empty();
                };
        if (stated.isPresent()) return stated.get();
        return merit.named() ? nothingStated() : awaited(merit);
    }

    private static Claim awaited(Merit merit) {
        return merit.seat()
                .map(seat -> Claim.of("order.basis.awaited-seat", seat))
                .orElseGet(() -> Claim.of("order.basis.awaited"));
    }

    private Claim nothingStated() {
        return switch (rule.rule()) {
            case RANKING -> Claim.of("order.basis.ranking.none", list(Optional.empty()));
            case ECONOMY -> Claim.of("order.basis.economy.none");
            case DATE_OF_OFFICE -> Claim.of("order.basis.since.none");
            case HOST_ORDER -> Claim.of("order.basis.host.none");
            case NAME -> Claim.of("order.basis.name");
        };
    }

    private Claim ranked(Attendance attendance, Merit merit, int number) {
        ListName list = list(attendance.person().flatMap(trip.people()::get));
        return merit.since()
                .map(since -> Claim.of("order.basis.ranking.since", number, list, since))
                .orElseGet(() -> Claim.of("order.basis.ranking", number, list));
    }

    private ListName list(Optional<Person> person) {
        return rule.ranking()
                .map(r -> new ListName(r.name(), r.authority(), r.dated()))
                .orElseGet(() ->
                        new ListName(person.map(p -> p.precedence().list()).orElse(""), "", Optional.empty()));
    }

    private static Optional<Claim> economy(Merit merit) {
        return merit.economy().isEmpty()
                ? Optional.empty()
                : Optional.of(Claim.of("order.basis.economy", merit.economy()));
    }

    private Optional<Claim> asHost(Merit merit) {
        if (merit.seat().isPresent())
            return merit.seat().map(n -> Claim.of(merit.named() ? "order.basis.seat" : "order.basis.seat-awaited", n));
        return rule.side() == Side.OURS
                ? Optional.empty()
                : merit.number().map(n -> Claim.of("order.basis.as-host", n));
    }

    private Claim organisation(Merit merit) {
        if (rule.rule() == Order.Rule.ECONOMY && !merit.economy().isEmpty())
            return Claim.of("order.basis.economy", merit.economy());
        if (rule.rule() == Order.Rule.NAME && merit.named()) return Claim.of("order.basis.name");
        Optional<Claim> seat = merit.seat()
                .map(n -> Claim.of(merit.named() ? "order.basis.organisation" : "order.basis.organisation-awaited", n));
        return seat.orElseGet(() -> Claim.of(merit.named() ? "order.basis.name" : "order.basis.awaited"));
    }

    private Claim after(Attendance before, Attendance attendance) {
        if (placing.byHand(before).isPresent() || Placing.key(before).isPresent())
            return Claim.of("order.after.hand", before.id());
        Merit first = merits.get(before.id());
        return switch (Criterion.deciding(criteria, first, merits.get(attendance.id()))) {
            case PART -> part(before, first);
            case SEAT -> Claim.of("order.after.seat", before.id(), first.seat().orElseThrow());
            case NUMBER ->
                Claim.of("order.after.number", before.id(), first.number().orElseThrow());
            case SINCE ->
                Claim.of("order.after.since", before.id(), first.since().orElseThrow());
            case SINCE_IN_PLACE ->
                Claim.of(
                        "order.after.since-in-place", before.id(), first.since().orElseThrow());
            case ECONOMY -> Claim.of("order.after.economy", before.id(), first.economy());
            case NAMED -> Claim.of("order.after.named", before.id());
            case NAME -> Claim.of("order.after.name", before.id());
            case GROUP, NOTHING -> Claim.of("order.after.nothing", before.id());
        };
    }

    private static Claim part(Attendance before, Merit first) {
        return switch (first.part()) {
            case VISIT_PRINCIPAL -> Claim.of("order.after.visit-principal", before.id());
            case PRINCIPAL -> Claim.of("order.after.principal", before.id());
            case HOST -> Claim.of("order.after.host", before.id());
            case LEADS -> Claim.of("order.after.leads", before.id());
            case TAKES_PART, SERVES, DECLINED -> Claim.of("order.after.takes-part", before.id());
        };
    }
}

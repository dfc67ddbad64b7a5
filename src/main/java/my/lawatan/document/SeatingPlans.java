package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import my.lawatan.document.SeatingPlanPaper.Drawing;
import my.lawatan.document.SeatingPlanPaper.Legend;
import my.lawatan.protocol.order.EventOrder;
import my.lawatan.protocol.order.WhyWords;
import my.lawatan.protocol.seating.Reasons;
import my.lawatan.protocol.seating.SeatPlan;
import my.lawatan.protocol.seating.Sitter;
import my.lawatan.protocol.seating.TablePlan;
import my.lawatan.text.Fold;
import my.lawatan.text.Words;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;

/** Makes the seating plan and the place cards of one event. */
final class SeatingPlans {
    private static final int LONGEST_FILE_NAME = 40;

    private final Trip trip;
    private final Instant asOf;
    private final Wording words;
    private final Imprint imprint;
    private final Event event;
    private final LocalDate date;
    private final SeatPlan plan;
    private final Reasons reasons;
    private final WhyWords orders;
    private final PaperKind kind;

    /**
     * @param whole the trip with everything: everybody has the chair that they have there
     * @throws Refused if there is no such event
     */
    SeatingPlans(Commission commission, Trip whole, Id<Event> id, PaperKind kind) {
        this.trip = commission.trip();
        this.asOf = commission.asOf();
        this.kind = kind;
        this.words = commission.words();
        this.imprint = new Imprint(commission, words, kind);
        this.event = trip.events().get(id).orElseThrow(() -> new Refused("refused.paper-event-gone"));
        this.date = event.when().day().orElse(trip.settings().firstDay());
        this.plan =
                trip == whole ? SeatPlan.of(trip, id) : SeatPlan.of(whole, id).seenAs(SeatPlan.of(trip, id));
        this.reasons = new Reasons(trip, words.messages());
        this.orders = new WhyWords(trip, words.messages());
    }

    SeatingPlanPaper paper() {
        return new SeatingPlanPaper(
                words.language(),
                asOf,
                fileName(),
                head(),
                Anchor.of(event),
                plan.tables().stream().map(this::drawing).toList(),
                plan.unseated().stream().map(this::name).toList(),
                String.join(", ", plan.standing().stream().map(this::name).toList()),
                Stream.concat(plan.unmet().stream(), plan.problems().stream())
                        .map(p -> reasons.say(p.why()))
                        .toList(),
                legend(),
                nothing());
    }

    PlaceCardPaper cards() {
        PlaceCards cards = new PlaceCards(words, reasons);
        return new PlaceCardPaper(
                words.language(),
                asOf,
                fileName(),
                head(),
                plan.tables().stream().flatMap(cards::of).toList(),
                nothing());
    }

    private String nothing() {
        return plan.tables().isEmpty() ? words.say("seat-plan.nothing") : "";
    }

    private Masthead head() {
        When when = new Clocks(words, date).of(event.when());
        String place = event.place().map(words::place).orElse("");
        String day = event.when().day().isPresent()
                ? Imprint.capital(words.times().longDate(date))
                : words.say("when.not-stated");
        return imprint.of(
                words.of(event.title()),
                Wording.join(Wording.DOT, imprint.paper(), place),
                Wording.join(
                        Wording.DOT,
                        day,
                        event.when().timed() ? when.line() : "",
                        words.of(trip.settings().title())));
    }

    private String fileName() {
        String name = Fold.fold(event.title().plain()).replaceAll("[^a-z0-9]+", "-");
        String shorter = name.substring(0, Math.min(name.length(), LONGEST_FILE_NAME));
        String front = event.when().day().map(d -> d + "_").orElse("");
        return imprint.fileName(front + kind.word() + "_" + shorter.replaceAll("^-+|-+$", ""));
    }

    private String name(Sitter sitter) {
        return reasons.name(trip.attendances().get(sitter.attendance()).orElseThrow());
    }

    private Drawing drawing(TablePlan table) {
        List<String> rules = new ArrayList<>();
        table.rules().forEach(rule -> rules.add(reasons.say(rule)));
        rules.addAll(orders());
        return new SeatingDrawing(words, reasons, table).drawing(rules);
    }

    // the rule of each side is stated on the plan, and applied without exception
    private List<String> orders() {
        EventOrder order = EventOrder.of(trip, event.id());
        return Stream.of(Side.values())
                .filter(side -> !order.people(side).isEmpty())
                .map(side -> words.say(
                        "seat-plan.order",
                        words.word(side),
                        orders.rule(order.rule(side)).replaceAll("[.]$", "")))
                .toList();
    }

    private List<Legend> legend() {
        List<Legend> legend = new ArrayList<>();
        for (Side side : List.of(Side.OURS, Side.HOST, Side.OTHER))
            if (plan.tables().stream().anyMatch(t -> has(t, side)))
                legend.add(new Legend(Words.kebab(side.name()), words.word(side)));
        if (plan.tables().stream().anyMatch(this::anyAwaited))
            legend.add(new Legend("awaited", words.say("seat-plan.awaited")));
        return legend;
    }

    private static boolean has(TablePlan table, Side side) {
        return table.placed().stream()
                .anyMatch(p -> p.sitter().filter(s -> s.side() == side).isPresent());
    }

    private boolean anyAwaited(TablePlan table) {
        return table.placed().stream()
                .anyMatch(p -> p.sitter().filter(s -> s.person().isEmpty()).isPresent());
    }
}

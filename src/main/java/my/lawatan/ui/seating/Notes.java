package my.lawatan.ui.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.protocol.order.EventOrder;
import my.lawatan.protocol.order.WhyWords;
import my.lawatan.protocol.seating.Reasons;
import my.lawatan.protocol.seating.SeatPlan;
import my.lawatan.protocol.seating.Sitter;
import my.lawatan.protocol.seating.TablePlan;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Visible;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Neighbours;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;

/**
 * What is said beside a plan.
 *
 * @param rules by what people were seated
 * @param unseated for whom there is no chair
 * @param standing who needs none
 * @param wishes who must sit beside whom and who must not
 * @param problems what cannot be as it is wanted
 */
public record Notes(
        List<String> rules,
        List<Waiting> unseated,
        List<String> standing,
        List<WishLine> wishes,
        List<String> problems) {
    static final Notes NONE = new Notes(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Somebody without a chair. */
    public record Waiting(Id<Attendance> who, String name) {}

    /** A wish. @param met whether the plan meets it */
    public record WishLine(ItemRef wish, String text, boolean met) {}

    static Notes of(Trip trip, SeatPlan plan, Optional<TablePlan> table, Messages messages) {
        Reasons reasons = new Reasons(trip, messages);
        List<String> rules = new ArrayList<>();
        table.ifPresent(t -> t.rules().forEach(rule -> rules.add(reasons.say(rule))));
        rules.addAll(orders(trip, plan, messages));
        List<String> problems = Stream.concat(plan.unmet().stream(), plan.problems().stream())
                .map(p -> reasons.say(p.why()))
                .toList();
        return new Notes(
                rules,
                plan.unseated().stream()
                        .map(s -> new Waiting(s.attendance(), name(trip, reasons, s)))
                        .toList(),
                plan.standing().stream().map(s -> name(trip, reasons, s)).toList(),
                wishes(trip, plan, messages),
                problems);
    }

    private static String name(Trip trip, Reasons reasons, Sitter sitter) {
        return trip.attendances().get(sitter.attendance()).map(reasons::name).orElse("");
    }

    // of the sides that are there: "Malaysian side: by rank, Federal list"
    private static List<String> orders(Trip trip, SeatPlan plan, Messages messages) {
        EventOrder order = EventOrder.of(trip, plan.event());
        WhyWords words = new WhyWords(trip, messages);
        return Stream.of(Side.values())
                .filter(side -> !order.people(side).isEmpty())
                .map(side -> messages.text(
                        "seats.order",
                        messages.word(side),
                        words.rule(order.rule(side)).replaceAll("[.]$", "")))
                .toList();
    }

    private static List<WishLine> wishes(Trip trip, SeatPlan plan, Messages messages) {
        return trip.neighbours().stream()
                .filter(n -> applies(trip, plan.event(), n))
                .sorted(Comparator.comparing(Neighbours::id))
                .map(n -> new WishLine(
                        ItemRef.to(n),
                        messages.text(
                                n.wish() == Neighbours.Wish.TOGETHER ? "seats.wish.together" : "seats.wish.apart",
                                name(trip, n.one(), messages),
                                name(trip, n.other(), messages)),
                        plan.unmet().stream().noneMatch(p -> p.item().equals(ItemRef.to(n)))))
                .toList();
    }

    private static boolean applies(Trip trip, Id<Event> event, Neighbours wish) {
        if (wish.event().isPresent()) return wish.event().get().equals(event);
        return Stream.of(wish.one(), wish.other()).allMatch(p -> trip.attendances().stream()
                .anyMatch(a ->
                        a.event().equals(event) && a.person().filter(p::equals).isPresent()));
    }

    private static String name(Trip trip, Id<Person> person, Messages messages) {
        return Visible.line(Names.list(trip.person(person), messages.language()));
    }
}

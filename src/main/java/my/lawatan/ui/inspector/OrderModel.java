package my.lawatan.ui.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.Together;
import my.lawatan.protocol.order.FederalList;
import my.lawatan.protocol.order.SideRule;
import my.lawatan.protocol.order.WhyWords;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Order;
import my.lawatan.trip.Ranking;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/** By which rule each side of the selected event is in order, and why that rule was chosen. */
final class OrderModel {
    /**
     * What can be chosen for a side.
     *
     * @param rule none for what holds in the whole trip
     * @param ranking by which list; none if not one list is meant
     */
    record Option(Optional<Order.Rule> rule, Optional<Id<Ranking>> ranking) {
        static final Option OF_TRIP = new Option(Optional.empty(), Optional.empty());
    }

    /** One side: its rule, to be chosen, and the reason for it. */
    final class OneSide {
        final Side side;
        final ChoiceModel<Event, Option> rule;
        final FieldModel<Event> reason;
        final ListModel list;
        private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);

        private OneSide(Side side, Fields<Event> fields) {
            this.side = side;
            rule = fields.choice(e -> chosen(side), (e, option) -> choose(side, option));
            reason = fields.field(e -> rule(side).reason().in(messages.language()), (e, typed) -> revised(side, typed));
            list = new ListModel(fields, () -> trip, () -> rule(side).ranking(), messages);
        }

        /** What is shown of it. */
        ReadOnlyObjectProperty<State> state() {
            return state.getReadOnlyProperty();
        }

        /** This rule holds at all events that state none of their own. */
        void everywhere() {
            commit.commit(forAll(side), () -> {}, rule::refused);
        }

        /** Makes a list without places yet, by which this side of this event is in order. */
        void makeList() {
            Ranking made = new Ranking(Id.random(), freeName(), side, "", Optional.empty(), "", List.of(), Text.NONE);
            Option byIt = new Option(Optional.of(Order.Rule.RANKING), Optional.of(made.id()));
            commit.commit(
                    new Together("edit.make-ranking", List.of(new CreateItem(made), choose(side, byIt))),
                    () -> {},
                    rule::refused);
        }

        /** Takes the federal list into the trip. */
        void takeFederalList() {
            commit.commit(
                    new Together("edit.take-ranking", List.of(new CreateItem(FederalList.ranking()))),
                    () -> {},
                    rule::refused);
        }
    }

    /**
     * What is shown of one side.
     *
     * @param options in the order in which they are offered
     * @param list the list that orders it, and whether somebody has confirmed it; empty without one
     * @param own whether the event states a rule of its own
     * @param takes whether the federal list can be taken into the trip
     */
    record State(List<Option> options, String list, boolean ranked, boolean own, boolean takes) {
        static final State NONE = new State(List.of(), "", false, false, false);
    }

    private final Commit commit;
    private final Messages messages;
    private final Map<Side, OneSide> sides = new EnumMap<>(Side.class);
    private Trip trip;
    private Event event;

    OrderModel(Fields<Event> fields, Commit commit, Messages messages) {
        this.commit = commit;
        this.messages = messages;
        for (Side side : Side.values()) sides.put(side, new OneSide(side, fields));
    }

    /** Before the fields are shown an event of that trip. */
    void look(Trip now, Event shown) {
        trip = now;
        event = shown;
        sides.values().forEach(one -> one.state.set(state(one.side)));
    }

    OneSide of(Side side) {
        return sides.get(side);
    }

    /** What an option is called. */
    String words(Side side, Option option) {
        WhyWords words = new WhyWords(trip, messages);
        if (option.rule().isEmpty())
            return messages.text(
                    "inspector.order.of-trip",
                    words.by(SideRule.of(trip, Optional.empty(), side).rule()));
        String rule = messages.word(option.rule().get());
        return option.ranking()
                .flatMap(trip.rankings()::get)
                .map(ranking -> messages.text("inspector.order.by-list", rule, ranking.name()))
                .orElse(rule);
    }

    private String freeName() {
        String name = messages.text("inspector.order.new-list.name");
        for (int n = 2; ; n++) {
            String tried = name;
            if (trip.rankings().stream().noneMatch(r -> r.name().equals(tried))) return tried;
            name = messages.text("inspector.order.new-list.numbered", n);
        }
    }

    private State state(Side side) {
        SideRule rule = rule(side);
        WhyWords words = new WhyWords(trip, messages);
        String list = rule.ranking()
                .map(ranking -> messages.text("inspector.order.list", words.list(ranking), words.confirmed(rule)))
                .orElse("");
        boolean takes = side == Side.OURS
                && rule.rule() == Order.Rule.RANKING
                && trip.rankings().get(FederalList.ID).isEmpty();
        return new State(
                options(side), list, rule.ranking().isPresent(), rule.stated() == SideRule.Stated.EVENT, takes);
    }

    private List<Option> options(Side side) {
        List<Option> options = new ArrayList<>(List.of(Option.OF_TRIP));
        for (Order.Rule rule : Order.Rule.values()) {
            if (rule == Order.Rule.RANKING)
                trip.rankings().stream()
                        .filter(ranking -> ranking.side() == side)
                        .sorted(Comparator.comparing(Ranking::name).thenComparing(Ranking::id))
                        .forEach(ranking -> options.add(new Option(Optional.of(rule), Optional.of(ranking.id()))));
            options.add(new Option(Optional.of(rule), Optional.empty()));
        }
        return options;
    }

    private SideRule rule(Side side) {
        return SideRule.of(trip, Optional.of(event.id()), side);
    }

    private Optional<Order> own(Side side) {
        return SideRule.stated(trip, Optional.of(event.id()), side);
    }

    private Option chosen(Side side) {
        return own(side)
                .map(order -> new Option(Optional.of(order.rule()), order.ranking()))
                .orElse(Option.OF_TRIP);
    }

    private Edit choose(Side side, Option option) {
        Optional<Order> own = own(side);
        List<Edit> edits = new ArrayList<>();
        if (option.rule().isEmpty()) own.ifPresent(order -> edits.add(new RemoveItem(ItemRef.to(order))));
        else if (own.isEmpty()) edits.add(new CreateItem(order(Optional.of(event.id()), side, option, Text.NONE)));
        else {
            edits.add(Fields.revise(own.get(), "rule", option.rule().get()));
            edits.add(Fields.revise(own.get(), "ranking", option.ranking()));
        }
        return new Together("edit.set-order", edits);
    }

    private static Order order(Optional<Id<Event>> event, Side side, Option option, Text reason) {
        return new Order(Id.random(), event, side, option.rule().orElseThrow(), option.ranking(), reason);
    }

    // a reason typed for the rule of the trip makes it the rule of the event too
    private Edit revised(Side side, String typed) {
        SideRule rule = rule(side);
        Text reason = rule.reason().with(messages.language(), typed);
        return own(side)
                .map(order -> Fields.revise(order, "reason", reason))
                .orElseGet(() -> new CreateItem(order(
                        Optional.of(event.id()),
                        side,
                        new Option(Optional.of(rule.rule()), Optional.empty()),
                        reason)));
    }

    private Edit forAll(Side side) {
        Order own = own(side).orElseThrow();
        Option option = new Option(Optional.of(own.rule()), own.ranking());
        List<Edit> edits = new ArrayList<>();
        SideRule.stated(trip, Optional.empty(), side).ifPresent(was -> edits.add(new RemoveItem(ItemRef.to(was))));
        edits.add(new RemoveItem(ItemRef.to(own)));
        edits.add(new CreateItem(order(Optional.empty(), side, option, own.reason())));
        return new Together("edit.set-order-everywhere", edits);
    }
}

package my.lawatan.ui.seating;

import java.util.Optional;
import java.util.function.Function;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.ReviseItem;
import my.lawatan.protocol.order.SideRule;
import my.lawatan.protocol.seating.TablePlan;
import my.lawatan.text.Messages;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Order;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;
import my.lawatan.trip.Table;
import my.lawatan.trip.Table.Heads;
import my.lawatan.trip.Table.Interpreters;
import my.lawatan.trip.Table.Shape;
import my.lawatan.trip.Table.Sides;
import my.lawatan.trip.Table.Spread;
import my.lawatan.trip.Text;

/** What an officer decides about the table itself, and about the order of each side at its event. */
public final class TableSetting {
    private final SeatingViewModel model;
    private final Messages messages;

    TableSetting(SeatingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    private Optional<Table> table() {
        return model.plan().get().map(TablePlan::table);
    }

    <V> Optional<V> value(Function<Table, V> part) {
        return table().map(part);
    }

    /** Adds a table to the event, like the last one it has. */
    public void add() {
        model.event().get().ifPresent(event -> {
            int number = model.tables().size() + 1;
            Optional<Table> last = model.tables().isEmpty()
                    ? Optional.empty()
                    : Optional.of(model.tables().get(model.tables().size() - 1));
            Table table = new Table(
                    Id.random(),
                    event,
                    Text.NONE.with(messages.language(), messages.text("seats.table.new", number)),
                    last.map(Table::shape).orElse(Shape.LONG),
                    last.flatMap(Table::seats),
                    last.map(Table::sides).orElse(Sides.FACING),
                    last.map(Table::interpreters).orElse(Interpreters.BEHIND),
                    last.map(t -> t.rank() + "n").orElse("n"),
                    Text.NONE,
                    last.map(Table::heads).orElse(Heads.NOT_STATED),
                    last.map(Table::spread).orElse(Spread.NOT_STATED));
            model.make(new CreateItem(table), () -> model.choose(table));
        });
    }

    /** Takes the table that is drawn away. */
    public void remove() {
        table().ifPresent(t -> model.seating().remove(ItemRef.to(t)));
    }

    public void shape(Shape shape) {
        revise("shape", shape, Table::shape);
    }

    public void sides(Sides sides) {
        revise("sides", sides, Table::sides);
    }

    public void interpreters(Interpreters where) {
        revise("interpreters", where, Table::interpreters);
    }

    /** Where the first of each side sits, if that can be chosen for this table. */
    public Optional<Table.Heads> heads() {
        return value(Table::heads).filter(h -> table().filter(t -> t.shape() == Shape.LONG && t.sides() != Sides.ONE)
                .isPresent());
    }

    public void heads(Table.Heads heads) {
        revise("heads", heads, Table::heads);
    }

    /** Who comes to this table, if the event has others and this one is not for one side only. */
    public Optional<Table.Spread> spread() {
        return value(Table::spread)
                .filter(s -> model.tables().size() > 1
                        && table().filter(t -> t.sides() != Sides.ONE).isPresent());
    }

    public void spread(Table.Spread spread) {
        revise("spread", spread, Table::spread);
    }

    public void rename(String name) {
        if (!name.isBlank())
            revise(
                    "name",
                    table().map(t -> t.name().with(messages.language(), name.strip()))
                            .orElse(Text.NONE),
                    Table::name);
    }

    /** How many chairs; as many as people if nothing is typed. */
    public void seats(String typed) {
        try {
            Optional<Integer> seats = typed.isBlank() ? Optional.empty() : Optional.of(Integer.parseInt(typed.strip()));
            revise("seats", seats, Table::seats);
        } catch (NumberFormatException e) {
            model.say(messages.text("seats.not-a-number", typed.strip()));
        }
    }

    private void revise(String component, Object value, Function<Table, Object> part) {
        table().filter(t -> !part.apply(t).equals(value))
                .ifPresent(t -> model.make(new ReviseItem(ItemRef.to(t), component, value), () -> {}));
    }

    /** By which rule that side is in order at this event. */
    public Optional<Order.Rule> rule(Side side) {
        return model.event()
                .get()
                .filter(e -> model.trip().events().get(e).isPresent())
                .map(e -> SideRule.of(model.trip(), Optional.of(e), side).rule());
    }

    /** Why that rule was chosen for this event; empty if it was not or nobody said why. */
    public String reason(Side side) {
        return model.event()
                .get()
                .flatMap(e -> SideRule.stated(model.trip(), Optional.of(e), side))
                .map(order -> order.reason().in(messages.language()))
                .orElse("");
    }

    /** Chooses a rule for that side at this event. */
    public void rule(Side side, Order.Rule rule) {
        if (rule(side).filter(rule::equals).isPresent()) return;
        model.event().get().ifPresent(event -> {
            Optional<Order> stated = SideRule.stated(model.trip(), Optional.of(event), side);
            if (stated.isPresent()) model.make(new ReviseItem(ItemRef.to(stated.get()), "rule", rule), () -> {});
            else
                model.make(
                        new CreateItem(
                                new Order(Id.random(), Optional.of(event), side, rule, Optional.empty(), Text.NONE)),
                        () -> {});
        });
    }

    /** Says why the rule of that side was chosen. */
    public void reason(Side side, String reason) {
        if (reason.strip().equals(reason(side))) return;
        model.event().get().ifPresent(event -> {
            Optional<Order> stated = SideRule.stated(model.trip(), Optional.of(event), side);
            Text words = Text.NONE.with(messages.language(), reason.strip());
            try {
                if (stated.isPresent()) model.make(new ReviseItem(ItemRef.to(stated.get()), "reason", words), () -> {});
                else
                    model.make(
                            new CreateItem(new Order(
                                    Id.random(),
                                    Optional.of(event),
                                    side,
                                    rule(side).orElseThrow(),
                                    Optional.empty(),
                                    words)),
                            () -> {});
            } catch (Refused no) {
                model.say(messages.text(no));
            }
        });
    }
}

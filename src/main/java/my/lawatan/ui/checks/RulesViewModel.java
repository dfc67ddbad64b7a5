package my.lawatan.ui.checks;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import my.lawatan.check.Checks;
import my.lawatan.check.Quantity;
import my.lawatan.edit.SetRuleNumber;
import my.lawatan.edit.SwitchRule;
import my.lawatan.text.Messages;
import my.lawatan.trip.Id;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Ruling;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Edits;
import my.lawatan.workspace.Observation;
import my.lawatan.workspace.Workspace;

/** What this trip asks of each rule of the checks. */
public final class RulesViewModel implements AutoCloseable {
    /** A number of a rule. @param set what this trip says; none if it is as usual */
    record Number(Quantity quantity, Optional<Integer> set) {}

    /** One rule. @param title what it is called
     * @param reason why it is off; empty if nobody said */
    record Line(String rule, String title, boolean on, String reason, List<Number> numbers) {}

    private final Workspace workspace;
    private final Edits edits;
    private final Messages messages;
    private final Consumer<String> say;
    private final Observation observing;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());

    /** @param say shows a sentence for a moment */
    public RulesViewModel(Workspace workspace, Edits edits, Messages messages, Consumer<String> say) {
        this.workspace = workspace;
        this.edits = edits;
        this.messages = messages;
        this.say = say;
        this.observing = workspace.observe(changed -> {
            if (changed.before().rulings() != changed.after().rulings()) read();
        });
        read();
    }

    private void read() {
        Trip trip = workspace.trip();
        lines.set(Checks.rules().stream().map(rule -> line(trip, rule)).toList());
    }

    private Line line(Trip trip, String rule) {
        Optional<Ruling> ruling = ruling(trip, rule, "");
        return new Line(
                rule,
                messages.text("check.rule." + rule),
                ruling.filter(Ruling::off).isEmpty(),
                ruling.map(r -> r.reason().plain()).orElse(""),
                Checks.numbers(rule).stream()
                        .map(quantity -> new Number(
                                quantity, ruling(trip, rule, quantity.name()).flatMap(Ruling::value)))
                        .toList());
    }

    private static Optional<Ruling> ruling(Trip trip, String rule, String number) {
        Id<Ruling> id = Ruling.idOf(rule, number);
        return trip.rulings().get(id);
    }

    /** Every rule, in the order of the checks. */
    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** How many are off. */
    long off() {
        return lines.get().stream().filter(line -> !line.on()).count();
    }

    public boolean editable() {
        return !workspace.readOnly();
    }

    /** Switches a rule off for the reason, which may be empty, or on. */
    void turn(Line line, boolean on, String reason) {
        if (!editable()) return;
        Text why = Text.NONE.with(messages.language(), reason.strip());
        edits.submit(
                new SwitchRule(line.rule(), !on, why),
                entry -> say.accept(
                        messages.text(on ? "checks.rules.switched-on" : "checks.rules.switched-off", line.title())),
                this::refused);
    }

    /** Sets a number as typed; as usual again if nothing is.
     *
     * @return whether that is a number the rule takes; if not, it says what it takes */
    boolean set(Line line, Number number, String typed) {
        if (!editable()) return true;
        Quantity quantity = number.quantity();
        Optional<Integer> value = Optional.empty();
        if (!typed.isBlank()) {
            value = whole(typed.strip()).filter(n -> n >= quantity.least() && n <= quantity.most());
            if (value.isEmpty()) {
                say.accept(messages.text(
                        "checks.rules.range", name(quantity), quantity.least(), quantity.most(), quantity.usual()));
                return false;
            }
        }
        if (value.equals(number.set())) return true;
        edits.submit(new SetRuleNumber(line.rule(), quantity.name(), value), entry -> {}, this::refused);
        return true;
    }

    private static Optional<Integer> whole(String typed) {
        return typed.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    String name(Quantity quantity) {
        return messages.text("checks.number." + quantity.name());
    }

    private void refused(Refused refused) {
        say.accept(messages.text(refused));
    }

    @Override
    public void close() {
        observing.close();
    }
}

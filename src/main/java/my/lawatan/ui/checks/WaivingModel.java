package my.lawatan.ui.checks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import my.lawatan.check.Finding;
import my.lawatan.edit.TakeBackWaiver;
import my.lawatan.edit.WaiveFinding;
import my.lawatan.text.Messages;
import my.lawatan.trip.Id;
import my.lawatan.trip.Refused;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.TimeInput;
import my.lawatan.workspace.Workspace;

/** Why the selected finding may stand, and until when, while that is being asked; and how it may stand no longer. */
final class WaivingModel {
    private final Workspace workspace;
    private final Edits edits;
    private final Messages messages;
    private final Consumer<String> say;
    private final Supplier<Optional<Row.Found>> selected;
    private final BooleanProperty asked = new SimpleBooleanProperty();
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty until = new SimpleStringProperty("");
    private final StringProperty trouble = new SimpleStringProperty("");

    /** @param say shows a sentence for a moment */
    WaivingModel(
            Workspace workspace,
            Edits edits,
            Messages messages,
            Consumer<String> say,
            Supplier<Optional<Row.Found>> selected) {
        this.workspace = workspace;
        this.edits = edits;
        this.messages = messages;
        this.say = say;
        this.selected = selected;
    }

    /** Whether a reason is being asked. */
    BooleanProperty asked() {
        return asked;
    }

    StringProperty reason() {
        return reason;
    }

    /** The last day as typed; empty if it may stand for good. */
    StringProperty until() {
        return until;
    }

    /** Why it cannot be waived like this; empty if nothing is wrong. */
    StringProperty trouble() {
        return trouble;
    }

    /** Asks for the reason. */
    void ask() {
        if (!workspace.readOnly()
                && selected.get().filter(r -> r.waived().isEmpty()).isPresent()) asked.set(true);
    }

    /** Puts the question for a reason away. */
    void putAway() {
        asked.set(false);
        reason.set("");
        until.set("");
        trouble.set("");
    }

    /** Waives the selected finding for the reason and until the day that were typed. */
    void waive() {
        if (selected.get().isEmpty()) return;
        Finding finding = selected.get().get().finding();
        if (reason.get().isBlank()) {
            trouble.set(messages.text("checks.reason-missing"));
            return;
        }
        try {
            waive(finding, lastDay());
        } catch (Refused unknown) {
            trouble.set(messages.text("checks.day-unknown"));
        }
    }

    private void waive(Finding finding, Optional<LocalDate> last) {
        WaiveFinding edit = new WaiveFinding(
                Id.random(), finding.identity(), finding.basis(), reason.get().strip(), last);
        edits.submit(
                edit,
                entry -> say.accept(messages.text("checks.waived-now")),
                refused -> trouble.set(messages.text(refused)));
    }

    private Optional<LocalDate> lastDay() {
        LocalDate near = workspace.trip().settings().firstDay();
        return until.get().isBlank()
                ? Optional.empty()
                : new TimeInput(messages).date(until.get().strip(), near);
    }

    /** The selected finding may stand no longer. */
    void takeBack() {
        if (workspace.readOnly()) return;
        selected.get()
                .flatMap(Row.Found::waived)
                .ifPresent(waiver -> edits.submit(
                        new TakeBackWaiver(waiver.id()),
                        entry -> say.accept(messages.text("checks.taken-back")),
                        refused -> say.accept(messages.text(refused))));
    }
}

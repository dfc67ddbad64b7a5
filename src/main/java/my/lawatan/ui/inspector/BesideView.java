package my.lawatan.ui.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.trip.Alternative;

/** The sections "On the day" and "Plan B" of an event. */
final class BesideView {
    private final BesideModel day;
    private final PlanModel plan;
    private final Messages messages;
    private final boolean editable;
    private final Sections sections;

    BesideView(EventViewModel event, Messages messages, boolean editable) {
        this.day = event.beside;
        this.plan = event.plan;
        this.messages = messages;
        this.editable = editable;
        this.sections = new Sections(messages);
    }

    /** Hold point, and when it really was. */
    VBox onTheDay() {
        Rows rows = new Rows(messages, editable);
        rows.check("held", day.held);
        rows.line("hold-until", day.until);
        rows.line("released-by", day.releasedBy);
        rows.brief("began", day.began);
        rows.brief("ended", day.ended);
        Button release = button("inspector.release", day::release);
        release.setId("inspector-release");
        release.textProperty()
                .bind(day.seen()
                        .map(seen -> messages.text(seen.released() ? "inspector.hold-again" : "inspector.release")));
        release.disableProperty().bind(day.seen().map(seen -> seen.hold().isEmpty() || !editable));
        Button begins = button("inspector.begins-now", day::beginsNow);
        begins.setId("inspector-begins-now");
        Button ends = button("inspector.ends-now", day::endsNow);
        ends.setId("inspector-ends-now");
        Button late = button("inspector.delayed-by", day::delayed);
        late.setId("inspector-delayed-by");
        Label run = Sections.wrapped("");
        run.setId("inspector-run");
        run.textProperty().bind(day.seen().map(seen -> seen.run()));
        shownIfAny(run);
        return sections.section(
                "inspector.on-the-day",
                null,
                run,
                rows,
                new HBox(6, release, begins, ends),
                late,
                Rows.errorOf(day.refused()));
    }

    /** "= end of Arrival + 15 min", under the time. */
    Label counted() {
        Label counted = Sections.muted("");
        counted.setId("inspector-counted");
        counted.textProperty().bind(day.seen().map(seen -> seen.counted()));
        shownIfAny(counted);
        return counted;
    }

    private static void shownIfAny(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    /** The plans B, each with a press that puts it in force and one that shows it in the fields below. */
    VBox planB() {
        VBox list = new VBox(6);
        Button another = button("inspector.plan-another", plan::another);
        another.setId("inspector-plan-another");
        another.visibleProperty().bind(plan.plans().map(all -> !all.isEmpty()));
        another.managedProperty().bind(another.visibleProperty());
        plan.plans().subscribe(all -> list.getChildren()
                .setAll(all.stream().map(this::line).toList()));
        Rows rows = new Rows(messages, editable);
        rows.line("plan-title", plan.title);
        rows.brief("plan-when", plan.when);
        rows.brief("plan-place", plan.place);
        rows.line("plan-attire", plan.attire);
        rows.text("plan-remarks", plan.remarks);
        rows.brief("plan-name", plan.name);
        rows.choice("plan-reason", plan.reason, Alternative.Reason.class);
        rows.brief("plan-decide-by", plan.decideBy);
        rows.line("plan-decided-by", plan.decidedBy);
        rows.line("plan-tell", plan.tell);
        return sections.section("inspector.plan-b", null, list, rows, another);
    }

    private VBox line(PlanModel.Plan shown) {
        boolean back = shown.alternative().inForce();
        Button swap = button(back ? "inspector.plan-back" : "inspector.plan-in-force", () -> plan.swap(shown));
        swap.setId("inspector-plan-swap");
        HBox presses = new HBox(6, swap);
        if (!shown.edited()) {
            Button edit = button(
                    "inspector.plan-edit", () -> plan.choose(shown.alternative().id()));
            edit.setId("inspector-plan-edit");
            presses.getChildren().add(edit);
        }
        return new VBox(4, Sections.wrapped(shown.words()), presses);
    }

    private Button button(String key, Runnable press) {
        Button button = new Button(messages.text(key));
        button.getStyleClass().add("lw-small");
        button.setDisable(!editable);
        button.setOnAction(e -> press.run());
        return button;
    }
}

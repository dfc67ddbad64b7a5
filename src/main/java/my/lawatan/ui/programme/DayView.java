package my.lawatan.ui.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import my.lawatan.document.Seen;
import my.lawatan.text.Messages;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Track;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.timeline.Timeline;
import my.lawatan.ui.kit.timeline.plan.Moment;
import my.lawatan.ui.kit.timeline.plan.Proposal;

/** One day of the programme, a column for each of its programmes, with the same gestures as the days of the trip. */
public final class DayView implements Perspective {
    private final DayViewModel model;
    private final Timeline timeline;
    private final HBox tools = new HBox(6);

    public DayView(DayViewModel model, Selection selection, Messages messages) {
        this.model = model;
        this.timeline = new Timeline(
                selection, model.gestures(), ProgrammeView.words(messages, messages.text("programme.day.name")));
        timeline.setId("programme-day");
        timeline.planProperty().bind(model.plan());
        timeline.nowProperty().bind(model.now());
        timeline.proposedProperty().bind(model.proposed());
        timeline.driftProperty().bind(model.programme().present().drift());
        timeline.trayShownProperty().bindBidirectional(model.programme().undated());
        timeline.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.made().subscribe(made -> made.filter(timeline.getPlan()::shows).ifPresent(selection::select));
        Label date = new Label();
        date.setId("programme-date");
        date.getStyleClass().add("programme-date");
        Button before = step("programme-day-before", "◀", -1, messages.text("programme.day.before"));
        Button after = step("programme-day-after", "▶", 1, messages.text("programme.day.after"));
        model.day().subscribe(day -> {
            if (day == null) return;
            date.setText(model.name(day));
            before.setDisable(!model.canStep(-1));
            after.setDisable(!model.canStep(1));
        });
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getChildren().setAll(before, date, after);
    }

    private Button step(String id, String arrow, int days, String what) {
        Button button = new Button(arrow);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(what);
        button.setTooltip(new Tooltip(what));
        button.setOnAction(e -> model.step(days));
        return button;
    }

    private void pressed(KeyEvent e) {
        if (e.getTarget() != timeline || !e.isShortcutDown()) return;
        if (e.getCode() == KeyCode.PAGE_DOWN) model.step(1);
        else if (e.getCode() == KeyCode.PAGE_UP) model.step(-1);
        else return;
        e.consume();
    }

    @Override
    public Region node() {
        return timeline;
    }

    @Override
    public Optional<Node> tools() {
        return Optional.of(tools);
    }

    @Override
    public void look(boolean now) {
        model.look(now);
    }

    @Override
    public Seen seen(Optional<Id<Track>> lane) {
        return new Seen(Seen.Form.DAY, List.of(model.day().get()), Optional.empty(), List.of(), timeline.step());
    }

    @Override
    public void enter() {
        timeline.requestFocus();
    }

    @Override
    public void reveal(ItemRef item) {
        model.show(item);
        timeline.reveal(item);
    }

    @Override
    public boolean goTo(LocalDate day, int minute) {
        model.to(day);
        timeline.scrollTo(new Moment(0, minute));
        return true;
    }

    @Override
    public Here here() {
        Proposal.Create free = timeline.freePlace();
        return new Here(model.day().get(), free.start(), model.lane(free.day()));
    }

    @Override
    public Optional<Integer> pointed(ItemRef item) {
        return timeline.pointed(item);
    }

    @Override
    public void create() {
        timeline.requestFocus();
        timeline.editNew(timeline.freePlace());
    }
}

package my.lawatan.ui.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import my.lawatan.text.Messages;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Track;
import my.lawatan.ui.kit.Entrance;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.Styles;
import my.lawatan.ui.kit.timeline.Timeline;
import my.lawatan.ui.kit.timeline.plan.TimelineWords;

/** The programme: a tool bar, the days as columns, and a line that says what the latest change has brought about. */
public final class ProgrammeView extends BorderPane implements Entrance {
    private static final PseudoClass CLASH = PseudoClass.getPseudoClass("clash");

    private final ProgrammeViewModel model;
    private final Timeline timeline;
    private final Label status = new Label();
    private final Supplier<GoToPopup> makeGoTo;
    private GoToPopup goTo;

    /** @param selection what is selected in the window; the inspector shows it */
    public ProgrammeView(ProgrammeViewModel model, Selection selection, Messages messages) {
        this.model = model;
        this.timeline = new Timeline(selection, model.gestures(), words(messages));
        this.makeGoTo = () -> new GoToPopup(messages, this::goTo);
        getStyleClass().add("programme");
        getStylesheets().add(Styles.of("timeline"));
        ProgrammeBar bar = new ProgrammeBar(model, messages, () -> {
            timeline.requestFocus();
            timeline.editNew(timeline.freePlace());
        });
        setTop(bar);
        setCenter(new StackPane(timeline, status));
        StackPane.setAlignment(status, Pos.BOTTOM_CENTER);
        timeline.trayShownProperty().bindBidirectional(bar.undated().selectedProperty());
        timeline.planProperty().bind(model.plan());
        timeline.nowProperty().bind(model.now());
        status.getStyleClass().add("programme-status");
        status.setId("programme-status");
        status.setMouseTransparent(true);
        status.setWrapText(true);
        model.status().subscribe(this::show);
        model.made().subscribe(made -> made.filter(timeline.getPlan()::shows).ifPresent(selection::select));
        selection.primaryProperty().subscribe(primary -> primary.ifPresent(this::showSelected));
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) model.putStatusAway();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public void enter() {
        timeline.requestFocus();
    }

    /** The control that shows the days. */
    public Timeline timeline() {
        return timeline;
    }

    // what is selected elsewhere comes into sight; what is clicked here is in sight
    private void showSelected(ItemRef item) {
        model.show(item);
        if (!timeline.isFocused()) timeline.reveal(item);
    }

    private static TimelineWords words(Messages messages) {
        return new TimelineWords(
                messages.text("programme.name"),
                messages.text("programme.after-midnight"),
                messages.text("programme.tray"),
                messages.text("programme.tray.hint"),
                messages.text("programme.tray.empty"),
                messages.text("programme.title-prompt"),
                messages.text("programme.empty"),
                messages.text("programme.more-bands"),
                messages.text("programme.fewer-bands"));
    }

    private void show(ProgrammeViewModel.Status shown) {
        status.setText(shown.text());
        status.setVisible(!shown.text().isEmpty());
        status.pseudoClassStateChanged(CLASH, shown.clash());
    }

    private void pressed(KeyEvent e) {
        if (e.getTarget() != timeline || e.isControlDown() || e.isAltDown() || e.isMetaDown()) return;
        switch (e.getCode()) {
            case L -> nextLane(e.isShiftDown() ? -1 : 1);
            case G -> goTo();
            default -> {
                return;
            }
        }
        e.consume();
    }

    // made at its first use: the window opens without it
    private void goTo() {
        if (goTo == null) goTo = makeGoTo.get();
        goTo.show(timeline);
    }

    private boolean goTo(String text) {
        return model.moment(text)
                .map(moment -> {
                    timeline.scrollTo(moment);
                    return true;
                })
                .orElse(false);
    }

    private void nextLane(int step) {
        List<Optional<Id<Track>>> all = new java.util.ArrayList<>(List.of(Optional.empty()));
        model.lanes().get().forEach(lane -> all.add(Optional.of(lane.track())));
        int next = Math.floorMod(all.indexOf(model.lane().get()) + step, all.size());
        model.lane().set(all.get(next));
        model.sayLane();
    }
}

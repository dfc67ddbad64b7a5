package my.lawatan.ui.documents;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Beside;
import my.lawatan.ui.kit.Destination;
import my.lawatan.ui.kit.Entrance;
import my.lawatan.ui.kit.Foremost;

/** The papers at the left, their pages in the middle, what is done with them above; at the right how they are printed. */
public final class DocumentsView extends BorderPane implements Entrance, Beside, Foremost {
    private static final double ALL = 0.9;
    private static final double LITTLE = 0.06;
    private final DocumentsViewModel model;
    private final PaperList papers;
    private final PagesPane pages;
    private final PaperBar bar;
    private final SubjectBar subject;
    private final PaperPanel panel;

    public DocumentsView(DocumentsViewModel model, Messages messages) {
        this.model = model;
        getStyleClass().add("lw-documents");
        setMinWidth(0);
        papers = new PaperList(model, messages);
        pages = new PagesPane(model, messages);
        bar = new PaperBar(model, messages);
        subject = new SubjectBar(model, pages, messages);
        panel = new PaperPanel(model, messages);
        setTop(bar);
        setLeft(papers);
        StackPane middle = new StackPane(pages, trouble());
        // else it would reach over the list where the window is small
        middle.setMinWidth(0);
        pages.setMinWidth(0);
        BorderPane seen = new BorderPane(middle, subject, null, null, null);
        seen.setMinWidth(0);
        setCenter(seen);
        model.wish().subscribe(now -> refresh());
        model.shown().subscribe(now -> refresh());
        sceneProperty().subscribe(this::shown);
        addEventFilter(KeyEvent.KEY_PRESSED, this::anywhere);
        pages.addEventHandler(KeyEvent.KEY_PRESSED, this::onPages);
        papers.addEventHandler(KeyEvent.KEY_PRESSED, this::onPapers);
    }

    // a room that is left is taken out of the window
    private void shown(Scene scene) {
        model.active(scene != null);
        if (scene != null) refresh();
    }

    private void refresh() {
        Wish now = model.wish().get();
        Choices choices = model.choices();
        papers.show(choices.papers(now), now);
        bar.show(choices, now, model.shown().get());
        subject.show(choices, now);
        panel.show(choices, now, model.shown().get());
    }

    private Label trouble() {
        Label trouble = new Label();
        trouble.setId("paper-trouble");
        trouble.getStyleClass().add("lw-later-text");
        trouble.setWrapText(true);
        trouble.setMaxWidth(460);
        trouble.textProperty().bind(model.trouble());
        trouble.setMouseTransparent(true);
        return trouble;
    }

    private void anywhere(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown() || event.getCode() != KeyCode.S) return;
        model.save();
        event.consume();
    }

    private void onPapers(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) return;
        pages.requestFocus();
        event.consume();
    }

    private void onPages(KeyEvent event) {
        if (event.isAltDown() || event.isMetaDown()) return;
        boolean far = event.isControlDown();
        switch (event.getCode()) {
            case PAGE_DOWN -> down(far, 1);
            case PAGE_UP -> down(far, -1);
            case SPACE -> pages.scroll(event.isShiftDown() ? -ALL : ALL);
            case DOWN -> pages.scroll(LITTLE);
            case UP -> pages.scroll(-LITTLE);
            case HOME -> pages.end(false);
            case END -> pages.end(true);
            case RIGHT -> model.pointing().step(false);
            case LEFT -> model.pointing().step(true);
            case ENTER -> model.pointing().open();
            case ESCAPE -> model.pointing().backToPaper();
            case PLUS, EQUALS, ADD -> pages.zoom(true);
            case MINUS, SUBTRACT -> pages.zoom(false);
            case DIGIT0, NUMPAD0 -> pages.zoom().set(PagesPane.FIT);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void down(boolean page, int way) {
        if (page) pages.turn(way);
        else pages.scroll(way * ALL);
    }

    /** Prints what is seen. */
    public void print() {
        model.print();
    }

    /** Shows that message. */
    public void show(Destination.Message message) {
        model.show(message);
    }

    /** Shows that paper. */
    public void show(Destination.Paper paper) {
        model.show(paper);
    }

    @Override
    public ObservableValue<Boolean> primaryShown() {
        return new SimpleBooleanProperty(true);
    }

    @Override
    public void enter() {
        papers.requestFocus();
    }

    @Override
    public Region beside() {
        return panel;
    }

    @Override
    public ObservableValue<Boolean> besideShown() {
        return model.pointing().inspecting().map(inspecting -> !inspecting);
    }
}

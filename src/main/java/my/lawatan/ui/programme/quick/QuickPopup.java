package my.lawatan.ui.programme.quick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.OpeningKey;
import my.lawatan.ui.kit.Styles;
import my.lawatan.ui.programme.ProgrammeViewModel;
import my.lawatan.ui.programme.QuickEntry;

/** A field for an event in one line, and under it what is understood. It stays open for the next event until Escape. */
public final class QuickPopup implements QuickEntry {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass NEW = PseudoClass.getPseudoClass("new");
    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");
    private static final double WIDTH = 640;
    private static final double NAMES = 96;
    private static final double ROOM = 48;

    private final QuickViewModel model;
    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final OpeningKey opening = new OpeningKey(field);
    private final GridPane preview = new GridPane();
    private final Label said = new Label();
    private final Label empty;

    public QuickPopup(QuickViewModel model, Messages messages) {
        this.model = model;
        this.empty = new Label(messages.text("programme.quick.empty"));
        empty.getStyleClass().setAll("programme-go-to-hint");
        Label hint = new Label(messages.text("programme.quick.hint"));
        hint.getStyleClass().setAll("programme-go-to-hint");
        hint.setWrapText(true);
        field.setId("programme-quick");
        field.setPromptText(messages.text("programme.quick.prompt"));
        field.setAccessibleText(messages.text("programme.quick"));
        field.textProperty().bindBidirectional(model.text());
        preview.getStyleClass().add("programme-quick-preview");
        preview.setId("programme-quick-preview");
        preview.setAccessibleRole(AccessibleRole.TEXT);
        ColumnConstraints names = new ColumnConstraints(NAMES);
        ColumnConstraints values = new ColumnConstraints();
        values.setFillWidth(true);
        // what is too long goes on below; a wider popup would be moved off the window
        values.setMaxWidth(WIDTH - NAMES - ROOM);
        preview.getColumnConstraints().setAll(names, values);
        said.setId("programme-quick-said");
        said.getStyleClass().setAll("programme-quick-said");
        said.setWrapText(true);
        VBox box = new VBox(field, preview, said, hint);
        box.getStyleClass().addAll("programme-go-to", "programme-quick");
        box.getStylesheets().add(Styles.of("timeline"));
        box.setPrefWidth(WIDTH);
        box.setMaxWidth(WIDTH);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        model.preview().subscribe(this::show);
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** A popup that is made at its first use: the window opens without it. */
    public static QuickEntry late(ProgrammeViewModel programme, Messages messages) {
        List<QuickPopup> made = new ArrayList<>();
        return (over, day) -> {
            if (made.isEmpty()) made.add(new QuickPopup(new QuickViewModel(programme, messages), messages));
            made.get(0).open(over, day);
        };
    }

    @Override
    public void open(Node over, LocalDate day) {
        model.begin(day);
        say("", false);
        Bounds bounds = over.localToScreen(over.getBoundsInLocal());
        popup.show(over, bounds.getMinX() + 100, bounds.getMinY() + 8);
        opening.opened();
        field.requestFocus();
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) {
            QuickViewModel.Made made = model.make();
            say(made.sentence(), !made.done());
            e.consume();
        } else if (!e.getCode().isModifierKey()) {
            say("", false);
        }
    }

    private void say(String sentence, boolean wrong) {
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
        said.setManaged(!sentence.isEmpty());
        said.pseudoClassStateChanged(TROUBLE, wrong);
        field.pseudoClassStateChanged(WRONG, wrong);
    }

    private void show(List<QuickViewModel.Line> lines) {
        List<Node> nodes = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            QuickViewModel.Line line = lines.get(row);
            Label name = new Label(line.name());
            name.getStyleClass().setAll("programme-quick-name");
            Label value = new Label(line.value());
            value.getStyleClass().setAll("programme-quick-value");
            value.setWrapText(true);
            value.setMinHeight(Region.USE_PREF_SIZE);
            value.pseudoClassStateChanged(NEW, line.tone() == QuickViewModel.Tone.NEW);
            value.pseudoClassStateChanged(TROUBLE, line.tone() == QuickViewModel.Tone.TROUBLE);
            GridPane.setConstraints(name, 0, row);
            GridPane.setConstraints(value, 1, row);
            nodes.add(name);
            nodes.add(value);
        }
        if (nodes.isEmpty()) {
            GridPane.setConstraints(empty, 0, 0, 2, 1);
            nodes.add(empty);
        }
        preview.getChildren().setAll(nodes);
        preview.setAccessibleText(lines.stream()
                .map(line -> (line.name() + " " + line.value()).strip())
                .collect(Collectors.joining(". ")));
    }
}

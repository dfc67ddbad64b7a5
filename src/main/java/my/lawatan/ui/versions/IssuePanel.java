package my.lawatan.ui.versions;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Icons;
import my.lawatan.ui.kit.Offers;
import my.lawatan.ui.kit.PlainScroll;
import my.lawatan.ui.kit.Pressable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What is asked before a version is issued, in the room itself. */
final class IssuePanel extends BorderPane {
    private final IssueViewModel model;
    private final Messages messages;
    private final TextField note;
    private final TextField reason;
    private final TextField newRecipient = new TextField();
    private final VBox stops = new VBox(4);
    private final VBox recipients = new VBox(4);
    private final ScrollPane scroll;

    IssuePanel(IssueViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        TextField cleared = field("issue-cleared-by", model.clearedBy(), "versions.issue.cleared-by.prompt");
        this.note = field("issue-note", model.note(), "versions.issue.note.prompt");
        this.reason = field("issue-reason", model.reason(), "versions.issue.reason.prompt");
        VBox page = new VBox(
                16,
                stopsBox(),
                row("versions.issue.note", note),
                row("versions.issue.cleared-by", cleared),
                recipientsBox());
        page.getStyleClass().add("lw-issue");
        this.scroll = new PlainScroll(page);
        setCenter(scroll);
        // in sight however many findings there are
        setBottom(buttons());
    }

    private TextField field(String id, StringProperty text, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(messages.text(prompt));
        field.textProperty().bindBidirectional(text);
        field.setMaxWidth(560);
        field.setOnAction(e -> issue());
        return field;
    }

    private VBox row(String key, Node... nodes) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("lw-section-head");
        label.setLabelFor(nodes[0]);
        VBox row = new VBox(4, label);
        row.getChildren().addAll(nodes);
        return row;
    }

    private Node stopsBox() {
        Label head = new Label();
        head.getStyleClass().add("lw-section-head");
        head.textProperty()
                .bind(model.stops().sizeProperty().map(n -> messages.text("versions.issue.stops", n.intValue())));
        VBox reasonRow = row("versions.issue.reason", reason);
        VBox box = new VBox(8, head, stops, reasonRow);
        reasonRow.visibleProperty().bind(model.stops().emptyProperty().not());
        reasonRow.managedProperty().bind(reasonRow.visibleProperty());
        model.stops().addListener((ListChangeListener<IssueViewModel.Stop>) change -> fillStops());
        fillStops();
        return box;
    }

    private void fillStops() {
        stops.getChildren().setAll(model.stops().stream().map(this::stop).toList());
    }

    private Node stop(IssueViewModel.Stop stop) {
        Label text = new Label(stop.text());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMouseTransparent(true);
        Pressable pressable = new Pressable(() -> model.show(stop), text);
        pressable.getStyleClass().addAll("lw-finding", "lw-finding-stop", "lw-stop");
        pressable.setAccessibleText(messages.text("versions.issue.show", stop.text()));
        pressable.setMaxWidth(720);
        return pressable;
    }

    private Node recipientsBox() {
        newRecipient.setId("issue-recipient");
        newRecipient.setPromptText(messages.text("versions.copies.new"));
        newRecipient.setAccessibleText(messages.text("versions.copies.new"));
        newRecipient.setPrefWidth(280);
        newRecipient.setOnAction(e -> add());
        Offers.in(newRecipient, model::suggestions);
        Button add = new Button(messages.text("versions.copies.add"));
        add.setId("issue-add-copy");
        add.setOnAction(e -> add());
        HBox adding = new HBox(8, newRecipient, add);
        adding.setAlignment(Pos.CENTER_LEFT);
        model.recipients().addListener((ListChangeListener<String>) change -> fillRecipients());
        fillRecipients();
        BorderPane.setMargin(adding, new Insets(4, 0, 0, 0));
        BorderPane copies = new BorderPane();
        // the keyboard comes to the field before what takes a copy away, though it stands below them
        copies.setBottom(adding);
        copies.setTop(recipients);
        VBox box = row("versions.issue.copies", copies);
        ((Label) box.getChildren().get(0)).setLabelFor(newRecipient);
        return box;
    }

    private void add() {
        // Enter on an empty field means that nobody else gets a copy
        if (newRecipient.getText().isBlank()) return;
        model.addRecipient(newRecipient.getText());
        newRecipient.clear();
        newRecipient.requestFocus();
        // the line that came has pushed the field down, which is the last thing of the page
        scroll.applyCss();
        scroll.layout();
        scroll.setVvalue(scroll.getVmax());
    }

    private void fillRecipients() {
        List<String> all = List.copyOf(model.recipients());
        recipients.getChildren().clear();
        for (int i = 0; i < all.size(); i++) recipients.getChildren().add(recipient(all.get(i), i));
    }

    private HBox recipient(String holder, int index) {
        Label number = new Label(Integer.toString(index + 1));
        number.getStyleClass().add("lw-semibold");
        number.setMinWidth(24);
        Label name = new Label(holder);
        Button remove = new Button(null, Icons.of(Material2OutlinedAL.CLOSE, 14));
        remove.getStyleClass().add("lw-icon-button");
        remove.setAccessibleText(messages.text("versions.issue.no-copy", holder));
        remove.setOnAction(e -> {
            model.removeRecipient(index);
            newRecipient.requestFocus();
        });
        HBox line = new HBox(8, number, name, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node buttons() {
        Button issue = new Button();
        issue.setId("issue-now");
        issue.getStyleClass().add("lw-primary");
        issue.textProperty().bind(model.name());
        issue.setOnAction(e -> issue());
        Button cancel = new Button(messages.text("ui.cancel"));
        cancel.setId("issue-cancel");
        cancel.setOnAction(e -> model.cancel());
        Label forGood = new Label(messages.text("versions.issue.for-good"));
        forGood.getStyleClass().add("lw-secondary");
        forGood.setWrapText(true);
        Label error = new Label();
        error.setId("issue-error");
        error.getStyleClass().add("lw-error");
        error.textProperty().bind(model.error());
        HBox line = new HBox(8, issue, cancel, forGood);
        line.setAlignment(Pos.CENTER_LEFT);
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        VBox box = new VBox(6, error, line);
        box.getStyleClass().add("lw-issue-buttons");
        return box;
    }

    private void issue() {
        model.issue();
        if (model.error().get().isEmpty()) return;
        if (note.getText().isBlank()) note.requestFocus();
        else if (!model.stops().isEmpty() && reason.getText().isBlank()) reason.requestFocus();
    }

    /** Puts the keyboard where something has to be written. */
    void enter() {
        // a scroll pane takes its content in with its looks, and only then a field can have the keyboard
        applyCss();
        note.requestFocus();
    }
}

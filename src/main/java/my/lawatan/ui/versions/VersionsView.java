package my.lawatan.ui.versions;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import my.lawatan.change.Version;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Entrance;
import my.lawatan.ui.kit.Foremost;
import my.lawatan.ui.kit.ToolRows;

/** At the left the versions with the draft on top; beside them what the chosen one changed, and who holds it. */
public final class VersionsView extends BorderPane implements Entrance, Foremost {
    /** Where the title, the pages and what is done with a version stand beside each other. */
    private static final double ONE_ROW = 700;

    /** How much of the width the list takes of a narrow window. */
    private static final double OF_WIDTH = 0.35;

    private final VersionsViewModel model;
    private final Messages messages;
    private final VersionList list;
    private final CodeView code;
    private final IssuePanel panel;
    private final SheetView sheet;
    private final CopiesView copies;
    private final MessageView message;
    private final ToggleButton changesTab;
    private final ToggleButton messageTab;
    private final ToggleButton copiesTab;
    private final BorderPane page = new BorderPane();

    public VersionsView(VersionsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.list = new VersionList(model, messages, this::go);
        this.code = new CodeView(model.code(), messages);
        this.panel = new IssuePanel(model.issue(), messages);
        this.sheet = new SheetView(model.sheet(), messages);
        this.copies = new CopiesView(model.copies(), messages);
        this.changesTab = tab("versions.changes", "versions-changes", "first");
        this.message = new MessageView(model.message(), messages);
        this.messageTab = tab("versions.message", "versions-message", "middle");
        this.copiesTab = tab("versions.copies", "versions-copies", "last");
        getStyleClass().add("lw-versions");
        setMinWidth(0);
        setLeft(left());
        page.setMinWidth(0);
        setCenter(page);
        page.setTop(head());
        changesTab.setSelected(true);
        copiesTab.textProperty().bind(model.copies().count().map(this::copiesText));
        follow();
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        showPage();
    }

    private Node left() {
        VBox left = new VBox(list, code);
        VBox.setVgrow(list, Priority.ALWAYS);
        left.setMinWidth(0);
        left.prefWidthProperty()
                .bind(widthProperty()
                        .map(width -> Math.max(
                                VersionList.LEAST, Math.min(VersionList.WIDTH, width.doubleValue() * OF_WIDTH))));
        return left;
    }

    // which page stands at the right depends on the tab, on the version that is chosen and on whether one is being
    // issued
    private void follow() {
        model.chosen().subscribe(version -> {
            if (version.isEmpty() && copiesTab.isSelected()) changesTab.setSelected(true);
        });
        copiesTab.selectedProperty().subscribe(this::showPage);
        messageTab.selectedProperty().subscribe(this::showPage);
        model.issue().open().subscribe(this::showPage);
        // with the panel goes the field or button that had the keyboard
        model.issue().open().subscribe((was, open) -> {
            if (!open) list.enter();
        });
        model.chosen().subscribe(this::showPage);
    }

    private String copiesText(String count) {
        return count.isEmpty() ? messages.text("versions.copies") : count;
    }

    private ToggleButton tab(String key, String id, String place) {
        ToggleButton tab = new ToggleButton(messages.text(key));
        tab.getStyleClass().setAll("lw-segment", place);
        tab.setId(id);
        tab.setMinWidth(USE_PREF_SIZE);
        return tab;
    }

    private Node head() {
        ToggleGroup tabs = new ToggleGroup();
        for (ToggleButton tab : List.of(changesTab, messageTab, copiesTab)) {
            tab.setToggleGroup(tabs);
            tab.setOnAction(e -> tab.setSelected(true));
        }
        Label title = new Label();
        title.setId("version-title");
        title.getStyleClass().add("lw-version-title");
        title.setMinWidth(40);
        HBox pages = new HBox(changesTab, messageTab, copiesTab);
        pages.setAlignment(Pos.CENTER);
        ToolRows tools = new ToolRows(ONE_ROW, List.of(title), List.of(pages), List.of(papers(), issueButton()));
        Label about = new Label();
        about.getStyleClass().add("lw-version-about");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        list.chosenRow().subscribe(row -> describe(title, about));
        model.issue().open().subscribe(() -> describe(title, about));
        return new VBox(tools, about);
    }

    // what is being issued is another version than the one that was looked at
    private void describe(Label title, Label about) {
        VersionRow row = list.chosenRow().getValue();
        boolean issuing = model.issue().open().get();
        title.setText(issuing ? model.issue().name().get() : row == null ? "" : row.title());
        about.setText(issuing || row == null ? "" : aboutText(row));
        about.setVisible(!about.getText().isEmpty());
        about.setManaged(about.isVisible());
    }

    private static String aboutText(VersionRow row) {
        String about = row.asOf().isEmpty() ? "" : row.asOf() + " · " + row.by();
        return row.note().isEmpty() ? about : about + "\n" + row.note();
    }

    private Button papers() {
        Button papers = new Button(messages.text("versions.papers"));
        papers.setId("version-papers");
        papers.setMinWidth(USE_PREF_SIZE);
        papers.setTooltip(new Tooltip(messages.text("versions.papers.tip")));
        papers.disableProperty()
                .bind(model.chosen().map(v -> v.filter(Version::purged).isPresent()));
        papers.setOnAction(e -> model.showPapers());
        return papers;
    }

    private Button issueButton() {
        Button issue = new Button();
        issue.setId("issue");
        issue.textProperty().bind(model.issue().name().map(name -> name + " …"));
        issue.setMinWidth(USE_PREF_SIZE);
        issue.setDisable(!model.editable());
        issue.visibleProperty().bind(model.issue().open().not());
        issue.managedProperty().bind(issue.visibleProperty());
        issue.setOnAction(e -> begin());
        return issue;
    }

    /** Opens the panel in which the next version is issued, with the keyboard in it. */
    public void begin() {
        model.issue().begin();
        if (model.issue().open().get()) panel.enter();
    }

    /** Puts the keyboard where the code of a page is typed. */
    public void askForCode() {
        code.enter();
    }

    private void showPage() {
        Node shown = model.issue().open().get() ? panel : page();
        if (page.getCenter() != shown) page.setCenter(shown);
        model.message().look(shown == message);
        changesTab.getParent().setVisible(!model.issue().open().get());
        // of a draft there are no copies
        copiesTab.setDisable(model.chosen().get().isEmpty());
    }

    private Node page() {
        return copiesTab.isSelected() ? copies : messageTab.isSelected() ? message : sheet;
    }

    /** From the list into what is chosen there. */
    private void go() {
        if (model.chosen().get().isEmpty()
                && model.editable()
                && !model.issue().open().get()) begin();
        else if (model.issue().open().get()) panel.enter();
        else if (copiesTab.isSelected()) copies.enter();
        else if (messageTab.isSelected()) message.enter();
        else sheet.enter();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        if (model.issue().open().get()) model.issue().cancel();
        list.enter();
        event.consume();
    }

    @Override
    public ObservableValue<Boolean> primaryShown() {
        return model.issue().open();
    }

    @Override
    public void enter() {
        list.enter();
    }
}

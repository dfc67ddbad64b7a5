package my.lawatan.ui.documents;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import my.lawatan.document.ChangeMessage.Naming;
import my.lawatan.document.Ink;
import my.lawatan.document.Orientation;
import my.lawatan.document.PaperKind;
import my.lawatan.document.Pocket;
import my.lawatan.document.Sheet;
import my.lawatan.document.pdf.PrintOrder;
import my.lawatan.document.pdf.Printer;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.TripSettings;
import my.lawatan.ui.kit.InWords;

/** At the right: what the paper says of itself, and how it is printed. */
final class PaperPanel extends StackPane {
    private static final double LABEL = 92;
    private final DocumentsViewModel model;
    private final Messages messages;
    private final Label title = label("paper-title", "lw-inspector-head");
    private final Label about = label("paper-about", "lw-secondary");
    private final Label version = label("paper-issue", "lw-row-value");
    private final Label asOf = label("paper-as-of", "lw-row-value");
    private final Label marking = label("paper-marking", "lw-row-value");
    private final Label pages = label("paper-pages", "lw-row-value");
    private final Label file = label("paper-file", "lw-row-value");
    private final Label edition = label("paper-edition", "lw-row-value");
    private final Label cut = label("print-cut", "lw-secondary");
    private final CheckBox grey = new CheckBox();
    private final CheckBox large = new CheckBox();
    private final CheckBox across = new CheckBox();
    private final CheckBox places;
    private final CheckBox names;
    private final ShortfallsPanel shortfalls;
    private int rows;

    PaperPanel(DocumentsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.places = naming("paper-places", "documents.message.places", Naming.PLACES);
        this.names = naming("paper-names", "documents.message.names", Naming.NAMES);
        this.shortfalls = new ShortfallsPanel(model, messages);
        getStyleClass().add("lw-inspector");
        setAccessibleText(messages.text("documents.panel"));
        VBox page = new VBox(
                title, about, facts(), shortfalls, printSection(), new FilesPanel(model, messages), editionNote());
        page.getStyleClass().addAll("lw-inspector-page", "lw-paper-panel");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(scroll);
    }

    private static Label label(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("lw-rows");
        ColumnConstraints field = new ColumnConstraints();
        field.setHgrow(Priority.ALWAYS);
        field.setFillWidth(true);
        grid.getColumnConstraints().setAll(new ColumnConstraints(LABEL), field);
        rows = 0;
        return grid;
    }

    private void row(GridPane grid, String key, Node value) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("lw-row-label");
        label.setLabelFor(value);
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        grid.addRow(rows++, label, value);
    }

    private GridPane facts() {
        GridPane grid = grid();
        row(grid, "documents.fact.version", version);
        row(grid, "documents.fact.as-of", asOf);
        row(grid, "documents.fact.marking", marking);
        row(grid, "documents.fact.edition", edition);
        row(grid, "documents.fact.pages", pages);
        row(grid, "documents.fact.file", file);
        file.setMinWidth(0);
        return grid;
    }

    private VBox printSection() {
        PrintViewModel printing = model.printing();
        cut.visibleProperty().bind(cut.textProperty().isNotEmpty());
        cut.managedProperty().bind(cut.visibleProperty());
        Label head = new Label(messages.text("documents.print.head"));
        head.getStyleClass().add("lw-section-head");
        VBox section = new VBox(4, head, printGrid(printing), cut, trouble(printing));
        section.getStyleClass().add("lw-section");
        return section;
    }

    private GridPane printGrid(PrintViewModel printing) {
        CheckBox both = bothSides(printing);
        wished(grey, "grey", (wish, on) -> wish.in(on ? Ink.GREY : Ink.COLOUR));
        wished(large, "large", Wish::large);
        wished(across, "across", Wish::across);
        GridPane grid = grid();
        row(grid, "documents.print.printer", printers(printing));
        row(grid, "documents.print.copies", copies(printing));
        row(grid, "documents.print.pages", pagesToPrint(printing));
        row(grid, "documents.print.pass", passes(printing, both));
        for (CheckBox box : List.of(both, grey, large, across, places, names)) grid.add(box, 1, rows++);
        return grid;
    }

    private TextField pagesToPrint(PrintViewModel printing) {
        TextField typed = new TextField();
        typed.setId("print-pages");
        typed.setPromptText(messages.text("documents.print.pages.all"));
        typed.setAccessibleText(messages.text("documents.print.pages"));
        typed.getStyleClass().add("lw-boxed");
        typed.textProperty().bindBidirectional(printing.pages());
        return typed;
    }

    private CheckBox bothSides(PrintViewModel printing) {
        CheckBox both = new CheckBox(messages.text("documents.print.both-sides"));
        both.setId("print-both-sides");
        both.selectedProperty().bindBidirectional(printing.bothSides());
        both.selectedProperty().subscribe(on -> {
            if (on) printing.pass().set(PrintOrder.Pass.ALL);
        });
        both.disableProperty().bind(printing.printer().map(p -> !p.bothSides()).orElse(true));
        return both;
    }

    private static Label trouble(PrintViewModel printing) {
        Label trouble = label("print-trouble", "lw-finding");
        trouble.getStyleClass().add("lw-finding-stop");
        trouble.textProperty().bind(printing.trouble());
        trouble.setMaxWidth(Double.MAX_VALUE);
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        return trouble;
    }

    /** Ticked, that box changes what is wished of the paper. */
    private void wished(CheckBox box, String name, BiFunction<Wish, Boolean, Wish> change) {
        box.setText(messages.text("documents." + name));
        box.setId("paper-" + name);
        box.setTooltip(new Tooltip(messages.text("documents." + name + ".tip")));
        box.setOnAction(e -> model.wish().set(change.apply(model.wish().get(), box.isSelected())));
    }

    private CheckBox naming(String id, String key, Naming what) {
        CheckBox box = new CheckBox(messages.text(key));
        box.setId(id);
        box.managedProperty().bind(box.visibleProperty());
        box.setOnAction(e -> {
            Wish now = model.wish().get();
            model.wish().set(now.with(now.detail().naming(what, box.isSelected())));
        });
        return box;
    }

    private void show(CheckBox box, Naming what, Wish now) {
        box.setVisible(now.kind() == PaperKind.MESSAGE);
        box.setSelected(now.detail().naming().contains(what));
    }

    private ComboBox<Printer> printers(PrintViewModel printing) {
        ComboBox<Printer> box = new ComboBox<>(printing.printers());
        box.setId("printer");
        box.setAccessibleText(messages.text("documents.print.printer"));
        box.setPromptText(messages.text("documents.print.no-printer"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add("lw-chooser");
        box.setConverter(new InWords<>(Printer::name));
        box.valueProperty().bindBidirectional(printing.printer());
        return box;
    }

    private ComboBox<PrintOrder.Pass> passes(PrintViewModel printing, CheckBox both) {
        ComboBox<PrintOrder.Pass> box = new ComboBox<>();
        box.getItems().setAll(PrintOrder.Pass.values());
        box.setId("print-pass");
        box.setAccessibleText(messages.text("documents.print.pass"));
        box.setTooltip(new Tooltip(messages.text("documents.print.pass.tip")));
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add("lw-chooser");
        box.setConverter(new InWords<>(
                pass -> messages.text("documents.print.pass." + pass.name().toLowerCase(Locale.ROOT))));
        box.valueProperty().bindBidirectional(printing.pass());
        box.disableProperty()
                .bind(both.selectedProperty().and(both.disabledProperty().not()));
        return box;
    }

    private Spinner<Integer> copies(PrintViewModel printing) {
        Spinner<Integer> spinner = new Spinner<>(1, PrintViewModel.MOST_COPIES, 1);
        spinner.setId("print-copies");
        spinner.setEditable(true);
        spinner.setPrefWidth(92);
        spinner.setAccessibleText(messages.text("documents.print.copies"));
        spinner.getEditor().setAccessibleText(messages.text("documents.print.copies"));
        Property<Integer> copies = printing.copies().asObject();
        spinner.getValueFactory().valueProperty().bindBidirectional(copies);
        spinner.setUserData(copies);
        spinner.getValueFactory().setConverter(new Copies(spinner));
        spinner.getEditor().textProperty().subscribe(text -> {
            if (text.matches("[1-9]\\d{0,2}")) spinner.getValueFactory().setValue(Integer.valueOf(text));
        });
        return spinner;
    }

    /** What is typed as a number; what is none leaves the number as it was. */
    private static final class Copies extends StringConverter<Integer> {
        private final Spinner<Integer> spinner;

        Copies(Spinner<Integer> spinner) {
            this.spinner = spinner;
        }

        @Override
        public String toString(Integer number) {
            return number == null ? "" : number.toString();
        }

        @Override
        public Integer fromString(String text) {
            return text.matches("[1-9]\\d{0,2}") ? Integer.valueOf(text) : spinner.getValue();
        }
    }

    private VBox editionNote() {
        Label head = new Label(messages.text("documents.editions.head"));
        head.getStyleClass().add("lw-section-head");
        Label note = label("edition-note", "lw-secondary");
        note.setText(messages.text("documents.editions.note"));
        VBox section = new VBox(4, head, note);
        section.getStyleClass().add("lw-section");
        return section;
    }

    void show(Choices choices, Wish now, Optional<Shown> shown) {
        title.setText(choices.name(now.kind()));
        about.setText(choices.about(now));
        edition.setText(messages.text("documents.edition." + now.edition().word()));
        version.setText(shown.map(s -> s.paper().head().issue()).orElse(""));
        asOf.setText(shown.map(s -> asOf(s.paper().asOf())).orElse(""));
        marking.setText(shown.map(s -> s.paper().head().marking()).orElse(""));
        pages.setText(shown.map(s -> messages.text(
                        "documents.pages",
                        s.count(),
                        messages.text("documents.size." + s.wish().size().word())))
                .orElse(""));
        shortfalls.show(shown.map(s -> s.pdf().shortfalls()).orElse(List.of()));
        large.setSelected(now.sheet().large());
        across.setSelected(lies(now, shown));
        across.setDisable(!now.sheet().across(true).bears(now.kind()));
        large.setDisable(!now.sheet().across(false).large(true).bears(now.kind()));
        show(places, Naming.PLACES, now);
        show(names, Naming.NAMES, now);
        grey.setSelected(now.sheet().ink() == Ink.GREY);
        file.setText(shown.map(s -> FilesPanel.wrapped(s.fileName())).orElse(""));
        cut.setText(cutting(now));
    }

    // large print turns what has columns: as the pages are, once they are there
    private static boolean lies(Wish now, Optional<Shown> shown) {
        return shown.filter(s -> s.wish().equals(now))
                .map(s -> s.sheets().get(0))
                .map(page -> page.width() > page.height())
                .orElse(now.sheet().across() || Sheet.usual(now.kind()) == Orientation.LANDSCAPE);
    }

    private String cutting(Wish wish) {
        if (wish.size().page(wish.kind()) == wish.size()) return "";
        return messages.text(
                wish.kind().pocket().filter(Pocket::folded).isPresent()
                        ? "documents.cut.folded"
                        : "documents.cut.cards");
    }

    private String asOf(Instant instant) {
        TripSettings settings = model.trip().settings();
        String host = there(instant, settings.hostZone(), settings.hostCity().in(messages.language()));
        if (settings.hostZone().equals(settings.homeZone())) return host;
        return host + "\n"
                + there(instant, settings.homeZone(), settings.homeCity().in(messages.language()));
    }

    private String there(Instant instant, ZoneId zone, String city) {
        return new Times(messages).shortDateTime(instant, zone) + " " + city;
    }
}

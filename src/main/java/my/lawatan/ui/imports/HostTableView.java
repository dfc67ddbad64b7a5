package my.lawatan.ui.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import my.lawatan.interchange.table.Field;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.text.Words;
import my.lawatan.ui.kit.InWords;

/** The host's programme beside ours, under what its columns hold. */
public final class HostTableView extends PreviewView {
    private static final double COLUMN = 128;
    private final HostTableViewModel model;
    private final Messages messages;
    private final HBox columns = new HBox(8);

    public HostTableView(HostTableViewModel model, Messages messages) {
        super(model, messages);
        this.model = model;
        this.messages = messages;
        columns.setId("import-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("lw-plain-scroll");
        scroll.visibleProperty().bind(model.heads().map(heads -> !heads.isEmpty()));
        scroll.managedProperty().bind(scroll.visibleProperty());
        tools(scroll);
        model.heads().subscribe(this::show);
        model.dayAsked().subscribe(asked -> show(model.heads().get()));
    }

    // a box that is open or has the keyboard stays the same one
    private void show(List<HostTableViewModel.Head> heads) {
        int boxes = heads.size() + (model.dayAsked().get() ? 1 : 0);
        if (columns.getChildren().size() != boxes) {
            columns.getChildren().setAll(heads.stream().map(this::column).toList());
            if (model.dayAsked().get()) columns.getChildren().add(day());
        }
        for (int i = 0; i < heads.size(); i++) {
            VBox column = (VBox) columns.getChildren().get(i);
            ((Label) column.getChildren().get(0))
                    .setText(Visible.line(heads.get(i).name()));
            box(column).setValue(heads.get(i).field());
        }
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Field> box(VBox column) {
        return (ComboBox<Field>) column.getChildren().get(1);
    }

    private Node column(HostTableViewModel.Head head) {
        ComboBox<Field> box = new ComboBox<>();
        box.getItems().setAll(Arrays.asList(Field.values()));
        box.setConverter(new InWords<>(field -> messages.text("imports.field." + Words.kebab(field.name()))));
        box.setId("import-column-" + head.column());
        box.setOnAction(e -> {
            if (box.getValue() != null) model.say(head.column(), box.getValue());
        });
        return labelled(Visible.line(head.name()), box);
    }

    private Node day() {
        ComboBox<Optional<LocalDate>> box = new ComboBox<>();
        box.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<LocalDate>empty()),
                                model.days().stream().map(Optional::of))
                        .toList());
        Times times = new Times(messages);
        box.setConverter(
                new InWords<>(day -> day.map(times::shortDate).orElseGet(() -> messages.text("imports.table.no-day"))));
        box.setId("import-day");
        box.valueProperty().bindBidirectional(model.firstDay());
        return labelled(messages.text("imports.table.day"), box);
    }

    private static VBox labelled(String name, ComboBox<?> box) {
        Label label = new Label(name);
        label.getStyleClass().add("lw-secondary");
        label.setMaxWidth(COLUMN);
        label.setLabelFor(box);
        box.setAccessibleText(name);
        box.setPrefWidth(COLUMN);
        VBox column = new VBox(2, label, box);
        column.setAlignment(Pos.TOP_LEFT);
        return column;
    }
}

package my.lawatan.ui.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import my.lawatan.interchange.table.Field;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.text.Words;
import my.lawatan.ui.kit.InWords;

/** The host's programme beside ours, under what its columns hold. */
public final class HostTableView extends PreviewView {
    private final HostTableViewModel model;
    private final Messages messages;
    private final ColumnStrip<Field> columns;

    public HostTableView(HostTableViewModel model, Messages messages) {
        super(model, messages);
        this.model = model;
        this.messages = messages;
        this.columns = new ColumnStrip<>(
                Arrays.asList(Field.values()),
                field -> messages.text("imports.field." + Words.kebab(field.name())),
                model::say);
        tools(columns);
        model.heads().subscribe(heads -> show());
        model.dayAsked().subscribe(asked -> show());
    }

    private void show() {
        columns.show(
                model.heads().get().stream()
                        .map(head -> new ColumnHead<>(head.column(), head.name(), head.field()))
                        .toList(),
                model.dayAsked().get() ? List.of(day()) : List.of());
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
        return ColumnStrip.labelled(messages.text("imports.table.day"), box);
    }
}

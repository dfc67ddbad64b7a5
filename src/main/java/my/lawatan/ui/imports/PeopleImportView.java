package my.lawatan.ui.imports;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import my.lawatan.interchange.Encodings;
import my.lawatan.interchange.csv.Separators;
import my.lawatan.interchange.people.Column;
import my.lawatan.interchange.people.PersonField;
import my.lawatan.interchange.sheet.ListFile;
import my.lawatan.interchange.sheet.ListFormat;
import my.lawatan.text.Messages;
import my.lawatan.text.Visible;
import my.lawatan.trip.Language;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Side;
import my.lawatan.ui.kit.InWords;

/** A list of people: how its file is read, what its columns hold, and below that what each row becomes. */
public final class PeopleImportView extends PreviewView {
    private final PeopleImportViewModel model;
    private final Messages messages;
    private final FlowPane file = new FlowPane(12, 8);
    private final ColumnStrip<Column> columns;
    private final ComboBox<Charset> encoding = new ComboBox<>();
    private final ComboBox<Character> separator = new ComboBox<>();
    private final ComboBox<String> sheet = new ComboBox<>();
    private final ComboBox<NameOrder> order = new ComboBox<>();
    private final ComboBox<Side> side = new ComboBox<>();
    private final ComboBox<GuestsOf> event = new ComboBox<>();
    private final CheckBox titles = new CheckBox();
    private final CheckBox heading = new CheckBox();

    public PeopleImportView(PeopleImportViewModel model, Messages messages) {
        super(model, messages);
        this.model = model;
        this.messages = messages;
        this.columns = new ColumnStrip<>(meanings(), column -> column.heading(messages), model::say);
        file.setId("import-file");
        file.setAlignment(Pos.BOTTOM_LEFT);
        file.managedProperty().bind(file.visibleProperty());
        fill(encoding, "import-encoding", Encodings.all(), Charset::displayName, model::say);
        fill(separator, "import-separator", Separators.KNOWN, this::shown, model::say);
        fill(sheet, "import-sheet", List.of(), Visible::line, model::say);
        fill(order, "import-order", Arrays.asList(NameOrder.values()), messages::word, model::say);
        fill(side, "import-side", Arrays.asList(Side.values()), messages::word, model::say);
        fill(event, "import-event", model.events(), GuestsOf::words, model::say);
        titles.setId("import-titles");
        titles.setText(messages.text("imports.people.titles"));
        titles.setOnAction(e -> model.sayTitles(titles.isSelected()));
        heading.setId("import-heading");
        heading.setText(messages.text("imports.people.heading"));
        heading.setOnAction(e -> model.sayHeading(heading.isSelected()));
        tools(file);
        tools(columns);
        model.shown().subscribe(this::show);
    }

    private static List<Column> meanings() {
        List<Column> all = new ArrayList<>();
        for (PersonField field : PersonField.values()) {
            all.add(Column.of(field));
            if (field.translated())
                Stream.of(Language.MS, Language.ES, Language.ZH)
                        .map(language -> new Column(field, Optional.of(language)))
                        .forEach(all::add);
        }
        return all;
    }

    private static <T> void fill(
            ComboBox<T> box, String id, List<T> choices, Function<T, String> words, Consumer<T> say) {
        box.setId(id);
        box.getItems().setAll(choices);
        box.setConverter(new InWords<>(words));
        box.setOnAction(e -> {
            if (box.getValue() != null) say.accept(box.getValue());
        });
    }

    private String shown(Character character) {
        return switch (character) {
            case '\t' -> messages.text("imports.people.tab");
            default -> String.valueOf(character);
        };
    }

    private void show(Optional<OpenedList> now) {
        file.setVisible(now.isPresent());
        if (now.isEmpty()) {
            columns.show(List.of(), List.of());
            return;
        }
        ListFile list = now.get().list();
        List<Node> asked = new ArrayList<>();
        list.encoding().ifPresent(value -> asked.add(asked(encoding, value, "imports.people.encoding")));
        list.separator().ifPresent(value -> asked.add(asked(separator, value, "imports.people.separator")));
        if (!list.sheets().isEmpty()) {
            if (!sheet.getItems().equals(list.sheets())) sheet.getItems().setAll(list.sheets());
            asked.add(asked(sheet, list.sheets().get(list.sheet()), "imports.people.sheet"));
        }
        asked.add(asked(order, now.get().mapping().order(), "imports.people.order"));
        asked.add(asked(side, now.get().mapping().side(), "imports.people.side"));
        if (!event.getItems().equals(model.events())) event.getItems().setAll(model.events());
        asked.add(asked(event, model.event(now.get()), "imports.people.event"));
        titles.setSelected(now.get().mapping().titles());
        heading.setSelected(now.get().mapping().heading() >= 0);
        asked.add(titles);
        if (list.format() != ListFormat.VCF) asked.add(heading);
        if (file.getChildren().size() != asked.size()) file.getChildren().setAll(asked);
        columns.show(now.get().heads(number -> messages.text("imports.table.column", number)), List.of());
    }

    // a box that is there stays the same one, in the same place
    private Node asked(ComboBox<?> box, Object value, String key) {
        choose(box, value);
        return box.getParent() == null ? ColumnStrip.labelled(messages.text(key), box) : box.getParent();
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(ComboBox<T> box, Object value) {
        T chosen = (T) value;
        if (!box.getItems().contains(chosen)) box.getItems().add(chosen);
        box.setValue(chosen);
    }
}

package my.lawatan.ui.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import my.lawatan.text.Messages;
import my.lawatan.text.Words;
import my.lawatan.trip.Id;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.ui.kit.Fonts;

/** The selected person, edited in place. */
final class PersonView extends VBox {
    private final PersonViewModel model;
    private final Messages messages;
    private final boolean editable;
    private final VBox attends = new VBox();
    private final Label attendsHead = new Label();
    private final VBox things = new VBox();
    private final VBox sources = new VBox(8);
    private final Sections sections;

    PersonView(PersonViewModel model, Messages messages, boolean editable, Consumer<Id<Person>> saveDays) {
        this.model = model;
        this.messages = messages;
        this.editable = editable;
        this.sections = new Sections(messages);
        Label name = new Label();
        name.getStyleClass().add("lw-inspector-head");
        name.setId("inspector-name");
        name.setWrapText(true);
        name.textProperty().bind(model.name());
        Hyperlink save = new Hyperlink(messages.text("inspector.save-days"));
        save.setId("person-save-days");
        save.setOnAction(e -> saveDays.accept(model.person()));
        attendsHead.getStyleClass().add("lw-section-head");
        getChildren()
                .addAll(
                        name,
                        subtitle(),
                        first(),
                        sections.section("inspector.needs", null, needs()),
                        meeting(),
                        sections.section(attendsHead, null, attends, save),
                        sections.section("inspector.things", null, things),
                        new PhotosSection(
                                model.photos,
                                messages,
                                editable,
                                "person-photos",
                                messages.text("inspector.portraits")),
                        sections.section("inspector.replace", null, new ReplacePane(model.replace, messages, editable)),
                        sections.section("inspector.name-parts", null, nameParts()),
                        new TitlesSection(model.titles, messages, editable),
                        sections.section(
                                "inspector.forms", null, new NameFormsSection(model.forms, messages, editable)),
                        new AliasesSection(model.aliases, messages, editable),
                        sections.section("inspector.sources", null, sources));
        model.details().subscribe(this::show);
    }

    private HBox subtitle() {
        Label script = new Label();
        script.getStyleClass().add("lw-secondary");
        script.setMinWidth(USE_PREF_SIZE);
        model.script().subscribe(text -> {
            Fonts.show(script, text);
            script.setVisible(!text.isEmpty());
            script.setManaged(!text.isEmpty());
        });
        Label sub = new Label();
        sub.getStyleClass().add("lw-secondary");
        sub.setWrapText(true);
        sub.textProperty().bind(model.sub());
        HBox line = new HBox(6, script, sub);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private Rows first() {
        Rows rows = new Rows(messages, editable);
        rows.line("salutation", model.salutation).promptTextProperty().bind(model.builtSalutation());
        rows.line("letter", model.letter).promptTextProperty().bind(model.builtLetter());
        rows.line("position", model.position);
        rows.pick(
                "organisation",
                model.organisation,
                model.organisations::suggestions,
                name -> model.organisation.commit());
        rows.pick("group", model.group, model.groups::suggestions, name -> model.group.commit());
        rows.choice("side", model.side, Side.class);
        rows.brief("precedence", model.precedence.number);
        rows.pick("precedence-list", model.precedence.list, model::lists, name -> model.precedence.list.commit());
        rows.brief("since", model.precedence.since);
        rows.line("languages", model.languages);
        rows.brief("phone", model.phone).setPromptText(messages.text("inspector.not-known"));
        rows.brief("email", model.email).setPromptText(messages.text("inspector.not-known"));
        rows.text("note", model.note);
        return rows;
    }

    private Rows needs() {
        Rows rows = new Rows(messages, editable);
        rows.line("diet", model.needs.diet).setPromptText(messages.text("inspector.not-asked"));
        rows.line("access", model.needs.access).setPromptText(messages.text("inspector.not-asked"));
        rows.choice("interpreter-need", model.needs.interpreter, Person.InterpreterNeed.class);
        return rows;
    }

    private VBox meeting() {
        VBox section = sections.section("inspector.met", metBy(), met());
        section.setId("person-met");
        section.visibleProperty().bind(model.meets());
        section.managedProperty().bind(section.visibleProperty());
        return section;
    }

    private Label metBy() {
        Label by = Sections.muted("");
        by.textProperty()
                .bind(model.metBy().map(name -> name.isEmpty() ? "" : messages.text("inspector.met.by", name)));
        return by;
    }

    private Rows met() {
        Rows rows = new Rows(messages, editable);
        rows.brief("met-on", model.needs.metOn);
        rows.line("met-where", model.needs.metWhere);
        rows.text("met-note", model.needs.metNote);
        return rows;
    }

    private void show(List<PersonThings.Line> lines) {
        things.getChildren().clear();
        if (lines.isEmpty()) things.getChildren().add(Sections.muted(messages.text("inspector.things.none")));
        for (PersonThings.Line line : lines)
            things.getChildren()
                    .add(new AttendeeLine(
                            "",
                            line.words(),
                            line.below(),
                            () -> model.go(line),
                            AttendeeLine.pill(
                                    messages.text("inspector.things.kind."
                                            + Words.kebab(line.thing().name())),
                                    "lw-pill-none")));
    }

    private Rows nameParts() {
        Rows rows = new Rows(messages, editable);
        rows.brief("style", model.parts.style);
        rows.line("given", model.parts.given);
        rows.brief("family", model.parts.family);
        rows.brief("second-family", model.parts.secondFamily);
        rows.brief("patronymic", model.parts.patronymic);
        rows.choice("order", model.parts.order, NameOrder.class);
        var script = rows.brief("in-script", model.parts.inScript);
        script.textProperty()
                .subscribe(text -> script.setStyle(Fonts.familyFor(text)
                        .map(family -> "-fx-font-family: \"" + family + "\";")
                        .orElse("")));
        rows.line("pronunciation", model.pronunciation);
        rows.brief("sort-key", model.sortKey).setPromptText(messages.text("inspector.by-rule"));
        return rows;
    }

    private void show(PersonDetails details) {
        attendsHead.setText(messages.text("inspector.attends", details.attends().size()));
        attends.getChildren().clear();
        for (PersonDetails.Attends a : details.attends())
            attends.getChildren()
                    .add(new AttendeeLine(
                            a.day(),
                            a.title(),
                            a.when(),
                            () -> model.select(a),
                            AttendeeLine.pill(messages.word(a.status()), AttendeeLine.style(a.status()))));
        if (details.attends().isEmpty())
            attends.getChildren().add(Sections.muted(messages.text("inspector.attends.none")));
        show(details.things());
        sections.sources(sources, details.sources());
    }
}

package my.lawatan.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import my.lawatan.check.Finding;
import my.lawatan.check.Severity;
import my.lawatan.text.Messages;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Need;
import my.lawatan.trip.PressAccess;
import my.lawatan.ui.kit.Offers;

/** The selected event, edited in place. */
final class EventView extends VBox {
    private final EventViewModel model;
    private final Messages messages;
    private final boolean editable;
    private final Sections sections;
    private final VBox findings = new VBox(6);
    private final Label attendeesHead = new Label();
    private final VBox points = new VBox(6);
    private final VBox sources = new VBox(8);
    private final Label brief = new Label();

    EventView(EventViewModel model, Messages messages, boolean editable) {
        this.model = model;
        this.messages = messages;
        this.editable = editable;
        this.sections = new Sections(messages);
        GrowingField title = new GrowingField(model.title, false);
        title.getStyleClass().add("lw-inspector-title");
        title.setId("inspector-title");
        title.setEditable(editable);
        title.setAccessibleText(messages.text("inspector.field.title"));
        Label sub = new Label();
        sub.getStyleClass().add("lw-secondary");
        sub.setWrapText(true);
        sub.textProperty().bind(model.sub());
        getChildren().addAll(title, Rows.errorOf(model.title.error()), sub, first());
        BesideView beside = new BesideView(model, messages, editable);
        getChildren()
                .addAll(
                        checks(),
                        new WaysSection(model.ways, messages, editable),
                        attendees(),
                        meal(),
                        order(),
                        opening(),
                        beside.onTheDay(),
                        beside.planB(),
                        sections.section("inspector.points", null, points),
                        sections.section("inspector.details", null, second()),
                        sections.section("inspector.sources", null, sources));
        model.details().subscribe(this::show);
    }

    private VBox checks() {
        return wanted(sections.section("inspector.checks", null, findings), d -> !d.findings()
                .isEmpty());
    }

    private VBox attendees() {
        attendeesHead.getStyleClass().add("lw-section-head");
        Label order = Sections.muted(messages.text("inspector.attendees.order"));
        AttendeesList list = new AttendeesList(model, messages, editable);
        return sections.section(attendeesHead, order, counts(), list, inviteField());
    }

    private VBox meal() {
        MealSection meal = new MealSection(messages);
        model.details().subscribe(d -> meal.show(d.meal()));
        return wanted(
                sections.section("inspector.meal", null, meal), d -> d.meal().isPresent());
    }

    private VBox opening() {
        OpeningSection opening = new OpeningSection(model.opening, messages);
        return wanted(sections.section("inspector.speech", null, opening), d -> !d.list()
                .isEmpty());
    }

    private VBox order() {
        OrderSection order = new OrderSection(model, messages, editable);
        return wanted(
                sections.section("inspector.order", null, order), d -> !d.list().isEmpty());
    }

    // seen only of an event that has something to show there
    private VBox wanted(VBox section, Predicate<EventDetails> when) {
        section.visibleProperty().bind(model.details().map(when::test));
        section.managedProperty().bind(section.visibleProperty());
        return section;
    }

    private Rows first() {
        Rows rows = new Rows(messages, editable);
        WhenView when = new WhenView(model, messages, editable);
        rows.plain("when", when.summary());
        rows.wide(when.parts());
        rows.wide(new BesideView(model, messages, editable).counted());
        rows.choice("certainty", model.when.certainty(), Certainty.class);
        rows.pick("place", model.place, this::placeOffers, this::placeChosen);
        rows.choice("status", model.status, EventStatus.class);
        rows.choice("kind", model.kind, EventKind.class);
        rows.plain("tracks", tracks());
        rows.check("fixed", model.fixed);
        rows.plain("brief", brief);
        return rows;
    }

    private Rows second() {
        Rows rows = new Rows(messages, editable);
        rows.text("purpose", model.purpose);
        rows.line("attire", model.attire);
        rows.choice("press", model.press, PressAccess.class);
        rows.text("press-note", model.pressNote);
        rows.brief("plus", model.plus);
        rows.text("received-by", model.receivedBy);
        rows.pick("officer", model.officer, model.people::suggestions, name -> model.officer.commit());
        rows.choice("interpreter", model.interpreter, Need.class);
        rows.brief("expected-people", model.expectedPeople);
        rows.brief("expected-organisations", model.expectedOrganisations);
        rows.text("remarks", model.remarks);
        return rows;
    }

    private List<String> placeOffers(String typed) {
        List<String> offers = new ArrayList<>(model.places.suggestions(typed));
        if (!typed.isBlank() && model.places.find(typed).isEmpty()) offers.add(newPlace(typed));
        return offers;
    }

    private String newPlace(String typed) {
        return messages.text("inspector.place.new", typed.strip());
    }

    private void placeChosen(String offer) {
        String prefix = messages.text("inspector.place.new", "");
        if (offer.startsWith(prefix.strip()) && model.places.find(offer).isEmpty())
            model.createPlace(offer.substring(prefix.strip().length()).strip());
        else model.place.commit();
    }

    private FlowPane tracks() {
        FlowPane pane = new FlowPane(10, 4);
        model.tracks().subscribe(list -> {
            pane.getChildren().clear();
            list.forEach(track -> {
                CheckBox box = new CheckBox(track.name());
                box.setSelected(track.on());
                box.setDisable(!editable);
                box.setOnAction(e -> model.setOn(track.id(), box.isSelected()));
                pane.getChildren().add(box);
            });
        });
        return pane;
    }

    private VBox inviteField() {
        TextField field = new TextField();
        field.getStyleClass().add("lw-flat");
        field.setId("inspector-invite");
        field.setPromptText(messages.text("inspector.invite"));
        field.setAccessibleText(messages.text("inspector.invite"));
        Offers.in(field, model.people::suggestions, name -> model.invite(name, field::clear));
        field.setOnAction(e -> {
            if (!field.getText().isBlank()) model.invite(field.getText(), field::clear);
        });
        VBox box = new VBox(field, Rows.errorOf(model.inviting()));
        box.setVisible(editable);
        box.setManaged(editable);
        return box;
    }

    private VBox counts() {
        Label count = Sections.muted("");
        count.setId("inspector-count");
        count.textProperty().bind(model.details().map(EventDetails::count));
        Label quota = new Label();
        quota.setId("inspector-quota");
        quota.setWrapText(true);
        quota.textProperty().bind(model.details().map(EventDetails::quota));
        model.details()
                .subscribe(d -> quota.getStyleClass().setAll("label", d.over() ? "lw-over-quota" : "lw-secondary"));
        for (Label label : List.of(count, quota)) {
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
            label.managedProperty().bind(label.visibleProperty());
        }
        return new VBox(2, count, quota);
    }

    private void show(EventDetails details) {
        findings.getChildren()
                .setAll(details.findings().stream().map(this::finding).toList());
        attendeesHead.setText(messages.text(
                "inspector.attendees",
                details.attendees().stream().mapToInt(Attendees.Row::count).sum()));
        brief.setText(details.brief().isEmpty() ? messages.text("inspector.brief.none") : details.brief());
        showPoints(details.points());
        sections.sources(sources, details.sources());
    }

    private Label finding(Finding finding) {
        Label label = Sections.wrapped(
                messages.text(finding.key(), finding.arguments().toArray()));
        label.getStyleClass().addAll("lw-finding", style(finding.severity()));
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case STOP -> "lw-finding-stop";
            case WARN -> "lw-finding-warn";
            case HINT -> "lw-finding-hint";
        };
    }

    private void showPoints(List<EventDetails.Head> heads) {
        points.getChildren().clear();
        if (heads.isEmpty()) points.getChildren().add(Sections.muted(messages.text("inspector.points.none")));
        for (EventDetails.Head head : heads) {
            VBox box = new VBox(2, Sections.head(head.title()));
            head.lines().forEach(line -> box.getChildren().add(Sections.wrapped(line)));
            points.getChildren().add(box);
        }
    }
}

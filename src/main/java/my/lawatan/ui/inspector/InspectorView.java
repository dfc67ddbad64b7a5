package my.lawatan.ui.inspector;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import my.lawatan.text.Messages;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.ui.inspector.InspectorViewModel.Shown;

/** The column at the right: the selected thing, edited in place. */
public final class InspectorView extends StackPane {
    private final InspectorViewModel model;
    private final Messages messages;
    private final Consumer<Id<Person>> saveDays;
    private final ScrollPane scroll = new ScrollPane();
    private final Map<Shown, Node> made = new EnumMap<>(Shown.class);

    /** @param saveDays writes a person's days as a calendar */
    public InspectorView(InspectorViewModel model, Messages messages, Consumer<Id<Person>> saveDays) {
        this.model = model;
        this.messages = messages;
        this.saveDays = saveDays;
        getStyleClass().add("lw-inspector");
        setAccessibleText(messages.text("inspector"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("inspector-scroll");
        getChildren().add(scroll);
        model.shown().subscribe(shown -> {
            scroll.setContent(made.computeIfAbsent(shown, this::make));
            scroll.setVvalue(0);
        });
    }

    private Node make(Shown shown) {
        Node view =
                switch (shown) {
                    case TRIP -> new TripView(model.trip(), messages);
                    case EVENT -> new EventView(model.event, messages, model.editable());
                    case SEVERAL -> new SeveralView(model.several, messages, model.editable());
                    case PERSON -> new PersonView(model.person, messages, model.editable(), saveDays);
                    case SEAT -> new SeatView(model.seat, messages, model.editable());
                    case BRIEF -> new BriefView(model.brief, messages, model.editable());
                    case LEG -> new LegView(model.leg, messages, model.editable());
                    case VEHICLE -> new VehicleView(model.vehicle, messages, model.editable());
                    case PLACE -> new PlaceView(model.place, messages, model.editable());
                    case OTHER -> Sections.muted(messages.text("inspector.other"));
                };
        view.getStyleClass().add("lw-inspector-page");
        return view;
    }
}

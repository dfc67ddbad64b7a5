package my.lawatan.ui.cars;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Entrance;

/** The motorcade seen from above, who has no seat yet beside it; by mouse and by keys. */
public final class CarsView extends BorderPane implements Entrance {
    private final CarsViewModel model;
    private final Messages messages;
    private final MotorcadePane cars;
    private final WayBar bar;

    /** @param switcher goes between the ways to look at people; stands at the left of the tool bar
     * @param print opens the motorcade paper */
    public CarsView(CarsViewModel model, Messages messages, Node switcher, Runnable print) {
        this.model = model;
        this.messages = messages;
        Dragging dragging = new Dragging(model);
        this.cars = new MotorcadePane(model, messages, dragging);
        this.bar = new WayBar(model, messages, switcher, print);
        SeatPanel panel = new SeatPanel(model, messages, dragging, cars::focusChosen);
        cars.typeInto(panel::type);
        getStyleClass().add("lw-people");
        setTop(bar);
        setLeft(panel);
        ScrollPane scroll = new ScrollPane(cars);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("lw-cars-ground");
        setCenter(scroll);
        setBottom(proposal());
    }

    private HBox proposal() {
        Label why = new Label();
        why.setId("cars-why");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        Button accept = button("accept", model::accept);
        accept.getStyleClass().add("lw-primary");
        HBox proposal = new HBox(8, why, accept, button("dismiss", model::dismiss));
        proposal.getStyleClass().addAll("lw-tools", "lw-cars-proposal");
        proposal.setAlignment(Pos.CENTER_LEFT);
        model.proposed().subscribe(offer -> {
            why.setText(offer.map(Proposed::why).orElse(""));
            proposal.setVisible(offer.isPresent());
            proposal.setManaged(offer.isPresent());
        });
        return proposal;
    }

    private Button button(String word, Runnable run) {
        Button button = new Button(messages.text("cars." + word));
        button.setId("cars-" + word);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> run.run());
        return button;
    }

    @Override
    public void enter() {
        if (!cars.focusFirst()) bar.focusWays();
    }
}

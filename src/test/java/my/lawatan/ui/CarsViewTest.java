package my.lawatan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import my.lawatan.text.Names;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Vehicle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.robot.Motion;

/** A morning's seats in the motorcade by the keyboard, in the window. */
@Tag("in-a-window")
class CarsViewTest {
    private static final String FARID = "Encik Farid bin Zulkifli";

    private static final String PRINCIPAL = "YAB Dato’ Seri Rahim Osman";

    @RegisterExtension
    final Desktop officer = Desktop.with("exercise");

    private Leg leg;

    @BeforeEach
    void lookAtTheWayToTheRoundtable() {
        leg = officer.wayToTheRoundtable();
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        officer.push(KeyCode.ALT, KeyCode.DIGIT4);
        officer.until("all seats are there", () -> names().size() > 40);
        officer.interact(() -> officer.app().selection().select(ItemRef.to(leg)));
        officer.until("the way is looked at", () -> officer.text("cars-times").startsWith("Seated by"));
    }

    private Set<String> names() {
        return officer.lookup(".lw-ride-name").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.toSet());
    }

    private Node seat(String words) {
        return officer.lookup(".lw-ride").queryAll().stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private void press(String id) {
        officer.interact(() -> officer.lookup(id).queryAs(Button.class).fire());
    }

    private String focused() {
        return String.valueOf(officer.stage().getScene().getFocusOwner().getAccessibleText());
    }

    private List<Id<Vehicle>> order(Id<Leg> leg) {
        return officer.trip().legs().get(leg).orElseThrow().vehicles();
    }

    // as a hand does it: the drag is known by the first pixels of its way
    private void drag(Node from, Node to) {
        officer.moveTo(from, Motion.DIRECT).press(MouseButton.PRIMARY);
        officer.moveBy(12, 12, Motion.DIRECT);
        officer.moveTo(to, Motion.DIRECT);
        officer.moveBy(2, 2, Motion.DIRECT).drop();
        officer.settle();
    }

    private Optional<Ride> stored(Id<Leg> leg, String person) {
        return officer.trip().rides().stream()
                .filter(ride -> ride.leg().equals(Optional.of(leg)))
                .filter(ride -> ride.person()
                        .map(id -> Names.list(officer.trip().person(id), Language.EN))
                        .filter(person::equals)
                        .isPresent())
                .findFirst();
    }

    @Test
    void aHandDragsAPersonOutOfACarAndIntoAnotherOntoSomebodysSeatAndOneCarBeforeAnother() {
        drag(seat(PRINCIPAL), officer.lookup("#cars-waiting").query());
        officer.until("he has no seat", () -> !names().contains(PRINCIPAL));
        assertThat(stored(leg.id(), PRINCIPAL)).isEmpty();
        Node waits = officer.lookup("#cars-waiting .lw-cars-waits").query();
        drag(waits, seat("Rear left: free"));
        officer.until("he has a seat", () -> names().contains(PRINCIPAL));
        Ride his = stored(leg.id(), PRINCIPAL).orElseThrow();
        assertThat(his.vehicle()).isEqualTo(order(leg.id()).get(0));
        assertThat(his.position()).isEqualTo(Ride.Position.REAR_LEFT);
        String chief = names().stream()
                .filter(n -> n.contains("Nurhayati"))
                .findFirst()
                .orElseThrow();
        Ride hers = stored(leg.id(), chief).orElseThrow();
        drag(seat(PRINCIPAL), seat(chief));
        officer.until("the two have changed places", () -> stored(leg.id(), PRINCIPAL)
                .filter(ride -> ride.vehicle().equals(hers.vehicle()) && ride.position() == hers.position())
                .isPresent());
        assertThat(stored(leg.id(), chief).orElseThrow().vehicle()).isEqualTo(his.vehicle());
        assertThat(stored(leg.id(), chief).orElseThrow().position()).isEqualTo(his.position());
        Id<Vehicle> second = order(leg.id()).get(1);
        drag(
                officer.lookup("#car-2 .lw-flat-button").query(),
                officer.lookup("#car-1 .lw-flat-button").query());
        officer.until("the second leads", () -> order(leg.id()).indexOf(second) == 0);
    }

    @Test
    void seatsOfAWayAreGivenTakenAndProposedAndItsCarsPutInOrderByTheKeyboard() {
        officer.interact(() -> seat("Police liaison").requestFocus());
        officer.push(KeyCode.DOWN);
        assertThat(focused()).isEqualTo("Rear right: free");
        officer.push(KeyCode.LEFT);
        assertThat(focused()).isEqualTo("Rear left: free");
        assertThat(officer.text("cars-where")).isEqualTo("Car 1, lead · Rear left");
        officer.write("farid bin zul").push(KeyCode.ENTER);
        officer.until("he sits in the lead car", () -> focused().equals("Rear left: " + FARID));
        assertThat(officer.trip().rides().stream().filter(r -> r.leg().equals(Optional.of(leg.id()))))
                .as("the seats of this way are its own now")
                .hasSizeGreaterThan(20);
        officer.push(KeyCode.DELETE);
        officer.until("he has no seat", () -> !names().contains(FARID));
        assertThat(focused()).as("the keyboard stays").isEqualTo("Rear left: free");
        press("#cars-propose");
        officer.until("seats are proposed", () -> officer.text("cars-why").contains("by precedence"));
        press("#cars-accept");
        officer.until("and accepted", () -> names().contains(FARID));
        officer.push(KeyCode.CONTROL, KeyCode.Z);
        officer.until("and taken back", () -> !names().contains(FARID));
        Id<Vehicle> second = order(leg.id()).get(1);
        officer.interact(() -> officer.lookup("#car-2 .lw-flat-button").query().requestFocus());
        officer.push(KeyCode.CONTROL, KeyCode.LEFT);
        officer.until("the second leads", () -> order(leg.id()).indexOf(second) == 0);
        officer.until("the keyboard goes with it", () -> focused().equals("1 Car 2, Prime Minister"));
    }
}

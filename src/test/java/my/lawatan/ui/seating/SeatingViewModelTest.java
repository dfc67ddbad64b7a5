package my.lawatan.ui.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Neighbours;
import my.lawatan.trip.Order;
import my.lawatan.trip.Seat;
import my.lawatan.trip.Side;
import my.lawatan.trip.Table;
import my.lawatan.ui.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeatingViewModelTest {
    @TempDir
    Path folder;

    private Office office;
    private SeatingViewModel model;

    @BeforeEach
    void open() {
        office = new Office(folder, Sample.of("exercise").latest());
        model = new SeatingViewModel(
                office.workspace, office.selection, office.edits, Office.ENGLISH, office.background);
    }

    @AfterEach
    void close() {
        model.close();
        office.close();
    }

    private Event event(String title) {
        return office.workspace.trip().events().stream()
                .filter(e -> e.title().plain().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private void look(String title) {
        office.selection.select(ItemRef.to(event(title)));
    }

    private Card card(int number) {
        return model.cards().stream()
                .filter(c -> c.number() == number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eventsWithTablesStandFirstAndWhatIsSelectedIsLookedAt() {
        assertThat(model.events().get(0).laid()).isTrue();
        assertThat(model.events().get(model.events().size() - 1).laid()).isFalse();
        look("Gala dinner");
        assertThat(model.event().get()).contains(event("Gala dinner").id());
        assertThat(model.tables()).hasSize(3);
        Table third = model.tables().get(2);
        model.choose(third);
        Card card = card(2);
        look("Roundtable");
        office.selection.select(
                new ItemRef(my.lawatan.trip.ItemKind.ATTENDANCE, card.who().orElseThrow()));
        assertThat(model.plan().get().orElseThrow().table()).isEqualTo(third);
        assertThat(model.chosen().get().orElseThrow().who()).isEqualTo(card.who());
    }

    @Test
    void somebodyIsPutElsewhereForAReasonLockedAndGivenBack() {
        look("Gala dinner");
        Card moved = card(3);
        model.seating().put(moved.who().orElseThrow(), card(6));
        assertThat(model.seating().pending().get().orElseThrow().number()).isEqualTo(6);
        model.seating().confirm("Speaks Spanish");
        assertThat(card(6).who()).isEqualTo(moved.who());
        assertThat(card(6).why()).contains("put here by hand: Speaks Spanish");
        model.choose(card(6));
        model.seating().toggleLock();
        assertThat(card(6).locked()).isTrue();
        model.seating().put(card(2).who().orElseThrow(), card(6));
        model.seating().confirm("");
        assertThat(model.said().get()).isEqualTo("Seat 6 is locked. Unlock it first.");
        model.choose(card(6));
        model.seating().toggleLock();
        assertThat(card(6).locked()).isFalse();
        assertThat(card(6).byHand()).as("it was put there for a reason").isTrue();
        model.seating().clear();
        assertThat(card(3).who()).isEqualTo(moved.who());
        model.choose(card(5));
        model.seating().keepEmpty();
        assertThat(card(5).who()).isEmpty();
        assertThat(office.workspace.trip().seats().stream().map(Seat::attendance))
                .containsExactly(Optional.empty());
    }

    @Test
    void whoHasNoChairIsListedAndWishesAreTakenDownAndTold() {
        look("Bilateral, Chile");
        assertThat(model.notes().get().unseated()).isEmpty();
        model.setting().seats("3");
        assertThat(model.notes().get().unseated()).isNotEmpty();
        assertThat(model.notes().get().standing()).anyMatch(name -> name.contains("Zul"));
        model.setting().seats("");
        model.setting().seats("many");
        assertThat(model.said().get()).contains("not “many”");
        look("Gala dinner");
        int before = model.notes().get().wishes().size();
        String host = card(1).spoken();
        String one = model.seating().guests("Rahim").get(0);
        String other = model.seating().guests("Ernesto").get(0);
        assertThat(model.seating().wish(Neighbours.Wish.APART, one, other)).isTrue();
        assertThat(model.notes().get().wishes()).hasSize(before + 1).anyMatch(w -> !w.met());
        assertThat(model.notes().get().problems()).anyMatch(p -> p.contains("neither of the two may be moved"));
        assertThat(card(1).spoken()).as("the host stays").isEqualTo(host);
        assertThat(model.seating().wish(Neighbours.Wish.APART, one, "Nobody")).isFalse();
        assertThat(model.seating().wish(Neighbours.Wish.APART, one, one)).isFalse();
    }

    @Test
    void aTableIsAddedShapedAndTakenAwayAndTheOrderHasItsReason() {
        look("Arrival");
        assertThat(model.plan().get()).isEmpty();
        model.setting().add();
        assertThat(model.cards()).isNotEmpty();
        model.setting().shape(Table.Shape.ROUND);
        model.setting().sides(Table.Sides.ALTERNATING);
        model.setting().rename("Salon");
        Table table = model.plan().get().orElseThrow().table();
        assertThat(table.shape()).isEqualTo(Table.Shape.ROUND);
        assertThat(table.name().plain()).isEqualTo("Salon");
        model.setting().rule(Side.HOST, Order.Rule.NAME);
        model.setting().reason(Side.HOST, "As asked");
        assertThat(model.notes().get().rules()).anyMatch(r -> r.contains("alphabetical by name – As asked"));
        model.setting().remove();
        assertThat(model.plan().get()).isEmpty();
        Id<Event> arrival = event("Arrival").id();
        assertThat(office.workspace.trip().tables().stream().map(Table::event)).doesNotContain(arrival);
    }
}

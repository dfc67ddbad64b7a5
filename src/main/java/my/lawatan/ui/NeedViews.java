package my.lawatan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.kit.SubViews;
import my.lawatan.ui.needs.PassesView;
import my.lawatan.ui.needs.PassesViewModel;
import my.lawatan.ui.needs.RegisterView;
import my.lawatan.ui.needs.RegisterViewModel;
import my.lawatan.ui.needs.Surroundings;

/** The registers of what a delegation needs, as ways to look at the people. */
final class NeedViews {
    private final Desk desk;
    private final Surroundings around;
    private final List<Consumer<ItemRef>> revealing = new ArrayList<>();

    NeedViews(Desk desk) {
        this.desk = desk;
        this.around = new Surroundings(
                desk.workspace(),
                desk.selection(),
                desk.edits(),
                desk.checks(),
                desk.messages(),
                desk.threads().common(),
                desk.toasts()::show);
    }

    void addRooms(SubViews views) {
        add(views, "rooms", Set.of(ItemKind.LODGING), switcher -> view(RegisterViewModel.rooms(around), switcher));
    }

    void addPasses(SubViews views) {
        add(views, "passes", Set.of(ItemKind.PASS, ItemKind.HANDOVER, ItemKind.ACCESS), this::passes);
    }

    void addGifts(SubViews views) {
        add(views, "gifts", Set.of(ItemKind.GIFT), switcher -> view(RegisterViewModel.gifts(around), switcher));
    }

    void addForms(SubViews views) {
        add(views, "forms", Set.of(ItemKind.FORM), switcher -> view(RegisterViewModel.forms(around), switcher));
    }

    private void add(SubViews views, String word, Set<ItemKind> kinds, Function<Node, Node> maker) {
        views.add(word, desk.messages().text("people.view." + word), kinds, maker);
    }

    private Node view(RegisterViewModel model, Node switcher) {
        desk.lifetime().onClosing(model::close);
        desk.lifetime().eachMinute(model::tick);
        revealing.add(model::reveal);
        return new RegisterView(model, desk.messages(), List.of(switcher));
    }

    private Node passes(Node switcher) {
        PassesViewModel model = new PassesViewModel(around);
        desk.lifetime().onClosing(model::close);
        desk.lifetime().eachMinute(model::tick);
        revealing.add(model::reveal);
        return new PassesView(model, desk.messages(), switcher);
    }

    /** Takes away what hides that item. */
    void reveal(ItemRef item) {
        revealing.forEach(reveal -> reveal.accept(item));
    }
}

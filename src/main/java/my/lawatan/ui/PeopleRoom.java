package my.lawatan.ui;

import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.cars.CarsView;
import my.lawatan.ui.cars.CarsViewModel;
import my.lawatan.ui.kit.Destination;
import my.lawatan.ui.kit.SubViews;
import my.lawatan.ui.people.PeopleLists;
import my.lawatan.ui.people.PeopleView;
import my.lawatan.ui.people.PeopleViewModel;
import my.lawatan.ui.people.matrix.MatrixView;
import my.lawatan.ui.people.matrix.MatrixViewModel;

/** The people room of one window: each way to look at the people is one line here, in the order of the switch. */
final class PeopleRoom {
    private final Desk desk;
    private final Runnable inspect;
    private final PeopleLists lists;
    private final Consumer<Destination.Paper> print;
    private final SubViews views;
    private final NeedViews needs;
    private PeopleViewModel people;

    /** @param inspect puts the keyboard into the inspector
     * @param lists what is done with lists in files
     * @param print opens a paper */
    PeopleRoom(Desk desk, Runnable inspect, PeopleLists lists, Consumer<Destination.Paper> print) {
        this.print = print;
        this.desk = desk;
        this.lists = lists;
        this.inspect = inspect;
        this.needs = new NeedViews(desk);
        this.views = new SubViews("people-view", number -> desk.messages().text("people.view.tip", number));
        views.add(
                "table",
                desk.messages().text("people.view.table"),
                Set.of(ItemKind.PERSON, ItemKind.ORGANISATION, ItemKind.GROUP, ItemKind.ATTENDANCE, ItemKind.CONTACT),
                this::table);
        views.add(
                "matrix",
                desk.messages().text("people.view.matrix"),
                Set.of(ItemKind.PERSON, ItemKind.ATTENDANCE),
                this::matrix);
        needs.addRooms(views);
        views.add(
                "cars", desk.messages().text("people.view.cars"), Set.of(ItemKind.VEHICLE, ItemKind.RIDE), this::cars);
        needs.addPasses(views);
        needs.addGifts(views);
        needs.addForms(views);
        views.show("table");
    }

    Node node() {
        return views;
    }

    private Node table(Node switcher) {
        return new PeopleView(people(), desk.messages(), inspect, switcher, lists);
    }

    private Node matrix(Node switcher) {
        MatrixViewModel matrix = new MatrixViewModel(
                desk.workspace(),
                people(),
                desk.selection(),
                desk.edits(),
                desk.checks(),
                desk.messages(),
                desk.threads().lists(),
                desk.toasts()::show);
        desk.lifetime().onClosing(matrix::close);
        return new MatrixView(matrix, people(), desk.messages(), inspect, switcher);
    }

    private Node cars(Node switcher) {
        CarsViewModel cars = new CarsViewModel(desk.workspace(), desk.selection(), desk.edits(), desk.messages());
        desk.lifetime().onClosing(cars::close);
        return new CarsView(cars, desk.messages(), switcher, () -> print.accept(cars.paper()));
    }

    // one filter and one order for all that show people
    private PeopleViewModel people() {
        if (people != null) return people;
        people = new PeopleViewModel(
                desk.workspace(),
                desk.selection(),
                desk.edits(),
                desk.messages(),
                desk.threads().lists());
        desk.lifetime().onClosing(people::close);
        return people;
    }

    /** Goes to where items of that kind are seen. */
    void show(ItemKind kind) {
        views.reveal(kind);
    }

    /** Takes away what hides that item. */
    void reveal(ItemRef item) {
        if (people != null) people.reveal(item);
        needs.reveal(item);
    }
}

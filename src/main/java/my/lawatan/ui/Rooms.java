package my.lawatan.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import my.lawatan.document.pdf.Printer;
import my.lawatan.document.pdf.Printers;
import my.lawatan.trip.ItemRef;
import my.lawatan.ui.briefs.BriefsView;
import my.lawatan.ui.briefs.BriefsViewModel;
import my.lawatan.ui.briefs.PageMaker;
import my.lawatan.ui.briefs.PageModel;
import my.lawatan.ui.briefs.Pause;
import my.lawatan.ui.checks.ChecksView;
import my.lawatan.ui.checks.ChecksViewModel;
import my.lawatan.ui.checks.RulesViewModel;
import my.lawatan.ui.documents.DocumentsView;
import my.lawatan.ui.documents.DocumentsViewModel;
import my.lawatan.ui.documents.PrintViewModel;
import my.lawatan.ui.documents.Surroundings;
import my.lawatan.ui.kit.Destination;
import my.lawatan.ui.kit.Frames;
import my.lawatan.ui.kit.Navigator;
import my.lawatan.ui.people.PeopleLists;
import my.lawatan.ui.places.PlacesView;
import my.lawatan.ui.places.PlacesViewModel;
import my.lawatan.ui.programme.Mode;
import my.lawatan.ui.seating.SeatingView;
import my.lawatan.ui.seating.SeatingViewModel;
import my.lawatan.ui.shell.Room;
import my.lawatan.ui.versions.VersionsView;
import my.lawatan.ui.versions.VersionsViewModel;

/** The rooms of one window, each made when it is first opened, and the ways from one to another. */
final class Rooms implements Navigator {
    private final Desk desk;
    private final Runnable inspect;
    private final Runnable enter;
    private final PeopleLists lists;
    private Mode mode = Mode.TRIP;
    private ProgrammeRoom programme;
    private PeopleRoom people;
    private PlacesViewModel places;
    private DocumentsView documents;
    private VersionsView versions;
    private Supplier<List<Printer>> printersFound = Printers::found;

    /** @param inspect puts the keyboard into the inspector
     * @param enter puts it into the room that is open
     * @param lists what is done with lists of people in files */
    Rooms(Desk desk, Runnable inspect, Runnable enter, PeopleLists lists) {
        this.lists = lists;
        this.desk = desk;
        this.enter = enter;
        this.inspect = inspect;
    }

    /** In which way the programme is looked at when it is first opened. */
    void mode(Mode first) {
        mode = first;
    }

    /** In which way the programme is looked at. */
    Mode mode() {
        return mode;
    }

    /** What makes each of them. */
    Map<Room, Supplier<Node>> makers() {
        Map<Room, Supplier<Node>> makers = new EnumMap<>(Room.class);
        makers.put(Room.PROGRAMME, this::programme);
        makers.put(Room.PEOPLE, this::people);
        makers.put(Room.BRIEFS, this::briefs);
        makers.put(Room.SEATING, this::seating);
        makers.put(Room.DOCUMENTS, this::documents);
        makers.put(Room.CHECKS, this::checks);
        makers.put(Room.VERSIONS, this::versions);
        makers.put(Room.PLACES, this::places);
        return makers;
    }

    private Node programme() {
        programme = new ProgrammeRoom(desk, mode, now -> mode = now);
        return programme.node();
    }

    private Node people() {
        people = new PeopleRoom(desk, inspect, lists, this::show);
        return people.node();
    }

    private Node places() {
        places = new PlacesViewModel(
                desk.workspace(),
                desk.selection(),
                desk.edits(),
                desk.messages(),
                desk.threads().common());
        desk.lifetime().onClosing(places::close);
        return new PlacesView(places, desk.messages(), inspect);
    }

    private Node seating() {
        SeatingViewModel seating = new SeatingViewModel(
                desk.workspace(),
                desk.selection(),
                desk.edits(),
                desk.messages(),
                desk.threads().common());
        desk.lifetime().onClosing(seating::close);
        return new SeatingView(seating, desk.messages(), this::show);
    }

    private Node briefs() {
        PageMaker pages = new PageMaker(desk.workspace()::versions, desk.workspace()::versionTrip, desk.clock());
        PageModel page = new PageModel(pages, desk.threads().previews(), desk.messages(), desk.shell()::showFault);
        BriefsViewModel briefs = new BriefsViewModel(
                desk.workspace(),
                desk.selection(),
                desk.edits(),
                desk.clock(),
                desk.messages(),
                desk.threads().common(),
                page,
                Pause::ofTyping);
        desk.lifetime().beforeClosing(briefs::commitAll);
        desk.lifetime().guard(() -> briefs.unkept().map(u -> new Loss(u.brief(), u.sentence())));
        desk.lifetime().onClosing(briefs::close);
        desk.lifetime().afterWork(pages::close);
        desk.lifetime().eachMinute(briefs::tick);
        return new BriefsView(briefs, desk.messages(), inspect);
    }

    private Node documents() {
        Surroundings window = new Surroundings(
                this,
                desk.shell().work(),
                desk.toasts()::show,
                desk.printing()::where,
                desk.shell()::showFault,
                Platform::runLater,
                Frames::seen);
        PrintViewModel print = new PrintViewModel(
                () -> printersFound.get(), desk.messages(), desk.threads().printers(), window);
        DocumentsViewModel model = new DocumentsViewModel(
                desk.workspace(),
                desk.selection(),
                desk.clock(),
                desk.messages(),
                desk.threads().pages(),
                print,
                window);
        desk.lifetime().onClosing(model::close);
        documents = new DocumentsView(model, desk.messages());
        return documents;
    }

    private Node checks() {
        ChecksViewModel model = new ChecksViewModel(
                desk.workspace(),
                desk.selection(),
                desk.edits(),
                desk.checks(),
                desk.worsened(),
                desk.messages(),
                desk.threads().common(),
                this,
                desk.toasts()::show);
        desk.lifetime().onClosing(model::close);
        desk.lifetime().eachMinute(model::tick);
        RulesViewModel rules = new RulesViewModel(desk.workspace(), desk.edits(), desk.messages(), desk.toasts()::show);
        desk.lifetime().onClosing(rules::close);
        return new ChecksView(model, rules, desk.messages());
    }

    private Node versions() {
        VersionsViewModel model = new VersionsViewModel(
                desk.workspace(),
                desk.selection(),
                desk.edits(),
                desk.clock(),
                desk.messages(),
                desk.threads().common(),
                new VersionsViewModel.Outside(this, desk.toasts()::show, desk.printing()::save));
        desk.lifetime().onClosing(model::close);
        versions = new VersionsView(model, desk.messages());
        return versions;
    }

    /** Looks for printers there from now on. */
    void printersAre(Supplier<List<Printer>> found) {
        printersFound = found;
    }

    /** Prints what is wanted where the officer is: the paper that is seen, or the brief of the day. */
    void print() {
        if (desk.shell().room().get() == Room.DOCUMENTS) documents.print();
        else desk.printing().print();
    }

    @Override
    public void show(Destination destination) {
        if (destination instanceof Destination.Item item) {
            Room room = Room.of(item.item().kind());
            open(room);
            if (room == Room.PEOPLE) people.show(item.item().kind());
            desk.selection().select(item.item());
        } else if (destination instanceof Destination.Paper paper) {
            open(Room.DOCUMENTS);
            documents.show(paper);
            enter.run();
        } else if (destination instanceof Destination.Message message) {
            open(Room.DOCUMENTS);
            documents.show(message);
            enter.run();
        } else if (destination instanceof Destination.Late late) {
            open(Room.PROGRAMME);
            programme.late(late.event());
        } else if (destination instanceof Destination.Wanted) {
            open(Room.PROGRAMME);
            programme.findTimes();
        } else if (destination instanceof Destination.Issue) {
            open(Room.VERSIONS);
            versions.begin();
        } else if (destination instanceof Destination.Code) {
            open(Room.VERSIONS);
            versions.askForCode();
        }
    }

    // a room that was never open is made by this; with the room that is left goes what had the keyboard
    private void open(Room room) {
        boolean left = desk.shell().room().get() != room;
        desk.shell().room().set(room);
        if (left) enter.run();
    }

    /** Shows what was found; a filter that hides it goes. */
    void reveal(ItemRef item) {
        show(item);
        if (people != null) people.reveal(item);
        if (places != null) places.reveal(item);
    }
}

package my.lawatan.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.ui.programme.DayView;
import my.lawatan.ui.programme.DayViewModel;
import my.lawatan.ui.programme.Mode;
import my.lawatan.ui.programme.Perspective;
import my.lawatan.ui.programme.ProgrammeView;
import my.lawatan.ui.programme.ProgrammeViewModel;
import my.lawatan.ui.programme.Selected;
import my.lawatan.ui.programme.SystemBoard;
import my.lawatan.ui.programme.lines.LinesView;
import my.lawatan.ui.programme.lines.LinesViewModel;
import my.lawatan.ui.programme.list.EventListView;
import my.lawatan.ui.programme.list.EventListViewModel;
import my.lawatan.ui.programme.quick.QuickPopup;
import my.lawatan.ui.programme.ripple.RippleView;
import my.lawatan.ui.programme.ripple.RippleViewModel;
import my.lawatan.ui.programme.slots.SlotsView;
import my.lawatan.ui.programme.slots.SlotsViewModel;

/** The programme of one window, and the panels that stand beside it one at a time: what gives way to a delay, and times for meetings. */
final class ProgrammeRoom {
    private final Desk desk;
    private final ProgrammeViewModel programme;
    private final ProgrammeView view;
    private final RippleViewModel ripple;
    private final SlotsViewModel slots;

    /** @param mode in which way it is looked at first
     * @param looking told in which way it is looked at */
    ProgrammeRoom(Desk desk, Mode mode, Consumer<Mode> looking) {
        this.desk = desk;
        programme = new ProgrammeViewModel(
                desk.workspace(), desk.edits(), desk.checks(), desk.clock(), desk.messages(), desk.toasts()::show);
        desk.lifetime().onClosing(programme::close);
        programme.mode().set(mode);
        programme.mode().subscribe(looking);
        desk.lifetime().eachMinute(programme::tick);
        view = view();
        view.printWith(desk.printing()::print);
        ripple = ripple();
        slots = slots();
    }

    private ProgrammeView view() {
        Selected selected = new Selected(programme, desk.selection(), desk.messages(), new SystemBoard());
        return new ProgrammeView(
                programme,
                desk.selection(),
                desk.messages(),
                QuickPopup.late(programme, desk.messages()),
                selected,
                waysToLook(selected));
    }

    private Map<Mode, Supplier<Perspective>> waysToLook(Selected selected) {
        Map<Mode, Supplier<Perspective>> ways = new EnumMap<>(Mode.class);
        ways.put(
                Mode.DAY,
                () -> new DayView(
                        new DayViewModel(
                                programme, desk.messages(), desk.threads().common()),
                        desk.selection(),
                        desk.messages()));
        ways.put(
                Mode.LIST,
                () -> new EventListView(
                        new EventListViewModel(programme, desk.selection(), desk.messages()),
                        selected,
                        desk.messages()));
        ways.put(
                Mode.LINES,
                () -> new LinesView(
                        new LinesViewModel(programme, desk.selection(), desk.messages()), selected, desk.messages()));
        return ways;
    }

    private RippleViewModel ripple() {
        RippleViewModel model = new RippleViewModel(programme, desk.threads().common(), desk.messages());
        desk.lifetime().onClosing(model::close);
        view.delayWith(this::late);
        Consumer<Boolean> panel = beside(() -> new RippleView(model, desk.messages()), RippleView::enter, model::close);
        model.late().subscribe((was, is) -> panel.accept(is.isPresent()));
        return model;
    }

    private SlotsViewModel slots() {
        SlotsViewModel model =
                new SlotsViewModel(programme, desk.threads().slots(), desk.messages(), item -> desk.selection()
                        .select(item));
        desk.lifetime().onClosing(model::close);
        view.findWith(this::findTimes);
        Consumer<Boolean> panel = beside(() -> new SlotsView(model, desk.messages()), SlotsView::enter, model::close);
        model.opened().subscribe((was, is) -> panel.accept(is));
        return model;
    }

    // made when it is first asked for
    private <P extends Region> Consumer<Boolean> beside(Supplier<P> make, Consumer<P> enter, Runnable close) {
        AtomicReference<P> panel = new AtomicReference<>();
        return wanted -> {
            if (!wanted) {
                view.clearBeside();
                return;
            }
            if (panel.get() == null) panel.set(make.get());
            view.layBeside(panel.get(), close);
            enter.accept(panel.get());
        };
    }

    Node node() {
        return view;
    }

    /** Asks what gives way when that event is late. */
    void late(Id<Event> event) {
        slots.close();
        ripple.open(event);
    }

    /** Asks for times for the meetings that are wanted. */
    void findTimes() {
        ripple.close();
        slots.open();
    }
}

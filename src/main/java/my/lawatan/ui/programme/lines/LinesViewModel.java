package my.lawatan.ui.programme.lines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.RemoveItem;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.programme.HostTime;
import my.lawatan.ui.programme.NewEvent;
import my.lawatan.ui.programme.ProgrammeState;
import my.lawatan.ui.programme.ProgrammeViewModel;

/** The programme minute by minute: its lines, and what typing in one does. While nobody looks at it, it rests. */
public final class LinesViewModel {
    /** A new line to others is first thought of as this long before its event. */
    private static final int BEFORE = -10;

    private final ProgrammeViewModel programme;
    private final Selection selection;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Line>> next = new ReadOnlyObjectWrapper<>(Optional.empty());
    private ProgrammeState shown;
    private HostTime time;
    private boolean looked;

    public LinesViewModel(ProgrammeViewModel programme, Selection selection, Messages messages) {
        this.programme = programme;
        this.selection = selection;
        this.messages = messages;
        programme.state().addListener(o -> follow());
        programme.present().minute().addListener(o -> findNext());
    }

    /** Whether it is looked at from now on. */
    void look(boolean now) {
        looked = now;
        follow();
    }

    private void follow() {
        if (!looked || programme.state().get() == shown) return;
        shown = programme.state().get();
        time = new HostTime(shown.trip().settings(), messages);
        lines.set(List.copyOf(new TripLines(shown, time, new LineCells(shown, time, messages)).all()));
        findNext();
    }

    // the first line of today that has not come yet: the line of the present is over it
    private void findNext() {
        if (shown == null || !looked) return;
        Instant now = programme.present().minute().get();
        LocalDate today = now.atZone(shown.trip().settings().hostZone()).toLocalDate();
        next.set(lines.get().stream()
                .filter(line -> line.day().equals(today)
                        && line.at().filter(at -> !at.isBefore(now)).isPresent())
                .findFirst());
    }

    /** The lines in their order. */
    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** The line over which the present is; none on a day without one. */
    ReadOnlyObjectProperty<Optional<Line>> next() {
        return next.getReadOnlyProperty();
    }

    String written(Line line, LineColumn column) {
        return edits().written(line, column);
    }

    /** Takes what is typed; or says why not. */
    Optional<String> take(Line line, LineColumn column, String typed) {
        if (line.item().flatMap(item -> shown.trip().find(ItemRef.to(item))).isEmpty()) return Optional.empty();
        try {
            Optional<Edit> edit = edits().of(line, column, typed);
            return edit.flatMap(programme::make);
        } catch (Refused refused) {
            return Optional.of(messages.text(refused));
        }
    }

    private LineEdits edits() {
        return new LineEdits(shown.trip(), time, messages);
    }

    /** Adds a line to others, counted from the event of that line. @param made told of it once it is there */
    void instruct(Line line, Consumer<ItemRef> made) {
        if (line.event().isEmpty()) return;
        Event event = line.event().get();
        Instruction.Anchor anchor =
                switch (line.kind()) {
                    case ENDS -> Instruction.Anchor.END;
                    case INSTRUCTION -> line.instruction().anchor();
                    default -> Instruction.Anchor.START;
                };
        int minutes =
                switch (line.kind()) {
                    case ENDS -> 0;
                    case INSTRUCTION -> line.instruction().minutes();
                    default -> BEFORE;
                };
        make(
                new Instruction(
                        Id.random(),
                        event.id(),
                        anchor,
                        minutes,
                        Text.NONE,
                        Text.NONE.with(messages.language(), messages.text("programme.lines.new"))),
                made);
    }

    /** Makes an event after the one of that line. @param made told of it once it is there */
    void create(Optional<Line> line, Consumer<ItemRef> made) {
        if (shown == null) return;
        TimeSpan when = time.following(line.flatMap(Line::event).map(Event::when));
        Text title = Text.NONE.with(messages.language(), messages.text("programme.new-event"));
        make(NewEvent.of(Id.random(), title, EventKind.PRIVATE, when, shown.lane()), made);
    }

    private void make(Item item, Consumer<ItemRef> made) {
        programme
                .make(new CreateItem(item), () -> made.accept(ItemRef.to(item)))
                .ifPresent(programme::say);
    }

    // each stands where it begins: what others do for it may be told a day before
    private List<ItemRef> owners() {
        Set<ItemRef> begun = lines.get().stream()
                .filter(LineCells::beginning)
                .flatMap(line -> line.owner().stream())
                .collect(Collectors.toSet());
        return lines.get().stream()
                .filter(line -> LineCells.beginning(line)
                        || line.owner().filter(begun::contains).isEmpty())
                .flatMap(line -> line.owner().stream())
                .distinct()
                .toList();
    }

    /** Selects all that has lines, the primary one as that. */
    void selectAll() {
        selection.extend(owners());
    }

    /** Takes a line to others away; calls an event off. */
    void delete(Line line) {
        if (line.kind() == LineKind.INSTRUCTION) programme.tryOut(new RemoveItem(ItemRef.to(line.instruction())));
        else if (LineCells.beginning(line) || line.kind() == LineKind.ENDS)
            programme.gestures().cancel(ofSeveral(line.owner().orElseThrow()));
    }

    // of several that are selected, all of them
    private List<ItemRef> ofSeveral(ItemRef owner) {
        return selection.contains(owner) ? List.copyOf(selection.items()) : List.of(owner);
    }

    /** Selects what that line belongs to. */
    void select(Line line) {
        line.owner().ifPresent(selection::select);
    }

    /** Selects it beside what is selected, or all from what was selected first to it. */
    void choose(Line line, boolean range) {
        line.owner().ifPresent(owner -> {
            if (range) selection.selectTo(owners(), owner);
            else selection.toggle(owner);
        });
    }

    Selection selection() {
        return selection;
    }
}

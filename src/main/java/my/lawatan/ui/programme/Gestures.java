package my.lawatan.ui.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import my.lawatan.edit.Edit;
import my.lawatan.edit.RenameEvent;
import my.lawatan.plan.Several;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.timeline.plan.Preview;
import my.lawatan.ui.kit.timeline.plan.Proposal;
import my.lawatan.ui.kit.timeline.plan.TimelineHandler;

/** Turns gestures on the timeline into edits, one for each. */
final class Gestures implements TimelineHandler {
    private final Supplier<Shown> shown;
    private final Edits edits;
    private final boolean readOnly;
    private final Messages messages;
    private final Consumer<String> say;
    private final ReadOnlyObjectWrapper<Optional<ItemRef>> made = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The trip as it will be once all that was submitted is done: a key that is held repeats faster than a disk writes. */
    private Optional<Trip> awaited = Optional.empty();

    private int underWay;

    /** @param shown what is shown now
     * @param say shows a sentence for a moment */
    Gestures(Supplier<Shown> shown, Edits edits, boolean readOnly, Messages messages, Consumer<String> say) {
        this.shown = shown;
        this.edits = edits;
        this.readOnly = readOnly;
        this.messages = messages;
        this.say = say;
    }

    /** The same gestures on columns of another kind. */
    Gestures on(Supplier<Shown> others) {
        return new Gestures(others, edits, readOnly, messages, say);
    }

    /** What was made last. */
    ReadOnlyObjectProperty<Optional<ItemRef>> made() {
        return made.getReadOnlyProperty();
    }

    @Override
    public Preview preview(Proposal proposal) {
        return shown.get().previews().of(proposal);
    }

    @Override
    public void commit(Proposal proposal, Runnable settled) {
        boolean copies = proposal instanceof Proposal.Move move && move.copy();
        proposals().plan(proposal).ifPresentOrElse(planned -> submit(planned, copies, settled), settled);
    }

    @Override
    public void create(Proposal.Create where, String title, Runnable settled) {
        String words = title.isBlank() ? messages.text("programme.new-event") : title;
        titled(Text.NONE, words)
                .ifPresentOrElse(
                        text -> submit(
                                proposals().create(where, text, shown.get().laneOfNew()), true, settled),
                        settled);
    }

    private Planner proposals() {
        return shown.get().columns().planner(trip(), Id::random);
    }

    private Trip trip() {
        return awaited.orElseGet(() -> shown.get().trip());
    }

    /** The file has failed: what was submitted is not awaited any more. */
    void forget() {
        awaited = Optional.empty();
        underWay = 0;
    }

    private void submit(Proposals.Planned planned, boolean makes, Runnable settled) {
        ItemRef first = new ItemRef(ItemKind.EVENT, planned.events().get(0));
        submit(planned.edit(), entry -> {
            if (makes && entry) made.set(Optional.of(first));
            settled.run();
        });
    }

    @Override
    public void rename(ItemRef item, String title) {
        event(item).ifPresent(event -> titled(event.title(), title)
                .ifPresent(text -> submit(new RenameEvent(event.id(), text), done -> {})));
    }

    // what no text of a trip may be is refused before there is an edit
    private Optional<Text> titled(Text before, String title) {
        try {
            return Optional.of(before.with(messages.language(), title));
        } catch (Refused refused) {
            say.accept(messages.text(refused));
            return Optional.empty();
        }
    }

    @Override
    public String titleOf(ItemRef item) {
        return event(item).map(e -> e.title().in(messages.language())).orElse("");
    }

    @Override
    public void cancel(List<ItemRef> items) {
        new Several(events(items).toList()).cancel().ifPresent(edit -> submit(edit, done -> {}));
    }

    @Override
    public void toggleFixed(List<ItemRef> items) {
        boolean fix = !events(items).allMatch(Event::fixedByHost);
        new Several(events(items).toList()).fix(fix).ifPresent(edit -> submit(edit, done -> {}));
    }

    /** Makes that edit; or says at once why it cannot be made. */
    Optional<String> make(Edit edit) {
        return make(edit, done -> {});
    }

    /** Makes that edit and runs {@code then} once it is made and shown; or says at once why it cannot be made. */
    Optional<String> make(Edit edit, Runnable then) {
        return make(edit, done -> {
            if (done) then.run();
        });
    }

    /** Makes that edit and has {@code item} selected, which it makes; or says at once why it cannot be made. */
    Optional<String> make(Edit edit, ItemRef item) {
        return make(edit, () -> made.set(Optional.of(item)));
    }

    private Optional<String> make(Edit edit, Consumer<Boolean> done) {
        if (readOnly) return Optional.of(messages.text("programme.read-only"));
        try {
            edit.applyTo(trip());
        } catch (Refused refused) {
            return Optional.of(messages.text(refused));
        }
        submit(edit, done);
        return Optional.empty();
    }

    /** Makes that edit; a refusal is shown for a moment. */
    void tryOut(Edit edit) {
        make(edit).ifPresent(say);
    }

    private void submit(Edit edit, Consumer<Boolean> done) {
        if (readOnly) {
            say.accept(messages.text("programme.read-only"));
            done.accept(false);
            return;
        }
        try {
            awaited = Optional.of(edit.applyTo(trip()));
        } catch (Refused refused) {
            refuse(refused, done);
            return;
        }
        underWay++;
        edits.submit(
                edit,
                entry -> {
                    arrived();
                    done.accept(entry.isPresent());
                },
                refused -> {
                    forget();
                    refuse(refused, done);
                });
    }

    private void arrived() {
        underWay = Math.max(0, underWay - 1);
        if (underWay == 0) awaited = Optional.empty();
    }

    private void refuse(Refused refused, Consumer<Boolean> done) {
        say.accept(messages.text(refused));
        done.accept(false);
    }

    private Stream<Event> events(List<ItemRef> items) {
        return items.stream().flatMap(item -> event(item).stream());
    }

    private Optional<Event> event(ItemRef item) {
        return item.kind() == ItemKind.EVENT ? trip().events().get(item.id()) : Optional.empty();
    }
}

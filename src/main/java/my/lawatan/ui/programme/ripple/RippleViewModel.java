package my.lawatan.ui.programme.ripple;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import my.lawatan.check.Checked;
import my.lawatan.plan.ripple.Delay;
import my.lawatan.plan.ripple.Lateness;
import my.lawatan.plan.ripple.Proposal;
import my.lawatan.plan.ripple.Ripple;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Refused;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.programme.Ghosted;
import my.lawatan.ui.programme.ProgrammeViewModel;

/**
 * How late an event is, and what would give way. While it is typed, each event pushes those after it at once; the proposals follow from the
 * background. Nothing is changed before one is accepted.
 */
public final class RippleViewModel {
    private static final String FIRST = "30";

    private final ProgrammeViewModel programme;
    private final Messages messages;
    private final RippleWords words;
    private final Background.Latest computing;
    private final ReadOnlyObjectWrapper<Optional<Id<Event>>> late = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty minutes = new SimpleStringProperty(FIRST);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<RipplePage> page = new ReadOnlyObjectWrapper<>(RipplePage.EMPTY);
    private List<Proposal> proposals = List.of();
    private AtomicBoolean cancelled = new AtomicBoolean();

    /** @param background where proposals are worked out */
    public RippleViewModel(ProgrammeViewModel programme, Background background, Messages messages) {
        this.programme = programme;
        this.messages = messages;
        this.words = new RippleWords(messages);
        this.computing = background.latest(failure -> {
            throw new IllegalStateException(failure);
        });
        minutes.subscribe(typed -> look());
        programme.state().subscribe(state -> look());
    }

    /** Begins to ask how late that event is. */
    public void open(Id<Event> event) {
        boolean another = !late.get().equals(Optional.of(event));
        late.set(Optional.of(event));
        if (another) minutes.set(FIRST);
        look();
    }

    /** Leaves the plan as it is. */
    public void close() {
        cancelled.set(true);
        computing.cancel();
        late.set(Optional.empty());
        proposals = List.of();
        page.set(RipplePage.EMPTY);
        programme.proposed().set(List.of());
    }

    private Optional<Event> event() {
        return late.get().flatMap(id -> programme.state().get().trip().events().get(id));
    }

    private void look() {
        if (late.get().isEmpty()) return;
        cancelled.set(true);
        computing.cancel();
        Optional<Event> event = event();
        if (event.isEmpty()) {
            close();
            return;
        }
        proposals = List.of();
        page.set(RipplePage.EMPTY);
        Optional<Delay> delay = delay(event.get());
        title.set(messages.text("programme.ripple.title", event.get().title().in(messages.language())));
        if (delay.isEmpty()) programme.proposed().set(List.of());
        else propose(delay.get());
    }

    private Optional<Delay> delay(Event event) {
        Optional<Integer> typed = Lateness.minutes(minutes.get());
        try {
            told.set(typed.isPresent() ? "" : messages.text("programme.ripple.how"));
            return typed.map(late -> new Delay(event.id(), late));
        } catch (Refused refused) {
            told.set(messages.text(refused));
            return Optional.empty();
        }
    }

    private void propose(Delay delay) {
        Checked today = programme.checked();
        programme
                .proposed()
                .set(Ripple.pushRight(today.facts(), delay).stream()
                        .map(pushed -> new Ghosted(
                                pushed.event().with(pushed.after()),
                                words.later(pushed.event().when(), pushed.after())))
                        .toList());
        told.set(messages.text("programme.ripple.working"));
        AtomicBoolean stop = new AtomicBoolean();
        cancelled = stop;
        computing.ask(() -> Ripple.of(today, delay, stop::get), this::found);
    }

    private void found(Ripple ripple) {
        proposals = ripple.proposals();
        told.set(ripple.why().map(words::said).orElse(""));
        if (proposals.isEmpty()) programme.proposed().set(List.of());
        else choose(0);
    }

    /** Shows that proposal, counted from 0. */
    public void choose(int number) {
        if (number < 0 || number >= proposals.size()) return;
        page.set(words.page(proposals, number));
        programme.proposed().set(words.ghosts(proposals.get(number)));
    }

    /** Makes what is shown, as one edit. */
    public void accept() {
        if (proposals.isEmpty()) return;
        Proposal chosen = proposals.get(page.get().number());
        Optional<String> refused = programme.make(chosen.edit());
        refused.ifPresentOrElse(told::set, this::close);
    }

    /** So many minutes more. */
    public void step(int by) {
        int now = Lateness.minutes(minutes.get()).orElse(0);
        minutes.set(String.valueOf(Math.max(1, Math.min(Delay.MOST, now + by))));
    }

    /** What is late; none while nobody asks. */
    public ReadOnlyObjectProperty<Optional<Id<Event>>> late() {
        return late.getReadOnlyProperty();
    }

    /** How late, as it is typed. */
    public StringProperty minutes() {
        return minutes;
    }

    /** "Arrival is late". */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** Why there is no proposal, or that it is being worked out; empty if there is one. */
    public ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RipplePage> page() {
        return page.getReadOnlyProperty();
    }
}

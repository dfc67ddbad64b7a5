package my.lawatan.ui.needs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import my.lawatan.check.PassNeed;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.TripSettings;

/** The passes with their ledger, what is asked for at the doors, and the moment in which all of that is looked at. */
public final class PassesViewModel implements AutoCloseable {
    private final Surroundings around;
    private final RegisterViewModel passes;
    private final RegisterViewModel handovers;
    private final RegisterViewModel needs;
    private final RegisterViewModel accesses;
    private final ObjectProperty<Optional<Instant>> at = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper moment = new ReadOnlyStringWrapper("");

    public PassesViewModel(Surroundings around) {
        this.around = around;
        this.passes = new RegisterViewModel(new PassRegister(), around);
        this.handovers = new RegisterViewModel(new HandoverRegister(), around);
        this.needs = new RegisterViewModel(new NeedRegister(), around);
        this.accesses = new RegisterViewModel(new AccessRegister(), around);
        at.subscribe(instant -> look());
    }

    private void look() {
        all().forEach(register -> register.at().set(at.get()));
        Reading reading = around.reading(instant());
        moment.set(around.messages()
                .text(at.get().isEmpty() ? "needs.passes.now" : "needs.passes.at", reading.moment(instant())));
    }

    RegisterViewModel passes() {
        return passes;
    }

    RegisterViewModel handovers() {
        return handovers;
    }

    RegisterViewModel needs() {
        return needs;
    }

    RegisterViewModel accesses() {
        return accesses;
    }

    private List<RegisterViewModel> all() {
        return List.of(passes, handovers, needs, accesses);
    }

    /** Which instant is looked at; none for the present one, which goes on. */
    ObjectProperty<Optional<Instant>> at() {
        return at;
    }

    /** The moment that is looked at, in words. */
    ReadOnlyStringProperty moment() {
        return moment.getReadOnlyProperty();
    }

    /** The instant that is looked at. */
    Instant instant() {
        return at.get().orElseGet(around::now);
    }

    /** The beginning of the first day of the trip. */
    Instant first() {
        TripSettings trip = around.workspace().trip().settings();
        return trip.firstDay().atStartOfDay(trip.hostZone()).toInstant();
    }

    /** How many minutes the trip has, from its first day to the end of its last. */
    long minutes() {
        TripSettings trip = around.workspace().trip().settings();
        Instant end = trip.lastDay().plusDays(1).atStartOfDay(trip.hostZone()).toInstant();
        return Duration.between(first(), end).toMinutes();
    }

    /** Looks at that minute of the trip. */
    void look(long minute) {
        at.set(Optional.of(first().plus(Duration.ofMinutes(minute))));
    }

    /** Goes to the next moment in which a pass changes hands or is asked for, or to the one before. */
    void step(boolean back) {
        TreeSet<Instant> moments = moments();
        Instant next = back ? moments.lower(instant()) : moments.higher(instant());
        if (next != null) at.set(Optional.of(next));
    }

    private TreeSet<Instant> moments() {
        TreeSet<Instant> moments = new TreeSet<>();
        Reading reading = around.reading(instant());
        reading.trip().handovers().stream().map(h -> h.at().instant()).forEach(moments::add);
        reading.trip().events().stream()
                .filter(e -> !PassNeed.of(reading.facts(), e).isEmpty())
                .flatMap(e -> e.when().startInstant().stream())
                .forEach(moments::add);
        return moments;
    }

    /** Another minute has begun. */
    public void tick() {
        all().forEach(RegisterViewModel::tick);
        look();
    }

    /** Takes away what hides that item. */
    public void reveal(ItemRef item) {
        all().forEach(register -> register.reveal(item));
    }

    @Override
    public void close() {
        all().forEach(RegisterViewModel::close);
    }
}

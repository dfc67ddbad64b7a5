package my.lawatan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import my.lawatan.protocol.names.Roster;
import my.lawatan.protocol.names.Writings;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Trip;

/**
 * What is read in the texts of a trip, in one look at all of them when somebody first asks. It is the most work of a whole check, so that
 * whoever asks while another thread is at it does some of it.
 */
final class Skimmed {
    /** So few items at a time that no thread waits long for another, and so many that little is lost between them. */
    private static final int AT_A_TIME = 512;

    /** What is read in some of the items. */
    private record Some(List<Marks.Of> marks, List<Drifts.Found> drifts) {}

    private final Trip trip;
    private final Lazy<Roster> roster;
    private final Lazy<Parts<Some>> read;

    Skimmed(Trip trip) {
        this.trip = trip;
        this.roster = new Lazy<>(() -> Roster.of(trip));
        this.read = new Lazy<>(() -> new Parts<>(parts()));
    }

    private List<Supplier<Some>> parts() {
        Function<Texts, Collection<Marks.Of>> marks = Marks.reader(trip);
        Function<Texts, Collection<Drifts.Found>> drifts = Drifts.reader(roster.get());
        List<Supplier<Some>> parts = new ArrayList<>();
        for (ItemKind kind : ItemKind.values())
            if (Writings.has(kind)) {
                List<? extends Item> all = List.copyOf(trip.all(kind).values());
                for (int from = 0; from < all.size(); from += AT_A_TIME) {
                    List<? extends Item> items = all.subList(from, Math.min(from + AT_A_TIME, all.size()));
                    parts.add(() -> read(kind, items, marks, drifts));
                }
            }
        return parts;
    }

    private Some read(
            ItemKind kind,
            List<? extends Item> items,
            Function<Texts, Collection<Marks.Of>> marks,
            Function<Texts, Collection<Drifts.Found>> drifts) {
        Skim skim = new Skim(roster.get().sieve());
        Some some = new Some(new ArrayList<>(), new ArrayList<>());
        for (Item item : items) {
            Texts texts = skim.of(kind, item);
            if (texts == null) continue;
            some.marks().addAll(marks.apply(texts));
            some.drifts().addAll(drifts.apply(texts));
        }
        return some;
    }

    /** Does a share of the work. */
    void help() {
        read.get().help();
    }

    Drifts drifts() {
        return Drifts.of(trip, roster.get(), all(Some::drifts));
    }

    Marks marks() {
        return Marks.of(trip, all(Some::marks));
    }

    private <R> List<R> all(Function<Some, List<R>> of) {
        return read.get().results().stream()
                .flatMap(some -> of.apply(some).stream())
                .toList();
    }
}

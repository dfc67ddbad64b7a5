package my.lawatan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import my.lawatan.edit.Edit;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.RenameEvent;
import my.lawatan.edit.ReviseItem;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws that undo, history and merging rest on, over streams of random edits. */
class LawsTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoingAnEditGivesBackTheTrip(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Trip trip = Fixtures.smallTrip();
        for (int i = 0; i < 40; i++) {
            Trip next = edits.next(trip).applyTo(trip);
            ChangeSet done = new ChangeSet(Diff.between(trip, next));
            assertThat(done.applyTo(trip)).isEqualTo(next);
            assertThat(done.inverse().applyTo(next)).isEqualTo(trip);
            trip = next;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDifferenceOfTwoTripsLeadsFromOneToTheOther(long seed) {
        Trip one = edited(seed, 25, Fixtures.smallTrip());
        Trip two = edited(seed + 1000, 25, Fixtures.smallTrip());
        assertThat(new ChangeSet(Diff.between(one, two)).applyTo(one)).isEqualTo(two);
        assertThat(Diff.between(one, Trip.of(one.all().toList()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void copiesMergedInAnyOrderConverge(long seed) {
        Random random = new Random(seed);
        List<Officer> officers = new ArrayList<>();
        List<Entry> first = List.of(founding());
        for (int i = 0; i < 3; i++) officers.add(new Officer("officer " + i, seed * 10 + i, first));
        for (int round = 0; round < 25; round++) {
            Officer officer = officers.get(random.nextInt(3));
            if (random.nextInt(5) == 0) officer.take(officers.get(random.nextInt(3)).journal);
            else officer.edit();
        }
        List<Entry> all = new ArrayList<>();
        officers.forEach(o -> all.addAll(o.journal));
        Merge one = Merge.of(Merge.union(all, List.of()));
        Collections.shuffle(all, random);
        Merge other = Merge.of(Merge.union(all, all));
        assertThat(other.trip()).isEqualTo(one.trip());
        assertThat(other.clashes()).hasSameSizeAs(one.clashes());
        assertThat(keys(other)).isEqualTo(keys(one));
        noEditIsLost(one, all);
    }

    private static List<String> keys(Merge merge) {
        return merge.clashes().stream().map(c -> c.item() + c.component()).toList();
    }

    // every value anybody wrote was seen and replaced, stands, or is one side of a clash
    private static void noEditIsLost(Merge merge, List<Entry> all) {
        Heads heads = new Heads(new HashSet<>(all));
        Set<String> clashing = new HashSet<>(keys(merge));
        for (ItemRef item : heads.items())
            item.kind().components().forEach(component -> {
                List<Heads.Write> standing = heads.of(item, component.name());
                long living =
                        standing.stream().filter(w -> !w.change().deletes()).count();
                long values = standing.stream()
                        .filter(w -> w.change().component().equals(component.name()))
                        .map(w -> w.change().after())
                        .distinct()
                        .count();
                if (values > 1) assertThat(clashing).contains(item + component.name());
                if (living > 0 && living < standing.size()) assertThat(clashing).contains(item + Change.EXISTS);
            });
    }

    @Test
    void twoOfficersWhoMoveOneEventClash() {
        Officer aina = new Officer("Aina", 1, List.of(founding()));
        Officer hafiz = new Officer("Hafiz", 2, List.of(founding()));
        aina.apply(new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY, "11:00", "13:00")));
        hafiz.apply(new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY, "10:00", "12:00")));
        Merge merge = Merge.of(Merge.union(aina.journal, hafiz.journal));
        assertThat(merge.clashes()).singleElement().satisfies(clash -> {
            assertThat(clash.component()).isEqualTo("when");
            assertThat(clash.heads()).extracting(w -> w.entry().officer()).containsExactlyInAnyOrder("Aina", "Hafiz");
        });
    }

    @Test
    void twoOfficersWhoChangeTwoComponentsDoNotClash() {
        Officer aina = new Officer("Aina", 1, List.of(founding()));
        Officer hafiz = new Officer("Hafiz", 2, List.of(founding()));
        aina.apply(new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY, "11:00", "13:00")));
        hafiz.apply(new RenameEvent(Fixtures.ROUNDTABLE, Text.en("Round table")));
        Merge merge = Merge.of(Merge.union(aina.journal, hafiz.journal));
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.trip().event(Fixtures.ROUNDTABLE).title().plain()).isEqualTo("Round table");
        assertThat(merge.trip().event(Fixtures.ROUNDTABLE).when())
                .isEqualTo(Fixtures.at(Fixtures.WEDNESDAY, "11:00", "13:00"));
    }

    @Test
    void anEventDeletedInOneCopyAndEditedInAnotherStaysUntilItIsAnswered() {
        Officer aina = new Officer("Aina", 1, List.of(founding()));
        Officer hafiz = new Officer("Hafiz", 2, List.of(founding()));
        ItemRef roundtable = new ItemRef(ItemKind.EVENT, Fixtures.ROUNDTABLE);
        aina.apply(new RemoveItem(roundtable));
        hafiz.apply(new RenameEvent(Fixtures.ROUNDTABLE, Text.en("Round table")));
        Merge merge = Merge.of(Merge.union(aina.journal, hafiz.journal));
        assertThat(merge.trip().event(Fixtures.ROUNDTABLE).title().plain()).isEqualTo("Round table");
        assertThat(merge.clashes()).anySatisfy(c -> {
            assertThat(c.item()).isEqualTo(roundtable);
            assertThat(c.component()).isEqualTo(Change.EXISTS);
        });
    }

    @Test
    void aPlaceDeletedInOneCopyAndUsedInAnotherComesBack() {
        Officer aina = new Officer("Aina", 1, List.of(founding()));
        Officer hafiz = new Officer("Hafiz", 2, List.of(founding()));
        ItemRef terrace = new ItemRef(ItemKind.PLACE, Fixtures.TERRACE);
        aina.apply(new RemoveItem(terrace));
        hafiz.apply(
                new ReviseItem(new ItemRef(ItemKind.EVENT, Fixtures.BRIEFING), "place", Optional.of(Fixtures.TERRACE)));
        Merge merge = Merge.of(Merge.union(aina.journal, hafiz.journal));
        assertThat(merge.trip().find(terrace)).isPresent();
        assertThat(merge.clashes()).anySatisfy(c -> assertThat(c.item()).isEqualTo(terrace));
    }

    @Test
    void anEntryThatSaysSomethingElseUnderTheSameIdIsRefused() {
        Entry entry = founding();
        Entry forged = new Entry(
                entry.id(),
                entry.writer(),
                1,
                entry.at(),
                "Somebody else",
                entry.label(),
                entry.undoes(),
                entry.redoes(),
                entry.changes());
        assertThatThrownBy(() -> Merge.union(List.of(entry), List.of(forged)))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.key()).isEqualTo("refused.entry-differs"));
    }

    @Test
    void takingBackWhatSomebodyHasChangedSinceIsRefused() {
        Trip trip = Fixtures.smallTrip();
        Trip moved =
                new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY, "11:00", "13:00")).applyTo(trip);
        Trip again =
                new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY, "15:00", "16:00")).applyTo(moved);
        ChangeSet undo = new ChangeSet(Diff.between(trip, moved)).inverse();
        assertThatThrownBy(() -> undo.applyTo(again))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.key()).isEqualTo("refused.overtaken"));
    }

    private static Trip edited(long seed, int times, Trip start) {
        RandomEdits edits = new RandomEdits(seed);
        Trip trip = start;
        for (int i = 0; i < times; i++) trip = edits.next(trip).applyTo(trip);
        return trip;
    }

    private static Entry founding() {
        return new Entry(
                UUID.nameUUIDFromBytes(new byte[] {1}),
                UUID.nameUUIDFromBytes(new byte[] {2}),
                1,
                Instant.EPOCH,
                "founder",
                Label.of("edit.create-item"),
                Optional.empty(),
                Optional.empty(),
                Fixtures.smallTrip().all().map(Change::created).toList());
    }

    /** One officer with a copy of the file. */
    private static final class Officer {
        final String name;
        final RandomEdits edits;
        final Random random;
        final List<Entry> journal;
        Trip trip;

        Officer(String name, long seed, List<Entry> first) {
            this.name = name;
            this.edits = new RandomEdits(seed);
            this.random = new Random(seed);
            this.journal = new ArrayList<>(first);
            this.trip = Merge.of(first).trip();
        }

        void edit() {
            apply(edits.next(trip));
        }

        void apply(Edit edit) {
            Trip next = edit.applyTo(trip);
            Heads heads = new Heads(journal);
            List<Change> changes = Diff.between(trip, next).stream()
                    .map(c -> c.withParents(heads.parentsOf(c.item(), c.component())))
                    .toList();
            if (changes.isEmpty()) return;
            journal.add(new Entry(
                    new UUID(random.nextLong(), random.nextLong()),
                    new UUID(0, name.hashCode()),
                    journal.size(),
                    Instant.EPOCH.plusSeconds(random.nextInt(100_000)),
                    name,
                    edit.label(trip),
                    Optional.empty(),
                    Optional.empty(),
                    changes));
            trip = next;
        }

        void take(List<Entry> theirs) {
            List<Entry> union = Merge.union(journal, theirs);
            journal.clear();
            journal.addAll(union);
            trip = Merge.of(journal).trip();
        }
    }
}

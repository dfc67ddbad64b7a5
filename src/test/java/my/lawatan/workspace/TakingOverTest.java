package my.lawatan.workspace;

import static my.lawatan.workspace.TwoLaptops.MONDAY;
import static my.lawatan.workspace.TwoLaptops.TUESDAY;
import static my.lawatan.workspace.TwoLaptops.copyOf;
import static my.lawatan.workspace.TwoLaptops.open;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import my.lawatan.change.Change;
import my.lawatan.change.Clash;
import my.lawatan.change.Entry;
import my.lawatan.change.Heads;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.RenameEvent;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.fixtures.RandomEdits;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another copy that is looked at first, and then taken over with what was decided, as one thing that can be undone. */
class TakingOverTest {
    private static final TimeSpan LATER = Fixtures.at(Fixtures.WEDNESDAY, "11:00", "13:00");
    private static final TimeSpan EARLIER = Fixtures.at(Fixtures.WEDNESDAY, "09:50", "11:50");
    private static final ItemRef LUNCH = new ItemRef(ItemKind.EVENT, Fixtures.LUNCH);

    @TempDir
    Path folder;

    private interface Diverged {
        void see(Workspace aina, Workspace hafiz);
    }

    private void diverged(Diverged then) throws IOException {
        Path ours = TwoLaptops.ours(folder);
        Path theirs = copyOf(ours);
        try (Workspace aina = open(ours, "Aina", MONDAY);
                Workspace hafiz = open(theirs, "Hafiz", TUESDAY)) {
            then.see(aina, hafiz);
        }
    }

    private static Decision of(Clash clash, String officer) {
        return new Decision(clash, by(clash, officer));
    }

    private static Heads.Write by(Clash clash, String officer) {
        return clash.heads().stream()
                .filter(write -> write.entry().officer().equals(officer))
                .findFirst()
                .orElseThrow();
    }

    private static List<Decision> all(Joined joined, String officer) {
        return joined.clashes().stream().map(clash -> of(clash, officer)).toList();
    }

    @Test
    void lookingChangesNothing() throws IOException {
        diverged((aina, hafiz) -> {
            aina.apply(new MoveEvent(Fixtures.ROUNDTABLE, LATER));
            hafiz.apply(new MoveEvent(Fixtures.ROUNDTABLE, EARLIER));
            hafiz.apply(new RenameEvent(Fixtures.LUNCH, Text.en("Luncheon with business leaders")));
            Trip before = aina.trip();
            Joined joined = aina.look(hafiz.chronicle());
            assertThat(joined.news()).extracting(Entry::officer).containsExactly("Hafiz", "Hafiz");
            assertThat(joined.clashes())
                    .singleElement()
                    .extracting(Clash::component)
                    .isEqualTo("when");
            assertThat(joined.common()).isEqualTo(Fixtures.smallTrip());
            assertThat(joined.with(all(joined, "Aina"))
                            .event(Fixtures.ROUNDTABLE)
                            .when())
                    .isEqualTo(LATER);
            assertThat(joined.with(all(joined, "Hafiz"))
                            .event(Fixtures.ROUNDTABLE)
                            .when())
                    .isEqualTo(EARLIER);
            assertThat(aina.trip()).isSameAs(before);
            assertThat(aina.journal()).hasSize(2);
        });
    }

    @Test
    void whatIsTakenOverIsOneEntryToUndoAlsoAfterARestart() throws IOException {
        Path ours = TwoLaptops.ours(folder);
        Path theirs = copyOf(ours);
        Trip before;
        Trip after;
        try (Workspace aina = open(ours, "Aina", MONDAY);
                Workspace hafiz = open(theirs, "Hafiz", TUESDAY)) {
            aina.apply(new MoveEvent(Fixtures.ROUNDTABLE, LATER));
            hafiz.apply(new MoveEvent(Fixtures.ROUNDTABLE, EARLIER));
            hafiz.apply(new RenameEvent(Fixtures.LUNCH, Text.en("Luncheon with business leaders")));
            before = aina.trip();
            Joined joined = aina.look(hafiz.chronicle());
            Entry entry = aina.takeOver(hafiz.chronicle(), all(joined, "Aina")).orElseThrow();
            assertThat(entry.label()).isEqualTo(Label.of("edit.merge", "Hafiz", 2));
            assertThat(aina.undoable()).contains(entry.label());
            after = aina.trip();
            assertThat(after.event(Fixtures.ROUNDTABLE).when()).isEqualTo(LATER);
            assertThat(after.event(Fixtures.LUNCH).title()).isEqualTo(Text.en("Luncheon with business leaders"));
            assertThat(aina.clashes()).isEmpty();
            assertThat(hafiz.merge(aina.chronicle())).isEmpty();
            assertThat(hafiz.trip()).isEqualTo(after);
        }
        try (Workspace again = open(ours, "Aina", MONDAY)) {
            again.undo();
            assertThat(again.trip()).isEqualTo(before);
            again.redo();
            assertThat(again.trip()).isEqualTo(after);
            again.undo();
            assertThat(again.trip()).isEqualTo(before);
            assertThat(again.clashes()).isEmpty();
            // what was done here before can be undone behind it
            again.undo();
            assertThat(again.trip()).isEqualTo(Fixtures.smallTrip());
        }
    }

    @Test
    void whoeverGoesOnInTheOtherCopyHasNothingToDecideTwice() throws IOException {
        diverged((aina, hafiz) -> {
            hafiz.apply(new MoveEvent(Fixtures.ROUNDTABLE, EARLIER));
            aina.takeOver(hafiz.chronicle(), List.of());
            hafiz.apply(new MoveEvent(Fixtures.ROUNDTABLE, LATER));
            assertThat(aina.look(hafiz.chronicle()).clashes()).isEmpty();
            aina.takeOver(hafiz.chronicle(), List.of());
            assertThat(aina.trip().event(Fixtures.ROUNDTABLE).when()).isEqualTo(LATER);
            assertThat(aina.takeOver(hafiz.chronicle(), List.of())).isEmpty();
        });
    }

    @Test
    void whatWasChangedSinceIsNotTakenBackWithIt() throws IOException {
        diverged((aina, hafiz) -> {
            hafiz.apply(new MoveEvent(Fixtures.ROUNDTABLE, EARLIER));
            aina.takeOver(hafiz.chronicle(), List.of());
            aina.apply(new MoveEvent(Fixtures.ROUNDTABLE, LATER));
            aina.undo();
            hafiz.apply(new MoveEvent(Fixtures.ROUNDTABLE, LATER));
            aina.merge(hafiz.chronicle());
            Trip before = aina.trip();
            assertThatThrownBy(aina::undo).isInstanceOf(Refused.class);
            assertThat(aina.trip()).isEqualTo(before);
        });
    }

    @Test
    void anEventRemovedThereAndRenamedHereIsKeptOrRemovedAndComesBackAsItWas() throws IOException {
        diverged((aina, hafiz) -> {
            hafiz.apply(new RemoveItem(LUNCH));
            aina.apply(new RenameEvent(Fixtures.LUNCH, Text.en("Lunch")));
            Trip before = aina.trip();
            Joined joined = aina.look(hafiz.chronicle());
            assertThat(joined.clashes())
                    .anySatisfy(clash -> assertThat(clash.component()).isEqualTo(Change.EXISTS));
            assertThat(joined.with(all(joined, "Hafiz")).events().has(Fixtures.LUNCH))
                    .isFalse();
            aina.takeOver(hafiz.chronicle(), all(joined, "Aina"));
            assertThat(aina.trip()).isEqualTo(before);
            assertThat(aina.clashes()).isEmpty();
            aina.undo();
            assertThat(aina.trip()).isEqualTo(before);
            assertThat(hafiz.merge(aina.chronicle())).isEmpty();
            assertThat(hafiz.trip()).isEqualTo(before);
        });
    }

    @Test
    void anEventRemovedThereCanBeGivenUpAndBroughtBackByUndo() throws IOException {
        diverged((aina, hafiz) -> {
            hafiz.apply(new RemoveItem(LUNCH));
            aina.apply(new RenameEvent(Fixtures.LUNCH, Text.en("Lunch")));
            Trip before = aina.trip();
            aina.takeOver(hafiz.chronicle(), all(aina.look(hafiz.chronicle()), "Hafiz"));
            assertThat(aina.trip().events().has(Fixtures.LUNCH)).isFalse();
            assertThat(aina.clashes()).isEmpty();
            aina.undo();
            assertThat(aina.trip()).isEqualTo(before);
        });
    }

    @Test
    void copiesWithManyEditsComeTogetherWithoutAClashLeftAndOneUndoTakesAllBack() throws IOException {
        for (long seed = 1; seed <= 6; seed++) {
            Path file = folder.resolve(seed + ".lawatan");
            Files.move(TwoLaptops.ours(folder), file);
            Path other = Files.copy(file, folder.resolve(seed + "-theirs.lawatan"));
            try (Workspace aina = open(file, "Aina", MONDAY);
                    Workspace hafiz = open(other, "Hafiz", TUESDAY)) {
                many(aina, seed);
                many(hafiz, seed + 100);
                Trip before = aina.trip();
                Joined joined = aina.look(hafiz.chronicle());
                boolean latest = seed % 2 == 0;
                List<Decision> decisions = joined.clashes().stream()
                        .map(clash -> new Decision(
                                clash,
                                clash.heads().get(latest ? 0 : clash.heads().size() - 1)))
                        .toList();
                Trip expected;
                try {
                    expected = joined.with(decisions);
                } catch (Refused together) {
                    assertThatThrownBy(() -> aina.takeOver(hafiz.chronicle(), decisions))
                            .isInstanceOf(Refused.class);
                    assertThat(aina.trip()).isSameAs(before);
                    continue;
                }
                Optional<Entry> entry = aina.takeOver(hafiz.chronicle(), decisions);
                assertThat(entry).isPresent();
                assertThat(aina.trip()).as("seed %d", seed).isEqualTo(expected);
                assertThat(aina.clashes()).as("seed %d", seed).isEmpty();
                assertThat(hafiz.merge(aina.chronicle())).as("seed %d", seed).isEmpty();
                assertThat(hafiz.trip()).as("seed %d", seed).isEqualTo(expected);
                aina.undo();
                assertThat(aina.trip()).as("seed %d", seed).isEqualTo(before);
            }
        }
    }

    private static void many(Workspace workspace, long seed) {
        RandomEdits edits = new RandomEdits(seed);
        for (int i = 0; i < 25; i++) workspace.apply(edits.next(workspace.trip()));
    }
}

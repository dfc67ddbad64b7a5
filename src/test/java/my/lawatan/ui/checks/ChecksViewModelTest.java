package my.lawatan.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.NameSeat;
import my.lawatan.edit.RenameEvent;
import my.lawatan.edit.Together;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Text;
import my.lawatan.ui.Office;
import my.lawatan.ui.kit.Destination;
import my.lawatan.ui.kit.LiveChecks;
import my.lawatan.ui.kit.Worsened;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksViewModelTest {
    @TempDir
    Path folder;

    private Office office;
    private ChecksViewModel checks;
    private Worsened worsened;
    private final List<Destination> shown = new ArrayList<>();

    @BeforeEach
    void open() {
        office = new Office(
                folder,
                new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY, "11:00", "13:00"))
                        .applyTo(Fixtures.smallTrip()));
        worsened = new Worsened(
                office.workspace,
                office.checks,
                Office.ENGLISH,
                office.background,
                told -> office.said.add(told.by().size() + " worse, " + told.better() + " better"));
        checks = new ChecksViewModel(
                office.workspace,
                office.selection,
                office.edits,
                new LiveChecks(Office.MORNING),
                worsened,
                Office.ENGLISH,
                office.background,
                shown::add,
                office.said::add);
    }

    @AfterEach
    void close() {
        checks.close();
        worsened.close();
        office.close();
    }

    private List<String> lines() {
        return checks.rows().get().stream()
                .map(row -> row instanceof Row.Head head ? "# " + head.title() : ((Row.Found) row).sentence())
                .toList();
    }

    private Row.Found row(String rule) {
        return checks.rows().get().stream()
                .filter(Row.Found.class::isInstance)
                .map(Row.Found.class::cast)
                .filter(r -> r.finding().rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatToDoNextComesInGroupsTheGravestFirstAndInEachByTime() {
        assertThat(lines())
                .containsExactly(
                        "# Separate what is at the same time",
                        "Mei Ling Tan is expected at “Roundtable” (11:00–13:00) and at “Luncheon” (12:45–14:00) at the same time.",
                        "# Ask for names and numbers",
                        "3 of 3 seats of “Roundtable” await a name.",
                        "# Call for, write or clear a brief",
                        "The principal is at “Morning briefing”, and no brief was called for.",
                        "The principal is at “Roundtable”, and no brief was called for.",
                        "The principal is at “Luncheon”, and no brief was called for.");
        assertThat(checks.counts().get())
                .containsEntry(Filter.ALL, 5)
                .containsEntry(Filter.STOP, 1)
                .containsEntry(Filter.WARN, 4)
                .containsEntry(Filter.WAIVED, 0);
        checks.filter().set(Filter.STOP);
        assertThat(lines()).hasSize(2);
        checks.filter().set(Filter.HINT);
        assertThat(lines()).isEmpty();
    }

    @Test
    void selectingAFindingSelectsWhatItIsAboutAndShowGoesThere() {
        checks.select(row("names-awaited"));
        assertThat(office.selection.primary().map(ItemRef::id)).contains(Fixtures.ROUNDTABLE);
        assertThat(shown).isEmpty();
        checks.showSelected();
        assertThat(shown).containsExactly(new Destination.Item(new ItemRef(ItemKind.EVENT, Fixtures.ROUNDTABLE)));
        assertThat(checks.offers().get()).as("only people can give names").isEmpty();
    }

    @Test
    void whatAnImportMadeWorseStandsFirstWithTheChangeThatDidItUntilItIsTakenBack() {
        office.workspace.apply(new Together(
                "edit.import-calendar",
                List.of(
                        new RenameEvent(Fixtures.LUNCH, Text.en("Lunch")),
                        new MoveEvent(Fixtures.BRIEFING, Fixtures.at(Fixtures.WEDNESDAY, "11:15", "11:45")))));
        assertThat(lines().get(0)).isEqualTo("# Became worse by what was taken over last");
        Row.Found first = (Row.Found) checks.rows().get().get(1);
        assertThat(first.finding().rule()).isEqualTo("place-double-booked");
        assertThat(first.broughtBy())
                .startsWith("by Morning briefing: moved from")
                .doesNotContain("Lunch");
        assertThat(office.said).containsExactly("1 worse, 0 better");
        checks.select(first);
        assertThat(office.selection.primary()).isPresent();
        office.workspace.undo();
        assertThat(lines().get(0)).isEqualTo("# Separate what is at the same time");
        assertThat(checks.rows().get())
                .filteredOn(Row.Found.class::isInstance)
                .isNotEmpty()
                .allMatch(row -> ((Row.Found) row).broughtBy().isEmpty());
        office.workspace.redo();
        assertThat(lines().get(0)).isEqualTo("# Became worse by what was taken over last");
    }

    @Test
    void anOfferMendsTheFindingAndTheNextOneIsSelected() {
        checks.select(row("person-double-booked"));
        assertThat(checks.offers().get())
                .extracting(ChecksViewModel.Offer::label)
                .containsExactly(
                        "Move “Luncheon” to Wed 13 Nov 13:00–14:15", "Move “Roundtable” to Wed 13 Nov 10:45–12:45");
        checks.mend(checks.offers().get().get(0));
        assertThat(lines()).noneMatch(line -> line.contains("at the same time."));
        assertThat(office.said).containsExactly("Done: Move “Luncheon” to Wed 13 Nov 13:00–14:15");
        assertThat(checks.selected().get().map(r -> r.finding().rule())).contains("names-awaited");
        office.workspace.undo();
        assertThat(row("person-double-booked")).isNotNull();
    }

    @Test
    void aFindingIsWaivedWithAReasonAndStandsWithWhoAndWhenUntilItIsTakenBack() {
        checks.select(row("names-awaited"));
        checks.waiving().ask();
        checks.waiving().waive();
        assertThat(checks.waiving().trouble().get()).isEqualTo("Write why it may stand: others will ask.");
        checks.waiving().reason().set("The host names them at the door");
        checks.waiving().until().set("soonish");
        checks.waiving().waive();
        assertThat(checks.waiving().trouble().get()).contains("not understood");
        checks.waiving().until().set("15 Nov");
        checks.waiving().waive();
        assertThat(checks.waiving().asked().get()).isFalse();
        assertThat(checks.counts().get()).containsEntry(Filter.ALL, 4).containsEntry(Filter.WAIVED, 1);
        assertThat(lines()).endsWith("# Waived", "3 of 3 seats of “Roundtable” await a name.");
        Row.Found waived = row("names-awaited");
        assertThat(waived.waived().orElseThrow().reason()).isEqualTo("The host names them at the door");
        assertThat(waived.waivedBy()).isEqualTo("Waived by Officer, Thu 14 Nov 09:41, until Fri 15 Nov");
        checks.select(waived);
        checks.waiving().takeBack();
        assertThat(checks.counts().get()).containsEntry(Filter.ALL, 5).containsEntry(Filter.WAIVED, 0);
    }

    @Test
    void aWaivedFindingIsBackWhenASeatGetsAName() {
        checks.select(row("names-awaited"));
        checks.waiving().reason().set("Later");
        checks.waiving().waive();
        assertThat(checks.counts().get()).containsEntry(Filter.WAIVED, 1);
        office.workspace.apply(new NameSeat(Id.named("fixture/seat/1"), Fixtures.MINISTER));
        assertThat(row("names-awaited").waived()).isEmpty();
        assertThat(checks.counts().get()).containsEntry(Filter.WAIVED, 0);
    }

    @Test
    void whatIsTypedStaysWhileOthersChangeTheTrip() {
        checks.select(row("names-awaited"));
        checks.waiving().ask();
        checks.waiving().reason().set("Half a sen");
        office.workspace.apply(new MoveEvent(Fixtures.BRIEFING, Fixtures.at(Fixtures.WEDNESDAY, "08:00", "08:30")));
        assertThat(checks.waiving().asked().get()).isTrue();
        assertThat(checks.waiving().reason().get()).isEqualTo("Half a sen");
        checks.select(row("person-double-booked"));
        assertThat(checks.waiving().asked().get()).isFalse();
    }
}

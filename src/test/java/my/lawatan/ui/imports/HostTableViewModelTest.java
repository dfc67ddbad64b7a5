package my.lawatan.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import my.lawatan.interchange.table.Field;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Event;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostTableViewModelTest {
    private static final String TABLE = """
            Time\tProgramme\tVenue
            Wednesday, 13 November 2024\t\t
            10:45-12:30\tRoundtable with captains of industry\tHall Z
            03:00\tInvented stargazing\tRoof
            half past\tNever\t
            """;

    @TempDir
    Path folder;

    private Office office;
    private HostTableViewModel model;
    private boolean shown;

    @BeforeEach
    void open() {
        office = new Office(folder, Sample.of("exercise").latest());
        model = another();
    }

    private HostTableViewModel another() {
        return new HostTableViewModel(Alone.in(office), folder.resolve("settings"));
    }

    @AfterEach
    void close() {
        model.close();
        office.close();
    }

    private Trip trip() {
        return office.workspace.trip();
    }

    private void paste(String text) {
        model.read(Source.clipboard(null, text).orElseThrow(), () -> shown = true, () -> shown = false);
    }

    private Entry entry(String title) {
        return Alone.entry(model, title);
    }

    private Event roundtable() {
        return trip().events().stream()
                .filter(e -> e.title().plain().startsWith("Roundtable"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void differencesAreShownSideBySideAndTakenOverAsOneEdit() {
        Trip before = trip();
        paste(TABLE);
        assertThat(shown).isTrue();
        assertThat(entry("Roundtable").section()).isEqualTo(Section.DIFFERS);
        assertThat(entry("Roundtable").offers()).extracting(Offer::label).contains("Time", "Place");
        assertThat(entry("Invented").section()).isEqualTo(Section.ADDED);
        assertThat(entry("“half past”").section()).isEqualTo(Section.LEFT_OUT);
        assertThat(model.choosing().entries()).anyMatch(e -> e.section() == Section.ONLY_OURS);
        assertThat(model.name().get()).isEqualTo("Take over 3 changes");
        assertThat(trip()).isSameAs(before);
        model.takeOver();
        assertThat(roundtable().when().start().orElseThrow().local()).hasToString("2024-11-13T10:45");
        assertThat(trip().events().size()).isEqualTo(before.events().size() + 1);
        assertThat(office.said).containsExactly("Took over 3 changes from the host’s programme");
        office.workspace.undo();
        assertThat(trip()).isEqualTo(before);
    }

    @Test
    void takenOverTwiceItAgrees() {
        paste(TABLE);
        model.takeOver();
        paste(TABLE);
        assertThat(entry("Roundtable").section()).isEqualTo(Section.AGREES);
        assertThat(entry("Invented").section()).isEqualTo(Section.AGREES);
        assertThat(model.able().get()).isFalse();
    }

    @Test
    void whatAColumnHoldsCanBeSaidAndIsKeptForTheNextTable() {
        paste(TABLE);
        assertThat(model.heads().get())
                .extracting(HostTableViewModel.Head::field)
                .containsExactly(Field.TIME, Field.ITEM, Field.PLACE);
        model.say(2, Field.REMARKS);
        assertThat(entry("Roundtable").offers()).extracting(Offer::label).doesNotContain("Place");
        model.close();
        model = another();
        paste(TABLE);
        assertThat(model.heads().get())
                .extracting(HostTableViewModel.Head::field)
                .containsExactly(Field.TIME, Field.ITEM, Field.REMARKS);
        model.say(0, Field.ITEM);
        assertThat(model.heads().get())
                .extracting(HostTableViewModel.Head::field)
                .containsExactly(Field.ITEM, Field.UNUSED, Field.REMARKS);
    }

    @Test
    void aDayIsAskedForWhereNoneIsStated() {
        paste("Time\tEvent\n10:30\tRoundtable with captains of industry");
        assertThat(model.dayAsked().get()).isTrue();
        assertThat(model.able().get()).isFalse();
        model.firstDay().set(Optional.of(LocalDate.of(2024, 11, 13)));
        assertThat(entry("Roundtable").section()).isEqualTo(Section.AGREES);
        assertThat(model.dayAsked().get()).isTrue();
    }

    @Test
    void filesThatHoldNoTableAreRefusedInWords() throws IOException {
        model.read(Files.write(folder.resolve("x.docx"), new byte[] {'P', 'K', 3, 4, 5}), () -> shown = true, () -> {});
        model.read(Files.writeString(folder.resolve("x.csv"), "one column\nonly"), () -> shown = true, () -> {});
        assertThat(shown).isFalse();
        assertThat(office.said.get(0)).startsWith("x.docx cannot be read as it is.");
        assertThat(office.said.get(1)).startsWith("There is no table in it");
    }

    @Test
    void ordinaryTextOnTheClipboardIsNoTable() {
        assertThat(Source.clipboard("<p>Dear colleague</p>", "Dear colleague,\nthank you"))
                .isEmpty();
        assertThat(Source.clipboard(null, null)).isEmpty();
    }
}

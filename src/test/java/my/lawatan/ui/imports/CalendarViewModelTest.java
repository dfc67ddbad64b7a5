package my.lawatan.ui.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import my.lawatan.edit.RenameEvent;
import my.lawatan.interchange.ics.Choice;
import my.lawatan.interchange.ics.IcsImport;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Event;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarViewModelTest {
    @TempDir
    Path folder;

    private Office office;
    private CalendarViewModel model;
    private Around around;
    private boolean shown;

    @BeforeEach
    void open() {
        office = new Office(folder, Sample.of("exercise").latest());
        around = Alone.in(office);
        model = new CalendarViewModel(around);
    }

    @AfterEach
    void close() {
        model.close();
        office.close();
    }

    private Trip trip() {
        return office.workspace.trip();
    }

    private void read(String... events) throws IOException {
        String text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("\r\n", events) + "\r\nEND:VCALENDAR\r\n";
        model.read(
                Files.write(folder.resolve("host.ics"), text.getBytes(UTF_8)), () -> shown = true, () -> shown = false);
    }

    private static String event(String uid, String title, String... lines) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + title + "\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT";
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

    private String moved() {
        return event(
                roundtable().id().toString(),
                "Roundtable and lunch",
                "DTSTART;TZID=America/Lima:20241113T104500",
                "DTEND;TZID=America/Lima:20241113T123000",
                "LOCATION:Hall Z");
    }

    private static final String NEW =
            event("a", "Reception", "DTSTART;TZID=America/Lima:20241113T190000", "ATTENDEE:mailto:x@example.org");
    private static final String FLOATING = event("b", "Walk", "DTSTART:20241114T070000");
    private static final String BROKEN = event("c", "Never", "DTSTART:yesterday");

    @Test
    void whatWasReadIsShownInGroupsAndNothingIsChangedYet() throws IOException {
        Trip before = trip();
        read(NEW, moved(), FLOATING, BROKEN);
        assertThat(shown).isTrue();
        assertThat(entry("Reception").section()).isEqualTo(Section.ADDED);
        assertThat(entry("Reception").notes()).singleElement().asString().contains("One attendee");
        assertThat(entry("Roundtable").section()).isEqualTo(Section.CHANGED);
        assertThat(entry("Roundtable").offers()).extracting(Offer::label).contains("Time", "Place", "Title");
        assertThat(entry("Walk").section()).isEqualTo(Section.DOUBTED);
        assertThat(entry("Walk").notes()).singleElement().asString().contains("The time has no zone");
        assertThat(entry("DTSTART").section()).isEqualTo(Section.LEFT_OUT);
        assertThat(model.summary().get()).isEqualTo("2 new · 1 changed · 0 as they are · 1 left out");
        assertThat(trip()).isSameAs(before);
    }

    @Test
    void allButDoubtsIsTickedAndTakenOverAsOneEdit() throws IOException {
        Trip before = trip();
        read(NEW, moved(), FLOATING, BROKEN);
        assertThat(model.name().get()).isEqualTo("Take over 2 items");
        model.takeOver();
        assertThat(trip().events().size()).isEqualTo(before.events().size() + 1);
        assertThat(roundtable().title().plain()).isEqualTo("Roundtable and lunch");
        assertThat(roundtable()
                        .place()
                        .flatMap(trip().places()::get)
                        .orElseThrow()
                        .name()
                        .plain())
                .isEqualTo("Hall Z");
        assertThat(office.said).containsExactly("Took over 2 items from host.ics");
        assertThat(shown).isFalse();
        office.workspace.undo();
        assertThat(trip()).isEqualTo(before);
    }

    @Test
    void oneComponentAloneCanBeTakenOver() throws IOException {
        Event before = roundtable();
        read(moved());
        Entry entry = entry("Roundtable");
        model.choosing().toggle(entry);
        assertThat(model.able().get()).isFalse();
        Offer time = entry.offers().stream()
                .filter(o -> o.key().equals("when"))
                .findFirst()
                .orElseThrow();
        assertThat(time.ours()).contains("10:30").isNotEqualTo(time.theirs());
        model.choosing().toggle(entry, time);
        assertThat(model.choosing().ticked(entry)).isEqualTo(Choosing.Ticked.SOME);
        model.takeOver();
        assertThat(roundtable().when().start().orElseThrow().local()).hasToString("2024-11-13T10:45");
        assertThat(roundtable().title()).isEqualTo(before.title());
        assertThat(roundtable().place()).isEqualTo(before.place());
    }

    @Test
    void twoItemsAtOneNewPlaceMakeItOnce() throws IOException {
        int places = trip().places().size();
        read(
                event("p", "First", "DTSTART;TZID=America/Lima:20241113T190000", "LOCATION:Hall Z"),
                event("q", "Second", "DTSTART;TZID=America/Lima:20241113T200000", "LOCATION:Hall Z"));
        model.takeOver();
        assertThat(trip().places().size()).isEqualTo(places + 1);
    }

    @Test
    void whatIsShownFollowsTheTripAndTicksStay() throws IOException {
        read(NEW, moved());
        model.choosing().toggle(entry("Reception"));
        office.workspace.apply(new RenameEvent(roundtable().id(), Text.en("Roundtable and lunch")));
        assertThat(entry("Roundtable").offers()).extracting(Offer::label).doesNotContain("Title");
        assertThat(model.choosing().ticked(entry("Reception"))).isEqualTo(Choosing.Ticked.NONE);
        model.takeOver();
        assertThat(trip().events().stream().map(e -> e.title().plain())).doesNotContain("Reception");
    }

    @Test
    void goingAwayLeavesTheTripAsItWas() throws IOException {
        Trip before = trip();
        read(NEW);
        model.leave();
        assertThat(shown).isFalse();
        assertThat(trip()).isSameAs(before);
        assertThat(office.workspace.journal()).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingIsShown() throws IOException {
        model.read(folder.resolve("none.ics"), () -> shown = true, () -> {});
        model.read(Files.writeString(folder.resolve("x.ics"), "Dear colleague"), () -> shown = true, () -> {});
        assertThat(shown).isFalse();
        assertThat(office.said).hasSize(2);
        assertThat(office.said.get(0)).contains("none.ics");
        assertThat(office.said.get(1)).contains("no calendar");
    }

    @Test
    void onePersonsDaysAreWrittenUnderAPlainName() {
        Path file = folder.resolve("out.ics");
        List<String> proposed = new java.util.ArrayList<>();
        CalendarWriting writing = new CalendarWriting(around, Office.MORNING, name -> {
            proposed.add(name);
            return Optional.of(file);
        });
        var principal = trip().settings().principal().orElseThrow();
        writing.write(Choice.forPerson(principal));
        writing.write(Choice.ALL);
        assertThat(proposed.get(0))
                .startsWith(trip().settings().firstDay() + "_programme_")
                .endsWith(".ics");
        assertThat(proposed.get(1)).isEqualTo(trip().settings().firstDay() + "_programme.ics");
        assertThat(office.said.get(0)).contains("items written to out.ics; one more has no day");
        assertThat(IcsImport.plan(Reading.bytes(file), trip()).edit()).isEmpty();
    }
}

package my.lawatan.interchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.text.Spans;
import my.lawatan.trip.Event;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostTableTest {
    private static final Messages WORDS = new Messages(Language.EN);
    private final Trip trip = Sample.of("exercise").latest();
    private final Spans spans = new Spans(WORDS, trip.settings().hostZone());

    /** Rows of cells that are parted by bars. */
    private static Grid grid(String... lines) {
        List<Grid.Row> rows = new ArrayList<>();
        for (String line : lines) rows.add(Grid.Row.of(rows.size() + 1, List.of(line.split(" *\\| *", -1))));
        return new Grid(rows, List.of());
    }

    private HostTable read(Grid grid) {
        return HostTable.of(grid, Columns.guess(grid), Optional.empty(), trip.settings());
    }

    private List<String> said(HostTable table) {
        return table.rows().stream()
                .map(row -> spans.whole(row.when()) + " " + row.title())
                .toList();
    }

    private static List<String> leftOut(HostTable table) {
        return table.leftOut().stream().map(r -> r.line() + " " + r.text(WORDS)).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Time | Event | Venue | Remarks; TIME ITEM PLACE REMARKS",
                "Masa | Perkara | Tempat | Catatan; TIME ITEM PLACE REMARKS",
                "Hora | Actividad | Lugar | Observaciones; TIME ITEM PLACE REMARKS",
                "No. | Fecha | Hora de inicio | Acto | Asistentes; UNUSED DATE TIME ITEM PEOPLE"
            })
    void headingsAreKnownInThreeLanguages(String headings, String fields) {
        Columns columns = Columns.guess(grid("Programme |", headings, "1 | 2 | 3"));
        assertThat(columns.heading()).isEqualTo(1);
        assertThat(columns.fields().stream().map(Enum::name).reduce((a, b) -> a + " " + b))
                .contains(fields);
    }

    @Test
    void withoutHeadingsColumnsAreKnownByWhatIsInThem() {
        Columns columns = Columns.guess(grid(
                "1 | 10:30 - 12:30 | Roundtable with captains of industry | Hall",
                "2 | 1.00 pm | Luncheon hosted by the president | Palace",
                "3 | 3 petang | Courtesy call on the governor | Office"));
        assertThat(columns.heading()).isEqualTo(-1);
        assertThat(columns.fields()).containsExactly(Field.UNUSED, Field.TIME, Field.ITEM, Field.UNUSED);
    }

    @Test
    void aDayHoldsForTheRowsUnderIt() {
        HostTable table = read(grid(
                "Time | Event",
                "Wednesday, 13 November 2024 |",
                "10:30-12:30 | Roundtable",
                "TBC | Press remarks",
                " | Overnight in Lima",
                "Day 3 – Khamis (14 November) |",
                "3.00 - 4.30 pm | Bilateral",
                "viernes 15 de noviembre |",
                "9 am onwards | Plenary"));
        assertThat(said(table))
                .containsExactly(
                        "Wed 13 Nov 2024 10:30–12:30 Roundtable",
                        "Wed 13 Nov 2024, time to be advised Press remarks",
                        "Wed 13 Nov 2024 Overnight in Lima",
                        "Thu 14 Nov 2024 15:00–16:30 Bilateral",
                        "Fri 15 Nov 2024 09:00– Plenary");
        assertThat(table.leftOut()).isEmpty();
    }

    @Test
    void theNightAfterAnEveningBelongsToItsDay() {
        HostTable table = read(grid("Time | Event", "13/11/2024 |", "22:00-24:00 | Gala", "00:30 | Return"));
        assertThat(said(table))
                .containsExactly(
                        "Wed 13 Nov 2024 22:00–Thu 14 Nov 00:00 Gala", "Wed 13 Nov 2024 Thu 14 Nov 00:30– Return");
        assertThat(table.days()).containsExactly(LocalDate.of(2024, 11, 13));
    }

    @Test
    void nothingIsLostSilently() {
        HostTable table = read(grid(
                "Time | Event",
                "10:00 | Before any day",
                "13 Nov |",
                "half past ten | Talk",
                "11:00 |",
                "Thursday 13 November |",
                "12:00 (19:00 KUL) | Lunch"));
        assertThat(leftOut(table))
                .containsExactly(
                        "2 Nothing says on which day this is: “10:00 · Before any day”.",
                        "4 “half past ten” is no time.",
                        "5 There is no item in this row: “11:00”.");
        assertThat(table.withoutDay()).isEqualTo(1);
        assertThat(table.rows())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.said())
                                .extracting(remark -> remark.text(WORDS))
                                .containsExactly(
                                        "“Thursday 13 November”: the date is a Wed 13 Nov. The date was followed.",
                                        "Besides the time the cell says “19:00 kul”; the time is taken as local time in America/Lima."));
    }

    @Test
    void aDayThatIsSaidBeforehandHoldsForTheFirstRows() {
        Grid grid = grid("Time | Event", "10:00 | Talk");
        HostTable table =
                HostTable.of(grid, Columns.guess(grid), Optional.of(LocalDate.of(2024, 11, 14)), trip.settings());
        assertThat(said(table)).containsExactly("Thu 14 Nov 2024 10:00– Talk");
    }

    @Test
    void thePlaceMayStandUnderTheItemAndLinesOfATitleAreOne() {
        Grid grid = new Grid(
                List.of(
                        Grid.Row.of(1, List.of("Time", "Event")),
                        Grid.Row.of(2, List.of("13 Nov", "")),
                        Grid.Row.of(
                                3,
                                List.of(
                                        "10:30\n–\n12:30",
                                        "Roundtable with\ncaptains of industry\nVenue: Garden hall"))),
                List.of());
        HostRow row = read(grid).rows().get(0);
        assertThat(row.title()).isEqualTo("Roundtable with captains of industry");
        assertThat(row.place()).isEqualTo("Garden hall");
        assertThat(spans.whole(row.when())).isEqualTo("Wed 13 Nov 2024 10:30–12:30");
    }

    @Test
    void rowsThatReachDownAndRepeatedHeadingsAreNoItems() {
        Grid grid = new Grid(
                List.of(
                        Grid.Row.of(1, List.of("Date", "Time", "Event")),
                        Grid.Row.of(2, List.of("13 Nov", "10:00", "Talk")),
                        new Grid.Row(3, List.of("13 Nov", "11:00", "Tea"), Set.of(0), false, false),
                        Grid.Row.of(4, List.of("Date", "Time", "Event")),
                        Grid.Row.of(5, List.of("", "12:00", "Lunch"))),
                List.of());
        assertThat(said(read(grid)))
                .containsExactly(
                        "Wed 13 Nov 2024 10:00– Talk", "Wed 13 Nov 2024 11:00– Tea", "Wed 13 Nov 2024 12:00– Lunch");
    }

    // ---- beside ours

    private Event event(String title) {
        return trip.events().stream()
                .filter(e -> e.title().plain().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private List<Match> compare(String... lines) {
        return Agreement.of(read(grid(lines)), trip);
    }

    private static Match only(List<Match> matches) {
        return matches.stream().filter(m -> m.theirs().isPresent()).findFirst().orElseThrow();
    }

    private static Point point(Match match, Point.Subject subject) {
        return match.points().stream()
                .filter(p -> p.subject() == subject)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameItemIsFoundInOtherWordsAndTheSameTimeAgrees() {
        Match match =
                only(compare("Time | Event", "13 Nov |", "10:30-12:30 | Captains of Industry ROUND-TABLE roundtable"));
        assertThat(match.ours()).contains(event("Roundtable with captains"));
        assertThat(match.agrees()).isTrue();
        assertThat(point(match, Point.Subject.TITLE).proposed()).isFalse();
    }

    @Test
    void anotherTimeKeepsOurLengthUnlessTheyStateAnEnd() {
        Event ours = event("Roundtable with captains");
        Match match = only(compare("Time | Event", "13 Nov |", "10:45 | Roundtable with captains of industry"));
        Point time = point(match, Point.Subject.TIME);
        assertThat(time.agrees()).isFalse();
        Trip after = time.edits().get(0).applyTo(trip);
        assertThat(after.event(ours.id()).when()).isEqualTo(ours.when().plusMinutes(15));
        Point ends = point(
                only(compare("Time | Event", "13 Nov |", "10:45-13:00 | Roundtable with captains of industry")),
                Point.Subject.TIME);
        assertThat(spans.whole(
                        ends.edits().get(0).applyTo(trip).event(ours.id()).when()))
                .isEqualTo("Wed 13 Nov 2024 10:45–13:00");
    }

    @Test
    void whatIsOnlySomewhatAlikeIsDoubtedAndMayBeANewItem() {
        Match match = only(compare("Time | Event", "13 Nov |", "10:30-12:30 | Roundtable with invented shipowners"));
        assertThat(match.ours()).contains(event("Roundtable with captains"));
        assertThat(match.sure()).isFalse();
        assertThat(match.agrees()).isFalse();
        assertThat(point(match, Point.Subject.ITEM).proposed()).isFalse();
    }

    @Test
    void theSameItemOnAnotherDayIsFoundByItsTitle() {
        Match match = only(compare("Time | Event", "14 Nov |", "10:30 | Roundtable with captains of industry"));
        assertThat(match.ours()).contains(event("Roundtable with captains"));
        assertThat(match.agrees()).isFalse();
    }

    @Test
    void whatOnlyOneSideHasIsSaid() {
        List<Match> all = compare("Time | Event", "13 Nov |", "03:00 | Invented stargazing");
        Match theirs = only(all);
        assertThat(theirs.ours()).isEmpty();
        Trip after = trip;
        for (var edit : theirs.points().get(0).edits()) after = edit.applyTo(after);
        assertThat(after.events().size()).isEqualTo(trip.events().size() + 1);
        assertThat(all.stream().filter(m -> m.theirs().isEmpty()).flatMap(m -> m.ours().stream()))
                .contains(event("Roundtable with captains"));
    }

    @Test
    void anotherPlaceIsOfferedAndOursIsKnownByAnyOfItsNames() {
        Event ours = event("Roundtable with captains");
        String name = trip.places()
                .get(ours.place().orElseThrow())
                .orElseThrow()
                .name()
                .plain();
        assertThat(only(compare(
                                "Time | Event | Venue",
                                "13 Nov | |",
                                "10:30 | Roundtable with captains of industry | " + name))
                        .agrees())
                .isTrue();
        Point place = point(
                only(compare(
                        "Time | Event | Venue", "13 Nov | |", "10:30 | Roundtable with captains of industry | Hall Z")),
                Point.Subject.PLACE);
        assertThat(place.agrees()).isFalse();
        Trip after = trip;
        for (var edit : place.edits()) after = edit.applyTo(after);
        assertThat(after.event(ours.id())
                        .place()
                        .flatMap(after.places()::get)
                        .orElseThrow()
                        .name()
                        .plain())
                .isEqualTo("Hall Z");
    }

    @Test
    void whoIsNamedAndNotOnOurListIsOfferedAndTheOtherWayIsSaid() {
        Event ours = event("Roundtable with captains");
        var listed = trip.attendances().stream()
                .filter(a -> a.event().equals(ours.id()))
                .flatMap(a -> a.person().stream())
                .toList();
        var stranger = trip.people().stream()
                .filter(p ->
                        !listed.contains(p.id()) && !trip.settings().principal().equals(Optional.of(p.id())))
                .filter(p -> my.lawatan.text.Names.bare(p.name()).length() > 8)
                .findFirst()
                .orElseThrow();
        String name = my.lawatan.text.Names.bare(stranger.name());
        Match match = only(compare(
                "Time | Event | Participants",
                "13 Nov | |",
                "10:30-12:30 | Roundtable with captains of industry | " + name));
        Point named = match.points().stream()
                .filter(p -> p.theirs().equals(new Point.Said.Words(name)))
                .findFirst()
                .orElseThrow();
        Trip after = named.edits().get(0).applyTo(trip);
        assertThat(after.attendances().stream()
                        .filter(a -> a.event().equals(ours.id()) && a.person().equals(Optional.of(stranger.id()))))
                .hasSize(1);
        assertThat(match.points().stream()
                        .filter(p ->
                                p.subject() == Point.Subject.NAME && p.edits().isEmpty()))
                .isNotEmpty();
    }
}

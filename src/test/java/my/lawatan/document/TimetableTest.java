package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.document.TimetablePaper.Entry;
import my.lawatan.document.TimetablePaper.Row;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Track;
import my.lawatan.trip.TrackKind;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** The programme printed as it is looked at. */
class TimetableTest {
    private final Trip trip = PictureDay.trip();

    private TimetablePaper paper(Seen seen, Language language) {
        return (TimetablePaper) Papers.seen(
                new Drawn(trip, PictureDay.draftAfterSix(), Optional.empty()),
                seen,
                Edition.OFFICE,
                language,
                PictureDay.AS_OF);
    }

    private static Stream<Entry> entries(TimetablePaper paper) {
        return paper.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.entries().stream());
    }

    private static Set<String> anchors(TimetablePaper paper) {
        return entries(paper).map(Entry::anchor).filter(a -> !a.isEmpty()).collect(Collectors.toSet());
    }

    @Test
    void allDaysStandBesideEachOtherWithBothClocksAndEveryEventOnce() {
        TimetablePaper paper = paper(Seen.whole(trip), Language.EN);
        List<LocalDate> days = List.copyOf(TripDays.of(trip));
        assertThat(paper.heads()).hasSize(days.size() + 2);
        assertThat(paper.heads().get(0).name()).isEqualTo("Lima");
        assertThat(anchors(paper))
                .isEqualTo(trip.events().stream().map(Anchor::of).collect(Collectors.toSet()));
        List<String> clocks = paper.rows().stream()
                .map(row -> row.cells().get(0).entries().get(0).text())
                .filter(text -> text.matches("\\d\\d:\\d\\d"))
                .toList();
        assertThat(clocks).isSorted().contains("09:00", "10:00");
    }

    @Test
    void whatHasNoDayStandsUnderNoneOfThem() {
        TimetablePaper paper = (TimetablePaper) Papers.of(
                Drawn.draft(Sample.of("exercise").latest()),
                PaperRequest.of(PaperKind.TIMETABLE, Edition.OFFICE, Language.EN),
                PictureDay.AS_OF);
        Row last = paper.rows().get(paper.rows().size() - 1);
        assertThat(last.cells())
                .as("one cell from the first day to the last, after the two clocks")
                .hasSize(3);
        assertThat(last.cells().get(0).entries().get(0).text()).isEqualTo("Day not stated");
        assertThat(last.cells().get(2).entries())
                .extracting(Entry::text)
                .containsExactly("Call by the friendship society");
    }

    @Test
    void oneProgrammeAloneShowsItsEventsAndThoseOfNobody() {
        Id<Track> principal = trip.tracks().stream()
                .filter(t -> t.purpose() == TrackKind.PRINCIPAL)
                .findFirst()
                .orElseThrow()
                .id();
        Seen whole = Seen.whole(trip);
        TimetablePaper paper =
                paper(new Seen(whole.form(), whole.days(), Optional.of(principal), List.of(), 5), Language.EN);
        assertThat(anchors(paper))
                .isEqualTo(trip.events().stream()
                        .filter(e -> e.tracks().isEmpty() || e.tracks().contains(principal))
                        .map(Anchor::of)
                        .collect(Collectors.toSet()));
        assertThat(paper.head().subheading()).contains("Prime Minister");
    }

    @Test
    void aDayHasAColumnForEachProgrammeAndAnEventStandsInEachOfItsOwn() {
        Seen seen = new Seen(Seen.Form.DAY, List.of(PictureDay.DATE), Optional.empty(), List.of(), 30);
        TimetablePaper paper = paper(seen, Language.EN);
        assertThat(paper.heads()).hasSizeGreaterThanOrEqualTo(trip.tracks().size() + 2);
        Event event = new TripDay(trip, PictureDay.DATE)
                .events().stream()
                        .filter(e -> !e.tracks().isEmpty())
                        .findFirst()
                        .orElseThrow();
        assertThat(entries(paper).filter(e -> e.anchor().equals(Anchor.of(event))))
                .hasSize(event.tracks().size());
    }

    @Test
    void aListKeepsTheOrderAndTheFilterOfTheWindow() {
        List<Id<Event>> some =
                new ArrayList<>(trip.events().stream().limit(7).map(Event::id).toList());
        Collections.reverse(some);
        TimetablePaper paper = paper(new Seen(Seen.Form.LIST, List.of(), Optional.empty(), some, 1), Language.MS);
        assertThat(paper.rows())
                .extracting(Row::anchor)
                .containsExactlyElementsOf(
                        some.stream().map(id -> Anchor.of(trip.event(id))).toList());
        assertThat(paper.head().heading()).isEqualTo("Senarai acara");
    }

    @Test
    void lineByLineTellsEachDayUnderItsHead() {
        Seen seen = new Seen(Seen.Form.LINES, List.of(PictureDay.DATE), Optional.empty(), List.of(), 1);
        TimetablePaper paper = paper(seen, Language.ES);
        assertThat(paper.rows().get(0).look()).isEqualTo(TimetablePaper.Look.HEAD);
        assertThat(paper.rows().stream().map(Row::anchor))
                .contains(new TripDay(trip, PictureDay.DATE)
                        .events().stream().map(Anchor::of).toArray(String[]::new));
        assertThat(paper.rows()).anyMatch(row -> row.look() == TimetablePaper.Look.INDENTED);
    }

    @Test
    void ofAListPrayersStandWhereItsOrderHasThem() {
        ZoneId host = trip.settings().hostZone();
        Seen.Sun dhuhr = new Seen.Sun(
                "dhuhr",
                PictureDay.DATE,
                PictureDay.DATE.atTime(11, 53).atZone(host).toInstant());
        List<Id<Event>> two = trip.events().stream().limit(2).map(Event::id).toList();
        List<Id<Event>> order = List.of(two.get(0), dhuhr.line(), two.get(1));
        Seen seen = new Seen(Seen.Form.LIST, List.of(), Optional.empty(), order, 1).under(List.of(dhuhr));
        TimetablePaper paper = paper(seen, Language.EN);
        assertThat(paper.rows()).hasSize(3);
        assertThat(paper.rows().get(1).look()).isEqualTo(TimetablePaper.Look.QUIET);
        assertThat(paper.rows().get(1).cells().stream()
                        .map(cell -> cell.entries().get(0).text()))
                .containsExactly("Wed 13 Nov", "11:53", "Thu\u00A000:53", "Zohor", "", "", "", "");
        assertThat(paper(seen.under(List.of()), Language.EN).rows())
                .as("who does not show them prints none")
                .hasSize(2);
    }

    @Test
    void prayersThatAreShownInTheWindowStandOnThePaperInItsLanguage() {
        ZoneId host = trip.settings().hostZone();
        List<Seen.Sun> sun = List.of(
                new Seen.Sun(
                        "dhuhr",
                        PictureDay.DATE,
                        PictureDay.DATE.atTime(11, 53).atZone(host).toInstant()),
                new Seen.Sun(
                        "maghrib",
                        PictureDay.DATE,
                        PictureDay.DATE.atTime(18, 12).atZone(host).toInstant()));
        Seen lines = new Seen(Seen.Form.LINES, List.of(PictureDay.DATE), Optional.empty(), List.of(), 1).under(sun);
        List<String> told = paper(lines, Language.EN).rows().stream()
                .map(row -> row.cells().get(0).entries().get(0).text() + " "
                        + row.cells().get(2).entries().get(0).text())
                .toList();
        assertThat(told).contains("11:53 Zohor", "18:12 Maghrib");
        assertThat(told.subList(1, told.indexOf("11:53 Zohor")))
                .as("in its place among the items")
                .isNotEmpty()
                .noneMatch(line -> line.startsWith("12:"));
        for (Seen.Form form : List.of(Seen.Form.DAY, Seen.Form.TRIP)) {
            Seen seen = new Seen(form, List.of(PictureDay.DATE), Optional.empty(), List.of(), 30).under(sun);
            TimetablePaper paper = paper(seen, Language.MS);
            assertThat(entries(paper).map(Entry::detail).filter(d -> d.matches("(Zohor|Maghrib) .*")))
                    .as("once, however many programmes the day has")
                    .containsExactly("Zohor 11:53", "Maghrib 18:12");
            assertThat(paper.rows().stream()
                            .filter(row -> row.cells().stream()
                                    .flatMap(cell -> cell.entries().stream())
                                    .anyMatch(entry -> entry.detail().equals("Zohor 11:53")))
                            .map(row -> row.cells().get(0).entries().get(0).text()))
                    .containsExactly("11:30");
        }
    }
}

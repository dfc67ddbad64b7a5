package my.lawatan.interchange.ics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static my.lawatan.interchange.ics.Calendars.WORDS;
import static my.lawatan.interchange.ics.Calendars.after;
import static my.lawatan.interchange.ics.Calendars.lima;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import my.lawatan.interchange.ImportPlan;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventKind;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Marking;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.TemporalAdapter;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IcsExportTest {
    private static final Instant AS_OF = Instant.parse("2024-11-05T09:12:33.250Z");

    private static IcsExport export(Trip trip) {
        return IcsExport.of(trip, Choice.ALL, WORDS, AS_OF);
    }

    static Stream<Trip> samples() {
        return Stream.of(Calendars.reported(), Calendars.exercise());
    }

    /** Trips whose clocks change around the events: every point that can be awkward. */
    private static Trip awkward() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        ZoneId santiago = ZoneId.of("America/Santiago");
        ZoneId cairo = ZoneId.of("Africa/Cairo");
        TimePoint second = TimePoint.of(Instant.parse("2024-10-27T01:30:00Z"), berlin);
        assertThat(second.later()).isTrue();
        List<TimeSpan> spans = List.of(
                TimeSpan.exact(LocalDateTime.of(2024, 10, 27, 2, 30), LocalDateTime.of(2024, 10, 27, 4, 0), berlin),
                TimeSpan.from(second),
                TimeSpan.between(
                        TimePoint.at(LocalDateTime.of(2024, 9, 7, 23, 30), santiago),
                        TimePoint.at(LocalDateTime.of(2024, 9, 8, 18, 0), berlin)),
                TimeSpan.exact(LocalDateTime.of(2024, 4, 26, 1, 30), LocalDateTime.of(2024, 4, 26, 3, 0), cairo),
                TimeSpan.exact(LocalDateTime.of(2024, 7, 26, 1, 30), LocalDateTime.of(2024, 7, 26, 3, 0), cairo),
                TimeSpan.exact(LocalDateTime.of(2024, 6, 26, 1, 30), LocalDateTime.of(2024, 12, 26, 3, 0), santiago),
                TimeSpan.days(LocalDate.of(2024, 11, 14), LocalDate.of(2024, 11, 16), santiago),
                TimeSpan.toBeAdvised(LocalDate.of(2024, 11, 14), berlin));
        Trip trip = lima();
        for (int i = 0; i < spans.size(); i++)
            trip = trip.with(Event.of(Id.named("awkward " + i), Text.en("Item " + i), EventKind.TRAVEL, spans.get(i)));
        return trip;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anExportThatIsImportedIsExportedTheSame(Trip sample) {
        IcsExport first = export(sample);
        assertThat(first.events()).isPositive();
        ImportPlan intoItself = IcsImport.plan(first.file(), sample);
        assertThat(intoItself.edit())
                .as("nothing is changed in the trip it came from")
                .isEmpty();
        assertThat(intoItself.leftOut()).isEmpty();
        assertThat(intoItself.doubts()).isEmpty();

        Trip empty = Trip.empty(withoutPrincipal(sample));
        ImportPlan plan = IcsImport.plan(first.file(), empty);
        assertThat(plan.leftOut()).isEmpty();
        assertThat(plan.doubts()).isEmpty();
        IcsExport again = export(after(plan, empty));
        assertThat(new String(again.file(), UTF_8)).isEqualTo(new String(first.file(), UTF_8));
    }

    private static TripSettings withoutPrincipal(Trip trip) {
        var settings = trip.settings();
        return (TripSettings) ItemKind.SETTINGS.component("principal").with(settings, Optional.empty());
    }

    @Test
    void clocksThatChangeAreNoTroubleEither() {
        Trip trip = awkward();
        assertThat(IcsImport.plan(export(trip).file(), trip).edit()).isEmpty();
        anExportThatIsImportedIsExportedTheSame(trip);
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctetsNorBrokenWithinALetter() {
        String title = "Ñandú – 石破茂 – " + "é😀".repeat(80);
        Trip trip = lima().with(Event.of(
                Id.named("long"),
                Text.en(title),
                EventKind.MEAL,
                TimeSpan.on(LocalDate.of(2024, 11, 13), lima().settings().hostZone())));
        byte[] file = export(trip).file();
        String text = new String(file, UTF_8);
        assertThat(text).doesNotContain("\uFFFD");
        assertThat(text.split("\r\n")).isNotEmpty().allSatisfy(line -> assertThat(line.getBytes(UTF_8).length)
                .isLessThanOrEqualTo(75));
        assertThat(after(IcsImport.plan(file, lima()), lima()).events().stream()
                        .map(e -> e.title().plain()))
                .containsExactly(title);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void twoOtherReadersSeeTheSameInstants(Trip sample) throws Exception {
        sameInstants(sample);
    }

    @Test
    void twoOtherReadersSeeTheSameInstantsWhereClocksChange() throws Exception {
        sameInstants(awkward());
    }

    private static void sameInstants(Trip trip) throws Exception {
        byte[] file = export(trip).file();
        Map<String, List<Instant>> ours = new TreeMap<>();
        trip.events().stream()
                .filter(e -> e.when().timed())
                .forEach(e -> ours.put(
                        e.id().toString(),
                        List.of(
                                e.when().startInstant().orElseThrow(),
                                e.when().endInstant().orElse(Instant.MIN))));
        assertThat(ical4j(file)).isEqualTo(ours);
        Map<String, List<Instant>> theirs = biweekly(file);
        // biweekly 0.6.8 takes the hours before a change of the clocks for those after it, whoever wrote the file
        trip.events().stream()
                .filter(e -> Stream.concat(e.when().start().stream(), e.when().end().stream())
                        .anyMatch(IcsExportTest::beforeAChange))
                .map(e -> e.id().toString())
                .forEach(id -> {
                    ours.remove(id);
                    theirs.remove(id);
                });
        assertThat(theirs).isEqualTo(ours);
    }

    private static boolean beforeAChange(TimePoint point) {
        var next = point.zone().getRules().nextTransition(point.instant().minusSeconds(3_600));
        return next != null && next.getInstant().isBefore(point.instant().plusSeconds(86_400));
    }

    private static Map<String, List<Instant>> ical4j(byte[] file) throws Exception {
        Map<String, List<Instant>> found = new TreeMap<>();
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        for (var component : calendar.getComponents("VEVENT")) {
            var event = (net.fortuna.ical4j.model.component.VEvent) component;
            DateProperty<Temporal> start =
                    event.<DateProperty<Temporal>>getProperty("DTSTART").orElseThrow();
            if (!TemporalAdapter.isDateTimePrecision(start.getDate())) continue;
            found.put(
                    event.getUid().orElseThrow().getValue(),
                    List.of(
                            Instant.from(start.getDate()),
                            event.<DateProperty<Temporal>>getProperty("DTEND")
                                    .map(end -> Instant.from(end.getDate()))
                                    .orElse(Instant.MIN)));
        }
        return found;
    }

    private static Map<String, List<Instant>> biweekly(byte[] file) {
        Map<String, List<Instant>> found = new TreeMap<>();
        ICalendar calendar = Biweekly.parse(new String(file, UTF_8)).first();
        for (VEvent event : calendar.getEvents()) {
            if (!event.getDateStart().getValue().hasTime()) continue;
            found.put(
                    event.getUid().getValue(),
                    List.of(
                            event.getDateStart().getValue().toInstant(),
                            event.getDateEnd() == null
                                    ? Instant.MIN
                                    : event.getDateEnd().getValue().toInstant()));
        }
        return found;
    }

    @Test
    void anExerciseIsMarkedInEveryTitle() {
        String text = unfolded(export(Calendars.exercise()));
        assertThat(text.lines().filter(line -> line.startsWith("SUMMARY")))
                .isNotEmpty()
                .allMatch(line -> line.contains("[EXERCISE – FICTIONAL] "));
        assertThat(text).contains("X-WR-CALNAME:").contains("CLASS:");
    }

    @Test
    void neitherNamesNorRemarksLeave() {
        String text = unfolded(export(Calendars.exercise()));
        assertThat(text).doesNotContain("ATTENDEE").doesNotContain("ORGANIZER");
        Calendars.exercise().events().stream()
                .map(e -> e.remarks().plain())
                .filter(remark -> remark.length() > 20)
                .forEach(remark -> assertThat(text).doesNotContain(remark));
    }

    @Test
    void whatHasNoDayIsNamed() {
        assertThat(export(Calendars.reported()).withoutDay()).isNotEmpty();
    }

    @Test
    void aTrackOrAPersonIsAPart() {
        Trip trip = Calendars.exercise();
        var track = trip.tracks().values().iterator().next();
        int onTrack = IcsExport.of(trip, Choice.of(track.id()), WORDS, AS_OF).events();
        assertThat(onTrack).isPositive().isLessThan(export(trip).events());
        var guest = trip.attendances().stream()
                .filter(a -> a.person().isPresent()
                        && !a.person().equals(trip.settings().principal()))
                .findFirst()
                .orElseThrow();
        IcsExport theirs = IcsExport.of(trip, Choice.forPerson(guest.person().orElseThrow()), WORDS, AS_OF);
        assertThat(theirs.events()).isPositive().isLessThan(export(trip).events());
    }

    @Test
    void whatIsMarkedRahsiaDoesNotLeave() {
        assertThatThrownBy(() -> export(Trip.empty(Calendars.settings(Marking.RAHSIA))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("print-marking");
    }

    private static String unfolded(IcsExport export) {
        return new String(export.file(), UTF_8).replace("\r\n ", "");
    }
}

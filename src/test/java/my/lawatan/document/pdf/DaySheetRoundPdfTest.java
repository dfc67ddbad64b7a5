package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import my.lawatan.document.DaySheet;
import my.lawatan.document.DaySheetRound;
import my.lawatan.document.Divider;
import my.lawatan.document.Doors;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.PictureDay;
import my.lawatan.document.Separation;
import my.lawatan.document.Sheet;
import my.lawatan.document.Subject;
import my.lawatan.document.Voice;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Item;
import my.lawatan.trip.Language;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/** Everybody's day sheets as one job. */
class DaySheetRoundPdfTest {
    private static final Trip TRIP = Sample.of("exercise").latest();
    private static final LocalDate THURSDAY = LocalDate.of(2024, 11, 14);

    /** The same with every fifth of ours alone: as many as are quickly laid out. */
    private static final Trip FEW = few();

    private static Trip few() {
        List<Person> ours = TRIP.people().stream()
                .filter(person -> person.side() == Side.OURS)
                .sorted(Comparator.comparing(Person::id))
                .toList();
        Set<Item> gone = IntStream.range(0, ours.size())
                .filter(i -> i % 5 != 0)
                .mapToObj(ours::get)
                .collect(Collectors.toSet());
        return Trip.of(TRIP.all()
                .map(item -> gone.contains(item) ? item.kind().component("side").with(item, Side.HOST) : item)
                .toList());
    }

    private static DaySheetRound round(Separation separation, int from) {
        PaperRequest request = new PaperRequest(
                PaperKind.DAY_SHEETS,
                new Subject.OfRound(THURSDAY, separation, from),
                Edition.OFFICE,
                Voice.of(Language.EN));
        return (DaySheetRound) Papers.of(Drawn.draft(FEW), request, PictureDay.AS_OF);
    }

    private static List<DaySheet> sheets(DaySheetRound round) {
        return round.papers().stream()
                .filter(DaySheet.class::isInstance)
                .map(DaySheet.class::cast)
                .toList();
    }

    private static List<Divider> dividers(DaySheetRound round) {
        return round.papers().stream()
                .filter(Divider.class::isInstance)
                .map(Divider.class::cast)
                .toList();
    }

    @Test
    void oneWalkLeadsPastEveryDoorFloorByFloorAndEndsWithThoseWhoHaveNone() {
        List<Doors.Door> doors = Doors.of(TRIP, THURSDAY);
        assertThat(doors.stream().flatMap(door -> door.people().stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(TRIP.people().stream()
                        .filter(person -> person.side() == Side.OURS)
                        .toList());
        List<Integer> floors = doors.stream()
                .flatMap(door -> door.room().stream())
                .map(Lodging::floor)
                .map(Integer::parseInt)
                .toList();
        assertThat(floors).isSorted().contains(9, 10, 11);
        assertThat(doors.get(doors.size() - 1).room()).isEmpty();
        assertThat(doors.subList(0, doors.size() - 1)).isNotEmpty().allMatch(door -> door.room()
                .isPresent());
    }

    @Test
    void aPageBeforeEachRoomOrFloorSaysWhosePapersFollow() {
        List<Doors.Door> doors = Doors.of(FEW, THURSDAY);
        DaySheetRound byRoom = round(Separation.ROOM, 1);
        assertThat(dividers(byRoom)).hasSameSizeAs(doors);
        assertThat(dividers(byRoom).get(0).head().heading()).startsWith("Room ");
        assertThat(dividers(byRoom).stream().flatMap(divider -> divider.people().stream()))
                .extracting(Divider.Person::name)
                .containsExactlyElementsOf(
                        sheets(byRoom).stream().map(s -> s.head().heading()).toList());
        DaySheetRound byFloor = round(Separation.FLOOR, 1);
        assertThat(dividers(byFloor))
                .extracting(divider -> divider.head().heading())
                .containsExactly("Floor 9", "Floor 11", "Floor 12", "No room stated");
        assertThat(sheets(byFloor)).isEqualTo(sheets(byRoom));
        assertThat(round(Separation.NONE, 1).papers()).isEqualTo(sheets(byRoom));
    }

    @Test
    void everybodysPapersAreAsTheyWouldBeByThemselvesAndBeginOnASheetOfTheirOwn() throws Exception {
        DaySheetRound round = round(Separation.FLOOR, 1);
        List<Double> told = new ArrayList<>();
        Pdf job = Pdf.of(round, Sheet.USUAL, Turn.LONG_EDGE, told::add);
        assertThat(told).isSorted().endsWith(1.0).hasSize(round.papers().size() + 1);
        try (Opened opened = new Opened(job.bytes())) {
            List<String> pages = opened.pages();
            int sheets = (pages.size() - front(pages) + 1) / 2;
            for (DaySheet sheet : List.of(sheets(round).get(0), sheets(round).get(5))) {
                int at = beginning(pages, sheet.head().heading());
                assertThat(at % 2).isZero();
                assertThat(pages.get(at)).contains("Sheet " + ((at - front(pages)) / 2 + 1) + " of " + sheets);
                try (Opened single = new Opened(Pdf.of(sheet).bytes())) {
                    // its code among the rest
                    assertThat(pages.get(at)
                                    .replaceFirst(" ?Sheet \\d+ of \\d+ ?", " ")
                                    .strip())
                            .isEqualTo(single.pages().get(0).strip());
                    assertThat(opened.spoken()).contains(single.spoken());
                }
            }
            assertThat(pages.get(0)).contains("After a paper jam").contains("1 to " + sheets);
            assertThat(opened.spoken())
                    .startsWith(opened.tagged().get(0).text())
                    .startsWith("Thursday 14 November");
            List<String> outline = new ArrayList<>();
            for (PDOutlineItem item :
                    opened.document().getDocumentCatalog().getDocumentOutline().children())
                outline.add(item.getTitle());
            assertThat(outline).hasSize(round.papers().size() + 1).startsWith("Thursday 14 November 2024", "Floor 9");
        }
        assertThat(job.places()).extracting(Place::page).contains(0, front(job) + 2);
    }

    private static int front(Pdf job) {
        try (Opened opened = new Opened(job.bytes())) {
            return front(opened.pages());
        }
    }

    // the sheet that goes with it is before the first that has a number
    private static int front(List<String> pages) {
        for (int i = 0; i < pages.size(); i++) if (pages.get(i).contains("Sheet 1 of")) return i;
        throw new AssertionError();
    }

    private static int beginning(List<String> pages, String name) {
        for (int i = front(pages); i < pages.size(); i++)
            if (pages.get(i).contains(name + " Day sheet ·") && pages.get(i).contains("page 1 of")) return i;
        throw new AssertionError(name);
    }

    @Test
    void theRestIsPrintedAgainFromASheetAndIsAsItWasBefore() {
        DaySheetRound all = round(Separation.ROOM, 1);
        int sheets;
        List<String> before;
        try (Opened opened = new Opened(Pdf.of(all).bytes())) {
            before = opened.pages();
            sheets = (before.size() - front(before) + 1) / 2;
        }
        int from = sheets - 4;
        byte[] rest = Pdf.of(round(Separation.ROOM, from)).bytes();
        try (Opened opened = new Opened(rest)) {
            List<String> pages = opened.pages();
            assertThat(pages.get(0)).contains("From sheet " + from + " to " + sheets);
            int front = pages.size() - 2 * 5 + 1;
            assertThat(pages.subList(front, pages.size()))
                    .isEqualTo(before.subList(before.size() - (pages.size() - front), before.size()));
        }
        assertThat(UniversalAccess.faults(rest)).isEmpty();
        assertThatThrownBy(() -> Pdf.of(round(Separation.ROOM, sheets + 1)))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.arguments()).containsExactly(sheets + 1, sheets));
        assertThatThrownBy(() -> round(Separation.ROOM, 0)).isInstanceOf(Refused.class);
    }

    @Test
    void whoThinksBetterOfItStopsIt() {
        List<Double> told = new ArrayList<>();
        assertThatThrownBy(() -> Pdf.of(round(Separation.NONE, 1), Sheet.USUAL, Turn.LONG_EDGE, far -> {
                    told.add(far);
                    if (told.size() == 2) throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(told).hasSize(2);
    }

    @Test
    void whereNobodyIsEnteredTheJobSheetSaysSo() {
        Trip empty =
                Trip.of(List.of(TRIP.settings().kind().component("principal").with(TRIP.settings(), Optional.empty())));
        Paper round = Papers.of(
                Drawn.draft(empty),
                PaperRequest.of(PaperKind.DAY_SHEETS, THURSDAY, Edition.OFFICE, Language.EN),
                PictureDay.AS_OF);
        byte[] bytes = Pdf.of(round).bytes();
        try (Opened opened = new Opened(bytes)) {
            assertThat(opened.text()).contains("nothing to hand out");
        }
        assertThat(UniversalAccess.faults(bytes)).isEmpty();
    }
}

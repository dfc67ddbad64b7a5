package my.lawatan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import my.lawatan.document.RegisterPaper.Cell;
import my.lawatan.document.RegisterPaper.Look;
import my.lawatan.document.RegisterPaper.Row;
import my.lawatan.document.RegisterPaper.Section;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.sample.Sample;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Language;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;

/** What stands on the papers of rooms, passes, gifts and host forms, as of Tuesday evening. */
class RegisterPapersTest {
    private static final Trip TRIP = Sample.of("exercise").latest();

    private static RegisterPaper paper(Trip trip, PaperKind kind, Instant now) {
        return (RegisterPaper) Papers.of(Drawn.draft(trip), PaperRequest.of(kind, Edition.OFFICE, Language.EN), now);
    }

    private static RegisterPaper paper(PaperKind kind) {
        return paper(TRIP, kind, PictureDay.AS_OF);
    }

    private static Section section(RegisterPaper paper, String anchor) {
        return paper.sections().stream()
                .filter(s -> s.anchor().equals(anchor))
                .findFirst()
                .orElseThrow();
    }

    private static Row row(Section section, String text) {
        return section.rows().stream()
                .filter(r -> r.cells().stream().anyMatch(c -> c.text().contains(text)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    @Test
    void everyLineHasACellForEachColumnAndAnAnchorOfItsOwn() {
        for (PaperKind kind :
                List.of(PaperKind.ROOM_LIST, PaperKind.PASS_LEDGER, PaperKind.GIFT_REGISTER, PaperKind.HOST_FORMS)) {
            RegisterPaper paper = paper(kind);
            assertThat(paper.sections()).isNotEmpty().allSatisfy(section -> assertThat(section.rows())
                    .isNotEmpty()
                    .allMatch(row -> row.cells().size() == section.columns().size()));
            assertThat(paper.sections().stream().flatMap(s -> s.rows().stream()).map(Row::anchor))
                    .doesNotHaveDuplicates();
            assertThat(paper.nothing()).isEmpty();
            assertThat(paper.fileName()).isEqualTo(kind.word() + "_office_draft");
            RegisterPaper empty = paper(Fixtures.smallTrip(), kind, PictureDay.AS_OF);
            assertThat(empty.sections()).isEmpty();
            assertThat(empty.nothing()).as(kind.word()).isNotEmpty();
        }
    }

    @Test
    void theRoomListIsByNameWithWhoHasNoneAndByFloor() {
        RegisterPaper paper = paper(PaperKind.ROOM_LIST);
        Section names = section(paper, "by-name");
        assertThat(texts(row(names, "Salmah"))).containsSequence("1201", "12", "12–16 Nov", "1201");
        assertThat(row(names, "Farid").cells()).extracting(Cell::text).contains("no room stated");
        assertThat(names.rows()).hasSize((int) TRIP.people().stream()
                .filter(p -> p.side() == my.lawatan.trip.Side.OURS)
                .count());
        List<String> rooms = section(paper, "by-floor").rows().stream()
                .map(r -> r.cells().get(1).text())
                .toList();
        assertThat(rooms).startsWith("901", "902", "903").endsWith("1207", "1208");
        assertThat(texts(row(section(paper, "by-floor"), "Delegation office"))).startsWith("10", "1015");
        assertThat(paper.counts()).matches("\\d+ rooms, \\d+ people with a room, \\d+ without\\.");
    }

    @Test
    void whereThePrincipalSleepsIsForTheOfficeAlone() {
        Lodging principals = TRIP.lodgings().stream()
                .filter(l -> l.guests().contains(TRIP.settings().principal().orElseThrow()))
                .findFirst()
                .orElseThrow();
        Wording words = new Wording(TRIP, Language.EN);
        assertThat(RoomLists.told(TRIP, Edition.OFFICE, principals)).isTrue();
        assertThat(RoomLists.told(TRIP, Edition.DELEGATION, principals)).isFalse();
        assertThat(TRIP.lodgings().stream().filter(l -> RoomLists.told(TRIP, Edition.DELEGATION, l)))
                .hasSize(TRIP.lodgings().size() - 1);
        assertThat(words.language()).isEqualTo(Language.EN);
    }

    @Test
    void thePassLedgerSaysWhoHasWhatAndLeavesALineToSignOn() {
        RegisterPaper paper = paper(PaperKind.PASS_LEDGER);
        Row pin = row(section(paper, "in-hand"), "Lapel pin 1");
        assertThat(pin.cells().get(2).text()).contains("Rahim Osman");
        assertThat(pin.cells().get(4).look()).isEqualTo(Look.SIGN);
        assertThat(row(section(paper, "in-hand"), "Floater 6").cells().get(2).text())
                .isEqualTo("in the office");
        Section handovers = section(paper, "handovers");
        assertThat(handovers.rows()).hasSize(TRIP.handovers().size());
        Row amira = row(handovers, "Amira");
        assertThat(amira.cells().get(0).text()).isEqualTo("Thu 14 Nov 10:20");
        assertThat(amira.cells().get(2).more()).startsWith("from Cik Priya a/p Nathan");
        assertThat(amira.cells().get(3).text()).isEqualTo("planned");
        Row chile = row(section(paper, "doors"), "Chile");
        assertThat(chile.cells().get(4)).isEqualTo(new Cell("Inspektor Tan Boon Huat", "", Look.LATE));
        assertThat(chile.cells().get(1).more()).isEqualTo("8 at once, only 6 may");
        RegisterPaper later = paper(TRIP, PaperKind.PASS_LEDGER, Instant.parse("2024-11-14T15:30:00Z"));
        assertThat(row(section(later, "handovers"), "Amira").cells().get(3))
                .isEqualTo(new Cell("due, not confirmed", "", Look.LATE));
        assertThat(row(section(later, "in-hand"), "Floater 3").cells().get(2).text())
                .as("what nobody has said to be done did not happen")
                .doesNotContain("Amira");
        assertThat(row(section(later, "in-hand"), "Floater 3").cells().get(2).more())
                .startsWith("due, not confirmed: ")
                .contains("Amira");
    }

    @Test
    void theGiftRegisterHasTwoSidesWithValues() {
        RegisterPaper paper = paper(PaperKind.GIFT_REGISTER);
        Row tray = row(section(paper, "given"), "Pewter tray");
        assertThat(texts(tray))
                .startsWith("Thu 14 Nov 10:00", "Pewter tray")
                .endsWith("Ready", "Encik Imran bin Yacob", "MYR 780");
        assertThat(tray.cells().get(0).more()).startsWith("Bilateral");
        assertThat(tray.cells().get(2).more()).isEqualTo("given by YAB Dato’ Seri Rahim Osman");
        assertThat(section(paper, "received").rows())
                .hasSize(2)
                .allSatisfy(row -> assertThat(texts(row)).as("its value").endsWith("not stated"));
        assertThat(paper.counts()).isEqualTo("7 given, 2 received.");
    }

    @Test
    void theHostsFormsStandByDeadlineAndWhatIsLateSaysSo() {
        RegisterPaper paper = paper(PaperKind.HOST_FORMS);
        assertThat(section(paper, "open").rows()).hasSize(2);
        assertThat(row(section(paper, "open"), "Number plates").cells().get(0).text())
                .isEqualTo("Thu 14 Nov 18:00");
        assertThat(row(section(paper, "answered"), "photographer")
                        .cells()
                        .get(1)
                        .more())
                .startsWith("Encik Ganesan a/l Perumal");
        RegisterPaper later = paper(TRIP, PaperKind.HOST_FORMS, Instant.parse("2024-11-14T23:00:00Z"));
        assertThat(row(section(later, "open"), "Thu 14 Nov 18:00").cells().get(0))
                .isEqualTo(new Cell("Thu 14 Nov 18:00", "overdue", Look.LATE));
        assertThat(row(section(later, "open"), "Fri 15 Nov").cells().get(0).more())
                .isEqualTo("due within two days");
        assertThat(Anchor.item(section(paper, "open").rows().get(0).anchor()).map(ref -> ref.kind()))
                .isEqualTo(Optional.of(ItemKind.FORM));
    }
}

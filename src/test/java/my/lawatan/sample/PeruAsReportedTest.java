package my.lawatan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import my.lawatan.json.ItemJson;
import my.lawatan.json.Values;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Claim;
import my.lawatan.trip.Component;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Marking;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.PressAccess;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample that is only what one news report says, held against the list of that report's facts. */
class PeruAsReportedTest {
    private static final ZoneId LIMA = ZoneId.of("America/Lima");
    private static final Trip REPORTED = Sample.of("peru-2024").base();
    private final Trip trip = REPORTED;
    private final Keyed keyed = new Keyed("peru-2024", trip);

    /** What the office set itself; everything else in the file must rest on a claim. */
    private static final Map<ItemKind, Set<String>> OURS = Map.of(
            ItemKind.SETTINGS, Set.of("title", "homeCity", "homeZone", "marking", "exercise"),
            ItemKind.SOURCE, Set.of("title", "note"),
            ItemKind.TRACK, Set.of("name", "purpose", "rank"),
            ItemKind.GROUP, Set.of("side", "rank"),
            ItemKind.PERSON, Set.of("side"),
            ItemKind.EVENT, Set.of("type", "tracks"),
            ItemKind.ATTENDANCE, Set.of("event", "unit", "number", "role", "side", "organisation"),
            ItemKind.BRIEF, Set.of("event", "title"));

    @ParameterizedTest(name = "¶ {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | brief/brief-tiktok.reportedAfterwards person/anwar.name person/anwar.position",
                "2 | organisation/communications-ministry.name organisation/communications-commission.name"
                        + " organisation/bank-negara.name",
                "3 | event/tiktok-meeting.title event/tiktok-meeting.when event/tiktok-meeting.place person/shou.name"
                        + " person/shou.position group/tiktok-delegation.name",
                "4 | brief/brief-tiktok.reportedAfterwards",
                "5 | brief/brief-tiktok.reportedAfterwards",
                "6 | brief/brief-tiktok.reportedAfterwards person/anwar.position",
                "7 | brief/brief-tiktok.reportedAfterwards organisation/asean.name",
                "8 | event/arrival.title event/arrival.when event/arrival.remarks",
                "9 | event/aelm.title event/aelm.when settings/trip.about place/peru.name",
                "10 | brief/brief-roundtable.background",
                "11 | brief/brief-roundtable.background",
                "12 | brief/brief-roundtable.background",
                "13 | event/roundtable.title event/roundtable.when event/roundtable.remarks"
                        + " brief/brief-roundtable.reportedAfterwards",
                "14 | event/roundtable.title event/roundtable.when event/roundtable.remarks"
                        + " brief/brief-roundtable.reportedAfterwards",
                "15 | brief/brief-roundtable.ourObjectives group/malaysian-delegation.name",
                "16 | event/roundtable.expected organisation/grupo-romero.name organisation/grupo-armejo-yepez.name"
                        + " organisation/grupo-molicom.name brief/brief-roundtable.reportedAfterwards",
                "17 | brief/brief-roundtable.reportedAfterwards"
            })
    void everyParagraphIsCitedWhereItsFactStands(int paragraph, String places) {
        for (String place : places.split(" ", -1))
            assertThat(keyed.claimsOn(place)).as(place).anyMatch(c -> paragraphs(c)
                    .contains(paragraph));
    }

    @ParameterizedTest(name = "{0} is not stated")
    @ValueSource(
            strings = {
                "source/report.date",
                "source/report.note",
                "settings/trip.category",
                "settings/trip.lastDay",
                "settings/trip.about",
                "event/tiktok-meeting.when",
                "event/tiktok-meeting.place",
                "event/roundtable.when",
                "event/roundtable.place",
                "event/roundtable.expected",
                "event/aelm.when",
                "event/aelm.place",
                "event/arrival.when",
                "event/arrival.place",
                "event/arrival.receivedBy",
                "event/tiktok-meeting.remarks",
                "event/arrival.attire",
                "event/aelm.interpreter",
                "group/malaysian-delegation.name",
                "group/tiktok-delegation.name",
                "person/anwar.name",
                "person/anwar.note",
                "person/anwar.diet",
                "person/shou.languages",
                "attendance/seat-1.person",
                "attendance/seat-22.person",
                "attendance/organisation-4.organisation",
                "attendance/organisation-20.organisation"
            })
    void whatTheReportLeavesOutIsSaidToBeNotStated(String place) {
        assertThat(keyed.claimsOn(place)).anyMatch(c -> c.basis() == Claim.Basis.NOT_STATED);
    }

    @ParameterizedTest(name = "{0} is inferred")
    @ValueSource(
            strings = {
                "settings/trip.firstDay",
                "settings/trip.lastDay",
                "event/arrival.when",
                "event/roundtable.when",
                "event/aelm.when",
                "event/tiktok-meeting.place",
                "event/roundtable.place",
                "brief/brief-roundtable.background",
                "brief/brief-tiktok.reportedAfterwards"
            })
    void whatWasInferredShowsItsRule(String place) {
        assertThat(keyed.claimsOn(place))
                .anyMatch(c -> c.basis() == Claim.Basis.INFERRED && c.rule().stated());
    }

    @Test
    void everyFactRestsOnAClaimThatHolds() {
        trip.all().filter(item -> item.kind() != ItemKind.CLAIM).forEach(item -> {
            for (Component component : item.kind().components())
                if (isAFact(item, component)) {
                    List<Claim> claims =
                            keyed.claimsOn(ItemRef.to(item), component.name()).toList();
                    assertThat(claims).as(component + " of " + item).anyMatch(c -> c.basis() != Claim.Basis.NOT_STATED);
                }
        });
        assertThat(trip.claims().stream()).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.holds(trip.get(claim.about())))
                    .as(claim.toString())
                    .isTrue();
            assertThat(claim.source()).isPresent();
            assertThat(claim.where()).isNotBlank();
        });
    }

    private static boolean isAFact(Item item, Component component) {
        boolean unstated = Values.defaultOf(component.type())
                .filter(component.of(item)::equals)
                .isPresent();
        return !unstated && !OURS.getOrDefault(item.kind(), Set.of()).contains(component.name());
    }

    @Test
    void theItemsAreThoseOfTheReportAndNoOthers() {
        assertThat(trip.events().stream().map(e -> e.title().plain()))
                .containsExactlyInAnyOrder(
                        "Arrival in Lima",
                        "Meeting with the TikTok delegation",
                        "Roundtable with captains of industry from Malaysia and Peru",
                        "31st APEC Economic Leaders’ Meeting");
        assertThat(trip.people().size()).isEqualTo(2);
        assertThat(trip.places().stream().map(p -> p.name().plain()))
                .containsExactlyInAnyOrder("Lima", "Peru", "Putrajaya");
        assertThat(trip.organisations().stream().map(o -> o.name().plain()))
                .containsExactlyInAnyOrder(
                        "TikTok",
                        "Communications Ministry",
                        "Malaysian Communications and Multimedia Commission",
                        "Bank Negara Malaysia",
                        "Bernama",
                        "Asean",
                        "APEC",
                        "Grupo Romero",
                        "Grupo Armejo Yepez",
                        "Grupo Molicom");
        for (ItemKind none :
                List.of(ItemKind.LEG, ItemKind.VEHICLE, ItemKind.DAY, ItemKind.CONTACT, ItemKind.INSTRUCTION))
            assertThat(trip.all(none).size()).as(none.word()).isZero();
    }

    @Test
    void noTimeOfDayIsGivenAnywhere() {
        assertThat(trip.events().stream().map(Event::when)).noneMatch(TimeSpan::timed);
        assertThat(trip.briefs().stream()).isNotEmpty().allMatch(b -> b.due().isEmpty());
        Pattern clock = Pattern.compile("\\b\\d{1,2}[:.]\\d{2}\\b|\\d\\s*[ap]m\\b");
        assertThat(trip.all().map(i -> ItemJson.write(i).toString())).noneMatch(clock.asPredicate());
    }

    @Test
    void datesAreAsFarAsTheReportCarriesThem() {
        assertThat(when("arrival")).isEqualTo(TimeSpan.on(LocalDate.of(2024, 11, 12), LIMA));
        assertThat(when("roundtable")).isEqualTo(TimeSpan.on(LocalDate.of(2024, 11, 13), LIMA));
        assertThat(when("aelm")).isEqualTo(TimeSpan.days(LocalDate.of(2024, 11, 14), LocalDate.of(2024, 11, 16), LIMA));
        assertThat(when("tiktok-meeting").certainty()).isEqualTo(Certainty.NOT_STATED);
    }

    private TimeSpan when(String event) {
        return ((Event) keyed.get(ItemKind.EVENT, event)).when();
    }

    @Test
    void twentyTwoSeatsAwaitANameAndAreBoundToNobody() {
        List<Attendance> seats =
                trip.attendances().stream().filter(Attendance::awaitsName).toList();
        assertThat(seats.stream().map(a -> a.number().orElseThrow()).sorted().toList())
                .isEqualTo(Stream.iterate(1, n -> n + 1).limit(22).toList());
        assertThat(seats)
                .isNotEmpty()
                .allMatch(a -> a.organisation().isEmpty() && a.person().isEmpty());
        Event roundtable = (Event) keyed.get(ItemKind.EVENT, "roundtable");
        assertThat(roundtable.expected().people()).contains(22);
        assertThat(roundtable.expected().organisations()).contains(20);
    }

    @Test
    void threeOfTwentyOrganisationsAreNamedAndSpelledAsPrinted() {
        List<Attendance> organisations = trip.attendances().stream()
                .filter(a -> a.unit() == Attendance.Unit.ORGANISATION)
                .toList();
        assertThat(organisations).hasSize(20);
        List<Organisation> named = organisations.stream()
                .flatMap(a -> a.organisation().stream())
                .map(id -> trip.organisations().get(id).orElseThrow())
                .toList();
        assertThat(named)
                .extracting(o -> o.name().plain())
                .containsExactlyInAnyOrder("Grupo Romero", "Grupo Armejo Yepez", "Grupo Molicom");
        assertThat(named).allMatch(Organisation::asPrinted);
    }

    @Test
    void briefsHoldOnlyTheHeadsThatTheReportFills() {
        assertThat(heads("brief-roundtable"))
                .isEqualTo(EnumSet.of(BriefHead.OUR_OBJECTIVES, BriefHead.BACKGROUND, BriefHead.REPORTED_AFTERWARDS));
        assertThat(heads("brief-tiktok")).isEqualTo(EnumSet.of(BriefHead.REPORTED_AFTERWARDS));
        assertThat(trip.briefs().stream())
                .isNotEmpty()
                .allMatch(b -> b.status() == BriefStatus.NOT_STATED && b.owner().isEmpty());
        for (String brief : List.of("brief-roundtable", "brief-tiktok"))
            for (BriefHead head : EnumSet.complementOf(heads(brief)))
                assertThat(keyed.claimsOn("brief/" + brief + "." + head.component()))
                        .singleElement()
                        .matches(c -> c.basis() == Claim.Basis.NOT_STATED);
    }

    private EnumSet<BriefHead> heads(String key) {
        Brief brief = (Brief) keyed.get(ItemKind.BRIEF, key);
        EnumSet<BriefHead> heads = EnumSet.noneOf(BriefHead.class);
        for (BriefHead head : BriefHead.values()) if (brief.under(head).stated()) heads.add(head);
        return heads;
    }

    @Test
    void whatIsNotReportedIsLeftOpen() {
        assertThat(trip.events().stream())
                .isNotEmpty()
                .allMatch(e -> e.status() == EventStatus.NOT_STATED && e.press() == PressAccess.NOT_STATED)
                .noneMatch(e -> e.attire().stated()
                        || e.purpose().stated()
                        || e.receivedBy().stated());
        assertThat(trip.attendances().stream()).isNotEmpty().allMatch(a -> a.status() == AttendanceStatus.NOT_STATED);
        assertThat(trip.people().stream()).isNotEmpty().allMatch(p -> p.diet().equals(Diet.NOT_STATED));
        assertThat(trip.places().stream()).isNotEmpty().allMatch(p -> p.coordinates()
                .isEmpty());
        Person principal = trip.person(trip.settings().principal().orElseThrow());
        assertThat(principal.name().style().stated()).isFalse();
        assertThat(trip.settings().exercise()).isFalse();
        assertThat(trip.settings().marking()).isEqualTo(Marking.TERBUKA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Boluarte",
                "Zafrul",
                "Mohamad Hasan",
                "Akmal",
                "Huang",
                "Ishiba",
                "Sol del Per",
                "airbase",
                "Chew Shou"
            })
    void nothingOfOtherReportsIsTakenOver(String elsewhere) {
        assertThat(trip.all().map(i -> ItemJson.write(i).toString())).noneMatch(text -> text.contains(elsewhere));
    }

    @Test
    void noSentenceIsCopied() {
        Pattern quoted = Pattern.compile("“([^”]*)”");
        Stream<String> quotations = trip.all()
                .flatMap(item -> quoted.matcher(ItemJson.write(item).toString()).results())
                .map(match -> match.group(1));
        assertThat(quotations).isNotEmpty().allMatch(q -> q.split(" ", -1).length <= 2);
    }

    @Test
    void whatThePrimeMinisterTellsIsNotSaidByTheReport() {
        Set<Integer> his = Set.of(1, 4, 5, 6, 7, 10, 11, 12, 13, 14);
        trip.claims().stream()
                .filter(c -> c.about().kind() == ItemKind.BRIEF && c.basis() != Claim.Basis.NOT_STATED)
                .forEach(c -> assertThat(c.saidBy())
                        .as(c.says().plain())
                        .startsWith(his.containsAll(paragraphs(c)) ? "Datuk Seri Anwar Ibrahim" : "The report"));
    }

    /** The paragraphs that a claim cites: {@code ¶ 1, 10–12}. */
    private static Set<Integer> paragraphs(Claim claim) {
        Set<Integer> cited = new TreeSet<>();
        int mark = claim.where().indexOf('¶');
        if (mark < 0 || claim.where().startsWith("after")) return cited;
        for (String part : claim.where().substring(mark + 1).split(",", -1)) {
            int[] ends = Arrays.stream(part.strip().split("–", -1))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            for (int n = ends[0]; n <= ends[ends.length - 1]; n++) cited.add(n);
        }
        return cited;
    }
}

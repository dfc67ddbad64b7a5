package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.EditionPaper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.leak.Content;
import my.lawatan.document.leak.LeakCheck;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Event;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.PressAccess;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("of-papers")
class LeakCheckTest {
    private static final Instant NOW = Instant.parse("2024-11-13T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 11, 13);
    private static final ZoneId LIMA = ZoneId.of("America/Lima");

    /**
     * What the press must not read.
     *
     * @param value what the first such item holds
     * @param words how it would stand on a paper
     */
    private record Kept(ItemKind kind, String component, Object value, String words) {
        static Kept text(ItemKind kind, String component, String words) {
            return new Kept(kind, component, Text.en(words), words);
        }

        static Kept of(ItemKind kind, String component, String words) {
            return new Kept(kind, component, words, words);
        }
    }

    private static final List<Kept> KEPT = List.of(
            Kept.text(ItemKind.BRIEF, "argumentsToUse", "Say that the Kinabalu corridor opens before Ramadan."),
            Kept.text(ItemKind.BRIEF, "tacticalArguments", "Concede the tariff on frozen durians last of all."),
            Kept.text(ItemKind.BRIEF, "ourResponse", "If pressed, Zarzuela is under review."),
            Kept.of(ItemKind.PERSON, "phone", "+60 12-771 4409"),
            Kept.of(ItemKind.PERSON, "email", "quartz@zarzuela.example"),
            Kept.text(ItemKind.PERSON, "note", "Owes the ambassador an apology over the yacht."),
            new Kept(
                    ItemKind.PERSON,
                    "diet",
                    new Diet(Diet.Known.STATED, Text.en("No sesame; carries an adrenaline pen.")),
                    "No sesame; carries an adrenaline pen."),
            Kept.of(ItemKind.LODGING, "room", "4417B"),
            Kept.of(ItemKind.LODGING, "phone", "+51 1 555 0199"),
            Kept.text(ItemKind.LEG, "note", "By the Barranco tunnel, never along the cliffs."),
            Kept.of(ItemKind.VEHICLE, "plate", "ZQX-481"),
            Kept.of(ItemKind.VEHICLE, "driver", "Hermenegildo Quispitupac"),
            Kept.text(ItemKind.RIDE, "forWhom", "Decoy in the armoured limousine"),
            Kept.of(ItemKind.PASS, "serial", "PX99-1203"),
            Kept.text(ItemKind.GIFT, "what", "Songket woven by Hajah Khadijah"),
            Kept.of(ItemKind.FORM, "reference", "MRE/3312/24"),
            Kept.text(ItemKind.INSTRUCTION, "text", "Bodyguards withdraw behind the tapestry."),
            Kept.text(ItemKind.ORGANISATION, "note", "Must not face the sunset without spectacles."),
            Kept.of(ItemKind.CONTACT, "phone", "+51 999 812 377"),
            new Kept(ItemKind.PLACE, "coordinates", Optional.of(new Coordinates(-12.09731, -77.03219)), "-12.0973"),
            Kept.of(ItemKind.PLACE, "address", "Pasaje Zorrilla 1188, San Isidro"));

    private static final List<LeakCheck.Leak> CLEAN = new ArrayList<>();
    private static Trip trip;
    private static Event secret;
    private static byte[] pdf;
    private static LeakCheck check;
    private static EditionPaper paper;

    @BeforeAll
    static void printed() throws IOException {
        Trip exercise = Sample.of("exercise").latest();
        Map<ItemKind, Item> items = new java.util.EnumMap<>(ItemKind.class);
        for (Kept kept : KEPT) {
            Item item = items.computeIfAbsent(
                    kept.kind(),
                    kind -> exercise.all(kind).stream().findFirst().orElseThrow(() -> new AssertionError(kind.word())));
            items.put(kept.kind(), kept.kind().component(kept.component()).with(item, kept.value()));
        }
        secret = exercise.events().stream()
                .filter(event -> event.press() == PressAccess.CLOSED)
                .findFirst()
                .orElseThrow();
        TimeSpan when = new TimeSpan(
                Optional.of(TimePoint.at(LocalDateTime.parse("2024-11-13T21:07"), LIMA)),
                Optional.of(TimePoint.at(LocalDateTime.parse("2024-11-13T22:48"), LIMA)),
                Certainty.EXACT,
                Optional.empty());
        Item hidden = ItemKind.EVENT.component("when").with(secret, when);
        List<Item> put = new ArrayList<>(items.values());
        put.add(ItemKind.EVENT.component("title").with(hidden, Text.en("Oysters with the Zarzuela heirs")));
        trip = exercise.with(put, List.of());
        paper = (EditionPaper) Papers.of(
                Drawn.draft(trip), PaperRequest.of(PaperKind.DAILY_BRIEF, DAY, Edition.PRESS, Language.EN), NOW);
        pdf = Pdf.of(paper).bytes();
        check = new LeakCheck(paper);
        CLEAN.addAll(check.in(Contents.of(pdf)));
    }

    private static byte[] planted(Plants.Way way, String words) throws IOException {
        try (PDDocument document = Pdf.open(pdf)) {
            way.plant(document, words);
            return Pdf.saved(document);
        }
    }

    private static List<LeakCheck.Leak> leaks(Plants.Way way, String words) throws IOException {
        return check.in(Contents.of(planted(way, words)));
    }

    @Test
    void theFormatsOwnNamesAreNoLeakInAnyLanguage() {
        // "background" stands in what only the office may read, and in every tagged PDF
        Drawn peru = Drawn.draft(Sample.of("peru-2024").latest());
        for (Language language : List.of(Language.EN, Language.MS, Language.ES)) {
            PaperRequest request = PaperRequest.of(PaperKind.CONTACT_SHEET, Edition.DRIVERS, language);
            EditionPaper drivers = (EditionPaper) Papers.of(peru, request, NOW);
            assertThat(drivers.secrets().in("background")).as(language.tag()).hasSize(language == Language.EN ? 0 : 1);
            assertThat(Pdf.of(drivers).bytes()).isNotEmpty();
        }
    }

    @Test
    void thePaperItselfTellsNothing() {
        assertThat(CLEAN).isEmpty();
    }

    @Test
    void everyWayOfPuttingWordsIntoAFileIsSeen() throws IOException {
        Map<String, Plants.Way> ways = Plants.ways();
        assertThat(ways).hasSizeGreaterThanOrEqualTo(30);
        int next = 0;
        for (Map.Entry<String, Plants.Way> way : ways.entrySet()) {
            // a different field each time
            boolean apart = way.getKey().equals("on two lines") || way.getKey().equals("letter by letter");
            Kept kept = KEPT.get(apart ? 0 : next++ % KEPT.size());
            assertThat(leaks(way.getValue(), kept.words()))
                    .as(kept.words() + " " + way.getKey())
                    .isNotEmpty()
                    .allMatch(leak -> leak.secret().component().equals(kept.component())
                            && leak.secret().item().kind() == kept.kind());
        }
    }

    @Test
    void everyFieldIsLookedFor() throws IOException {
        List<String> lines = new ArrayList<>(List.of("Oysters with the Zarzuela heirs", "21:07-22:48"));
        KEPT.forEach(kept -> lines.add(kept.words()));
        byte[] leaking = planted(Plants::listed, String.join("\n", lines));
        List<LeakCheck.Leak> leaks = check.in(Contents.of(leaking));
        assertThat(leaks)
                .isNotEmpty()
                .allMatch(leak -> leak.where().page() == 1 && leak.where().route() == Content.Route.PAGE)
                .extracting(leak -> leak.secret().component())
                .containsAll(KEPT.stream().map(Kept::component).toList());
        assertThat(leaks)
                .filteredOn(leak -> leak.secret().item().equals(ItemRef.to(secret)))
                .extracting(leak -> leak.secret().component())
                .contains("title", "when");
    }

    @Test
    void aPartOfALongTextAndAnotherSpellingOfANumberAreSeenToo() throws IOException {
        Plants.Way seen = Plants.ways().get("in plain sight");
        assertThat(leaks(seen, "the Kinabalu corridor opens before Ramadan, call +60127714409"))
                .extracting(leak -> leak.secret().component())
                .contains("argumentsToUse", "phone");
    }

    @Test
    void whatAnybodyMaySayIsNoLeak() throws IOException {
        List<String> lines = List.of("The press may be seated from 15:00.", "Room 12, 44 chairs", "Page 4417", "21:07");
        assertThat(leaks(Plants::listed, String.join("\n", lines))).isEmpty();
    }

    @Test
    void theLastDayOfATimetableAndTheHourBelowItAreNoMoment() throws IOException {
        Drawn exercise = Drawn.draft(Sample.of("exercise").latest());
        EditionPaper host = (EditionPaper)
                Papers.of(exercise, PaperRequest.of(PaperKind.TIMETABLE, Edition.HOST, Language.MS), NOW);
        byte[] grid = Pdf.of(host).bytes();
        // the hour in which the wrap-up begins, which the host may not know, is the first of a page
        List<String> page = Contents.of(grid).stream()
                .filter(text -> text.page() == 2 && text.route() == Content.Route.PAGE)
                .map(text -> text.text().strip())
                .toList();
        assertThat(page)
                .anyMatch(text -> text.endsWith("Sab 16 Nov"))
                .anyMatch(text -> text.contains("TERHAD 13:00"))
                .noneMatch(text -> text.replaceAll("\\s+", " ").contains("Sab 16 Nov 13:00"));
        assertThat(host.secrets().in("Sab 16 Nov 13:00")).isNotEmpty();
    }

    @Test
    void whatIsTheOfficesOwnOfOurPeopleIsFoundOnTheHostsListOfThem() throws IOException {
        EditionPaper host = (EditionPaper)
                Papers.of(Drawn.draft(trip), PaperRequest.of(PaperKind.DELEGATION, Edition.HOST, Language.EN), NOW);
        byte[] clean = Pdf.of(host).bytes();
        LeakCheck held = new LeakCheck(host);
        assertThat(held.in(Contents.of(clean))).isEmpty();
        for (Kept kept : KEPT) {
            try (PDDocument document = Pdf.open(clean)) {
                Plants.listed(document, kept.words());
                assertThat(held.in(Contents.of(Pdf.saved(document))))
                        .as(kept.words())
                        .isNotEmpty()
                        .allMatch(leak -> leak.secret().component().equals(kept.component()));
            }
        }
    }

    @Test
    void aLeakIsRefusedWithPageWordsFieldAndItem() throws IOException {
        List<Content> leaking = Contents.of(planted(Plants.ways().get("in white"), "Oysters with the Zarzuela heirs"));
        assertThatThrownBy(() -> check.require(leaking)).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.key()).isEqualTo("refused.leak");
            assertThat(new my.lawatan.text.Messages(Language.EN).text(no))
                    .startsWith("Not made: the Daily brief of the press edition")
                    .contains("“Oysters with the Zarzuela heirs” (page 1, text)", "Title of “Oysters");
        });
    }
}

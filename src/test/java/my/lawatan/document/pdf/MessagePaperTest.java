package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import my.lawatan.change.Version;
import my.lawatan.document.ChangeMessage.Naming;
import my.lawatan.document.Drawn;
import my.lawatan.document.Edition;
import my.lawatan.document.EditionPaper;
import my.lawatan.document.FoundPage;
import my.lawatan.document.Issue;
import my.lawatan.document.Paper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperRequest;
import my.lawatan.document.Papers;
import my.lawatan.document.RegisterPaper;
import my.lawatan.document.RegisterPaper.Cell;
import my.lawatan.document.RegisterPaper.Look;
import my.lawatan.document.RegisterPaper.Row;
import my.lawatan.document.Sheet;
import my.lawatan.document.Subject;
import my.lawatan.document.Voice;
import my.lawatan.document.word.Docx;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.MoveEvent;
import my.lawatan.sample.Sample;
import my.lawatan.text.Names;
import my.lawatan.text.Visible;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;
import org.junit.jupiter.api.Test;

/** The message to drivers and liaison on paper, with who has read it. */
class MessagePaperTest {
    private static final Instant NOON = Instant.parse("2024-11-12T17:00:00Z");
    private static final Version SEVEN = version(7);
    private static final Version EIGHT = version(8);
    private static final Trip THEN = Sample.of("exercise").latest();
    private static final Event ROUNDTABLE = THEN.events().stream()
            .filter(event -> event.title().plain().startsWith("Roundtable"))
            .findFirst()
            .orElseThrow();
    private static final Event DRIVEN_TO = THEN.legs().stream()
            .filter(leg -> leg.when().day().isEmpty() && !leg.vehicles().isEmpty())
            .min(Comparator.comparing(Leg::id))
            .flatMap(leg -> leg.to().or(leg::from))
            .map(THEN::event)
            .orElseThrow();
    private static final Trip NOW = new MoveEvent(
                    DRIVEN_TO.id(), DRIVEN_TO.when().plusMinutes(20))
            .applyTo(new MoveEvent(ROUNDTABLE.id(), ROUNDTABLE.when().plusMinutes(20)).applyTo(THEN));
    private static final String DRIVER = "Blas Mallqui Tito";
    private static final Person OF_HOST = THEN.people().stream()
            .filter(person -> person.side() == Side.HOST)
            .min(Comparator.comparing(Person::id))
            .orElseThrow();

    private static Version version(int number) {
        return new Version(new UUID(9, number), number, NOON, "", "", "Aina", number);
    }

    private static Copy copy(int number, String holder, Optional<Id<Person>> person, boolean read) {
        return new Copy(
                new Id<>(new UUID(8, number)),
                EIGHT.id(),
                number,
                holder,
                person,
                Copy.Form.MESSAGE,
                Optional.empty(),
                Optional.empty(),
                Text.NONE,
                read
                        ? Optional.of(TimePoint.of(
                                NOON.plusSeconds(600), THEN.settings().hostZone()))
                        : Optional.empty());
    }

    private static final List<Copy> COPIES = List.of(
            copy(1, DRIVER, Optional.empty(), true),
            copy(2, "An office of theirs", Optional.empty(), false),
            copy(3, "", Optional.of(OF_HOST.id()), true));

    private static Paper paper(Edition edition, Language language, Naming... naming) {
        Drawn drawn = new Drawn(NOW, Issue.issued(EIGHT, SEVEN, THEN), Optional.of(NOON), List.of(SEVEN, EIGHT));
        Subject subject = new Subject.OfMessage(new Issue.Frozen(SEVEN, THEN), Set.of(naming), COPIES);
        return Papers.of(drawn, new PaperRequest(PaperKind.MESSAGE, subject, edition, Voice.of(language)), NOON);
    }

    private static RegisterPaper content(Paper paper) {
        return (RegisterPaper) (paper instanceof EditionPaper held ? held.paper() : paper);
    }

    private static List<Row> rows(Paper paper, String section) {
        return content(paper).sections().stream()
                .filter(one -> one.anchor().equals(section))
                .flatMap(one -> one.rows().stream())
                .toList();
    }

    private static List<String> who(Paper paper, String section) {
        return rows(paper, section).stream()
                .map(row -> row.cells().get(1).text())
                .toList();
    }

    private static List<Boolean> ticked(Paper paper, String section) {
        return rows(paper, section).stream()
                .map(row -> row.cells().get(0))
                .map(cell -> cell.look() == Look.TICK && cell.text().equals("✓"))
                .toList();
    }

    private static String text(Paper paper) {
        try (Opened opened = new Opened(Pdf.of(paper).bytes())) {
            return String.join("\n", opened.pages());
        }
    }

    @Test
    void withoutATickItNamesTimesAndCarsAndWhoeverFindsItLearnsOfNoVisit() {
        for (Language language : Voice.LANGUAGES) {
            Paper drivers = paper(Edition.DRIVERS, language);
            String text = text(drivers);
            assertThat(text)
                    .contains("EX-000-2", "EXERCISE – FICTIONAL")
                    .doesNotContain(DRIVER, Names.list(OF_HOST, language), "An office of theirs")
                    // who may not know whose car it is has its plate for a name
                    .doesNotContain("EX-000-2 · EX-000-2", "EX-000-2 EX-000-2");
            assertThat(rows(drivers, "drivers")).isNotEmpty();
            assertThat(text(paper(Edition.HOST, language))).contains("10:30–12:30", "10:50–12:50");
            for (Paper each : List.of(drivers, paper(Edition.HOST, language))) {
                String said = text(each) + each.head().title() + each.head().running() + each.fileName();
                assertThat(said).doesNotContain(THEN.settings().title().plain());
                for (Event event : THEN.events().values())
                    assertThat(said).doesNotContain(Visible.line(event.title().in(language)));
                THEN.places().stream()
                        .map(place -> Visible.line(place.name().in(language)))
                        // of the clock
                        .filter(name -> !name.equals("Lima"))
                        .forEach(name -> assertThat(said).doesNotContain(name));
            }
        }
        assertThat(paper(Edition.DRIVERS, Language.EN).fileName()).isEqualTo("message-since-v7_drivers_v8");
    }

    @Test
    void whoHasReadItIsTickedAndTheOthersHaveABoxAndALine() {
        Paper drivers = paper(Edition.DRIVERS, Language.EN, Naming.NAMES);
        assertThat(who(drivers, "read-by-drivers")).contains(DRIVER).doesNotHaveDuplicates();
        int at = who(drivers, "read-by-drivers").indexOf(DRIVER);
        List<Boolean> ticked = ticked(drivers, "read-by-drivers");
        assertThat(ticked.get(at)).isTrue();
        assertThat(ticked).filteredOn(tick -> tick).hasSize(1);
        assertThat(rows(drivers, "read-by-drivers").get(at).cells())
                .extracting(Cell::look)
                .doesNotContain(Look.SIGN);
        assertThat(text(drivers)).contains("✓").doesNotContain("12:10");
        assertThat(who(paper(Edition.HOST, Language.EN), "read-by-liaison")).containsExactly("Copy 2", "Copy 3", "");
        Paper host = paper(Edition.HOST, Language.EN, Naming.NAMES);
        assertThat(who(host, "read-by-liaison"))
                .as("an office is on the list of ours alone")
                .containsExactly("Copy 2", Visible.line(Names.list(OF_HOST, Language.EN)), "");
        assertThat(ticked(host, "read-by-liaison")).containsExactly(false, true, false);
    }

    @Test
    void theOfficesOwnHasBothMessagesEverybodyByNameAndWhenTheyAnswered() {
        Paper office = paper(Edition.OFFICE, Language.EN);
        assertThat(who(office, "read-by-drivers")).contains(DRIVER);
        assertThat(who(office, "read-by-liaison")).contains("An office of theirs");
        assertThat(text(office)).contains("For the drivers", "For the liaison officers", "12:10");
    }

    @Test
    void aDraftIsHeldByNobodyAndOfNothingThereIsNothingToTick() {
        Subject subject = new Subject.OfMessage(new Issue.Frozen(SEVEN, THEN), Set.of(), COPIES);
        PaperRequest request = new PaperRequest(PaperKind.MESSAGE, subject, Edition.HOST, Voice.of(Language.EN));
        Drawn draft = new Drawn(NOW, Issue.draftAfter(SEVEN, THEN), Optional.empty());
        assertThat(who(Papers.of(draft, request, NOON), "read-by-liaison")).containsExactly("", "", "");
        Drawn same = new Drawn(THEN, Issue.draftAfter(SEVEN, THEN), Optional.empty());
        Paper nothing = Papers.of(same, request, NOON);
        assertThat(content(nothing).sections()).isEmpty();
        assertThat(content(nothing).nothing()).isEqualTo("Nothing that concerns you has changed.");
        assertThatThrownBy(() -> paper(Edition.PRESS, Language.EN))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.edition.message"));
    }

    @Test
    void whatItsReadersMayNotSeeIsKeptFromThemWhateverIsTicked() {
        Vehicle car = THEN.vehicles().stream().min(Vehicle.ORDER).orElseThrow();
        Copy secret = copy(4, car.name().plain() + " of the Cormorant detachment", Optional.empty(), false);
        Trip listed = new CreateItem(secret).applyTo(NOW);
        Drawn drawn = new Drawn(listed, Issue.issued(EIGHT, SEVEN, THEN), Optional.of(NOON), List.of(SEVEN, EIGHT));
        for (Edition edition : List.of(Edition.DRIVERS, Edition.HOST)) {
            Subject subject =
                    new Subject.OfMessage(new Issue.Frozen(SEVEN, THEN), Set.of(Naming.values()), List.of(secret));
            Paper paper = Papers.of(
                    drawn, new PaperRequest(PaperKind.MESSAGE, subject, edition, Voice.of(Language.ES)), NOON);
            byte[] bytes = Pdf.of(paper).bytes();
            assertThat(UniversalAccess.faults(bytes)).isEmpty();
            try (Opened opened = new Opened(bytes)) {
                assertThat(String.join("", opened.pages())).doesNotContain("Cormorant");
            }
            assertThat(Docx.of(paper, Sheet.USUAL)).isNotEmpty();
        }
    }

    @Test
    void itsCodeIsFoundAgainWhateverItNames() {
        String code =
                paper(Edition.DRIVERS, Language.MS, Naming.NAMES).head().code().onPage(Sheet.USUAL, 1);
        FoundPage.File file = new FoundPage.File(NOW, List.of(SEVEN, EIGHT), id -> id.equals(SEVEN.id()) ? THEN : NOW);
        FoundPage found = FoundPage.of(code, file);
        assertThat(found.version()).contains(EIGHT);
        assertThat(found.request().orElseThrow().kind()).isEqualTo(PaperKind.MESSAGE);
        assertThat(found.request().orElseThrow().edition()).isEqualTo(Edition.DRIVERS);
        assertThat(found.paper(file.drawn(EIGHT), NOON)).isPresent();
    }
}

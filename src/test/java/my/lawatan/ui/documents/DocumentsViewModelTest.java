package my.lawatan.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import my.lawatan.document.BriefingBook;
import my.lawatan.document.ChangeMessage.Naming;
import my.lawatan.document.Edition;
import my.lawatan.document.EditionPaper;
import my.lawatan.document.PaperKind;
import my.lawatan.document.PaperSize;
import my.lawatan.document.RegisterPaper;
import my.lawatan.document.Voice;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.document.pdf.PdfPages;
import my.lawatan.document.pdf.Place;
import my.lawatan.document.pdf.PrintOrder;
import my.lawatan.document.pdf.PrintWatch;
import my.lawatan.document.pdf.Printer;
import my.lawatan.edit.MoveEvent;
import my.lawatan.fixtures.SetClock;
import my.lawatan.json.Json;
import my.lawatan.sample.Sample;
import my.lawatan.store.sqlite.Mount;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.ui.Office;
import my.lawatan.ui.kit.Destination;
import my.lawatan.ui.kit.Progress;
import my.lawatan.workspace.Distribution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsViewModelTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 11, 13);

    @TempDir
    Path folder;

    private final List<Destination> opened = new ArrayList<>();
    private final List<byte[]> printed = new ArrayList<>();
    private final List<Throwable> faults = new ArrayList<>();
    private final SetClock clock = new SetClock(Office.MORNING.instant());
    private Office office;
    private PrintViewModel printing;
    private DocumentsViewModel model;

    private final class Tray implements Printer {
        @Override
        public String name() {
            return "Tray";
        }

        @Override
        public boolean bothSides() {
            return true;
        }

        @Override
        public boolean print(Pdf pdf, PrintOrder order, PrintWatch watch) {
            printed.add(pdf.bytes());
            watch.drawn(1, 1);
            return true;
        }
    }

    private Optional<Path> target = Optional.empty();
    private Runnable asked = () -> {};
    private boolean givesUp;

    /** How far a job is, told to those two. */
    private record Told(Consumer<Runnable> begun, DoubleConsumer at) implements Progress {
        private static final Told TO_NOBODY = new Told(stop -> {}, part -> {});

        @Override
        public void begun(String what, Runnable stop) {
            begun.accept(stop);
        }

        @Override
        public void at(double part) {
            at.accept(part);
        }

        @Override
        public void ended() {}
    }

    @BeforeEach
    void open() {
        office = new Office(folder, Sample.of("exercise").latest());
        Surroundings window = new Surroundings(
                opened::add,
                Told.TO_NOBODY,
                office.said::add,
                name -> {
                    asked.run();
                    return Optional.of(target.orElseGet(() -> folder.resolve(name)))
                            .filter(file -> !givesUp);
                },
                faults::add,
                Runnable::run,
                Runnable::run);
        printing = new PrintViewModel(() -> List.of(new Tray()), Office.ENGLISH, office.background, window);
        model = new DocumentsViewModel(
                office.workspace, office.selection, clock, Office.ENGLISH, office.background, printing, window);
    }

    @AfterEach
    void close() {
        model.close();
        office.close();
        assertThat(faults).isEmpty();
    }

    private void saveLocked(String passphrase) {
        model.lock().passphrase().set(passphrase);
        model.lock().again().set(passphrase);
        model.lock().save();
    }

    private Shown shown() {
        return model.shown().get().orElseThrow();
    }

    private Event event(String title) {
        return office.workspace.trip().events().stream()
                .filter(e -> e.title().plain().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsLaidOutBeforeTheRoomIsOpen() {
        assertThat(model.shown().get()).isEmpty();
        model.active(true);
        assertThat(shown().wish().kind()).isEqualTo(PaperKind.DAILY_BRIEF);
        assertThat(model.pictures().drawn()).containsKey(0);
        Shown before = shown();
        model.active(false);
        office.edits.submit(
                new MoveEvent(event("Luncheon").id(), event("Luncheon").when().plusMinutes(5)), e -> {}, no -> {});
        assertThat(shown()).isSameAs(before);
        model.active(true);
        assertThat(shown()).as("what was changed meanwhile is seen").isNotSameAs(before);
    }

    @Test
    void aPaperThatIsAskedForElsewhereIsShownAndWhatIsNotSaidStays() {
        model.active(true);
        model.wish().set(model.wish().get().in(Voice.of(Language.MS)));
        LocalDate day = LocalDate.of(2024, 11, 15);
        model.show(Destination.Paper.of(PaperKind.LINE_BY_LINE, day));
        assertThat(shown().wish().kind()).isEqualTo(PaperKind.LINE_BY_LINE);
        assertThat(shown().wish().day()).isEqualTo(day);
        assertThat(shown().wish().voice().language()).isEqualTo(Language.MS);
        UUID issued = office.workspace.issue("", "First").id();
        model.show(Destination.Paper.from(Optional.of(issued)));
        assertThat(shown().wish().kind()).isEqualTo(PaperKind.LINE_BY_LINE);
        assertThat(shown().wish().day()).isEqualTo(day);
        assertThat(shown().wish().version()).contains(issued);
        model.show(Destination.Paper.of(PaperKind.PROGRAMME));
        assertThat(shown().wish().version()).as("of the trip as it is").isEmpty();
    }

    @Test
    void aMessageNamesWhatIsTickedAndForgetsItForAnotherPaperOrVersion() {
        model.active(true);
        Event roundtable = event("Roundtable");
        UUID first = office.workspace.issue("", "First").id();
        office.edits.submit(new MoveEvent(roundtable.id(), roundtable.when().plusMinutes(5)), e -> {}, no -> {});
        model.show(new Destination.Message(Edition.HOST, Language.MS, Set.of(Naming.NAMES), first, Optional.empty()));
        assertThat(shown().wish().edition()).isEqualTo(Edition.HOST);
        assertThat(shown().wish().voice().language()).isEqualTo(Language.MS);
        assertThat(said()).contains(roundtable.title().in(Language.MS));
        Wish named = model.wish().get();
        assertThat(model.choices().subjects(named))
                .as("what it is compared with is the chosen one")
                .filteredOn(choice -> choice.wish().equals(named))
                .hasSize(1);
        assertThat(model.choices().versions(named))
                .filteredOn(choice -> choice.wish().equals(named))
                .hasSize(1);
        model.wish().set(named.with(named.detail().naming(Naming.PLACES, true)));
        assertThat(shown().wish().detail().naming()).hasSize(2);
        model.wish().set(named.of(PaperKind.PROGRAMME).of(PaperKind.MESSAGE));
        assertThat(said()).doesNotContain(roundtable.title().in(Language.MS));
        assertThat(named.from(Optional.of(first)).detail()).isEqualTo(Detail.NONE);
    }

    private String said() {
        RegisterPaper paper = (RegisterPaper) ((EditionPaper) shown().paper()).paper();
        return paper.sections().stream()
                .flatMap(section -> section.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(RegisterPaper.Cell::text)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aBookIsANumberedCopyOfTheListOfItsVersion() {
        model.active(true);
        Distribution list =
                new Distribution(List.of(Distribution.Recipient.of("Registry"), Distribution.Recipient.of("Cabin")));
        UUID first = office.workspace.issue("", "First", list).id();
        model.wish().set(model.wish().get().of(PaperKind.BRIEFING_BOOK));
        Wish byHand = model.wish().get();
        assertThat(model.choices().copies(byHand, true))
                .extracting(Choice::text)
                .containsExactly("Number by hand", "No. 1 · Registry", "No. 2 · Cabin");
        assertThat(model.choices().copies(byHand, false)).as("of a draft").isEmpty();
        model.wish().set(model.choices().copies(byHand, true).get(2).wish());
        assertThat(cover()).contains("no. 2 of 2");
        assertThat(shown().fileName()).endsWith("_v1_no-2.pdf");
        Event roundtable = event("Roundtable");
        office.edits.submit(new MoveEvent(roundtable.id(), roundtable.when().plusMinutes(5)), e -> {}, no -> {});
        assertThat(model.trouble().get()).startsWith("A draft has no numbered copies.");
        assertThat(model.choices().copies(model.wish().get(), false))
                .extracting(Choice::text)
                .containsExactly("Number by hand");
        model.wish().set(model.wish().get().from(Optional.of(first)));
        assertThat(cover()).contains("no. ______ of ______");
    }

    private String cover() {
        return ((BriefingBook) shown().paper()).cover().toString();
    }

    @Test
    void aPocketSheetIsOfferedForBriefsOnlyAndGivenUpForAnotherPaper() {
        Wish brief = model.wish().get().of(PaperKind.BRIEF);
        assertThat(sizes(brief)).contains(PaperSize.A5);
        assertThat(sizes(brief.on(PaperSize.A5).of(PaperKind.PROGRAMME)))
                .containsExactly(PaperSize.A4, PaperSize.LETTER);
        assertThat(brief.on(PaperSize.A5).of(PaperKind.PROGRAMME).size()).isEqualTo(PaperSize.A4);
        assertThat(brief.on(PaperSize.LETTER).of(PaperKind.PROGRAMME).size()).isEqualTo(PaperSize.LETTER);
    }

    @Test
    void aPaperForAPocketIsOfferedOnA4AndLetterToCutAndOnTheirQuartersToRead() {
        Wish letter = model.wish().get().on(PaperSize.LETTER);
        Wish booklet = letter.of(PaperKind.BOOKLET);
        assertThat(booklet.size()).as("as the office prints").isEqualTo(PaperSize.LETTER);
        assertThat(sizes(booklet))
                .containsExactly(PaperSize.A4, PaperSize.LETTER, PaperSize.A6, PaperSize.QUARTER_LETTER);
        assertThat(model.choices().sizes(booklet))
                .extracting(Choice::text)
                .containsExactly(
                        "A4, four to a sheet", "Letter, four to a sheet", "A6, to read", "Quarter of Letter, to read");
        Wish quarter = booklet.on(PaperSize.QUARTER_LETTER);
        assertThat(quarter.of(PaperKind.PROGRAMME).size()).isEqualTo(PaperSize.LETTER);
        assertThat(quarter.of(PaperKind.FACE_CARDS).size()).isEqualTo(PaperSize.QUARTER_LETTER);
        assertThat(quarter.of(PaperKind.WALLET_CARD).size()).isEqualTo(PaperSize.LETTER);
        model.wish().set(quarter);
        model.active(true);
        assertThat(shown().fileName()).endsWith("_quarter-letter.pdf");
    }

    @Test
    void twoLanguagesAreOfferedWhereThereIsSuchAPaperAndGivenUpForAnother() {
        Wish programme = model.wish().get().of(PaperKind.PROGRAMME);
        assertThat(model.choices().languages(programme)).hasSize(9).anyMatch(choice -> choice.text()
                .equals("English + Español"));
        assertThat(model.choices().languages(programme.of(PaperKind.SEATING_PLAN)))
                .hasSize(3);
        Wish both = programme.in(Voice.of(Language.MS, Language.ES));
        assertThat(both.of(PaperKind.DELEGATION).voice()).isEqualTo(both.voice());
        assertThat(both.of(PaperKind.BRIEF).voice()).isEqualTo(Voice.of(Language.MS));
        model.wish().set(both);
        model.active(true);
        assertThat(shown().fileName()).contains("_ms-es_");
    }

    @Test
    void aSheetLiesAcrossWhereThatMakesSenseAndStandsUprightForAnotherPaper() {
        Wish across = model.wish().get().of(PaperKind.DELEGATION).across(true);
        assertThat(across.of(PaperKind.ROOM_LIST).sheet().across()).isTrue();
        assertThat(across.of(PaperKind.BRIEF).sheet().across()).isFalse();
        Wish large = across.of(PaperKind.DAILY_BRIEF).large(true);
        assertThat(large.sheet().across()).as("it lies as it comes").isFalse();
        assertThatThrownBy(() -> across.of(PaperKind.PROGRAMME).across(true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<PaperSize> sizes(Wish wish) {
        return model.choices().sizes(wish).stream()
                .map(choice -> choice.wish().size())
                .toList();
    }

    @Test
    void thePicturesSavedFileAndPrintAreOfTheSameBytes() throws IOException {
        model.wish()
                .set(model.wish()
                        .get()
                        .about(WEDNESDAY)
                        .in(Voice.of(Language.ES))
                        .on(PaperSize.LETTER));
        model.active(true);
        model.pictures().look(0, 1, 40);
        model.save();
        model.print();
        byte[] saved = Files.readAllBytes(folder.resolve(shown().paper().fileName() + ".pdf"));
        assertThat(printed).hasSize(1);
        assertThat(printed.get(0)).isEqualTo(saved).isEqualTo(shown().pdf().bytes());
        try (PdfPages pages = PdfPages.of(saved)) {
            for (int page : List.of(0, 1))
                assertThat(model.pictures().drawn().get(page).image().pixels())
                        .isEqualTo(pages.image(page, 40).pixels());
            assertThat(pages.count()).isEqualTo(shown().count());
        }
        assertThat(office.said).anyMatch(s -> s.startsWith("Daily brief, Wed 13 Nov saved as 2024-11-13_daily-brief"));
    }

    @Test
    void thePaperIsSavedForWordToo() throws IOException {
        model.wish().set(model.wish().get().about(WEDNESDAY));
        model.active(true);
        model.saveWord();
        Path docx = folder.resolve(shown().paper().fileName() + ".docx");
        try (var word = new org.apache.poi.xwpf.usermodel.XWPFDocument(Files.newInputStream(docx))) {
            assertThat(word.getHeaderFooterPolicy().getFirstPageHeader().getText())
                    .contains("EXERCISE");
            assertThat(word.getParagraphs()).isNotEmpty();
        }
        assertThat(office.said).anyMatch(s -> s.matches("Daily brief, Wed 13 Nov saved as .*\\.docx"));
    }

    @Test
    void whatIsSaidToBeSavedIsThePaperThatWasSavedThoughAnotherIsChosenMeanwhile() {
        model.wish().set(model.wish().get().about(WEDNESDAY));
        model.active(true);
        asked = () -> model.wish().set(model.wish().get().of(PaperKind.MANIFEST));
        model.save();
        assertThat(office.said)
                .containsExactly("Daily brief, Wed 13 Nov saved as 2024-11-13_daily-brief_office_draft.pdf");
    }

    @Test
    void aDraftGoesOutAsOfTheMinuteInWhichItGoesOut() {
        model.active(true);
        Instant before = shown().paper().asOf();
        clock.forward(Duration.ofMinutes(90));
        assertThat(shown().paper().asOf()).isEqualTo(before);
        model.print();
        assertThat(shown().paper().asOf()).isEqualTo(before.plus(Duration.ofMinutes(90)));
        assertThat(printed.get(0)).isEqualTo(shown().pdf().bytes());
    }

    @Test
    void anEditIsSeenOnThePageWithoutLosingThePlace() {
        model.wish().set(model.wish().get().about(WEDNESDAY));
        model.active(true);
        model.pictures().look(2, 3, 30);
        assertThat(model.pictures().drawn()).containsKeys(2, 3);
        Shown before = shown();
        office.edits.submit(
                new MoveEvent(event("Luncheon").id(), event("Luncheon").when().plusMinutes(5)), e -> {}, no -> {});
        assertThat(shown()).isNotSameAs(before);
        assertThat(model.pictures().drawn().keySet()).contains(2, 3).doesNotContain(0);
    }

    @Test
    void everythingOnThePageIsFoundByAClickAndFramedWhenSelected() {
        model.wish().set(model.wish().get().about(WEDNESDAY));
        model.active(true);
        ItemRef roundtable = ItemRef.to(event("Roundtable"));
        office.selection.select(roundtable);
        Place place = model.pointing().framed().get().get(0);
        assertThat(place.item()).isEqualTo(roundtable);
        model.pointing().click(0, 1, 1);
        assertThat(model.pointing().framed().get()).isEmpty();
        assertThat(model.pointing().inspecting().get()).isFalse();
        office.selection.clear();
        model.pointing().click(place.page(), place.x() + 5, place.y() + 5);
        assertThat(office.selection.primary()).contains(roundtable);
        assertThat(model.pointing().inspecting().get()).isTrue();
        model.pointing().open();
        assertThat(opened).containsExactly(new Destination.Item(roundtable));
    }

    @Test
    void theItemsOfAPaperAreSteppedThroughInItsOrder() {
        model.wish().set(model.wish().get().about(WEDNESDAY));
        model.active(true);
        List<ItemRef> items =
                shown().pdf().places().stream().map(Place::item).distinct().toList();
        for (ItemRef item : items) {
            model.pointing().step(false);
            assertThat(office.selection.primary()).contains(item);
        }
        model.pointing().step(true);
        assertThat(office.selection.primary()).contains(items.get(items.size() - 2));
    }

    @Test
    void anIssuedVersionIsSeenAsItWasIssued() {
        office.workspace.issue("Private office", "first");
        Event luncheon = event("Luncheon");
        office.edits.submit(new MoveEvent(luncheon.id(), luncheon.when().plusMinutes(5)), e -> {}, no -> {});
        model.wish().set(model.wish().get().about(WEDNESDAY));
        model.active(true);
        assertThat(shown().paper().head().draft()).isTrue();
        List<Choice> versions = model.choices().versions(model.wish().get());
        assertThat(versions).hasSize(2);
        model.wish().set(versions.get(1).wish());
        assertThat(shown().paper().head().draft()).isFalse();
        assertThat(shown().paper().fileName()).endsWith("_v1");
    }

    @Test
    void whatMayNotBePrintedSaysWhyInPlaceOfPages() {
        model.wish().set(model.wish().get().about(LocalDate.of(2030, 1, 1)));
        model.active(true);
        assertThat(model.shown().get()).isEmpty();
        assertThat(model.trouble().get()).contains("2030-01-01");
        model.wish().set(model.wish().get().about(WEDNESDAY));
        assertThat(model.trouble().get()).isEmpty();
        assertThat(shown().count()).isPositive();
    }

    @Test
    void everyPaperThereIsCanBeChosenAndSaysWhatItIsAbout() {
        model.active(true);
        for (Choice paper : model.choices().papers(model.wish().get())) {
            model.wish().set(model.wish().get().of(paper.wish().kind()));
            if (paper.wish().kind().about() == PaperKind.About.VERSIONS)
                assertThat(model.trouble().get()).contains("No version was issued before");
            else {
                assertThat(model.trouble().get()).as(paper.text()).isEmpty();
                assertThat(shown().wish().kind()).isEqualTo(paper.wish().kind());
            }
            assertThat(paper.text()).as("a name in words").doesNotContain("-").matches("[A-Z].*");
            assertThat(model.about(model.wish().get())).isNotBlank();
        }
    }

    @Test
    void whatIsSeenIsSavedAsAFileThatOpensWithItsPassphraseOnly() throws IOException {
        model.active(true);
        LockViewModel lock = model.lock();
        lock.passphrase().set(" garden hall");
        lock.again().set("garden hall ");
        lock.save();
        Path file = folder.resolve(shown().paper().fileName() + "_locked.pdf");
        byte[] locked = Files.readAllBytes(file);
        assertThatThrownBy(() -> PdfPages.of(locked)).isInstanceOf(java.io.UncheckedIOException.class);
        try (var opened = org.apache.pdfbox.Loader.loadPDF(locked, "garden hall")) {
            assertThat(opened.getNumberOfPages()).isEqualTo(shown().count());
        }
        assertThat(office.said.get(0)).contains("_locked.pdf");
        assertThat(lock.passphrase().get() + lock.again().get()).as("forgotten").isEmpty();
    }

    @Test
    void aPassphraseIsKeptUntilAFileIsThereThatOpensWithIt() {
        model.active(true);
        LockViewModel lock = model.lock();
        lock.passphrase().set("garden hall");
        lock.seen().set(true);
        givesUp = true;
        lock.save();
        givesUp = false;
        assertThat(lock.passphrase().get()).as("given up in the dialog").isEqualTo("garden hall");
        target = Optional.of(folder.resolve("no such folder/brief.pdf"));
        lock.save();
        assertThat(office.said).hasSize(1);
        assertThat(lock.passphrase().get()).as("not written").isEqualTo("garden hall");
        lock.passphrase().set("sulit \u0633\u0631 123456");
        target = Optional.of(folder.resolve("brief.pdf"));
        lock.save();
        assertThat(office.said.get(1)).startsWith("This passphrase cannot be typed");
        assertThat(folder.resolve("brief.pdf")).doesNotExist();
        assertThat(lock.seen().get()).isTrue();
    }

    @Test
    void allPapersOfTheDayAreWrittenAndWhatIsLeftOutIsNamedWithTheReason() throws IOException {
        model.active(true);
        model.wish().set(model.wish().get().about(WEDNESDAY));
        model.evening().write(model.wish().get());
        Path papers = folder.resolve("papers-2024-11-13");
        List<String> files;
        try (var all = Files.list(papers)) {
            files = all.map(path -> path.getFileName().toString()).sorted().toList();
        }
        assertThat(files).hasSize(13).contains("manifest.json");
        files = files.stream().filter(name -> !name.equals("manifest.json")).toList();
        assertThat(files).allMatch(name -> name.startsWith("2024-11-13_"));
        assertThat(noted(papers)).containsExactlyInAnyOrderElementsOf(files);
        assertThat(files).anyMatch(name -> name.contains("day-sheets"));
        assertThat(model.evening().outcomes().stream()
                        .filter(outcome -> outcome.fate() == EveningViewModel.Fate.WRITTEN)
                        .map(EveningViewModel.Outcome::file)
                        .sorted())
                .isEqualTo(files);
        assertThat(model.evening().outcomes().stream()
                        .filter(outcome -> outcome.fate() != EveningViewModel.Fate.WRITTEN))
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.file()).contains("change-sheet");
                    assertThat(left.reason()).contains("No version was issued before");
                });
        assertThat(model.evening().busy().get()).isFalse();
        assertThat(office.said.get(0)).isEqualTo("12 papers written into papers-2024-11-13; one left out");
    }

    /** What the manifest of that folder says is there and is, by its hash. */
    private static List<String> noted(Path papers) throws IOException {
        List<String> names = new ArrayList<>();
        for (var entry :
                Json.parse(Files.readString(papers.resolve("manifest.json"))).path("files")) {
            byte[] bytes = Files.readAllBytes(papers.resolve(entry.path("file").asText()));
            assertThat(entry.path("sha256").asText()).isEqualTo(sha256(bytes));
            assertThat(entry.path("bytes").asLong()).isEqualTo(bytes.length);
            names.add(entry.path("file").asText());
        }
        return names;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void written(Consumer<Runnable> begun, DoubleConsumer at, Path into) {
        Surroundings window = new Surroundings(
                opened::add,
                new Told(begun, at),
                office.said::add,
                name -> Optional.of(into),
                faults::add,
                Runnable::run,
                Runnable::run);
        EveningViewModel evening =
                new EveningViewModel(office.workspace, clock, Office.ENGLISH, office.background, window);
        evening.write(model.wish().get().about(WEDNESDAY));
        assertThat(evening.busy().get()).isFalse();
        outcomes = List.copyOf(evening.outcomes());
    }

    private List<EveningViewModel.Outcome> outcomes = List.of();

    private List<String> files(EveningViewModel.Fate fate) {
        return outcomes.stream()
                .filter(outcome -> outcome.fate() == fate)
                .map(EveningViewModel.Outcome::file)
                .toList();
    }

    @Test
    void aRunThatIsStoppedTellsWhatIsWrittenAndWhatIsNot() throws IOException {
        AtomicReference<Runnable> stop = new AtomicReference<>();
        Path papers = folder.resolve("stopped");
        written(
                stop::set,
                part -> {
                    if (part > 0.3) stop.get().run();
                },
                papers);
        assertThat(files(EveningViewModel.Fate.WRITTEN)).hasSizeBetween(2, 8).containsExactlyElementsOf(noted(papers));
        assertThat(files(EveningViewModel.Fate.NOT_MADE))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(papers.resolve(name)).doesNotExist());
        assertThat(outcomes).hasSize(13);
        assertThat(office.said.get(0)).startsWith("Stopped: ").endsWith(" not made");
    }

    @Test
    void aFileOfSomebodyElseIsNeverWrittenOver() throws IOException {
        Path papers = folder.resolve("tonight");
        written(stop -> {}, part -> {}, papers);
        String name = files(EveningViewModel.Fate.WRITTEN).get(0);
        written(stop -> {}, part -> {}, papers);
        assertThat(files(EveningViewModel.Fate.WRITTEN)).contains(name);
        Files.writeString(papers.resolve(name), "somebody's notes");
        office.said.clear();
        written(stop -> {}, part -> {}, papers);
        assertThat(files(EveningViewModel.Fate.WRITTEN)).isEmpty();
        assertThat(papers.resolve(name)).hasContent("somebody's notes");
        assertThat(office.said.get(0)).contains(name + " is there already and holds something else");
    }

    @Test
    void whatIsNotForItsReadersIsToldApartFromWhatIsLeftOut() {
        model.wish().set(model.wish().get().readBy(Edition.PRESS));
        written(stop -> {}, part -> {}, folder.resolve("press"));
        assertThat(files(EveningViewModel.Fate.NOT_MEANT)).isNotEmpty().allMatch(file -> file.contains("_press"));
        assertThat(files(EveningViewModel.Fate.LEFT_OUT)).noneMatch(file -> file.contains("motorcade"));
        assertThat(office.said.get(0))
                .contains("; " + files(EveningViewModel.Fate.NOT_MEANT).size() + " are not for this edition");
    }

    @Test
    void aFullDiskIsSaidAndLeavesNoHalfPaper() throws IOException {
        try (Mount disk = Mount.ofTwoMegabytes(folder)) {
            Files.write(disk.folder.resolve("other"), new byte[1_700_000]);
            Path papers = disk.folder.resolve("tonight");
            written(stop -> {}, part -> {}, papers);
            assertThat(files(EveningViewModel.Fate.WRITTEN)).isNotEmpty().containsExactlyElementsOf(noted(papers));
            assertThat(files(EveningViewModel.Fate.NOT_MADE)).isNotEmpty();
            try (var left = Files.list(papers)) {
                assertThat(left.map(path -> path.getFileName().toString()))
                        .hasSize(files(EveningViewModel.Fate.WRITTEN).size() + 1)
                        .noneMatch(name -> name.startsWith("."));
            }
            assertThat(office.said.get(0))
                    .startsWith("Not all papers were written. The disk has no room for 2024-11-13_")
                    .contains(" in " + papers + ", so nothing of it is there.", "Make room", " not made.");
        }
    }

    @Test
    void aPaperThatHasNoRoomOrWhoseFolderIsGoneIsSaidWithWhereAndWhatToDo() throws IOException {
        model.active(true);
        try (Mount disk = Mount.ofTwoMegabytes(folder)) {
            Files.write(disk.folder.resolve("other"), new byte[2_000_000]);
            target = Optional.of(disk.folder.resolve("brief.pdf"));
            model.save();
            saveLocked("garden hall");
            try (var left = Files.list(disk.folder)) {
                assertThat(left.map(path -> path.getFileName().toString())).containsExactly("other");
            }
            assertThat(office.said)
                    .hasSize(2)
                    .allMatch(said -> said.startsWith("The disk has no room for brief.pdf in " + disk.folder));
        }
        target = Optional.of(folder.resolve("taken away/brief.pdf"));
        model.save();
        assertThat(office.said.get(2))
                .startsWith("There is no folder " + folder.resolve("taken away") + ", so brief.pdf was not written.")
                .doesNotContain(".new");
    }

    @Test
    void aJobThatIsStoppedHalfWaySaysSoAndSavesNothing() throws IOException {
        List<Runnable> stops = new ArrayList<>();
        Surroundings window = new Surroundings(
                opened::add,
                new Told(stops::add, part -> {
                    if (stops.size() == 1) stops.get(0).run();
                }),
                office.said::add,
                name -> Optional.of(folder.resolve(name)),
                faults::add,
                Runnable::run,
                Runnable::run);
        try (DocumentsViewModel job = new DocumentsViewModel(
                office.workspace, office.selection, clock, Office.ENGLISH, office.background, printing, window)) {
            job.wish().set(job.wish().get().of(PaperKind.DAY_SHEETS).about(WEDNESDAY));
            job.active(true);
            assertThat(job.shown().get()).isEmpty();
            assertThat(office.said)
                    .containsExactly(
                            "Stopped: Day sheets, everybody’s, Wed 13 Nov was not made. Save or Print begins again.");
            job.save();
            assertThat(job.shown().get()).isPresent();
            assertThat(folder.resolve(job.shown().get().orElseThrow().fileName()))
                    .isNotEmptyFile();
        }
    }

    @Test
    void pagesThatAreNotThereAreNotPrinted() {
        model.active(true);
        for (String typed : List.of("0", "5-2", "999", "x", "-1", "999-")) {
            printing.pages().set(typed);
            model.print();
            assertThat(printing.trouble().get()).as(typed).contains("3, 2-5 or 6-");
        }
        assertThat(printed).isEmpty();
        printing.pages().set(" 1 – 2 ");
        model.print();
        assertThat(printing.trouble().get()).isEmpty();
        assertThat(printed).hasSize(1);
        printing.pages().set("2-");
        model.print();
        assertThat(printing.trouble().get()).isEmpty();
        assertThat(printed).hasSize(2);
    }
}

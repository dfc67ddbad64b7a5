package my.lawatan.ui.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import my.lawatan.edit.ReviseItem;
import my.lawatan.reader.Reader;
import my.lawatan.reader.ReaderMark;
import my.lawatan.reader.ReaderTrip;
import my.lawatan.sample.Sample;
import my.lawatan.store.sqlite.SqliteStore;
import my.lawatan.text.Names;
import my.lawatan.trip.Heard;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Title;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Office;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Edits;
import my.lawatan.workspace.ReaderFile;
import my.lawatan.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookupViewModelTest {
    private static final Trip TRIP = Sample.of("exercise").latest();

    @TempDir
    Path folder;

    private Office office;
    private LookupViewModel model;

    @BeforeEach
    void open() {
        office = new Office(folder.resolve("office"), TRIP);
        model = model(office.workspace, office.edits, Office.MORNING);
    }

    @AfterEach
    void close() {
        model.close();
        office.close();
    }

    private static LookupViewModel model(Workspace workspace, Edits edits, Clock clock) {
        return new LookupViewModel(workspace, edits, Office.ENGLISH, clock, Background.atOnce(), fault -> {
            throw new AssertionError(fault);
        });
    }

    private List<String> names() {
        return model.rows().get().stream().map(LookupRow::name).toList();
    }

    private Card card() {
        return model.card().get().orElseThrow();
    }

    @Test
    void threeLettersFindPeopleInAnyOrderAndWithoutAccents() {
        model.type("nah");
        assertThat(names()).anyMatch(name -> name.contains("Ñahui"));
        model.type("jun lim");
        assertThat(names().get(0)).isEqualTo("Mr Wei Jun Lim");
        model.type("lumina");
        assertThat(names()).as("by the organisation").contains("Mr Wei Jun Lim");
        model.type("nurhyati");
        assertThat(names()).as("misspelt").anyMatch(name -> name.contains("Nurhayati"));
        model.type("林");
        assertThat(names()).contains("Mr Wei Jun Lim");
        model.type("xyzzy");
        assertThat(names()).isEmpty();
        assertThat(model.note().get()).isEqualTo("Nobody here is called “xyzzy”.");
        model.type("");
        assertThat(names()).isEmpty();
        assertThat(model.card().get()).isEmpty();
        assertThat(model.note().get()).isEmpty();
    }

    @Test
    void theCardSaysWhatOneMustKnowAndWhatIsNotKnown() {
        model.type("wei jun");
        assertThat(card().written()).isEqualTo("Mr Wei Jun Lim");
        assertThat(card().script()).isEqualTo("林伟俊");
        assertThat(card().address()).isEqualTo("Mr Lim");
        assertThat(card().work()).contains("Chief executive officer").contains("Lumina Media");
        assertThat(card().met()).startsWith("8 Jun 2022 · Kuala Lumpur");
        assertThat(card().next().title()).isEqualTo("Call by Lumina Media");
        assertThat(card().next().when()).contains("Thu 14 Nov");
        assertThat(card().briefHead()).startsWith("Brief: Call by Lumina Media (");
        assertThat(card().brief()).isNotEmpty().hasSizeLessThanOrEqualTo(3).noneMatch(line -> line.startsWith("-"));
        assertThat(card().spoken()).contains("Mr Lim").contains("Call by Lumina Media");
        model.type("nurhayati");
        assertThat(card().met()).isEqualTo("Not stated whether they have met.");
    }

    @Test
    void theNextEventIsToldByTheClockOfTheWindow() {
        LookupViewModel soon =
                model(office.workspace, office.edits, Clock.fixed(next().minusSeconds(20 * 60), ZoneOffset.UTC));
        soon.type("wei jun");
        assertThat(soon.card().get().orElseThrow().next().when()).startsWith("In 20 min");
        assertThat(soon.card().get().orElseThrow().next().soon()).isTrue();
        soon.close();
        LookupViewModel after = model(
                office.workspace, office.edits, Clock.fixed(Instant.parse("2024-12-01T00:00:00Z"), ZoneOffset.UTC));
        after.type("wei jun");
        assertThat(after.card().get().orElseThrow().next().title()).isEqualTo("No further event together is planned.");
        after.close();
    }

    private static Instant next() {
        return TRIP.events().stream()
                .filter(e -> e.title().plain().equals("Call by Lumina Media"))
                .findFirst()
                .orElseThrow()
                .when()
                .startInstant()
                .orElseThrow();
    }

    @Test
    void arrowsGoFromOneToTheNextAndWhoIsChosenStaysChosen() {
        model.type("a");
        assertThat(model.rows().get()).hasSize(LookupViewModel.MOST);
        model.move(1);
        assertThat(model.active().get()).isEqualTo(1);
        assertThat(card().written()).isEqualTo(names().get(1));
        model.move(-2);
        assertThat(model.active().get()).isEqualTo(LookupViewModel.MOST - 1);
        String chosen = card().written();
        Person other = TRIP.people().stream().findFirst().orElseThrow();
        office.workspace.apply(new ReviseItem(ItemRef.to(other), "note", Text.en("changed")));
        assertThat(card().written()).isEqualTo(chosen);
    }

    @Test
    void aTickIsASuggestionAtTheEventAtHandAndIsTakenBackBySettingItAgain() {
        model.type("wei jun");
        assertThat(model.at().get()).contains("Thu 14 Nov");
        model.arrive();
        Heard heard = office.workspace.trip().heard().stream().findFirst().orElseThrow();
        assertThat(heard.what()).isEqualTo(Heard.What.ARRIVED);
        assertThat(heard.by()).isEqualTo("Officer");
        assertThat(heard.person()).contains(card().person());
        assertThat(model.arrived().get()).isTrue();
        assertThat(model.rows().get().get(0).arrived()).isTrue();
        model.otherEvent(1);
        assertThat(model.arrived().get()).as("at another event").isFalse();
        model.otherEvent(-1);
        model.arrive();
        assertThat(office.workspace.trip().heard().size()).isZero();
    }

    @Test
    void aNameHeardIsWrittenDownForTheEventAndTakenOffAgain() {
        model.hear("  Señora Yépez  ");
        model.hear("   ");
        assertThat(model.heard().get()).extracting(Heard::words).containsExactly("Señora Yépez");
        assertThat(model.heard().get().get(0).event()).isPresent();
        model.forget(model.heard().get().get(0));
        assertThat(model.heard().get()).isEmpty();
        model.hear("a bell \u0007");
        assertThat(model.heard().get()).isEmpty();
        assertThat(model.note().get()).contains("control character");
        assertThat(office.said).isEmpty();
    }

    @Test
    void aReaderCopySaysWhoseItIsAndMeetsWithItsReader() {
        Person reader = TRIP.people().stream()
                .filter(p -> Names.list(p, Language.EN).contains("Nurhayati"))
                .findFirst()
                .orElseThrow();
        Reader who = Reader.of(TRIP, reader.id());
        ReaderMark mark = ReaderMark.of(TRIP, who, "6", true, Instant.parse("2024-11-13T23:30:00Z"));
        Path file = folder.resolve("reader.lawatan");
        ReaderFile.write(file, TRIP, ReaderTrip.of(TRIP, who), mark, Instant.EPOCH, "Aina");
        try (Workspace copy = Workspace.open(SqliteStore.open(file), Office.MORNING, "Aide", Runnable::run)) {
            Edits edits = new Edits(copy.queued()::apply, Runnable::run, fault -> office.said.add(fault.toString()));
            LookupViewModel lookup = model(copy, edits, Office.MORNING);
            assertThat(lookup.mark())
                    .startsWith("Reader copy for YB Datuk Seri Nurhayati")
                    .contains("(Delegation)")
                    .contains("draft after version 6")
                    .contains("Wed 13 Nov");
            assertThat(lookup.takesNotes()).isTrue();
            lookup.type("rahim");
            assertThat(lookup.card().get().orElseThrow().next().title())
                    .as("both are expected there")
                    .isNotEqualTo("No further event together is planned.");
            lookup.close();
        }
    }

    @Test
    void aKeystrokeAmongFiveThousandPeopleIsAnsweredAtOnce() {
        Random random = new Random(7);
        String[] syllables = {
            "ra", "him", "sal", "mah", "nur", "ha", "ya", "ti", "lim", "wei", "jun", "pe", "rez", "yé", "pez", "ku",
            "mar"
        };
        List<Item> people = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            PersonName name = new PersonName(
                    Text.en("Mr"),
                    i % 3 == 0 ? List.of(new Title("Datuk", "")) : List.of(),
                    List.of(word(random, syllables), word(random, syllables)),
                    List.of(word(random, syllables)),
                    "",
                    NameOrder.GIVEN_FAMILY,
                    "");
            people.add(Person.named(Id.random(), name, Side.HOST));
        }
        try (Office large = new Office(folder.resolve("large"), TRIP.with(people, List.of()))) {
            LookupViewModel many = model(large.workspace, large.edits, Office.MORNING);
            String[] typed = {"y", "ye", "yep", "yepe", "l", "li", "lim", "lim w", "lim we", "q", "qx", "qxz"};
            long[] micros = new long[typed.length * 5];
            for (int i = 0; i < micros.length; i++) {
                long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                many.type(typed[i % typed.length]);
                micros[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000;
            }
            Arrays.sort(micros);
            assertThat(micros[micros.length / 2]).as("µs").isLessThan(50_000);
            many.close();
        }
    }

    private static String word(Random random, String... syllables) {
        String word = syllables[random.nextInt(syllables.length)] + syllables[random.nextInt(syllables.length)];
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}

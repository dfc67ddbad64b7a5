package my.lawatan.ui.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import my.lawatan.ui.Office;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * Every key and every gesture that F1 shows for the programme, the inspector and the whole window is done on the exercise by some test, in the real window, and what comes of it
 * is held against the file. A line that is added to the map fails here until it has its test; what a test says that it does, it must
 * really have done ({@link OnTheExercise}).
 */
class EveryKeyTest {
    private static final List<String> GROUPS =
            List.of("window", "programme", "programme-mouse", "list", "lines", "inspector");

    // what issue 4 asks for and no key of its own does | the tests that do it
    private static final String PROMISED = """
            move together | MouseOnTheExerciseTest.whatIsClickedTogetherMovesTogether
            rubber band | MouseOnTheExerciseTest.whatAFrameTouchesIsSelectedAndMovesTogether
            snap, and its override | MouseOnTheExerciseTest.withShiftADragKeepsToSingleMinutes
            undated tray | MouseOnTheExerciseTest.whatHasNoTimeIsGivenOne
            across two trips | SeveralInAllViewsTest.whatIsCopiedInOneTripIsPastedInAnotherAndWhatThatOneLacksIsNamed
            preview of quick entry | QuickEntryOnTheExerciseTest.aLineIsShownAsUnderstoodAndThenStoredLikeThat
            each template | QuickEntryOnTheExerciseTest.eachTemplateBringsItsLengthKindAndInstructions
            plan B kept | OnTheDayOfTheExerciseTest.aPlanBIsKeptBesideTheEvent
            plan B swapped, wet weather | OnTheDayOfTheExerciseTest.theWetWeatherPlanIsPutInForceForAllItsEventsAndTakenBack
            status and fixed by the host | OnTheDayOfTheExerciseTest.statusAndFixedByTheHostAreMarkedInTheInspector
            hold points | OnTheDayOfTheExerciseTest.hHoldsUntilCalledAndNoMore
            counted from an event | QuickEntryOnTheExerciseTest.whatIsCountedFromAnotherEventIsStoredWithItsCount
            what is counted moves along | KeysOnTheExerciseTest.whatIsCountedFromAnEventMovesWithItInTheSameEdit
            as run, with its drift | OnTheDayOfTheExerciseTest.whatBeganLateIsTheDriftAtTheLineOfThePresent
            typing coalesces | OnTheDayOfTheExerciseTest.whatIsTypedInOneFieldIsTakenBackAsOne
            four views, one selection | LookingAtTheExerciseTest.fourViewsHaveOneSelection
            list edited | EventListViewTest.titlePlaceAndStatusAreEditedAndTabGoesOn
            list sorted and filtered | EventListViewTest.theListIsFilteredWithoutAccentsAndSortedByAColumn
            instructions move with their event | LinesViewTest.timeTitleAndEndOfAnEventAreEditedInPlaceAndARefusalSaysWhy
            fields of the inspector | InspectorOnTheExerciseTest.aFieldIsSavedByEnterAndTabAndLeftByEscape
            order by hand in the inspector | InspectorOnTheExerciseTest.whoAttendsIsPutUpOrDownByHandWithAReason
            missing way offered | AroundTheExerciseTest.aWayThatIsMissingIsOfferedAndEntered
            minutes of a way | AroundTheExerciseTest.howLongAWayTakesIsWrittenInTheInspector
            prayer windows in every view | AroundTheExerciseTest.prayerWindowsAreSeenInEveryViewAndPrintedAsTheyAreSeen
            calendar with its preview | AroundTheExerciseTest.aCalendarIsSeenBeforeItIsTakenOverAsOneEdit
            the host's table pasted | AroundTheExerciseTest.theHostsTableIsPastedComparedAndTakenOverAsOneEdit
            map of keys | LookingAtTheExerciseTest.f1ShowsTheMapAndTypingFiltersIt
            now line | LookingAtTheExerciseTest.theLineOfThePresentIsDrawnWhereItIs
            screen reader, days | LookingAtTheExerciseTest.aScreenReaderHearsEachEventWithItsTimesPlaceStatusAndFindings
            screen reader, list | EventListViewTest.aScreenReaderHearsTheCellAndTheEvent
            screen reader, lines | LinesViewTest.aScreenReaderHearsWhoIsToActAndForWhat
            """;

    @Test
    void everyLineOfTheMapIsDoneOnTheExercise() throws Exception {
        Map<String, Set<String>> done = done();
        assertThat(done.keySet()).containsExactlyInAnyOrderElementsOf(GROUPS);
        for (String group : GROUPS)
            assertThat(done.get(group))
                    .as("done of " + group)
                    .containsExactlyInAnyOrderElementsOf(new TreeSet<>(map(group)));
    }

    /** What F1 shows in that group. */
    private static List<String> map(String group) {
        List<String> strokes = new ArrayList<>();
        String key = "ui.keys." + group + ".";
        for (int i = 1; Office.ENGLISH.has(key + i + ".key"); i++)
            strokes.addAll(Strokes.of(Office.ENGLISH.text(key + i + ".key")));
        assertThat(strokes).as(group).isNotEmpty();
        return strokes;
    }

    private static Map<String, Set<String>> done() throws Exception {
        Map<String, Set<String>> done = new TreeMap<>();
        for (Class<?> type : tests()) {
            if (!OnTheExercise.class.isAssignableFrom(type)) continue;
            Covers covers = type.getAnnotation(Covers.class);
            List<String> groups = covers == null ? List.of() : List.of(covers.value());
            for (Method method : type.getDeclaredMethods()) {
                Does does = method.getAnnotation(Does.class);
                if (does == null) continue;
                assertThat(runs(method)).as(method.toString()).isTrue();
                for (String stroke : does.value()) {
                    List<String> its =
                            groups.stream().filter(g -> map(g).contains(stroke)).toList();
                    assertThat(its).as(stroke + " of " + method).isNotEmpty();
                    its.forEach(
                            g -> done.computeIfAbsent(g, k -> new TreeSet<>()).add(stroke));
                }
            }
        }
        return done;
    }

    private static boolean runs(Method method) {
        return (method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class))
                && !method.isAnnotationPresent(Disabled.class)
                && !method.getDeclaringClass().isAnnotationPresent(Disabled.class);
    }

    private static List<Class<?>> tests() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(EveryKeyTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve("my/lawatan/ui"))) {
            for (Path file : files.filter(f -> f.toString().endsWith("Test.class"))
                    .sorted()
                    .toList()) {
                String name = root.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                Class<?> type = Class.forName(
                        name.substring(0, name.length() - ".class".length()),
                        false,
                        EveryKeyTest.class.getClassLoader());
                if (!Modifier.isAbstract(type.getModifiers())) found.add(type);
            }
        }
        return found;
    }

    @Test
    void whatNoKeyStandsForIsDoneToo() throws Exception {
        Map<String, Class<?>> byName = new TreeMap<>();
        tests().forEach(type -> byName.put(type.getSimpleName(), type));
        for (String line : PROMISED.strip().split("\n")) {
            String[] test = line.replaceAll(".*\\| ", "").strip().split("\\.");
            assertThat(byName).as(line).containsKey(test[0]);
            assertThat(Stream.of(byName.get(test[0]).getDeclaredMethods())
                            .filter(method -> method.getName().equals(test[1])))
                    .as(line)
                    .hasSize(1)
                    .allMatch(EveryKeyTest::runs);
        }
    }

    @Test
    void aLineOfTheMapIsReadStrokeByStroke() {
        assertThat(Strokes.of("Ctrl Shift Up, Down")).containsExactly("Ctrl Shift Up", "Ctrl Shift Down");
        assertThat(Strokes.of("Ctrl C, X, V")).containsExactly("Ctrl C", "Ctrl X", "Ctrl V");
        assertThat(Strokes.of("Ctrl 1 … Ctrl 4")).containsExactly("Ctrl 1", "Ctrl 2", "Ctrl 3", "Ctrl 4");
        assertThat(Strokes.of("Ctrl ,")).containsExactly("Ctrl ,");
        assertThat(Strokes.of("B, E")).containsExactly("B", "E");
        assertThat(Strokes.of("L, Shift L")).containsExactly("L", "Shift L");
        assertThat(Strokes.of("Shift Up, Shift Down, Ctrl A")).containsExactly("Shift Up", "Shift Down", "Ctrl A");
        assertThat(Strokes.of("Arrows, Tab")).containsExactly("Up", "Down", "Left", "Right", "Tab");
        assertThat(Strokes.of("Click, Ctrl click")).containsExactly("Click", "Ctrl click");
    }
}

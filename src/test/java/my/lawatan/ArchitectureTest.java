package my.lawatan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static my.lawatan.Architecture.PROGRAM;
import static my.lawatan.Architecture.deep;
import static my.lawatan.Architecture.hold;
import static my.lawatan.Architecture.partOfA;
import static my.lawatan.Architecture.use;
import static my.lawatan.Architecture.within;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of the house: who may know whom. Nothing points upward. */
class ArchitectureTest {
    /** What each package may know of the program besides itself; the root package may know everything. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            arrow("trip"),
            arrow("text", "trip"),
            arrow("edit", "trip"),
            arrow("change", "trip"),
            arrow("protocol", "trip", "text"),
            arrow("check", "trip", "protocol"),
            arrow("json", "trip", "edit", "change"),
            arrow("plan", "trip", "edit", "check", "protocol"),
            arrow("interchange", "trip", "edit", "json", "text", "protocol"),
            arrow("store", "trip", "change", "json"),
            arrow("reader", "trip", "json", "text"),
            arrow("search", "trip", "change", "text"),
            arrow("document", "trip", "change", "check", "json", "text", "protocol", "reader"),
            arrow("sample", "trip", "edit", "change", "json", "store", "workspace"),
            arrow("workspace", "trip", "edit", "change", "check", "json", "reader", "store"),
            arrow("cli", andBelow("json", "sample", "store", "workspace")),
            arrow("ui", andBelow("sample", "store", "workspace")));

    private static Map.Entry<String, List<String>> arrow(String from, String... to) {
        return Map.entry(from, List.of(to));
    }

    /** What commands and window both put to use, and the given packages. */
    private static String[] andBelow(String... also) {
        var tools = Stream.of(
                "trip",
                "edit",
                "change",
                "check",
                "text",
                "protocol",
                "plan",
                "reader",
                "document",
                "interchange",
                "search");
        return Stream.concat(tools, Arrays.stream(also)).toArray(String[]::new);
    }

    static Stream<String> packages() {
        return ARROWS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageKnowsOnlyWhatLiesBelowIt(String from) {
        var known = Stream.concat(Stream.of(from), ARROWS.get(from).stream()).toArray(String[]::new);
        hold(classes()
                .that()
                .resideInAnyPackage(deep(from))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("my.lawatan..")).or(resideInAnyPackage(deep(known)))));
    }

    @Test
    void everyPackageHasItsArrows() {
        var names = PROGRAM.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("my.lawatan."))
                .map(name -> name.split("\\.", -1)[2])
                .distinct();
        assertThat(names).isSubsetOf(ARROWS.keySet());
    }

    @Test
    void theRootPackageIsKnownByNobody() {
        hold(noClasses()
                .that()
                .resideInAPackage("my.lawatan.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("my.lawatan"));
    }

    @Test
    void aTripKnowsNothingButTheLanguage() {
        hold(classes()
                .that()
                .resideInAnyPackage(deep("trip"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.text..",
                        "java.nio.charset",
                        "my.lawatan.trip.."));
    }

    @Test
    void featuresNeverSeeEachOther() {
        hold(slices().assignedFrom(new Features()).should().notDependOnEachOther());
    }

    @Test
    void featuresKnowNoShell() {
        hold(noClasses()
                .that()
                .resideInAPackage("my.lawatan.ui.*..")
                .and()
                .resideOutsideOfPackages(deep("ui.shell"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("my.lawatan.ui", "my.lawatan.ui.shell.."));
    }

    @Test
    void theKitKnowsNoFeature() {
        hold(classes()
                .that()
                .resideInAnyPackage(deep("ui.kit"))
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage("my.lawatan.ui..")).or(resideInAnyPackage(deep("ui.kit")))));
    }

    @Test
    void noPackagesGoRoundInACircle() {
        hold(slices().matching("my.lawatan.(**)").should().beFreeOfCycles());
    }

    @Test
    void aViewModelKnowsNoScene() {
        hold(noClasses()
                .that(partOfA("ViewModel"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage.."));
    }

    @Test
    void aViewKnowsNoWorkspaceAndNoStore() {
        hold(noClasses()
                .that(partOfA("View"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(deep("workspace", "store")));
    }

    @Test
    void onlyTheWorkspaceAppendsToAStore() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackages(deep("workspace", "store"))
                .should()
                .accessTargetWhere(use(within("my.lawatan.store"), "append", "issue", "merge")));
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            var silent = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> Files.notExists(folder.resolve("package-info.java")));
            assertThat(silent).isEmpty();
        }
    }

    /** The folders under `ui` but for the two that all of them share. */
    private static final class Features implements SliceAssignment {
        private static final Set<String> SHARED = Set.of("shell", "kit");

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            var parts = type.getPackageName().split("\\.", -1);
            var feature = parts.length > 3 && parts[2].equals("ui") && !SHARED.contains(parts[3]);
            return feature ? SliceIdentifier.of(parts[3]) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "features";
        }
    }
}

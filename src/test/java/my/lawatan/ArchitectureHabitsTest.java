package my.lawatan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static my.lawatan.Architecture.deep;
import static my.lawatan.Architecture.hold;
import static my.lawatan.Architecture.named;
import static my.lawatan.Architecture.use;
import static my.lawatan.Architecture.within;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.Buffer;
import java.security.MessageDigest;
import java.text.Format;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Habits of the house: where each library is known, who reads the clock, who starts threads, what may be static. */
class ArchitectureHabitsTest {
    private static final String CONSTRUCTOR = "<init>";

    static Stream<Library> libraries() {
        return Stream.of(
                new Library("JDBC", "store search", "java.sql.. javax.sql.. org.sqlite.. org.jdbi.."),
                new Library("JavaFX", "ui", "javafx.. com.sun.javafx.. atlantafx.. org.controlsfx.. org.kordamp.."),
                new Library(
                        "PDF",
                        "document.pdf",
                        "com.openhtmltopdf.. org.apache.pdfbox.. org.apache.xmpbox.. com.google.zxing.."),
                new Library("templates", "document", "gg.jte.."),
                new Library("Jackson", "json cli sample store.sqlite", "com.fasterxml.jackson.."),
                new Library("picocli", "cli", "picocli.."),
                new Library("solver", "plan.slots", "com.google.ortools.."),
                new Library("iCalendar", "interchange.ics", "net.fortuna.ical4j.."),
                new Library("vCard", "interchange.vcf", "ezvcard.."),
                new Library("sheets", "interchange.xlsx", "org.dhatim.fastexcel.. org.apache.poi.."),
                new Library("HTML", "interchange.html document.html document.word", "org.jsoup.."),
                new Library("CSV", "interchange.csv", "de.siegmar.fastcsv.."));
    }

    private record Library(String name, String homes, String packages) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryIsKnownInItsOwnPlaceOnly(Library library) {
        hold(noClasses()
                .that()
                .resideOutsideOfPackages(deep(library.homes().split(" ", -1)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library.packages().split(" ", -1)));
    }

    @Test
    void theClockIsReadInTheRootPackageOnly() {
        hold(noClasses()
                .that()
                .resideInAPackage("my.lawatan.*..")
                .should()
                .accessTargetWhere(DescribedPredicate.or(
                        use(within("java.time"), "now").and(withoutAClock()),
                        use(within("java.time"), "systemDefault", "system", "systemUTC", "systemDefaultZone"),
                        use(named("java.lang.System"), "currentTimeMillis"),
                        use(named("java.util.TimeZone"), "getDefault"),
                        use(named("java.util.Calendar"), "getInstance"),
                        use(named("java.util.Date"), CONSTRUCTOR))));
    }

    private static DescribedPredicate<JavaAccess<?>> withoutAClock() {
        return DescribedPredicate.describe(
                "without a clock", access -> !access.getTarget().getFullName().endsWith("(java.time.Clock)"));
    }

    @Test
    void threadsStartInWorkspaceStoresAndKitOnly() {
        Predicate<JavaClass> thread = type -> type.isAssignableTo(Thread.class);
        Predicate<JavaClass> pool = type -> type.isAssignableTo(Executor.class);
        hold(noClasses()
                .that()
                .resideOutsideOfPackages(deep("workspace", "store", "ui.kit"))
                .should()
                .accessTargetWhere(DescribedPredicate.or(
                        use(thread.or(pool).or(named("java.util.Timer")), CONSTRUCTOR, "commonPool"),
                        use(named("java.util.concurrent.CompletableFuture"), "supplyAsync", "runAsync"),
                        use(within("java.util"), "parallelStream", "parallel")))
                .orShould()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "start threads",
                        type -> named("java.util.concurrent.Executors").test(type)
                                || within("javafx.concurrent").test(type))));
    }

    @Test
    void nothingStaticChanges() {
        hold(fields().that(areStaticAndWrittenByHand()).should(beConstants()));
    }

    private static DescribedPredicate<JavaField> areStaticAndWrittenByHand() {
        return DescribedPredicate.describe(
                "are static and written by hand",
                field -> field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !field.getOwner().getSimpleName().startsWith("Jte"));
    }

    private static ArchCondition<JavaField> beConstants() {
        return new ArchCondition<>("be final and of a type that does not change") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (!field.getModifiers().contains(JavaModifier.FINAL) || changes(field.getRawType())) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
                }
            }
        };
    }

    /** What the JDK lets anybody change who holds it, besides collections and arrays. */
    private static final List<Class<?>> CHANGING = List.of(
            BitSet.class,
            Buffer.class,
            Calendar.class,
            Date.class,
            Format.class,
            Iterator.class,
            Matcher.class,
            MessageDigest.class,
            Random.class,
            StringBuffer.class,
            StringBuilder.class,
            StringJoiner.class,
            ThreadLocal.class);

    /** As declared: a constant says List, Set or Map and holds an unmodifiable one. */
    private static boolean changes(JavaClass type) {
        var collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return type.isArray()
                || collection && !type.isInterface()
                || within("java.util.concurrent").test(type)
                || CHANGING.stream().anyMatch(type::isAssignableTo);
    }

    /** JDBI's own transactions do it, and an explicit BEGIN then throws. */
    @Test
    void nobodyTouchesAutoCommit() {
        hold(noClasses().should().accessTargetWhere(use(within("java.sql"), "setAutoCommit")));
    }
}

package my.lawatan;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import my.lawatan.trip.Trip;

/** What the tests of the house share: the program's own classes, and words to speak of them. */
final class Architecture {
    /** The classes of the program, without its tests. */
    static final JavaClasses PROGRAM = read();

    private Architecture() {}

    private static JavaClasses read() {
        try {
            var source = Trip.class.getProtectionDomain().getCodeSource();
            return new ClassFileImporter()
                    .importPath(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A package that is not built yet has no classes, and a rule on it holds emptily. */
    static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }

    /** `trip`, `store.sqlite` … as deep package patterns. */
    static String[] deep(String... names) {
        return Arrays.stream(names).map(name -> "my.lawatan." + name + "..").toArray(String[]::new);
    }

    /** A class whose outermost class has a name with this ending. */
    static DescribedPredicate<JavaClass> partOfA(String ending) {
        return DescribedPredicate.describe(
                "are part of a *" + ending, type -> outermost(type).endsWith(ending));
    }

    private static String outermost(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).split("\\$", 2)[0];
    }

    /** A use (call or method reference) of a member of a class. */
    static DescribedPredicate<JavaAccess<?>> use(Predicate<JavaClass> owner, String... members) {
        var names = Set.of(members);
        return DescribedPredicate.describe(
                "use " + String.join(", ", members),
                access -> owner.test(access.getTargetOwner())
                        && names.contains(access.getTarget().getName()));
    }

    static Predicate<JavaClass> named(String... names) {
        var all = Set.of(names);
        return type -> all.contains(type.getName());
    }

    static Predicate<JavaClass> within(String packageName) {
        return type -> (type.getPackageName() + ".").startsWith(packageName + ".");
    }
}

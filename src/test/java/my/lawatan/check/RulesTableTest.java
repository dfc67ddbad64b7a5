package my.lawatan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of rules in README.md, held against the rules: each stands there once, with what it can say and the numbers it goes by. */
class RulesTableTest {
    private static final Pattern ROW = Pattern.compile("^\\| (`[a-z`\\- ]+`) \\| ([a-z, ]+) \\| (.+) \\|$");
    private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");
    private static final Pattern SEVERITY = Pattern.compile("Severity\\.(STOP|WARN|HINT)\\b");

    private record Row(String severities, String text) {}

    private final String section = section();
    private final Map<String, Row> rows = rows();

    private static String section() {
        String readme = read(Path.of("README.md"));
        int from = readme.indexOf("## What the checks find");
        return readme.substring(from, readme.indexOf("\n## ", from + 1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Row> rows() {
        Map<String, Row> found = new HashMap<>();
        for (String line : section.split("\n")) {
            Matcher row = ROW.matcher(line);
            if (!row.matches()) continue;
            Matcher name = NAME.matcher(row.group(1));
            while (name.find())
                assertThat(found.put(name.group(1), new Row(row.group(2), row.group(3))))
                        .as(name.group(1) + " stands there twice")
                        .isNull();
        }
        return found;
    }

    @Test
    void everyRuleAndNoOtherStandsInTheTable() {
        assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(Checks.rules());
    }

    @Test
    void eachStandsThereWithTheSeveritiesThatItCanFind() {
        for (Rule rule : Checks.all()) {
            Set<String> said = Arrays.stream(rows.get(rule.name()).severities().split(", "))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(said).as(rule.name()).isEqualTo(severities(rule));
        }
    }

    // as its source names them: what a rule finds cannot be asked of it
    private static Set<String> severities(Rule rule) {
        String source =
                read(Path.of("src/main/java/my/lawatan/check", rule.getClass().getSimpleName() + ".java"));
        return SEVERITY.matcher(source)
                .results()
                .map(found -> found.group(1).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void eachNumberThatCanBeSetStandsThereWithWhatHoldsIfNobodySetsIt() {
        for (Rule rule : Checks.all())
            for (Quantity number : rule.numbers()) {
                Pattern said = Pattern.compile(Pattern.quote("`" + number.name() + "` (" + usual(number)) + "[),]");
                String text = rows.get(rule.name()).text();
                boolean below = section.lines()
                        .filter(line -> !line.startsWith("|"))
                        .anyMatch(line -> said.matcher(line).find() && line.contains("`" + rule.name() + "`"));
                assertThat(said.matcher(text).find() || below)
                        .as("%s says %s", rule.name(), said)
                        .isTrue();
            }
    }

    private static String usual(Quantity number) {
        return switch (number.unit()) {
            case MINUTES -> number.usual() + " min";
            case HOURS -> number.usual() + " h";
            case PEOPLE -> Integer.toString(number.usual());
            case YES_OR_NO -> number.usual() == 1 ? "yes" : "no";
        };
    }

    @Test
    void noNumberStandsThereThatNoRuleGoesBy() {
        Pattern said = Pattern.compile("`([a-z-]+)` \\((?:\\d+(?: min| h)?|yes|no)[),]");
        List<String> numbers = Checks.all().stream()
                .flatMap(rule -> rule.numbers().stream())
                .map(Quantity::name)
                .distinct()
                .toList();
        assertThat(said.matcher(section).results().map(found -> found.group(1)).distinct())
                .containsExactlyInAnyOrderElementsOf(numbers);
    }
}

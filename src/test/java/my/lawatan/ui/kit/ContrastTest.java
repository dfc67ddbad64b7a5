package my.lawatan.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import my.lawatan.trip.EventKind;
import my.lawatan.ui.kit.StyleSheet.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG AA: every text of the stylesheets stands out from its background by 4.5 to 1, in both themes. */
class ContrastTest {
    private static final Path STYLES = Path.of("src/main/resources/my/lawatan/ui");
    private static final double AA = 4.5;

    /** Where a text without a background of its own may stand, by the beginning of its selector; else on any open ground. */
    private static final Map<String, List<String>> GROUNDS = Map.of(
            ".lw-marking:quiet", List.of("-lw-canvas"),
            ".lw-marking", List.of("-lw-marking"),
            ".lw-rail-button", List.of("-lw-rail", "-lw-rail-hover", "-lw-rail-selected"),
            ".lw-toast", List.of("-lw-toast"),
            ".lw-warn-bar", List.of("-lw-warn-bg"),
            ".lw-banner", List.of("-lw-danger-bg"),
            ".lw-pill-menu.lw-pill-ok", List.of("-lw-ok-bg"),
            ".lw-pill-menu.lw-pill-warn", List.of("-lw-warn-bg"),
            ".lw-pill-menu.lw-pill-danger", List.of("-lw-danger-bg"));

    private static final List<String> OPEN = List.of("-lw-surface", "-lw-canvas", "-lw-panel", "-lw-field");

    private record Pair(String text, String ground, String where) {}

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTextOfTheStylesheetsCanBeRead(Theme theme) throws IOException {
        Map<String, String> colours = colours(theme);
        List<String> tooWeak = new ArrayList<>();
        for (Path file : sheets()) {
            List<Pair> pairs = pairs(StyleSheet.read(file));
            for (Pair pair : pairs) {
                double contrast = contrast(colours.get(pair.text()), colours.get(pair.ground()));
                if (contrast < AA)
                    tooWeak.add(String.format(Locale.ROOT, "%s %s: %.2f", file.getFileName(), pair, contrast));
            }
        }
        assertThat(tooWeak).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyStateAndKindCanBeReadOnItsTintAndOnTheOpenGround(Theme theme) {
        Map<String, String> colours = colours(theme);
        Set<String> names = new TreeSet<>(Set.of("-lw-danger", "-lw-warn", "-lw-ok", "-lw-accent"));
        for (EventKind kind : EventKind.values())
            names.add("-lw-kind-" + kind.name().toLowerCase(Locale.ROOT));
        for (String name : names) {
            assertThat(contrast(colours.get(name), colours.get(name + "-bg")))
                    .as(name)
                    .isGreaterThanOrEqualTo(AA);
            for (String ground : OPEN)
                assertThat(contrast(colours.get(name), colours.get(ground)))
                        .as(name + " on " + ground)
                        .isGreaterThanOrEqualTo(AA);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theFaintColourNeverCarriesText(Theme theme) throws IOException {
        for (Path file : sheets())
            assertThat(pairs(StyleSheet.read(file))).as(theme + " " + file).noneMatch(pair -> pair.text()
                    .equals("-lw-ink-faint"));
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(STYLES)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    private static Map<String, String> colours(Theme theme) {
        StyleSheet sheet = StyleSheet.read(STYLES.resolve("lawatan.css"));
        Map<String, String> colours = new LinkedHashMap<>(sheet.colours(".root"));
        assertThat(sheet.colours(".root.dark").keySet())
                .as("tokens that dark does not know, or knows alone")
                .isEqualTo(colours.keySet());
        if (theme == Theme.DARK) colours.putAll(sheet.colours(".root.dark"));
        return colours;
    }

    private static List<Pair> pairs(StyleSheet sheet) {
        List<Pair> pairs = new ArrayList<>();
        for (Rule rule : sheet.rules()) {
            String ground = rule.token("-fx-background-color");
            String text = rule.token("-fx-text-fill");
            String prompt = rule.token("-fx-prompt-text-fill");
            if (text == null && ground != null) text = textOf(sheet, rule);
            for (String ink : Stream.of(text, prompt).filter(t -> t != null).toList())
                for (String below : ground == null ? grounds(rule.selector()) : List.of(ground))
                    pairs.add(new Pair(ink, below, rule.selector()));
        }
        assertThat(pairs).isNotEmpty();
        return pairs;
    }

    /** What a state that changes only the background writes on it: the text of the same thing without the state. */
    private static String textOf(StyleSheet sheet, Rule rule) {
        if (rule.plain().equals(rule.selector())) return null;
        return sheet.rules().stream()
                .filter(other -> other.selector().equals(rule.plain()))
                .map(other -> other.token("-fx-text-fill"))
                .filter(token -> token != null)
                .findFirst()
                .orElse(null);
    }

    private static List<String> grounds(String selector) {
        return GROUNDS.entrySet().stream()
                .filter(entry -> selector.startsWith(entry.getKey()))
                .max(java.util.Comparator.comparing(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(OPEN);
    }

    /** Contrast of two colours like #18212D after WCAG 2.1. */
    static double contrast(String one, String two) {
        double a = luminance(one);
        double b = luminance(two);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}

package my.lawatan.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stylesheet of the window as rules, read well enough to compute contrasts from it. */
record StyleSheet(List<Rule> rules) {
    private static final Pattern BLOCK = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern TOKEN = Pattern.compile("-lw-[a-z-]+");

    /** One selector with its declarations. */
    record Rule(String selector, Map<String, String> declarations) {
        /** The token that the declaration ends with: of several layers of a background the uppermost. */
        String token(String property) {
            String value = declarations.getOrDefault(property, "");
            String last = value.substring(value.lastIndexOf(',') + 1).strip();
            return TOKEN.matcher(last).matches() ? last : null;
        }

        /** The selector without its states. */
        String plain() {
            return selector.replaceAll(":[a-z-]+", "");
        }
    }

    static StyleSheet read(Path file) {
        try {
            String css = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
            List<Rule> rules = new ArrayList<>();
            Matcher block = BLOCK.matcher(css);
            while (block.find())
                for (String selector : block.group(1).split(",", -1))
                    rules.add(new Rule(selector.strip().replaceAll("\\s+", " "), declarations(block.group(2))));
            return new StyleSheet(rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> declarations(String body) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String declaration : body.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0)
                map.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
        }
        return map;
    }

    /** The colours that rules with exactly this selector give to tokens. */
    Map<String, String> colours(String selector) {
        Map<String, String> colours = new LinkedHashMap<>();
        rules.stream().filter(rule -> rule.selector().equals(selector)).forEach(rule -> rule.declarations()
                .forEach((name, value) -> {
                    if (TOKEN.matcher(name).matches() && value.startsWith("#")) colours.put(name, value);
                }));
        return colours;
    }
}

package my.lawatan.ui.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/** What keyboard and mouse have really done in a window, in the words of the map of keys. */
final class Strokes {
    private static final Map<KeyCode, String> NAMES = Map.ofEntries(
            Map.entry(KeyCode.ESCAPE, "Esc"),
            Map.entry(KeyCode.COMMA, ","),
            Map.entry(KeyCode.PLUS, "+"),
            Map.entry(KeyCode.MINUS, "−"));
    private static final List<String> ARROWS = List.of("Up", "Down", "Left", "Right");
    private static final Pattern MODIFIERS = Pattern.compile("(?:(?:Ctrl|Alt|Shift) )+");
    private static final Pattern RANGE = Pattern.compile("(.*?)(\\d) … \\1(\\d)");
    private static final Pattern MOUSE =
            Pattern.compile("((?:(?:Ctrl|Alt|Shift) )*)(drag|click|double-click|wheel)\\b.*", Pattern.CASE_INSENSITIVE);

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** Watches that window from now on. */
    void watch(Stage stage) {
        stage.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        stage.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        stage.addEventFilter(
                MouseEvent.MOUSE_DRAGGED, e -> seen.add(with(e.isControlDown(), false, e.isShiftDown()) + "drag"));
        stage.addEventFilter(MouseEvent.MOUSE_CLICKED, e -> {
            if (!e.isStillSincePress()) return;
            String name = e.getClickCount() == 2 ? "double-click" : "click";
            seen.add(with(e.isControlDown(), false, e.isShiftDown()) + name);
        });
        stage.addEventFilter(
                ScrollEvent.SCROLL, e -> seen.add(with(e.isControlDown(), false, e.isShiftDown()) + "wheel"));
    }

    private void pressed(KeyEvent e) {
        if (e.getCode().isModifierKey()) return;
        String modifiers = with(e.isControlDown(), e.isAltDown(), e.isShiftDown());
        seen.add(modifiers + NAMES.getOrDefault(e.getCode(), e.getCode().getName()));
    }

    // in a field it would be nothing special
    private void typed(KeyEvent e) {
        boolean letter = e.getCharacter().codePoints().anyMatch(Character::isLetter);
        if (letter && !e.isShortcutDown() && !(e.getTarget() instanceof TextInputControl)) seen.add("any letter");
    }

    private static String with(boolean ctrl, boolean alt, boolean shift) {
        return (ctrl ? "Ctrl " : "") + (alt ? "Alt " : "") + (shift ? "Shift " : "");
    }

    void forget() {
        seen.clear();
    }

    /** Whether what the map calls so has been done since it was forgotten. */
    boolean had(String stroke) {
        return seen.contains(evidence(stroke));
    }

    // "Drag an edge" is seen as a drag, and what it takes hold of by what the test finds in the file
    private static String evidence(String stroke) {
        Matcher mouse = MOUSE.matcher(stroke);
        return mouse.matches() ? mouse.group(1) + mouse.group(2).toLowerCase(Locale.ROOT) : stroke;
    }

    /** The strokes of one line of the map: "Ctrl Shift Up, Down" are two, "Arrows" and "Ctrl 1 … Ctrl 4" are four. */
    static List<String> of(String line) {
        Matcher range = RANGE.matcher(line);
        if (range.matches())
            return IntStream.rangeClosed(Integer.parseInt(range.group(2)), Integer.parseInt(range.group(3)))
                    .mapToObj(digit -> range.group(1) + digit)
                    .toList();
        List<String> strokes = new ArrayList<>();
        String modifiers = "";
        for (String part : line.split(", ", -1)) {
            Matcher own = MODIFIERS.matcher(part);
            boolean has = own.lookingAt();
            if (has) modifiers = own.group();
            String name = has ? part.substring(modifiers.length()) : part;
            for (String key : name.equals("Arrows") ? ARROWS : List.of(name)) strokes.add(modifiers + key);
        }
        return strokes;
    }
}

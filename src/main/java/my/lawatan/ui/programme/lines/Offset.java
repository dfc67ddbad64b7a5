package my.lawatan.ui.programme.lines;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import my.lawatan.text.Fold;
import my.lawatan.trip.Instruction.Anchor;
import my.lawatan.trip.Refused;

/**
 * From which end of its event an instruction is counted, and by how much.
 *
 * @param anchor none if it stays as it is
 * @param minutes after the anchor, negative before it
 */
record Offset(Optional<Anchor> anchor, int minutes) {
    private static final Pattern SIGNED =
            Pattern.compile("(?:(start|end)\\s*)?([+-]?)\\s*(?:(\\d{1,3})\\s*h)?\\s*(\\d{1,5})?\\s*(?:min)?");
    private static final Pattern WORDS =
            Pattern.compile("(?:(\\d{1,3})\\s*h)?\\s*(\\d{1,5})?\\s*(?:min)?\\s*(before|after)\\s*(start|end)?");
    private static final Pattern AT = Pattern.compile("(?:at )?(start|end)");

    /** Reads -10, +5, end+5, 10 before, 1 h 30 after end, at start.
     *
     * @throws Refused if it is none of these */
    static Offset of(String typed) {
        String text = Fold.fold(typed.strip()).replace('−', '-').replace('–', '-');
        Matcher at = AT.matcher(text);
        if (at.matches()) return new Offset(anchor(at.group(1)), 0);
        Matcher words = WORDS.matcher(text);
        if (words.matches() && (words.group(1) != null || words.group(2) != null)) {
            int minutes = minutes(words.group(1), words.group(2));
            return new Offset(anchor(words.group(4)), words.group(3).equals("before") ? -minutes : minutes);
        }
        Matcher signed = SIGNED.matcher(text);
        if (!signed.matches() || signed.group(3) == null && signed.group(4) == null)
            throw new Refused("refused.offset", typed);
        int minutes = minutes(signed.group(3), signed.group(4));
        return new Offset(anchor(signed.group(1)), signed.group(2).equals("-") ? -minutes : minutes);
    }

    private static int minutes(String hours, String minutes) {
        return 60 * (hours == null ? 0 : Integer.parseInt(hours)) + (minutes == null ? 0 : Integer.parseInt(minutes));
    }

    private static Optional<Anchor> anchor(String word) {
        return Optional.ofNullable(word).map(w -> w.equals("end") ? Anchor.END : Anchor.START);
    }
}

package my.lawatan.check;

import java.util.List;
import java.util.regex.Pattern;
import my.lawatan.trip.Event;
import my.lawatan.trip.Text;

/** Which events are APEC's, whose members are economies. */
final class Apec {
    private static final Pattern NAMED = Pattern.compile("\\b(?:APEC|AELM)\\b|\\bEconomic Leaders\\b");

    /** What stands in a text that the pattern is found in. */
    private static final List<String> SOME = List.of("APEC", "AELM", "Economic Leaders");

    private Apec() {}

    /** Whether its title, its purpose or its remarks say so. */
    static boolean is(Event event) {
        return is(event.title()) || is(event.purpose()) || is(event.remarks());
    }

    // few events are: a pattern costs several times what it costs to see that there is nothing to look for
    private static boolean is(Text text) {
        for (String words : text.in().values())
            for (String some : SOME)
                if (words.contains(some) && NAMED.matcher(words).find()) return true;
        return false;
    }
}

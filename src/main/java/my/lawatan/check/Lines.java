package my.lawatan.check;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import my.lawatan.trip.Event;
import my.lawatan.trip.Instruction;

/** What the instruction lines of an event ask for before it begins. */
public final class Lines {
    private static final Pattern PRESS = Pattern.compile("press|media|prensa|akhbar|camera|pool|cámara");
    private static final Pattern SWEEP = Pattern.compile(
            "\\bsweep|\\bsapuan|pemeriksaan keselamatan|\\bbarrido|registro de seguridad|inspección de seguridad");
    private static final Pattern DRIVERS =
            Pattern.compile("\\b(driver|chauffeur|car|van|bus|motorcade|pemandu|kereta|conductor|chofer|coche)s?\\b");

    private Lines() {}

    /** Minutes before it begins at which the press is told to be in place; none if no line says so. */
    static OptionalInt pressBefore(Facts facts, Event event) {
        return before(facts, event, Lines::toPress);
    }

    /** Minutes before it begins at which its room is to be swept; none if no line says so. */
    static OptionalInt sweepBefore(Facts facts, Event event) {
        return before(facts, event, Lines::sweeps);
    }

    private static OptionalInt before(Facts facts, Event event, java.util.function.Predicate<Instruction> which) {
        return facts.attached().instructionsOf(event.id()).stream()
                .filter(line -> line.anchor() == Instruction.Anchor.START && line.minutes() < 0 && which.test(line))
                .mapToInt(line -> -line.minutes())
                .max();
    }

    /** Whether the press is told something. */
    public static boolean toPress(Instruction line) {
        return matches(line.addressedTo().plain(), PRESS);
    }

    /** Whether a room is to be swept. */
    public static boolean sweeps(Instruction line) {
        return says(line, SWEEP);
    }

    /** Whether whoever drives is told something. */
    static boolean toDrivers(Instruction line) {
        return matches(line.addressedTo().plain(), DRIVERS);
    }

    private static boolean says(Instruction line, Pattern what) {
        return line.text().in().values().stream().anyMatch(text -> matches(text, what));
    }

    private static boolean matches(String text, Pattern what) {
        return what.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}

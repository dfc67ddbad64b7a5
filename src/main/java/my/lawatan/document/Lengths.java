package my.lawatan.document;

import my.lawatan.trip.Instruction;

/** Lengths of time in words, and how far from its event an instruction is. */
final class Lengths {
    /** Less than this is said in minutes. */
    private static final int SHORT = 120;

    private final Wording words;

    Lengths(Wording words) {
        this.words = words;
    }

    /** 25 min, 12 h, 27 h 40 min. */
    String of(int minutes) {
        if (minutes < SHORT) return words.say("minutes", minutes);
        String hours = words.say("hours", minutes / 60);
        return minutes % 60 == 0 ? hours : hours + " " + words.say("minutes", minutes % 60);
    }

    /** "30 min before the start". */
    String fromItsEvent(Instruction instruction) {
        String key = instruction.anchor() == Instruction.Anchor.START ? "instruction.start" : "instruction.end";
        String side = instruction.minutes() < 0 ? ".before" : ".after";
        return words.say(key + side, of(Math.abs(instruction.minutes())));
    }
}

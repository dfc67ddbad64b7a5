package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import my.lawatan.trip.Language;

/**
 * Who stands where when an event begins: the line that receives, then those who walk along it, each in the order of its side, with how
 * each is addressed.
 *
 * @param event the event, see {@link Anchor}
 * @param facts when, where, who receives, dress: each with what it is in {@code lead}
 * @param lines each side, the one that receives first
 * @param nothing a sentence that says so if nobody is on the list; else empty
 */
public record GreetingLine(
        Language language,
        Instant asOf,
        String fileName,
        Masthead head,
        String event,
        List<Line> facts,
        List<OneLine> lines,
        String nothing)
        implements Paper {
    public GreetingLine {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.GREETING_LINE;
    }

    /** One side.
     *
     * @param anchor a name for it that is unique on the paper
     * @param name whose line it is, and whether it receives
     * @param order by which rule it stands in order */
    public record OneLine(String anchor, String name, String order, List<Stand> stands) {
        public OneLine {
            stands = List.copyOf(stands);
        }
    }

    /**
     * Where one stands.
     *
     * @param anchor the person or the place, see {@link Anchor}
     * @param name in its printed form, or which seat it is
     * @param named whether the name is known
     * @param inScript the name in its own script; empty if that is Latin
     * @param address as one addresses them; empty where that is not stated, or the name is not known
     * @param position office, and for whom
     * @param notes how the name is spoken, what was agreed when they last met, why they stand there against the rule
     */
    public record Stand(
            String anchor,
            String number,
            String name,
            boolean named,
            String inScript,
            String address,
            String position,
            List<String> notes) {
        public Stand {
            notes = List.copyOf(notes);
        }
    }
}

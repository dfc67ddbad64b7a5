package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import my.lawatan.trip.Language;

/**
 * One day minute by minute: when each item begins and ends, each movement departs and arrives, and what others are to do by when.
 *
 * @param date day of the programme, local date of the host
 * @param notes weather, dress and what else holds for the day; empty if nothing
 * @param hostCity head of the first column of times
 * @param homeCity head of the second; empty if clocks at home are the same
 * @param bands what lasts several days, first
 * @param untimed what is on this day and has no time
 * @param minutes the principal's day by the clock
 * @param alongsideUntimed what others have on this day without a time, or over several days
 * @param alongside what others do meanwhile, by the clock
 * @param nothing a sentence that says so if there is no programme; else empty
 */
public record LineByLine(
        Language language,
        LocalDate date,
        Instant asOf,
        String fileName,
        Masthead head,
        String notes,
        String hostCity,
        String homeCity,
        List<Minute> bands,
        List<Minute> untimed,
        List<Minute> minutes,
        List<Minute> alongsideUntimed,
        List<Minute> alongside,
        String nothing)
        implements Paper {
    public LineByLine {
        bands = List.copyOf(bands);
        untimed = List.copyOf(untimed);
        minutes = List.copyOf(minutes);
        alongsideUntimed = List.copyOf(alongsideUntimed);
        alongside = List.copyOf(alongside);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.LINE_BY_LINE;
    }

    /** These minutes in groups that stay on one page: the last few, so that none begins a page alone; else each by itself. */
    public static List<List<Minute>> together(List<Minute> minutes) {
        int alone = minutes.size() > 2 * LAST ? minutes.size() - LAST : minutes.size();
        List<List<Minute>> groups = new ArrayList<>();
        for (int i = 0; i < alone; i++) groups.add(List.of(minutes.get(i)));
        if (alone < minutes.size()) groups.add(minutes.subList(alone, minutes.size()));
        return groups;
    }

    private static final int LAST = 3;

    /** What happens at a minute; at the same minute in this order. */
    public enum Kind {
        ENDS,
        ARRIVES,
        /** A line to others, indented. */
        INSTRUCTION,
        /** By when everybody is seated, indented. */
        LOADED,
        DEPARTS,
        BEGINS
    }

    /**
     * One line.
     *
     * @param changed whether it is not what it was in the version issued last
     * @param anchor the item, see {@link Anchor}
     * @param when the local minute, or what is said in its place; its home time for the second column
     * @param length how long it lasts or takes, in words; empty if not known or of no meaning
     * @param lead who is to act, for an instruction; empty for others
     * @param text what happens
     * @param details where, with whom, in what dress; a line each
     * @param notes how sure it is
     */
    public record Minute(
            boolean changed,
            Kind kind,
            String anchor,
            When when,
            String length,
            String lead,
            String text,
            List<String> details,
            List<Note> notes) {
        public Minute {
            details = List.copyOf(details);
            notes = List.copyOf(notes);
        }

        /** What stands beside a line without a minute, in small type: "day 1 of 3, times not stated". */
        public String small() {
            return Wording.join(Wording.DOT, when.home(), length);
        }

        /** Whether it is a line to others. */
        public boolean indented() {
            return kind == Kind.INSTRUCTION || kind == Kind.LOADED;
        }

        /** Whether it does not take place. */
        public boolean cancelled() {
            return notes.stream().anyMatch(note -> note.tone() == Note.Tone.OFF);
        }

        Minute asChanged() {
            return new Minute(true, kind, anchor, when, length, lead, text, details, notes);
        }
    }
}

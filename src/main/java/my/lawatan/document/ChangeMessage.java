package my.lawatan.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;

/**
 * What is different between two versions, in few lines of plain text, for those who drive or who go between the two sides: sent to a
 * telephone, pasted or read out. Telephones are lost and messages passed on, so that it names times and cars, and no place and nobody
 * but where that is asked for; and whatever is asked for, nothing that its readers may not see.
 *
 * @param head marking, which versions, as of when; a line each
 * @param days what changed, day by day, in the order of time
 * @param nothing a sentence that says so if nothing changed for them; else empty
 * @param close what to answer
 */
public record ChangeMessage(
        Language language, Audience audience, List<String> head, List<DayLines> days, String nothing, String close) {
    public ChangeMessage {
        head = List.copyOf(head);
        days = List.copyOf(days);
    }

    /** For whom it is. */
    public enum Audience {
        /** Ways and cars. */
        DRIVERS(Edition.DRIVERS),
        /** Items of the programme that both sides know. */
        LIAISON(Edition.HOST);

        private final Edition edition;

        Audience(Edition edition) {
            this.edition = edition;
        }

        /** As what they read the trip. */
        public Edition edition() {
            return edition;
        }

        /** The word on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The audience with that {@link #word()}.
         *
         * @throws Refused if there is none */
        public static Audience of(String word) {
            return Arrays.stream(values())
                    .filter(audience -> audience.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new Refused("refused.audience", word));
        }
    }

    /** What may be named. */
    public enum Naming {
        /** Where things are, and where a way leads. */
        PLACES,
        /** What an item is called, and so whom it is with. */
        NAMES
    }

    /** What is said of one item. */
    public record Line(ItemRef about, String text) {}

    /** The lines of one day. @param day "Wed 13 Nov"; empty for what has no day */
    public record DayLines(String day, List<Line> lines) {
        public DayLines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Compares {@code drawn} with {@code since} as those readers see both.
     *
     * @param naming what is named besides times and cars
     * @param now when it is written, for a draft
     * @throws Refused if the trip's marking may not be sent from an unlocked file
     */
    public static ChangeMessage of(
            Issue.Frozen since, Drawn drawn, Audience audience, Set<Naming> naming, Language language, Instant now) {
        return ChangeMessages.reduced(since, drawn, audience, naming, Voice.of(language), now);
    }

    /** All of it, as it is pasted. */
    public String text() {
        List<String> lines = new ArrayList<>(head);
        for (DayLines day : days) {
            lines.add("");
            if (!day.day().isEmpty()) lines.add(day.day());
            day.lines().forEach(line -> lines.add("• " + line.text()));
        }
        lines.add("");
        lines.add(days.isEmpty() ? nothing : close);
        return String.join("\n", lines) + "\n";
    }
}

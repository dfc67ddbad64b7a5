package my.lawatan.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.text.Messages;
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
 * @param meanings of what the marks in it mean: that a text is not entered in its language; a line each
 * @param close what to answer
 */
public record ChangeMessage(
        Language language,
        Audience audience,
        List<String> head,
        List<DayLines> days,
        String nothing,
        List<String> meanings,
        String close) {
    public ChangeMessage {
        head = List.copyOf(head);
        meanings = List.copyOf(meanings);
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
        Voice voice = Voice.of(language).with(Untranslated.told(drawn.trip(), language));
        return ChangeMessages.reduced(since, drawn, audience, naming, voice, now)
                .marked(voice);
    }

    // plain text has no small print: what is a mark on paper is a word in brackets
    private ChangeMessage marked(Voice voice) {
        boolean each = voice.lacking() == Voice.Lacking.EACH;
        Set<Language> others = EnumSet.noneOf(Language.class);
        List<DayLines> written = new ArrayList<>();
        for (DayLines day : days) {
            List<Line> lines = new ArrayList<>();
            for (Line line : day.lines()) {
                Untranslated.others(line.text()).forEach(others::add);
                String text = each ? Untranslated.bracketed(line.text()) : Untranslated.plain(line.text());
                lines.add(new Line(line.about(), text));
            }
            written.add(new DayLines(day.day(), lines));
        }
        List<String> meanings = meanings(others, each, voice.messages(audience.edition()));
        return new ChangeMessage(language, audience, head, written, nothing, meanings, close);
    }

    private static List<String> meanings(Set<Language> others, boolean each, Messages messages) {
        if (others.isEmpty()) return List.of();
        String own = messages.word(messages.language());
        if (each)
            return others.stream()
                    .map(other -> messages.text("document.untranslated", "[" + Untranslated.sign(other) + "]", own))
                    .toList();
        String all = others.stream().map(messages::word).collect(Collectors.joining(" / "));
        return List.of(messages.text("document.untranslated.most", own, all));
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
        lines.addAll(meanings);
        lines.add(days.isEmpty() ? nothing : close);
        return String.join("\n", lines) + "\n";
    }
}

package my.lawatan.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import my.lawatan.text.Messages;
import my.lawatan.text.TimeStyle;
import my.lawatan.trip.Language;

/**
 * How a paper speaks: in which language, and how it writes times of day.
 *
 * @param beside the language that stands beside the first one, of a paper in two
 * @param lacking what it says of texts that are not entered in its language; of two languages, each is always marked
 */
public record Voice(Language language, TimeStyle times, Optional<Language> beside, Lacking lacking) {
    /** In which papers have words of their own; a text of a trip may be held in others, too. */
    public static final List<Language> LANGUAGES = List.of(Language.EN, Language.MS, Language.ES);

    /** What else has room for marks, and to say what they mean; place cards and plates have not. */
    private static final Set<PaperKind> MARKED = EnumSet.of(
            PaperKind.BRIEF,
            PaperKind.BRIEFING_BOOK,
            PaperKind.BOOKLET,
            PaperKind.CHANGE_SHEET,
            PaperKind.SEATING_PLAN,
            PaperKind.FACE_CARDS,
            PaperKind.MOTORCADE_CARD,
            PaperKind.WALLET_CARD,
            PaperKind.MESSAGE,
            PaperKind.TIMETABLE,
            PaperKind.COMPLETENESS,
            PaperKind.ADVANCE_SHEET,
            PaperKind.MOTORCADE,
            PaperKind.DAY_SHEET,
            PaperKind.DAY_SHEETS,
            PaperKind.UNKNOWNS,
            PaperKind.PASS_LEDGER,
            PaperKind.GIFT_REGISTER,
            PaperKind.RECALL_LIST,
            PaperKind.HOST_FORMS,
            PaperKind.SHIFT_HANDOVER);

    /** The others are drawn, or cut to a size that has room for one language, or are prose, of which one reads one version. */
    private static final Set<PaperKind> IN_TWO = EnumSet.of(
            PaperKind.DAILY_BRIEF,
            PaperKind.PROGRAMME,
            PaperKind.LINE_BY_LINE,
            PaperKind.ATTENDEES,
            PaperKind.GREETING_LINE,
            PaperKind.DELEGATION,
            PaperKind.CONTACT_SHEET,
            PaperKind.ROOM_LIST,
            PaperKind.MANIFEST,
            PaperKind.MEAL_SHEET,
            PaperKind.PRESS_PROGRAMME);

    /** What a paper in one language says of a text that is printed in another, because it is not entered in that one. */
    public enum Lacking {
        /** Nothing. */
        UNTOLD,
        /** One sentence in its head. */
        IN_HEAD,
        /** A mark after each of them. */
        EACH
    }

    public Voice {
        Objects.requireNonNull(language);
        Objects.requireNonNull(times);
        if (beside.filter(language::equals).isPresent())
            throw new IllegalArgumentException(language + " beside itself");
    }

    /** In one language. */
    public Voice(Language language, TimeStyle times) {
        this(language, times, Optional.empty(), Lacking.UNTOLD);
    }

    /** With times as 09:30. */
    public static Voice of(Language language) {
        return new Voice(language, TimeStyle.CLOCK);
    }

    /** In two languages, the first of which leads, with times as 09:30. */
    public static Voice of(Language language, Language beside) {
        return of(language).with(beside);
    }

    /** Every pair of languages that a paper can be in. */
    public static Stream<Voice> pairs() {
        return LANGUAGES.stream()
                .flatMap(first ->
                        LANGUAGES.stream().filter(other -> other != first).map(other -> of(first, other)));
    }

    /** Whether there is that paper in two languages beside each other. */
    public static boolean pairs(PaperKind kind) {
        return IN_TWO.contains(kind);
    }

    /** The same with times like that. */
    public Voice with(TimeStyle other) {
        return new Voice(language, other, beside, lacking);
    }

    /** The same with that language beside it. */
    public Voice with(Language other) {
        return new Voice(language, times, Optional.of(other), lacking);
    }

    /** Whether that paper says of a text that it is not entered in its language. */
    public static boolean marks(PaperKind kind) {
        return pairs(kind) || MARKED.contains(kind);
    }

    /** The same, saying that of texts that are not entered in its language. */
    Voice with(Lacking other) {
        return new Voice(language, times, beside, other);
    }

    /** The first language only. */
    public Voice alone() {
        return new Voice(language, times, Optional.empty(), lacking);
    }

    /** That paper's: the first language only where there is no such paper in two. */
    public Voice of(PaperKind kind) {
        return pairs(kind) ? this : alone();
    }

    /** The second of two languages, with the first beside it; of one, the same. */
    Voice turned() {
        return beside.map(other -> new Voice(other, times, Optional.of(language), lacking))
                .orElse(this);
    }

    /** The tags of its languages: "en", "en+es". */
    public String tags() {
        return beside.map(other -> language.tag() + "+" + other.tag()).orElse(language.tag());
    }

    /** Which one it is, for the codes on printed pages: what is usual is not said, and may never be said otherwise. */
    String name() {
        return times == TimeStyle.CLOCK ? tags() : tags() + "-" + times.word();
    }

    /** The words of papers for those readers, in the first language. */
    public Messages messages(Edition edition) {
        return edition.messages(language).timed(times);
    }
}

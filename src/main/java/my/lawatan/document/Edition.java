package my.lawatan.document;

import static my.lawatan.document.PaperKind.ATTENDEES;
import static my.lawatan.document.PaperKind.BOOKLET;
import static my.lawatan.document.PaperKind.BRIEF;
import static my.lawatan.document.PaperKind.CHANGE_SHEET;
import static my.lawatan.document.PaperKind.CONTACT_SHEET;
import static my.lawatan.document.PaperKind.DAILY_BRIEF;
import static my.lawatan.document.PaperKind.FACE_CARDS;
import static my.lawatan.document.PaperKind.GREETING_LINE;
import static my.lawatan.document.PaperKind.LINE_BY_LINE;
import static my.lawatan.document.PaperKind.MESSAGE;
import static my.lawatan.document.PaperKind.MOTORCADE;
import static my.lawatan.document.PaperKind.MOTORCADE_CARD;
import static my.lawatan.document.PaperKind.PROGRAMME;
import static my.lawatan.document.PaperKind.SEATING_PLAN;
import static my.lawatan.document.PaperKind.TIMETABLE;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.reader.Reader;
import my.lawatan.reader.ReaderTrip;
import my.lawatan.reader.Readership;
import my.lawatan.text.Messages;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/**
 * For whom a paper is compiled: which papers there are for them, and as whom they read the trip; what such a reader may see of which item
 * is said in {@link my.lawatan.reader}. A new paper is the office's alone until it is named here.
 */
public enum Edition {
    /** Everything there is: for the officers who run the visit. */
    OFFICE,
    PRINCIPAL(Readership.PRINCIPAL, Ours.with(BRIEF, PaperKind.BRIEFING_BOOK)),
    DELEGATION(Readership.DELEGATION, Ours.PAPERS),
    HOST(Readership.HOST, DAILY_BRIEF, PROGRAMME, TIMETABLE, ATTENDEES, PaperKind.DELEGATION, CHANGE_SHEET, MESSAGE),
    PRESS(Readership.PRESS, DAILY_BRIEF, PROGRAMME, TIMETABLE, CHANGE_SHEET),
    SPOUSE(Readership.SPOUSE, Ours.PAPERS),
    /** Of the motorcade, whoever drives which vehicle. */
    DRIVERS(Readership.DRIVER, DAILY_BRIEF, MOTORCADE, MOTORCADE_CARD, CONTACT_SHEET, CHANGE_SHEET, MESSAGE);

    private final Optional<Readership> readership;
    private final Set<PaperKind> papers;

    Edition() {
        this.readership = Optional.empty();
        this.papers = EnumSet.allOf(PaperKind.class);
    }

    Edition(Readership readership, PaperKind... papers) {
        this(readership, Set.of(papers));
    }

    Edition(Readership readership, Set<PaperKind> papers) {
        this.readership = Optional.of(readership);
        this.papers = papers;
    }

    /** The papers of everybody who travels with the principal. */
    private static final class Ours {
        static final Set<PaperKind> PAPERS = Set.of(
                DAILY_BRIEF,
                PROGRAMME,
                TIMETABLE,
                LINE_BY_LINE,
                ATTENDEES,
                GREETING_LINE,
                SEATING_PLAN,
                PaperKind.DELEGATION,
                CHANGE_SHEET,
                CONTACT_SHEET,
                BOOKLET,
                FACE_CARDS);

        static Set<PaperKind> with(PaperKind... more) {
            EnumSet<PaperKind> papers = EnumSet.copyOf(PAPERS);
            papers.addAll(List.of(more));
            return Collections.unmodifiableSet(papers);
        }
    }

    /** What of a trip its readers may see; all of it, if they are the office. */
    Trip seen(Trip trip) {
        return readership.map(reader -> ReaderTrip.of(trip, Reader.any(reader))).orElse(trip);
    }

    /** Whether its readers may see that component of items of that kind, where they see the item. */
    boolean sees(ItemKind kind, String component) {
        return readership.map(reader -> reader.sees(kind, component)).orElse(true);
    }

    /** Whether there is that paper for its readers. */
    public boolean has(PaperKind kind) {
        return papers.contains(kind);
    }

    /** The editions that have that paper. */
    public static List<Edition> having(PaperKind kind) {
        return Arrays.stream(values()).filter(edition -> edition.has(kind)).toList();
    }

    /**
     * The words of its papers in that language. Where something is left out for a reader, that it is not stated would be untrue, and
     * how much is left out would tell.
     */
    public Messages messages(Language language) {
        Messages all = new Messages(language);
        return this == OFFICE ? all : all.instead("document.", "document.outward.");
    }

    /** The word on the command line and in file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The edition with that {@link #word()}.
     *
     * @throws Refused if there is none */
    public static Edition of(String word) {
        return Arrays.stream(values())
                .filter(edition -> edition.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused("refused.edition.unknown", word, words(List.of(values()))));
    }

    /** Their words, with commas between them. */
    static String words(List<Edition> editions) {
        return editions.stream().map(Edition::word).collect(Collectors.joining(", "));
    }
}

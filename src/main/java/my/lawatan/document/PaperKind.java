package my.lawatan.document;

import java.util.Optional;
import my.lawatan.text.Words;

/** The papers that can be printed. */
public enum PaperKind {
    DAILY_BRIEF(About.DAY),
    BRIEF(About.BRIEF),
    PROGRAMME(About.TRIP),
    /** The programme as it is looked at in the window; asked for without a window, all days beside each other. */
    TIMETABLE(About.TRIP),
    LINE_BY_LINE(About.DAY),
    ATTENDEES(About.EVENT),
    GREETING_LINE(About.EVENT),
    SEATING_PLAN(About.EVENT),
    PLACE_CARDS(About.EVENT),
    DELEGATION(About.TRIP),
    UNKNOWNS(About.TRIP),
    CHANGE_SHEET(About.VERSIONS),
    /** What changed for drivers or liaison officers, and who has said that they read it. */
    MESSAGE(About.VERSIONS),
    ADVANCE_SHEET(About.PLACE),
    MOTORCADE(About.DAY),
    MANIFEST(About.DAY),
    MEAL_SHEET(About.DAY),
    CONTACT_SHEET(About.TRIP),
    /** Who sleeps where, by name and by floor. */
    ROOM_LIST(About.TRIP),
    /** In whose hands each pass is, with lines to sign on. */
    PASS_LEDGER(About.TRIP),
    GIFT_REGISTER(About.TRIP),
    /** Which copies of superseded versions are still out, and what their holders get for them. */
    RECALL_LIST(About.TRIP),
    /** What the host must have, by its deadline. */
    HOST_FORMS(About.TRIP),
    /** One person's own day. */
    DAY_SHEET(About.PERSON),
    /** The day sheets of everybody of ours as one job, in the order in which they are handed out. */
    DAY_SHEETS(About.DAY),
    /** What each engagement needs, and how far it is. */
    COMPLETENESS(About.TRIP),
    /** With which one duty officer hands over to the next. */
    SHIFT_HANDOVER(About.TRIP),
    PRESS_PROGRAMME(About.TRIP),
    /** The programme and whom to call, for a pocket. */
    BOOKLET(About.TRIP, Pocket.BOOKLET),
    /** All briefs bound together, of the whole visit or of one day. */
    BRIEFING_BOOK(About.TRIP),
    /** The cars of each way of a day, for a pocket or a windscreen. */
    MOTORCADE_CARD(About.DAY, Pocket.CARDS),
    /** Whom one meets at an event, by face. */
    FACE_CARDS(About.EVENT, Pocket.CARDS),
    /** Room, car, numbers and the next days of everybody of ours, from a day on. */
    WALLET_CARD(About.DAY, Pocket.WALLET);

    private final About about;
    private final Optional<Pocket> pocket;

    /** What a paper must be told besides the trip. */
    public enum About {
        /** Nothing: it is about the whole trip. */
        TRIP,
        /** A day of the programme. */
        DAY,
        /** An event. */
        EVENT,
        /** A brief. */
        BRIEF,
        /** A place. */
        PLACE,
        /** A person, on a day of the programme. */
        PERSON,
        /** Two versions, or a version and the trip as it is now. */
        VERSIONS
    }

    PaperKind(About about) {
        this.about = about;
        this.pocket = Optional.empty();
    }

    PaperKind(About about, Pocket pocket) {
        this.about = about;
        this.pocket = Optional.of(pocket);
    }

    public About about() {
        return about;
    }

    /** How its pages come out of a sheet; nothing for a paper that is not for a pocket. */
    public Optional<Pocket> pocket() {
        return pocket;
    }

    /** The word on the command line and in file names. */
    public String word() {
        return Words.kebab(name());
    }
}

package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Refused;

/** Gives each kind of paper what it is made of. */
final class Composer {
    private final Drawn drawn;
    private final PaperRequest request;
    private final Drawn whole;
    private final Instant now;
    private final Commission commission;

    /**
     * @param drawn as its readers may have it
     * @param whole everything: chairs and places in an order are counted in it, so that who knows less of it does not read of other ones
     */
    Composer(Drawn drawn, PaperRequest request, Drawn whole, Instant now) {
        this.drawn = drawn;
        this.request = request;
        this.whole = whole;
        this.now = now;
        this.commission = Commission.of(drawn, request, now);
    }

    /** @throws Refused if the request does not say what the paper needs */
    Paper paper() {
        return switch (request.kind()) {
            case DAILY_BRIEF -> new DailyBriefs(commission, whole, date()).brief();
            case BRIEF -> new BriefPapers(commission, needed(request.brief(), "refused.paper-brief")).paper();
            case PROGRAMME -> new Programmes(commission, whole).paper();
            case TIMETABLE -> timetable(Seen.whole(commission.trip()));
            case LINE_BY_LINE -> new LinesByLines(commission, date()).paper();
            case ATTENDEES -> new AttendeeLists(commission, whole.trip(), event()).paper();
            case GREETING_LINE -> new GreetingLines(commission, event()).paper();
            case SEATING_PLAN -> seating().paper();
            case PLACE_CARDS -> seating().cards();
            case DELEGATION -> new DelegationLists(commission, whole.trip()).paper();
            case UNKNOWNS -> new UnknownPapers(commission).paper();
            case CHANGE_SHEET -> new ChangeSheets(commission, Papers.since(drawn, request)).paper();
            case MESSAGE -> new MessagePapers(drawn, Papers.since(drawn, request), request, whole.trip(), now).paper();
            case ROOM_LIST -> new RoomLists(commission).paper();
            case PASS_LEDGER -> new PassLedgers(commission).paper();
            case GIFT_REGISTER -> new GiftRegisters(commission).paper();
            case RECALL_LIST -> new RecallLists(commission, drawn.versions(), now).paper();
            case HOST_FORMS -> new HostForms(commission).paper();
            case ADVANCE_SHEET -> new AdvanceSheets(commission, needed(request.place(), "refused.paper-place")).paper();
            case COMPLETENESS -> new Matrices(commission).paper();
            case SHIFT_HANDOVER -> new ShiftHandovers(commission).paper();
            case PRESS_PROGRAMME -> new PressProgrammes(commission).paper();
            case BOOKLET -> new Booklets(commission, whole).paper();
            case BRIEFING_BOOK -> new BriefingBooks(commission, request.date(), request.copy()).paper();
            case MOTORCADE_CARD -> MotorcadeCards.of(ways());
            case WALLET_CARD -> new Wallets(commission, date()).paper();
            case FACE_CARDS -> new FacesOfEvent(commission, event()).paper();
            case DAY_SHEET ->
                new DaySheets(commission, date(), needed(request.person(), "refused.paper-person")).paper();
            case DAY_SHEETS ->
                new DaySheetRounds(commission, date(), request.subject().as(Subject.OfRound.class)).paper();
            case MOTORCADE -> new Motorcades(ways()).paper();
            case MANIFEST -> new Manifests(ways()).paper();
            case MEAL_SHEET -> MealSheets.paper(commission, date());
            case CONTACT_SHEET -> new ContactSheets(commission).paper();
        };
    }

    /** The programme as it is looked at. */
    Paper timetable(Seen seen) {
        return new TimetablePapers(commission, seen).paper();
    }

    private DayWays ways() {
        return new DayWays(commission, date(), request.kind());
    }

    private SeatingPlans seating() {
        return new SeatingPlans(commission, whole.trip(), event(), request.kind());
    }

    private LocalDate date() {
        return needed(request.date(), "refused.paper-date");
    }

    private Id<Event> event() {
        return needed(request.event(), "refused.paper-event");
    }

    private static <T> T needed(Optional<T> given, String otherwise) {
        return given.orElseThrow(() -> new Refused(otherwise));
    }
}

package my.lawatan.document;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.document.DailyBrief.Engagement;
import my.lawatan.document.DailyBrief.Under;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Need;
import my.lawatan.trip.Side;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.TimeSpan;

/** For each engagement that has a brief, or more people than the timetable can name, what the principal needs at hand. */
final class Engagements {
    private static final int POINTS = 3;

    private final Wording words;
    private final TripDay day;
    private final Clocks clocks;
    private final PeopleOfEvent with;
    private final Claims claims;

    Engagements(Wording words, TripDay day) {
        this.words = words;
        this.day = day;
        this.clocks = new Clocks(words, day.date());
        this.with = new PeopleOfEvent(words, day);
        this.claims = new Claims(words);
    }

    /** The principal's first, each in the order of the day; what others do only if it has a brief. */
    List<Engagement> all() {
        List<Engagement> all = new ArrayList<>();
        for (Event event : day.events()) if (day.principals(event)) all.addAll(of(event, with.overflows(event)));
        for (Event event : day.events()) if (!day.principals(event)) all.addAll(of(event, false));
        return all;
    }

    private List<Engagement> of(Event event, boolean alsoWithoutBrief) {
        List<Brief> briefs = briefs(event);
        if (briefs.isEmpty() && alsoWithoutBrief) return List.of(engagement(event, Optional.empty(), true));
        return briefs.stream()
                .map(brief -> engagement(event, Optional.of(brief), brief == briefs.get(0)))
                .toList();
    }

    private List<Brief> briefs(Event event) {
        return words.trip().briefs().stream()
                .filter(brief -> brief.event().filter(event.id()::equals).isPresent())
                .sorted(Brief.ORDER)
                .toList();
    }

    private Engagement engagement(Event event, Optional<Brief> brief, boolean first) {
        List<Under> heads = new ArrayList<>();
        if (first) who(heads, event);
        brief.ifPresent(b -> texts(heads, b));
        if (first) helpers(heads, event);
        String title = brief.map(b -> words.of(b.title()))
                .filter(t -> !first && !t.isEmpty())
                .orElse(words.of(event.title()));
        return new Engagement(
                // the event itself stands in the timetable
                brief.map(Anchor::of).orElse(Anchor.of(event, 2)),
                clocks.of(event.when()).line(),
                title,
                brief.map(this::reference).orElse(""),
                brief.filter(b -> stale(b, event)).isPresent()
                        ? words.say("brief.stale", clocks.beginning(brief.get().writtenFor()))
                        : "",
                heads);
    }

    /** Which brief it is, how far that is and who owes it: "Brief 3 · draft · Amira · due Tue 12 Nov 18:00". */
    String reference(Brief brief) {
        boolean bare = brief.number().isEmpty()
                && brief.status() == BriefStatus.NOT_STATED
                && brief.owner().isEmpty();
        if (bare) return "";
        String number = brief.number().isEmpty() ? words.say("brief") : words.say("brief.number", brief.number());
        String status = brief.status() == BriefStatus.NOT_STATED ? "" : words.inside(brief.status());
        if (brief.status() == BriefStatus.CLEARED && !brief.clearedBy().isEmpty())
            status = words.say("brief.cleared-by", brief.clearedBy());
        String owner = brief.status() == BriefStatus.CLEARED
                ? ""
                : words.person(brief.owner()).map(words::shortName).orElse("");
        String due = brief.status() == BriefStatus.CLEARED
                ? ""
                : brief.due().map(d -> words.say("brief.due", due(d))).orElse("");
        return Wording.join(Wording.DOT, number, status, owner, due);
    }

    private String due(TimePoint due) {
        ZoneId zone = due.zone();
        return due.hasTime()
                ? words.times().shortDateTime(due.instant(), zone)
                : words.times().shortDate(due.date());
    }

    static boolean stale(Brief brief, Event event) {
        return !brief.writtenFor().equals(TimeSpan.NOT_STATED)
                && !brief.writtenFor().equals(event.when());
    }

    /** Who is met there, side by side. */
    void who(List<Under> heads, Event event) {
        List<Attendance> people = with.people(event, Optional.empty())
                .filter(a -> a.role() != AttendanceRole.PRINCIPAL && !helps(a.role()))
                .toList();
        for (Side side : List.of(Side.HOST, Side.OTHER, Side.NOT_STATED, Side.OURS)) {
            List<String> names = people.stream()
                    .filter(a -> a.side() == side)
                    .map(with::inFull)
                    .toList();
            if (!names.isEmpty())
                heads.add(list(side == Side.NOT_STATED ? words.say("head.who") : words.word(side), names));
        }
        List<String> organisations = with.named(event);
        int unnamed = with.unnamedOrganisations(event);
        if (organisations.isEmpty()) return;
        List<String> all = new ArrayList<>(organisations);
        if (unnamed > 0) all.add(words.count("with.others", unnamed));
        heads.add(plain(words.say("head.organisations"), String.join(", ", all)));
    }

    private static boolean helps(AttendanceRole role) {
        return role == AttendanceRole.INTERPRETER || role == AttendanceRole.NOTE_TAKER;
    }

    private void texts(List<Under> heads, Brief brief) {
        prose(heads, brief, BriefHead.OUR_OBJECTIVES);
        points(heads, brief);
        prose(heads, brief, BriefHead.PRESS_LINE);
        prose(heads, brief, BriefHead.REPORTED_AFTERWARDS);
    }

    private void prose(List<Under> heads, Brief brief, BriefHead head) {
        String text = words.of(brief.under(head));
        if (!text.isEmpty()) heads.add(new Under(words.word(head), Prose.of(text), sources(brief, head)));
    }

    private void points(List<Under> heads, Brief brief) {
        String text = words.of(brief.under(BriefHead.ARGUMENTS_TO_USE));
        if (text.isEmpty()) return;
        int more = Prose.count(text) - POINTS;
        List<Prose.Part> parts = new ArrayList<>(Prose.points(text, POINTS));
        if (more > 0) parts.addAll(Prose.of(words.count("brief.more-points", more)));
        heads.add(new Under(
                words.say(more < 0 ? "head.points.few" : "head.points"),
                parts,
                sources(brief, BriefHead.ARGUMENTS_TO_USE)));
    }

    List<String> sources(Brief brief, BriefHead head) {
        return claims.about(brief, head.component());
    }

    /** Who interprets and who takes notes. */
    void helpers(List<Under> heads, Event event) {
        String interpreters = names(event, AttendanceRole.INTERPRETER);
        if (!interpreters.isEmpty()) heads.add(plain(words.say("head.interpreter"), interpreters));
        else if (event.interpreter() != Need.NOT_STATED)
            heads.add(plain(words.say("head.interpreter"), words.inside(event.interpreter())));
        String noteTakers = names(event, AttendanceRole.NOTE_TAKER);
        if (!noteTakers.isEmpty()) heads.add(plain(words.say("head.note-taker"), noteTakers));
    }

    private String names(Event event, AttendanceRole role) {
        return String.join(
                ", ", with.people(event, Optional.of(role)).map(with::name).toList());
    }

    private static Under plain(String head, String text) {
        return new Under(head, List.of(new Prose.Part(false, List.of(paragraph(0, text)))), List.of());
    }

    private static Under list(String head, List<String> lines) {
        List<Prose.Paragraph> points =
                lines.stream().map(line -> paragraph(1, line)).toList();
        return new Under(head, List.of(new Prose.Part(true, points)), List.of());
    }

    private static Prose.Paragraph paragraph(int depth, String text) {
        return new Prose.Paragraph(depth, "", List.of(new Prose.Span(text, false, false)));
    }
}

package my.lawatan.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.check.Attending;
import my.lawatan.check.BriefCare;
import my.lawatan.check.Checked;
import my.lawatan.check.Finding;
import my.lawatan.document.MealSheet.Meal;
import my.lawatan.document.MealSheets;
import my.lawatan.text.Messages;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.Event;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.ListWords;

/**
 * What is shown around the fields of an event, worked out in the background.
 *
 * @param list who is on its list
 * @param count what is expected against what the list holds, in words
 * @param quota how many may come with the principal against how many do, in words
 * @param over whether those are too many
 * @param brief how far its brief is, in words; empty if it has none
 * @param meal who eats what, if something is eaten there
 */
record EventDetails(
        List<Finding> findings,
        List<Attendance> list,
        List<Attendees.Row> attendees,
        String count,
        String quota,
        boolean over,
        String brief,
        List<Head> points,
        Optional<Meal> meal,
        List<Sources.Row> sources) {
    static final EventDetails NONE = new EventDetails(
            List.of(), List.of(), List.of(), "", "", false, "", List.of(), Optional.empty(), List.of());

    /** One head of the brief with its lines. */
    record Head(String title, List<String> lines) {}

    static EventDetails of(Checked checked, Event event, Messages messages) {
        Trip trip = checked.facts().trip();
        List<Brief> briefs = trip.briefs().stream()
                .filter(b -> b.event().filter(event.id()::equals).isPresent())
                .sorted(Brief.ORDER)
                .toList();
        Attending list = Attending.of(checked.facts(), event);
        ListWords words = new ListWords(messages);
        return new EventDetails(
                checked.open(event.id()),
                checked.facts().attendancesAt(event.id()),
                new Attendees(trip, messages).of(event.id(), checked.facts().attendancesAt(event.id())),
                words.count(list),
                words.quota(list),
                list.over() > 0,
                briefs.stream().findFirst().map(b -> state(b, trip, messages)).orElse(""),
                briefs.stream().flatMap(b -> heads(b, messages).stream()).toList(),
                MealSheets.served(event)
                        ? Optional.of(MealSheets.meal(trip, event, messages.language()))
                        : Optional.empty(),
                new Sources(trip, messages).of(event));
    }

    private static String state(Brief brief, Trip trip, Messages messages) {
        String status = messages.word(brief.status());
        String numbered =
                brief.number().isBlank() ? status : messages.text("inspector.brief.numbered", status, brief.number());
        return BriefCare.stale(brief, trip) ? messages.text("inspector.brief.stale", numbered) : numbered;
    }

    private static List<Head> heads(Brief brief, Messages messages) {
        List<Head> heads = new ArrayList<>();
        for (BriefHead head : BriefHead.values()) {
            List<String> lines = lines(brief.under(head).in(messages.language()));
            if (!lines.isEmpty()) heads.add(new Head(messages.word(head), lines));
        }
        return heads;
    }

    // a brief is written in Markdown; here its lists become lines with a dot, its emphasis plain words
    private static List<String> lines(String markdown) {
        return markdown.lines()
                .map(line -> line.strip().replaceFirst("^[-*] +", "• ").replace("**", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

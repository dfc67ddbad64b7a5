package my.lawatan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.document.DailyBrief.Under;
import my.lawatan.text.Fold;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/** Makes the paper of one brief. */
final class BriefPapers {
    private final Commission commission;
    private static final int LONGEST_NAME = 40;
    private final Wording words;
    private final Brief brief;
    private final Optional<Event> event;
    private final LocalDate date;
    private final TripDay day;
    private final Clocks clocks;
    private final Engagements engagements;
    private final Imprint imprint;
    /** The same brief as it was in the version issued last. */
    private final Optional<BriefPapers> before;

    BriefPapers(Commission commission, Id<Brief> id) {
        this(commission, commission.words(), id);
    }

    private BriefPapers(Commission commission, Wording words, Id<Brief> id) {
        Trip trip = commission.trip();
        this.commission = commission;
        this.words = words;
        this.before = commission
                .before()
                .filter(frozen -> frozen.trip().briefs().has(id))
                .map(frozen -> new BriefPapers(commission.of(frozen), words.about(frozen.trip()), id));
        this.brief = (Brief) trip.get(new ItemRef(ItemKind.BRIEF, id));
        this.event = brief.event().map(trip::event);
        this.date = event.flatMap(e -> e.when().day()).orElse(trip.settings().firstDay());
        // an event of which no day is known is on no day of the trip
        this.day = event.map(e -> TripDay.only(trip, date, e::equals)).orElseGet(() -> new TripDay(trip, date));
        this.clocks = new Clocks(words, date);
        this.engagements = new Engagements(words, day);
        this.imprint = new Imprint(commission, words, PaperKind.BRIEF);
    }

    BriefPaper paper() {
        return new BriefPaper(
                words.language(),
                commission.asOf(),
                fileName(),
                imprint.of(heading(), subheading(), context()),
                Anchor.of(brief),
                engagements.reference(brief),
                event.filter(e -> Engagements.stale(brief, e))
                        .map(e -> words.say("brief.stale", clocks.beginning(brief.writtenFor())))
                        .orElse(""),
                marked(BriefPapers::heads),
                marked(BriefPapers::people),
                open());
    }

    private String heading() {
        Text title = title();
        return title.stated() ? words.of(title) : imprint.paper();
    }

    // its own, unless only its event is called something in the language of the paper
    private Text title() {
        Text own = brief.title();
        Text events = event.map(Event::title).orElse(Text.NONE);
        boolean onlyTheEvents =
                !own.in().containsKey(words.language()) && events.in().containsKey(words.language());
        return own.stated() && !onlyTheEvents ? own : events;
    }

    private String subheading() {
        String number = brief.number().isEmpty() ? imprint.paper() : words.say("brief.number", brief.number());
        if (event.isEmpty()) return Wording.join(Wording.DOT, number, words.say("brief.no-event"));
        String day = event.get().when().day().map(words.times()::longDate).orElse("");
        String time = clocks.of(event.get().when()).line();
        return Wording.join(Wording.DOT, number, Wording.join(", ", day, day.isEmpty() ? time : words.lower(time)));
    }

    private String context() {
        if (event.isEmpty()) return words.of(words.trip().settings().title());
        String home = clocks.of(event.get().when()).home();
        return Wording.join(
                Wording.DOT,
                home.isEmpty() ? "" : words.say("brief.at-home", words.homeCity(), home),
                event.get().place().map(words::place).orElse(""),
                new EventRows(words, day, clocks)
                        .expected(event.get().expected())
                        .replaceFirst("\\.$", ""));
    }

    private List<Under> marked(Function<BriefPapers, List<Under>> part) {
        List<Under> now = part.apply(this);
        if (commission.before().isEmpty()) return now;
        return Under.marked(now, before.map(part).orElse(List.of()));
    }

    private List<Under> heads() {
        List<Under> heads = new ArrayList<>();
        for (BriefHead head : BriefHead.values()) {
            String text = words.of(brief.under(head));
            if (!text.isEmpty())
                heads.add(new Under(words.word(head), Prose.of(text), engagements.sources(brief, head)));
        }
        return heads;
    }

    private List<Under> people() {
        List<Under> people = new ArrayList<>();
        event.ifPresent(e -> {
            engagements.who(people, e);
            engagements.helpers(people, e);
        });
        return people;
    }

    // what a report says afterwards is nothing that a brief lacks
    private String open() {
        String open = Stream.of(BriefHead.values())
                .filter(head -> head != BriefHead.REPORTED_AFTERWARDS)
                .filter(head -> !brief.under(head).stated())
                .map(words::inside)
                .collect(Collectors.joining(", "));
        return open.isEmpty() ? "" : words.say("brief.open", open);
    }

    /** 2024-11-13_brief-3_office_draft-after-v6. */
    private String fileName() {
        String name = brief.number().isEmpty() ? heading() : brief.number();
        String plain = Fold.name(name);
        String kept = plain.isEmpty() ? brief.id().toString().substring(0, 8) : plain;
        // a name may not state a day that the programme does not
        String front = event.flatMap(e -> e.when().day()).map(d -> d + "_").orElse("");
        return imprint.fileName(front + "brief-" + kept.substring(0, Math.min(LONGEST_NAME, kept.length())));
    }
}

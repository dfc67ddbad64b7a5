package my.lawatan.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.check.Custody;
import my.lawatan.check.FormOverdue;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Form;
import my.lawatan.trip.Handover;
import my.lawatan.trip.Id;
import my.lawatan.trip.Need;
import my.lawatan.trip.Person;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;

/** What is owed by some time and not done: briefs, forms of the host, what engagements need, plans to be decided, passes to change hands. */
final class Deadlines {
    /**
     * One thing that is owed.
     *
     * @param at when, as stated
     * @param by the instant in which its time is over; a day counts to its end
     * @param more what sort of thing it is, and what is noted of it
     */
    record Deadline(String anchor, TimePoint at, Instant by, String what, String more, Optional<Id<Person>> owner) {}

    private final Wording words;
    private final Trip trip;
    private final Instant asOf;
    private final Custody custody;

    /** @param asOf what is over by then needs nothing more */
    Deadlines(Wording words, Instant asOf) {
        this.words = words;
        this.trip = words.trip();
        this.asOf = asOf;
        this.custody = Custody.of(trip);
    }

    /** What is owed before that instant, or was owed long before, by time. */
    List<Deadline> until(Instant end) {
        List<Deadline> all = new ArrayList<>();
        trip.briefs().stream().filter(this::owed).forEach(b -> b.due().ifPresent(at -> all.add(deadline(b, at))));
        trip.forms().stream().filter(f -> !FormOverdue.sent(f)).forEach(f -> f.due()
                .ifPresent(at -> all.add(deadline(f, at))));
        trip.preparations().stream()
                .filter(p -> p.state() != Need.ARRANGED && p.state() != Need.NOT_NEEDED && !over(p.event()))
                .forEach(p -> p.due().ifPresent(at -> all.add(deadline(p, at))));
        trip.alternatives().stream()
                .filter(a -> !a.inForce() && !over(a.event()))
                .forEach(a -> a.decideBy().ifPresent(at -> all.add(deadline(a, at))));
        trip.handovers().stream().filter(h -> !h.done()).forEach(h -> all.add(deadline(h)));
        return all.stream()
                .filter(d -> d.by().isBefore(end))
                .sorted(Comparator.comparing(Deadline::by).thenComparing(Deadline::anchor))
                .toList();
    }

    private boolean owed(Brief brief) {
        return brief.status() != BriefStatus.CLEARED
                && brief.event().filter(this::over).isEmpty();
    }

    private boolean over(Id<Event> id) {
        Event event = trip.event(id);
        return event.status() == EventStatus.CANCELLED
                || event.when()
                        .endInstant()
                        .or(event.when()::startInstant)
                        .filter(end -> end.isBefore(asOf))
                        .isPresent();
    }

    private Deadline deadline(Brief brief, TimePoint at) {
        String title = brief.title().stated()
                ? words.of(brief.title())
                : brief.event().map(e -> words.of(trip.event(e).title())).orElse("");
        String number = brief.number().isEmpty() ? words.say("brief") : words.say("brief.number", brief.number());
        return deadline(
                Anchor.of(brief), at, Wording.join(": ", number, title), words.word(brief.status()), brief.owner());
    }

    private Deadline deadline(Form form, TimePoint at) {
        String title = form.title().stated() ? words.of(form.title()) : words.word(form.type());
        return deadline(
                Anchor.of(form),
                at,
                title,
                Wording.join(Wording.DOT, words.say("paper.host-forms"), words.of(form.to()), words.of(form.note())),
                form.owner());
    }

    private Deadline deadline(Preparation preparation, TimePoint at) {
        return deadline(
                Anchor.of(preparation),
                at,
                Wording.join(
                        ", ",
                        words.word(preparation.requirement()),
                        words.of(trip.event(preparation.event()).title())),
                words.of(preparation.note()),
                preparation.owner());
    }

    private Deadline deadline(Alternative alternative, TimePoint at) {
        String plan = alternative.plan().stated() ? words.of(alternative.plan()) : words.word(alternative.reason());
        return deadline(
                Anchor.of(alternative),
                at,
                words.say(
                        "shift.decide",
                        plan,
                        words.of(trip.event(alternative.event()).title())),
                words.of(alternative.decidedBy()),
                trip.event(alternative.event()).officer());
    }

    private Deadline deadline(Handover handover) {
        String pass =
                trip.passes().get(handover.pass()).map(p -> words.of(p.name())).orElse("");
        String to = words.person(handover.to()).map(words::name).orElseGet(() -> words.say("pass-ledger.back"));
        return deadline(
                Anchor.of(handover),
                handover.at(),
                words.say("shift.pass", pass, to),
                words.of(handover.note()),
                before(handover).or(handover::to));
    }

    // who hands it on; else who fetches it
    private Optional<Id<Person>> before(Handover handover) {
        List<Handover> all = custody.of(handover.pass());
        int at = all.indexOf(handover);
        return at <= 0 ? Optional.empty() : all.get(at - 1).to();
    }

    private static Deadline deadline(
            String anchor, TimePoint at, String what, String more, Optional<Id<Person>> owner) {
        return new Deadline(anchor, at, FormOverdue.deadline(at), what, more, owner);
    }
}

package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import my.lawatan.check.FormOverdue;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Form;
import my.lawatan.trip.Id;
import my.lawatan.trip.Need;
import my.lawatan.trip.Person;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.TimePoint;

/** What one person must have finished on one day and has not: briefs, forms of the host, what an engagement needs. */
final class Dues {
    private record Due(TimePoint at, Line line) {}

    private final Wording words;
    private final LocalDate date;
    private final Id<Person> person;

    Dues(Wording words, LocalDate date, Id<Person> person) {
        this.words = words;
        this.date = date;
        this.person = person;
    }

    /** By the hour; what is due only some time on that day last. */
    List<Line> lines() {
        List<Due> all = new ArrayList<>();
        words.trip().briefs().stream()
                .filter(b -> b.status() != BriefStatus.CLEARED && owes(b.owner(), b.due()))
                .forEach(b -> all.add(due(b.due().orElseThrow(), title(b), Anchor.of(b))));
        words.trip().forms().stream()
                .filter(f -> !FormOverdue.sent(f) && owes(f.owner(), f.due()))
                .forEach(f -> all.add(due(f.due().orElseThrow(), title(f), Anchor.of(f))));
        words.trip().preparations().stream()
                .filter(p -> p.state() != Need.ARRANGED && p.state() != Need.NOT_NEEDED && owes(p.owner(), p.due()))
                .forEach(p -> all.add(due(p.due().orElseThrow(), title(p), Anchor.of(p))));
        return all.stream()
                .sorted(Comparator.comparing((Due d) -> d.at().hasTime() ? d.at().instant() : Instant.MAX)
                        .thenComparing(d -> d.line().text()))
                .map(Due::line)
                .toList();
    }

    private boolean owes(Optional<Id<Person>> owner, Optional<TimePoint> due) {
        return owner.filter(person::equals).isPresent()
                && due.filter(d -> d.date().equals(date)).isPresent();
    }

    private Due due(TimePoint at, String text, String anchor) {
        String clock = at.hasTime() ? new Clocks(words, date).at(at).line() : "";
        return new Due(at, new Line(clock, text, anchor));
    }

    private String title(Brief brief) {
        String title = brief.title().stated()
                ? words.of(brief.title())
                : brief.event()
                        .map(e -> words.of(words.trip().event(e).title()))
                        .orElse("");
        String number = brief.number().isEmpty() ? words.say("brief") : words.say("brief.number", brief.number());
        return Wording.join(": ", number, title);
    }

    private String title(Form form) {
        String title = words.of(form.title());
        return title.isEmpty() ? words.word(form.type()) : title;
    }

    private String title(Preparation preparation) {
        String event = words.of(words.trip().event(preparation.event()).title());
        return Wording.join(
                ": ", Wording.join(", ", words.word(preparation.requirement()), event), words.of(preparation.note()));
    }
}

package my.lawatan.ui.programme;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.check.Checks;
import my.lawatan.check.Facts;
import my.lawatan.check.Finding;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;
import my.lawatan.ui.kit.timeline.plan.Preview;
import my.lawatan.ui.kit.timeline.plan.Proposal;

/** What a proposal would bring about: its times on both clocks, and what the checks would find that they do not find today. */
final class Previews {
    private final Facts today;
    private final Planner proposals;
    private final HostDays days;
    private final Messages messages;
    private final TwoClocks clocks;
    private final EventWords words;

    /** Of the events that a gesture has hold of: the same ones at each of its pulses. */
    private final Map<Id<Event>, List<Finding>> foundToday = new HashMap<>();

    Previews(Facts today, Planner proposals, HostDays days, Messages messages) {
        this.today = today;
        this.proposals = proposals;
        this.days = days;
        this.messages = messages;
        this.clocks = new TwoClocks(today.trip().settings(), days, messages);
        this.words = new EventWords(today.trip(), clocks, messages);
    }

    Preview of(Proposal proposal) {
        if (proposal instanceof Proposal.Create where) return created(where);
        return proposals.plan(proposal).map(planned -> of(proposal, planned)).orElse(Preview.NONE);
    }

    private Preview created(Proposal.Create where) {
        return new Preview(
                clocks.lines(
                        days.point(proposals.day(where.day()), where.start(), days.host()),
                        Optional.of(days.point(proposals.day(where.day()), where.end(), days.host()))),
                List.of(),
                List.of(),
                false,
                List.of());
    }

    private Preview of(Proposal proposal, Proposals.Planned planned) {
        Trip after;
        try {
            after = planned.edit().applyTo(today.trip());
        } catch (Refused refused) {
            return new Preview(List.of(), List.of(messages.text(refused)), List.of(), true, List.of());
        }
        Set<Finding> news = new LinkedHashSet<>();
        Facts then = today.after(after);
        for (Id<Event> event : planned.events()) news.addAll(Checks.newlyFound(foundToday(event), then, event));
        Event first = after.event(planned.events().get(0));
        List<String> times = first.when().timed()
                ? clocks.lines(first.when().start().orElseThrow(), first.when().end())
                : List.of();
        Set<ItemRef> moved = planned.events().stream()
                .map(id -> new ItemRef(ItemKind.EVENT, id))
                .collect(Collectors.toSet());
        List<String> alerts = new Alerts(after, words, messages).lines(news, moved);
        return new Preview(
                times,
                alerts,
                notes(proposal, planned),
                news.stream().anyMatch(Found::isGrave),
                new Followers(today.trip(), after, days, words).blocks(planned.events()));
    }

    private List<Finding> foundToday(Id<Event> event) {
        return foundToday.computeIfAbsent(event, e -> Checks.of(today, e));
    }

    private List<String> notes(Proposal proposal, Proposals.Planned planned) {
        boolean copy = proposal instanceof Proposal.Move move && move.copy();
        boolean fixed = planned.events().stream()
                .flatMap(id -> today.trip().events().get(id).stream())
                .anyMatch(Event::fixedByHost);
        if (copy) return List.of(messages.text("programme.copy-note"));
        return fixed ? List.of(messages.text("programme.fixed-note")) : List.of();
    }
}

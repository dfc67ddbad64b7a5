package my.lawatan.check;

import java.util.List;
import java.util.stream.Collectors;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Titles;

/** Somebody of ours must carry a pass at an event, and has none of that type when it begins. */
final class PassMissing implements Rule {
    @Override
    public String name() {
        return "pass-missing";
    }

    @Override
    public Action action() {
        return Action.PASSES;
    }

    @Override
    public Object ground(Facts facts) {
        return List.of(facts.custody(), facts.accesses());
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        return PassNeed.of(facts, event).stream()
                .filter(need -> !need.lacking().isEmpty())
                .map(need -> finding(facts, need))
                .toList();
    }

    private Finding finding(Facts facts, PassNeed need) {
        String names = need.lacking().stream()
                .map(person -> Titles.of(facts.trip().person(person), facts.trip()))
                .sorted()
                .collect(Collectors.joining(", "));
        return new Finding(
                name(),
                Severity.WARN,
                List.of(ItemRef.to(need.event()), ItemRef.to(need.access())),
                "check.pass-missing",
                List.of(
                        need.event().title().plain(),
                        need.type(),
                        names,
                        need.lacking().size(),
                        need.event().when().start().orElseThrow().local()));
    }
}

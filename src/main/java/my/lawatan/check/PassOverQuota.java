package my.lawatan.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Event;
import my.lawatan.trip.ItemRef;

/** More of us come through a door with one type of pass than the host lets in at once. */
final class PassOverQuota implements Rule {
    @Override
    public String name() {
        return "pass-over-quota";
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
    public Collection<Event> alsoTouched(Facts facts, Event event) {
        Optional<Event> known = facts.trip().events().get(event.id());
        if (known.isEmpty() || !Facts.counts(known.get())) return List.of();
        return facts.accesses().of(facts.trip(), known.get()).stream()
                .filter(access -> access.quota().isPresent())
                .flatMap(access -> PassNeed.behind(facts, access, known.get()).stream())
                .toList();
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        return PassNeed.of(facts, event).stream()
                .filter(PassNeed::overQuota)
                .map(this::finding)
                .toList();
    }

    private Finding finding(PassNeed need) {
        return new Finding(
                name(),
                Severity.WARN,
                List.of(ItemRef.to(need.event()), ItemRef.to(need.limit().orElseThrow())),
                "check.pass-over-quota",
                List.of(
                        need.event().title().plain(),
                        need.type(),
                        need.carried(),
                        need.quota().orElseThrow()));
    }
}

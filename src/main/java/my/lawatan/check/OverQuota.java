package my.lawatan.check;

import java.util.List;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.ItemRef;

/** More come with the principal than the host lets in: "+4", and six are on the list. */
final class OverQuota implements Rule {
    @Override
    public String name() {
        return "over-quota";
    }

    @Override
    public Action action() {
        return Action.NAMES;
    }

    @Override
    public List<Finding> about(Facts facts, Event event) {
        if (event.plus().isEmpty() || event.status() == EventStatus.CANCELLED) return List.of();
        Attending list = Attending.of(facts, event);
        if (list.over() == 0) return List.of();
        return List.of(new Finding(
                name(),
                Severity.WARN,
                List.of(ItemRef.to(event)),
                "check.over-quota",
                List.of(event.title().plain(), list.accompanying(), event.plus().get(), list.over())));
    }
}

package my.lawatan.document;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import my.lawatan.change.Change;
import my.lawatan.change.ChangeSheet.Line;
import my.lawatan.change.Entry;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.ItemRef;

/** Who made changes that came with a merge, and when: " (Aina, 12 Nov 09:12)". */
public final class Authors implements Function<Line, String> {
    private record Part(ItemRef item, String component) {}

    private final Map<Part, Entry> last = new HashMap<>();
    private final Times times;
    private final ZoneId zone;

    /** @param news what came, oldest first
     * @param zone by whose clock it is told */
    public Authors(List<Entry> news, Messages messages, ZoneId zone) {
        this.times = new Times(messages);
        this.zone = zone;
        for (Entry entry : news)
            for (Change change : entry.changes()) last.put(new Part(change.item(), change.component()), entry);
    }

    @Override
    public String apply(Line line) {
        String all = line.changes().stream()
                .map(change -> last.get(new Part(change.item(), change.component())))
                .filter(Objects::nonNull)
                .map(entry -> entry.officer() + ", " + times.shortDateTime(entry.at(), zone))
                .distinct()
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : " (" + all + ")";
    }
}

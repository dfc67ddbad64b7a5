package my.lawatan.ui.kit.timeline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts spans that overlap side by side. Spans that hang together by overlaps form a cluster; each goes into the first lane of its
 * cluster that is free, and spreads over the lanes to its right that nobody needs. The result depends on the spans alone and not on their order
 * in the list, as long as their keys differ.
 */
public final class Packing {
    private static final Comparator<Span> ORDER = Comparator.comparingDouble(Span::start)
            .thenComparing(Span::end, Comparator.reverseOrder())
            .thenComparing(Span::key);

    private Packing() {}

    /** From {@code start} to {@code end}, any unit. @param key settles the order of equal spans */
    public record Span(double start, double end, String key) {
        boolean overlaps(Span other) {
            return start < other.end && other.start < end;
        }
    }

    /** Lane {@code lane} of {@code lanes}, and as many lanes wide as {@code width}. */
    public record Slot(int lane, int width, int lanes) {}

    /** The slots of {@code spans}, in their order. */
    public static List<Slot> pack(List<Span> spans) {
        List<Integer> sorted = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) sorted.add(i);
        sorted.sort(Comparator.comparing(spans::get, ORDER));
        Slot[] slots = new Slot[spans.size()];
        List<Integer> cluster = new ArrayList<>();
        double clusterEnd = Double.NEGATIVE_INFINITY;
        for (int i : sorted) {
            if (spans.get(i).start() >= clusterEnd) {
                packCluster(spans, cluster, slots);
                cluster.clear();
            }
            cluster.add(i);
            clusterEnd = Math.max(clusterEnd, spans.get(i).end());
        }
        packCluster(spans, cluster, slots);
        return List.of(slots);
    }

    private static void packCluster(List<Span> spans, List<Integer> cluster, Slot[] slots) {
        List<List<Span>> lanes = new ArrayList<>();
        int[] laneOf = new int[cluster.size()];
        for (int n = 0; n < cluster.size(); n++) {
            Span span = spans.get(cluster.get(n));
            laneOf[n] = firstFree(lanes, span);
            if (laneOf[n] == lanes.size()) lanes.add(new ArrayList<>());
            lanes.get(laneOf[n]).add(span);
        }
        for (int n = 0; n < laneOf.length; n++) {
            Span span = spans.get(cluster.get(n));
            slots[cluster.get(n)] = new Slot(laneOf[n], widthOf(lanes, span, laneOf[n]), lanes.size());
        }
    }

    private static int firstFree(List<List<Span>> lanes, Span span) {
        int lane = 0;
        // spans come by start, so that only the last of a lane can be in the way
        while (lane < lanes.size() && last(lanes.get(lane)).end() > span.start()) lane++;
        return lane;
    }

    private static Span last(List<Span> lane) {
        return lane.get(lane.size() - 1);
    }

    private static int widthOf(List<List<Span>> lanes, Span span, int lane) {
        int next = lane + 1;
        while (next < lanes.size() && lanes.get(next).stream().noneMatch(span::overlaps)) next++;
        return next - lane;
    }
}

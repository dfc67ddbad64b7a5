package my.lawatan.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;

/** The program's own threads behind its window: checks, index of the search, writing. */
final class Behind {
    private static final String OURS = "lawatan-";
    private static final long NEXT_TO_NOTHING = 500_000;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private Map<String, Long> before = Map.of();

    /** Whether none of them has worked, half a millisecond of processor time aside, since this was asked last. */
    boolean rests() {
        Map<String, Long> now = new HashMap<>();
        for (Thread thread : Thread.getAllStackTraces().keySet())
            if (thread.getName().startsWith(OURS))
                now.merge(thread.getName(), threads.getThreadCpuTime(thread.getId()), Long::sum);
        boolean rests = now.entrySet().stream()
                .allMatch(e -> e.getValue() - before.getOrDefault(e.getKey(), 0L) < NEXT_TO_NOTHING);
        before = now;
        return rests;
    }
}

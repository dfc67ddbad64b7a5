package my.lawatan.plan.slots;

import java.util.List;

/** A meeting that found no time, and what stands against it, the most telling first. */
public record Refusal(Meeting meeting, List<Reason> reasons) {
    /**
     * One reason.
     *
     * @param key message key of its sentence
     * @param arguments of the sentence: titles, names, numbers
     */
    public record Reason(String key, List<Object> arguments) {
        public Reason {
            arguments = List.copyOf(arguments);
        }

        static Reason of(String key, Object... arguments) {
            return new Reason(key, List.of(arguments));
        }
    }

    public Refusal {
        reasons = List.copyOf(reasons);
    }
}

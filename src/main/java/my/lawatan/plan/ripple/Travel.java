package my.lawatan.plan.ripple;

/** How many minutes there must be between two events. */
@FunctionalInterface
interface Travel {
    Travel NONE = end -> 0;

    /** @param end when the first of the two ends, in minutes since 1970 UTC */
    int after(int end);
}

package my.lawatan.trip;

/** How one gets from place to place. */
public enum LegMode {
    NOT_STATED,
    MOTORCADE,
    CAR,
    WALK,
    AIRCRAFT,
    HELICOPTER,
    BOAT,
    RAIL
}

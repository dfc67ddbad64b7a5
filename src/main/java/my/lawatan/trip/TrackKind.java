package my.lawatan.trip;

/** Whose programme a track is. */
public enum TrackKind {
    PRINCIPAL,
    SPOUSE,
    MINISTERS,
    BUSINESS,
    PRESS,
    ADVANCE,
    OTHER
}

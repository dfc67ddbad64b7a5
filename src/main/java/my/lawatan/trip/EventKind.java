package my.lawatan.trip;

/** Kinds of programme items; each has a colour and an icon. */
public enum EventKind {
    SUMMIT,
    BILATERAL,
    BUSINESS,
    CEREMONY,
    MEAL,
    MEDIA,
    WORSHIP,
    TRAVEL,
    PRIVATE
}

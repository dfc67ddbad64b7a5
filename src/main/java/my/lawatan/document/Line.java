package my.lawatan.document;

/** A line of a list, of which {@code lead} stands out; either may be empty. */
public record Line(String lead, String text) {}

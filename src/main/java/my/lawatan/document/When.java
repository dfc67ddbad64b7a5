package my.lawatan.document;

/**
 * When, in words.
 *
 * @param start local time, or what is said in its place
 * @param startMark how many days after the paper's day it is, and its offset where that differs: "+1"
 * @param end local time; empty if open
 * @param home the same at home, in small type; empty if it says nothing new
 */
public record When(String start, String startMark, String end, String endMark, String home) {
    /** In one piece, for headings and lists. */
    public String line() {
        return end.isEmpty() ? start + mark(startMark) : start + mark(startMark) + "–" + end + mark(endMark);
    }

    /** The class of the room that a time keeps for its mark, so that no line ends between them; empty for what is longer than most. */
    public static String room(String mark) {
        if (mark.length() <= 2) return "m2";
        if (mark.length() <= 5) return "m5";
        return mark.length() <= 8 ? "m8" : "";
    }

    private static String mark(String mark) {
        return mark.isEmpty() ? "" : "\u00A0" + mark;
    }
}

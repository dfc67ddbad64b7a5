package my.lawatan.ui.briefs;

import java.util.List;

/**
 * What the text under one head rests on, and how it came to be.
 *
 * @param sources the claims that support it
 * @param history who wrote what, newest first
 */
record Story(List<Support> sources, List<Written> history) {
    static final Story NONE = new Story(List.of(), List.of());

    /**
     * One claim.
     *
     * @param basis how the source supports it
     * @param from source, place in it, who says so
     * @param says what the source says, in our own words; empty if not stated
     * @param holds whether the text still is what the source supports
     */
    record Support(String basis, String from, String says, boolean holds) {}

    /**
     * One change of the text.
     *
     * @param when in the host's zone
     * @param what what was done, and the beginning of what stands there since
     */
    record Written(String when, String officer, String what) {}
}

package my.lawatan.ui.versions;

import my.lawatan.trip.Copy;

/**
 * One numbered copy.
 *
 * @param holder somebody of the trip by name, or what is written there
 * @param handed when it was handed over; empty if it was not
 * @param read when its holder said that they had read it; empty if they did not
 * @param back when it came back; empty if it did not
 */
public record CopyRow(Copy copy, String holder, String handed, String read, String back) {
    /** Whether its holder has it. */
    public boolean out() {
        return !handed.isEmpty() && back.isEmpty();
    }
}

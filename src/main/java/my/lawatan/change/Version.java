package my.lawatan.change;

import java.time.Instant;
import java.util.UUID;

/**
 * An issued version: a name for the trip as it was at one place in the journal. The trip itself is frozen beside it.
 *
 * @param number as printed, from 1
 * @param asOf the instant for which it speaks
 * @param clearedBy who cleared it; empty if nobody did
 * @param note why it was issued
 * @param officer who issued it
 * @param position how many entries of this file it covers
 */
public record Version(UUID id, int number, Instant asOf, String clearedBy, String note, String officer, long position) {
    public Version {
        if (number < 1) throw new IllegalArgumentException("version " + number);
    }
}

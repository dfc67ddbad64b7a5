package my.lawatan.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * An issued version: a name for the trip as it was at one place in the journal. The trip itself is frozen beside it, unless the
 * history was purged with it; then only the number stays and who issued it when, for there may still be copies in somebody's hands.
 *
 * @param number as printed, from 1
 * @param asOf the instant for which it speaks
 * @param clearedBy who cleared it; empty if nobody did
 * @param note why it was issued; empty if it was purged
 * @param officer who issued it
 * @param position by which place in the journal of this file all that it covers is there
 * @param twin how many others of its number were issued before it, in copies of the trip that were merged since
 * @param purged whether what it froze is gone
 */
public record Version(
        UUID id,
        int number,
        Instant asOf,
        String clearedBy,
        String note,
        String officer,
        long position,
        int twin,
        boolean purged) {
    private static final List<String> LATER_TWINS = List.of("-bis", "-ter", "-quater");

    /** The same in whatever order they come, so that merged copies agree. */
    private static final Comparator<Version> BY_ISSUE =
            Comparator.comparing(Version::number).thenComparing(Version::asOf).thenComparing(Version::id);

    public Version {
        if (number < 1 || twin < 0) throw new IllegalArgumentException("version " + number + ", " + twin);
    }

    /** The only one of its number, with what it froze. */
    public Version(UUID id, int number, Instant asOf, String clearedBy, String note, String officer, long position) {
        this(id, number, asOf, clearedBy, note, officer, position, 0, false);
    }

    /** "7"; "7-bis" for the second one of that number. */
    public String name() {
        if (twin == 0) return Integer.toString(number);
        return number + (twin <= LATER_TWINS.size() ? LATER_TWINS.get(twin - 1) : "-" + (twin + 1));
    }

    /** The version as this file has it, at another place of its journal. */
    public Version at(long other) {
        return new Version(id, number, asOf, clearedBy, note, officer, other, twin, purged);
    }

    /** What stays of it when the trip that it froze is taken out of the file. */
    public Version withoutTrip() {
        return new Version(id, number, asOf, clearedBy, "", officer, position, twin, true);
    }

    /** Whether both say the same of the issue, wherever it stands in a journal. */
    public boolean sameIssue(Version other) {
        return id.equals(other.id)
                && number == other.number
                && asOf.equals(other.asOf)
                && clearedBy.equals(other.clearedBy)
                && officer.equals(other.officer)
                && (note.equals(other.note) || purged != other.purged);
    }

    /** All of them in order, those that share a number told apart. */
    public static List<Version> toldApart(Collection<Version> versions) {
        List<Version> told = new ArrayList<>();
        for (Version version : versions.stream().sorted(BY_ISSUE).toList()) {
            Version last = told.isEmpty() ? null : told.get(told.size() - 1);
            told.add(version.asTwin(last != null && last.number == version.number ? last.twin + 1 : 0));
        }
        return List.copyOf(told);
    }

    private Version asTwin(int other) {
        return new Version(id, number, asOf, clearedBy, note, officer, position, other, purged);
    }
}

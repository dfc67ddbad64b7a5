package my.lawatan.ui.versions;

import java.util.Optional;
import my.lawatan.change.Version;

/**
 * One line of the list of versions.
 *
 * @param version none for the draft, which is the trip as it is now
 * @param title "Version 6", "Draft after v6 · 12 changes"
 * @param asOf in both zones; empty for the draft
 * @param by who cleared it, and who issued it; empty for the draft
 * @param copies how many of its copies are out; empty if it has none
 */
public record VersionRow(Optional<Version> version, String title, String asOf, String by, String note, String copies) {
    /** All that is said of it, for a screen reader. */
    String spoken() {
        StringBuilder all = new StringBuilder(title);
        for (String part : new String[] {asOf, by, note, copies})
            if (!part.isEmpty()) all.append(". ").append(part);
        return all.toString();
    }
}

package my.lawatan.ui.programme;

import java.util.Optional;

/** Where copied events lie until they are pasted: the clipboard of the computer, but in tests. */
public interface Board {
    /** Puts events there in place of what lies there.
     *
     * @param events for this program
     * @param table for all others */
    void put(String events, String table);

    /** The events; none if something else was copied since. */
    Optional<String> events();
}

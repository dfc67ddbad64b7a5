package my.lawatan.ui.search;

import my.lawatan.search.Entry;
import my.lawatan.search.Kind;

/**
 * A paper or command that can be found.
 *
 * @param id by which it is known; no two share one
 * @param detail what stands beside it: its key
 * @param words other words by which it is found
 */
public record Command(Kind kind, String id, String title, String detail, String words, Runnable run) {
    Entry entry() {
        return new Entry(kind, id, title, detail, words);
    }
}

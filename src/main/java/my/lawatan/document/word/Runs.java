package my.lawatan.document.word;

import java.util.ArrayList;
import java.util.List;
import my.lawatan.document.word.Block.Run;

/** The runs of a paragraph that is being read: blanks are one blank, and none at its ends. */
final class Runs {
    private final List<Run> runs = new ArrayList<>();
    private boolean blank = true;

    void add(Look look, String text) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
            if (!space) kept.append(c);
            else if (!blank) kept.append(' ');
            blank = space;
        }
        if (kept.length() > 0) append(look, kept.toString());
    }

    void lineEnd(Look look) {
        append(look, "\n");
        blank = true;
    }

    /** A picture or a field, as it is. */
    void add(Run run) {
        runs.add(run);
        blank = false;
    }

    private void append(Look look, String text) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last == null || !last.look().equals(look) || !last.plain()) runs.add(Run.of(look, text));
        else runs.set(runs.size() - 1, Run.of(look, last.text() + text));
    }

    /** What was added, and none of it any more. */
    List<Run> take() {
        while (!runs.isEmpty() && endsBlank(runs.get(runs.size() - 1))) shorten();
        List<Run> taken = List.copyOf(runs);
        runs.clear();
        blank = true;
        return taken;
    }

    private static boolean endsBlank(Run run) {
        return run.plain() && (run.text().endsWith(" ") || run.text().endsWith("\n"));
    }

    private void shorten() {
        Run last = runs.remove(runs.size() - 1);
        if (!last.text().isBlank()) runs.add(Run.of(last.look(), last.text().stripTrailing()));
    }
}

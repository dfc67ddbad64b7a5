package my.lawatan.workspace.outcome;

import java.util.List;
import my.lawatan.change.ChangeSheet.Line;
import my.lawatan.check.Finding;

/**
 * A finding that changes have brought.
 *
 * @param graver whether something of it was found before, and mattered less
 * @param by changes that have come and with which it is found; without any one of them it is not. At least one
 * @param with changes made here meanwhile without which those would not have brought it; empty unless two copies were merged
 */
public record Worse(Finding finding, boolean graver, List<Line> by, List<Line> with) {
    public Worse {
        by = List.copyOf(by);
        with = List.copyOf(with);
    }
}

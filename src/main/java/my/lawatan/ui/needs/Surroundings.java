package my.lawatan.ui.needs;

import java.time.Instant;
import java.util.function.Consumer;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.LiveChecks;
import my.lawatan.ui.kit.Selection;
import my.lawatan.workspace.Workspace;

/**
 * What registers need of their window.
 *
 * @param checks the findings of the window, with its clock
 * @param say tells the officer in passing why nothing was done
 */
public record Surroundings(
        Workspace workspace,
        Selection selection,
        Edits edits,
        LiveChecks checks,
        Messages messages,
        Background background,
        Consumer<String> say) {
    Instant now() {
        return checks.now();
    }

    /** The trip as it is, looked at in that instant. */
    Reading reading(Instant at) {
        return new Reading(checks.of(workspace.trip()).facts(), messages, now(), at);
    }
}

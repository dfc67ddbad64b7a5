package my.lawatan.ui.imports;

import java.util.function.Consumer;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.Progress;
import my.lawatan.workspace.Workspace;

/**
 * What a window has around its imports.
 *
 * @param reading a thread of its own: a hostile file may keep it busy for seconds
 * @param work shows that something is read or written, with a Cancel
 * @param say tells the outcome
 * @param fault told of what is our fault
 */
public record Around(
        Workspace workspace,
        Edits edits,
        Messages messages,
        Background reading,
        Progress work,
        Consumer<String> say,
        Consumer<Throwable> fault) {}

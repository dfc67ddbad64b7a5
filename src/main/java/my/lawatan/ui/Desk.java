package my.lawatan.ui;

import java.time.Clock;
import my.lawatan.text.Messages;
import my.lawatan.ui.kit.Edits;
import my.lawatan.ui.kit.LiveChecks;
import my.lawatan.ui.kit.Selection;
import my.lawatan.ui.kit.Toasts;
import my.lawatan.ui.kit.Worsened;
import my.lawatan.ui.shell.Printing;
import my.lawatan.ui.shell.ShellViewModel;
import my.lawatan.workspace.Workspace;

/** What all rooms of one window share. */
record Desk(
        Workspace workspace,
        Selection selection,
        Edits edits,
        LiveChecks checks,
        Worsened worsened,
        Clock clock,
        Messages messages,
        Toasts toasts,
        ShellViewModel shell,
        Printing printing,
        Threads threads,
        Lifetime lifetime) {}

package my.lawatan.ui.inspector;

import java.util.function.Consumer;
import my.lawatan.edit.Edit;
import my.lawatan.trip.Refused;

/** Takes an edit that a field makes. One of the two is told of the outcome, or neither if the file failed. */
interface Commit {
    void commit(Edit edit, Runnable done, Consumer<Refused> refused);
}

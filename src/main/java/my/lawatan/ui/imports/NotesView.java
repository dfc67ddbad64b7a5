package my.lawatan.ui.imports;

import my.lawatan.text.Messages;

/** What was noted at the door, before anything of it is taken over. */
public final class NotesView extends PreviewView {
    public NotesView(NotesViewModel model, Messages messages) {
        super(model, messages);
    }
}

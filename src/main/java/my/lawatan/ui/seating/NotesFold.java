package my.lawatan.ui.seating;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TitledPane;
import my.lawatan.text.Messages;

/** The notes beside a plan, folded away so that the drawing has the room; what needs attention of them is said on the fold. */
final class NotesFold extends TitledPane {
    private final Messages messages;

    NotesFold(SeatingViewModel model, Messages messages, NotesPane notes) {
        this.messages = messages;
        setId("seats-fold");
        getStyleClass().addAll("lw-seat-fold", "dense");
        setContent(notes);
        setAnimated(false);
        setExpanded(false);
        model.notes().subscribe(now -> setText(words(now)));
    }

    private String words(Notes notes) {
        List<String> words = new ArrayList<>();
        if (!notes.unseated().isEmpty())
            words.add(messages.text("seats.fold.unseated", notes.unseated().size()));
        if (!notes.standing().isEmpty())
            words.add(messages.text("seats.fold.standing", notes.standing().size()));
        if (!notes.problems().isEmpty())
            words.add(messages.text("seats.fold.problems", notes.problems().size()));
        if (!notes.wishes().isEmpty())
            words.add(messages.text("seats.fold.wishes", notes.wishes().size()));
        return words.isEmpty()
                ? messages.text("seats.fold")
                : messages.text("seats.fold.with", messages.text("seats.fold"), String.join(" · ", words));
    }
}

package my.lawatan.interchange.notes;

import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Spans;
import my.lawatan.text.Visible;
import my.lawatan.trip.Heard;
import my.lawatan.trip.Trip;

/** Notes from the door in words. */
public final class NoteWords {
    private final Messages messages;
    private final Spans spans;

    public NoteWords(Trip trip, Messages messages) {
        this.messages = messages;
        this.spans = new Spans(messages, trip.settings().hostZone());
    }

    /** "Lucía Ñahui arrived: Roundtable" */
    public String said(NoteProposal note) {
        String event = note.event()
                .map(e -> Visible.line(e.title().in(messages.language())))
                .orElseGet(() -> messages.text("interchange.notes.no-event"));
        String who = note.person()
                .map(p -> Visible.line(Names.list(p, messages.language())))
                .orElse("");
        return switch (note.heard().what()) {
            case ARRIVED -> messages.text("interchange.notes.arrived", who, event);
            case NAME ->
                messages.text(
                        "interchange.notes.name", Visible.line(note.heard().words()), event);
            case NOTE ->
                messages.text(
                        "interchange.notes.note", Visible.line(note.heard().words()), event);
        };
    }

    /** What it would change: "Invited → Confirmed". */
    public String changes(NoteProposal note) {
        String change =
                switch (note.kind()) {
                    case CONFIRMS ->
                        messages.text(
                                "interchange.notes.confirms", note.before().orElseThrow());
                    case JOINS -> messages.text("interchange.notes.joins");
                    case NOTED -> messages.text("interchange.notes.noted");
                };
        // of a name it has to be said whose it was taken for
        if (note.heard().what() != Heard.What.NAME) return change;
        return note.person()
                .map(p -> Visible.line(Names.list(p, messages.language())))
                .map(name -> messages.text("interchange.notes.is", name, change))
                .orElse(change);
    }

    /** Who wrote it down. */
    public String by(NoteProposal note) {
        return note.heard().by().isBlank()
                ? messages.text("interchange.notes.somebody")
                : Visible.line(note.heard().by());
    }

    /** When it was written down. */
    public String at(NoteProposal note) {
        return Visible.line(spans.point(note.heard().at()));
    }

    /** What else can be done: a new person of that name. */
    public String also(NoteProposal note) {
        return messages.text(
                "interchange.notes.new-person", Visible.line(note.heard().words()));
    }
}

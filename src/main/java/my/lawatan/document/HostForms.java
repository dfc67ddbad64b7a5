package my.lawatan.document;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import my.lawatan.check.FormOverdue;
import my.lawatan.check.FormOverdue.Lateness;
import my.lawatan.document.RegisterPaper.Cell;
import my.lawatan.document.RegisterPaper.Look;
import my.lawatan.document.RegisterPaper.Row;
import my.lawatan.document.RegisterPaper.Section;
import my.lawatan.document.RegisterPaper.Width;
import my.lawatan.trip.Form;
import my.lawatan.trip.Trip;

/** Makes the list of the host's forms: what it must still have and by when, what lies with it, and what it has answered. */
final class HostForms {
    /** By the deadline; what has none last. */
    private static final Comparator<Form> ORDER = Comparator.comparing(
                    (Form f) -> f.due().map(FormOverdue::deadline).orElse(Instant.MAX))
            .thenComparing(Form::type)
            .thenComparing(f -> f.title().plain())
            .thenComparing(Form::id);

    private final Trip trip;
    private final Instant asOf;
    private final Wording words;
    private final Registers registers;

    HostForms(Commission commission) {
        this.trip = commission.trip();
        this.asOf = commission.asOf();
        this.words = commission.words();
        this.registers = new Registers(commission, words, PaperKind.HOST_FORMS);
    }

    RegisterPaper paper() {
        Section open = section("open", "host-forms.open", f -> !FormOverdue.sent(f));
        Section sent = section("sent", "host-forms.sent", f -> f.state() == Form.State.SENT);
        Section answered =
                section("answered", "host-forms.answered", f -> FormOverdue.sent(f) && f.state() != Form.State.SENT);
        String counts = words.say(
                "host-forms.counts",
                open.rows().size(),
                sent.rows().size(),
                answered.rows().size());
        return registers.paper(counts, List.of(open, sent, answered), words.say("host-forms.nothing"));
    }

    private Section section(String anchor, String key, Predicate<Form> which) {
        List<Row> rows =
                trip.forms().stream().filter(which).sorted(ORDER).map(this::row).toList();
        return registers.section(
                anchor,
                key,
                rows,
                registers.column("due", Width.MIDDLE),
                registers.column("form", Width.REST),
                registers.column("goes-to", Width.WIDE),
                registers.column("owner", Width.WIDE),
                registers.column("state", Width.MIDDLE));
    }

    private Row row(Form form) {
        String about = registers.person(form.about());
        String title = words.of(form.title());
        String type = words.word(form.type());
        String sort = Wording.join(
                Wording.DOT, about, title.isEmpty() || title.startsWith(type) ? "" : type, words.of(form.note()));
        Cell state = form.state() == Form.State.NOT_STATED
                ? registers.stated("")
                : new Cell(words.word(form.state()), "", form.state() == Form.State.REFUSED ? Look.LATE : Look.PLAIN);
        return new Row(
                Anchor.of(form),
                List.of(
                        due(form),
                        Cell.title(title.isEmpty() ? type : title, sort),
                        registers.stated(words.of(form.to())),
                        registers.stated(registers.person(form.owner())),
                        state.more(form.reference())));
    }

    private Cell due(Form form) {
        if (form.due().isEmpty()) return registers.stated("");
        Lateness late = FormOverdue.lateness(trip, form, asOf);
        String day = registers.moment(form.due().get());
        return switch (late) {
            case NONE -> Cell.of(day);
            case NEAR -> Cell.of(day).more(words.say("host-forms.near"));
            case LATE -> new Cell(day, words.say("host-forms.late"), Look.LATE);
        };
    }
}

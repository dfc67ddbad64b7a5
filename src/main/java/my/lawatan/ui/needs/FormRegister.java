package my.lawatan.ui.needs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import my.lawatan.check.FormOverdue;
import my.lawatan.edit.Edit;
import my.lawatan.edit.ReviseItem;
import my.lawatan.trip.Form;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Text;

/** What the host asks for, by its deadline; press accreditation among it. */
final class FormRegister extends ItemRegister<Form> {
    private static final int HOURS_OF_DAYS = 48;

    FormRegister() {
        super(
                "forms",
                ItemKind.FORM,
                List.of(
                        field("due", 128, v -> v.times().deadline()).styled("lw-rows-due"),
                        field("type", 120, v -> v.word(Form.Type.values(), Optional.empty())),
                        field("title", 200, Values::text).styled("lw-rows-name"),
                        field("about", 118, v -> v.names().person()),
                        field("state", 84, v -> v.word(Form.State.values(), Optional.of(Form.State.NOT_STATED)))
                                .styled("lw-rows-due"),
                        Field.<Form>told("lateness", 104, FormRegister::lateness)
                                .styled("lw-rows-due"),
                        field("owner", 128, v -> v.names().person()),
                        field("to", 128, Values::text).as("to-whom"),
                        field("reference", 100, Values::line).styled("lw-rows-muted"),
                        field("note", 150, Values::text).styled("lw-rows-muted")));
    }

    private static <V> Field<Form> field(String component, double width, Function<Values, Value<V>> value) {
        return Field.of(ItemKind.FORM, component, width, value);
    }

    private static String lateness(Reading reading, Form form) {
        return switch (FormOverdue.lateness(reading.trip(), form, reading.now())) {
            case NONE ->
                form.due().isEmpty() && !FormOverdue.sent(form)
                        ? reading.messages().text("needs.no-deadline")
                        : "";
            case NEAR -> {
                long hours = hours(reading.now(), deadline(form));
                yield hours < HOURS_OF_DAYS
                        ? reading.messages().text("needs.near.hours", hours)
                        : reading.messages().text("needs.near.days", hours / 24);
            }
            case LATE -> {
                long hours = hours(deadline(form), reading.now());
                yield hours < HOURS_OF_DAYS
                        ? reading.messages().text("needs.late.hours", hours)
                        : reading.messages().text("needs.late.days", hours / 24);
            }
        };
    }

    private static Instant deadline(Form form) {
        return FormOverdue.deadline(form.due().orElseThrow());
    }

    private static long hours(Instant from, Instant until) {
        return Duration.between(from, until).toHours();
    }

    @Override
    Mark mark(Reading reading, Form form) {
        return switch (FormOverdue.lateness(reading.trip(), form, reading.now())) {
            case NONE -> form.state() == Form.State.REFUSED ? Mark.LATE : Mark.NONE;
            case NEAR -> Mark.AWAITED;
            case LATE -> Mark.LATE;
        };
    }

    @Override
    String rank(Reading reading, Form form) {
        return form.due().map(due -> due.instant().toString()).orElse("~");
    }

    @Override
    public Optional<Item> fresh(Reading reading, Optional<ItemRef> selected) {
        Optional<Id<Person>> about = selected.flatMap(reading.trip()::find)
                .filter(Person.class::isInstance)
                .map(p -> ((Person) p).id());
        return Optional.of(new Form(
                Id.random(),
                about.isPresent() ? Form.Type.PRESS : Form.Type.OTHER,
                Text.NONE,
                about,
                Form.State.ASKED_FOR,
                Optional.empty(),
                Optional.empty(),
                Text.NONE,
                "",
                Text.NONE));
    }

    @Override
    public String first() {
        return "title";
    }

    @Override
    public Optional<Edit> advance(Reading reading, RegisterRow row) {
        return item(reading, row)
                .map(form -> new ReviseItem(ItemRef.to(form), "state", next(Form.State.values(), form.state())));
    }
}

package my.lawatan.ui.inspector;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Person;
import my.lawatan.trip.Precedence;

/** Where the selected person stands in the order of their side: the number, the list it is of, and since when the office is held. */
final class PrecedenceModel {
    private final Fields<Person> fields;
    final FieldModel<Person> number;
    final FieldModel<Person> list;
    final FieldModel<Person> since;

    /** @param date reads a day as it is typed; refuses what is none */
    PrecedenceModel(Fields<Person> fields, Messages messages, Function<String, LocalDate> date) {
        this.fields = fields;
        number = field(p -> p.number().map(Object::toString).orElse(""), PrecedenceModel::withNumber);
        list = field(
                Precedence::list,
                (before, typed) -> new Precedence(typed, before.number(), before.since(), before.reason()));
        since = field(
                p -> p.since().map(new Times(messages)::date).orElse(""),
                (before, typed) ->
                        withSince(before, typed.isEmpty() ? Optional.empty() : Optional.of(date.apply(typed))));
    }

    private FieldModel<Person> field(
            Function<Precedence, String> read, BiFunction<Precedence, String, Precedence> write) {
        return fields.field(
                p -> read.apply(p.precedence()),
                (p, typed) -> Fields.revise(p, "precedence", write.apply(p.precedence(), typed)));
    }

    private static Precedence withNumber(Precedence before, String typed) {
        Optional<Integer> number = typed.isEmpty() ? Optional.empty() : Optional.of(Fields.whole(typed));
        return new Precedence(before.list(), number, before.since(), before.reason());
    }

    private static Precedence withSince(Precedence before, Optional<LocalDate> since) {
        return new Precedence(before.list(), before.number(), since, before.reason());
    }
}

package my.lawatan.ui.inspector;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import my.lawatan.edit.Edit;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.Times;
import my.lawatan.trip.Diet;
import my.lawatan.trip.LastMet;
import my.lawatan.trip.Person;
import my.lawatan.trip.Person.InterpreterNeed;
import my.lawatan.trip.Text;

/** What a person needs, and when the principal last met them. A blank field means that nobody knows; that there is no need is written. */
final class NeedsModel {
    private final Messages messages;
    final FieldModel<Person> diet;
    final FieldModel<Person> access;
    final ChoiceModel<Person, InterpreterNeed> interpreter;
    final FieldModel<Person> metOn;
    final FieldModel<Person> metWhere;
    final FieldModel<Person> metNote;

    /** @param date reads a day as it is typed; refuses what is none */
    NeedsModel(Fields<Person> fields, Messages messages, Function<String, LocalDate> date) {
        this.messages = messages;
        diet = fields.field(p -> words(p.diet()), (p, typed) -> Fields.revise(p, "diet", diet(p, typed)));
        access = fields.field(
                p -> p.access().in(messages.language()), (p, typed) -> Fields.revise(p, "access", access(p, typed)));
        interpreter = fields.choice("interpreter", InterpreterNeed.class);
        metOn = fields.field(
                p -> p.lastMet().on().map(new Times(messages)::date).orElse(""),
                (p, typed) -> met(
                        p,
                        new LastMet(
                                typed.isEmpty() ? Optional.empty() : Optional.of(date.apply(typed)),
                                p.lastMet().where(),
                                p.lastMet().note())));
        metWhere = fields.field(p -> in(p.lastMet().where()), (p, typed) -> {
            LastMet was = p.lastMet();
            return met(p, new LastMet(was.on(), was.where().with(messages.language(), typed), was.note()));
        });
        metNote = fields.field(p -> in(p.lastMet().note()), (p, typed) -> {
            LastMet was = p.lastMet();
            return met(p, new LastMet(was.on(), was.where(), was.note().with(messages.language(), typed)));
        });
    }

    private static Edit met(Person person, LastMet met) {
        return Fields.revise(person, "lastMet", met);
    }

    private String in(Text text) {
        return text.in(messages.language());
    }

    private String words(Diet diet) {
        return switch (diet.known()) {
            case NOT_STATED -> "";
            case NONE -> messages.word(Diet.Known.NONE);
            case STATED -> in(diet.needs());
        };
    }

    // blank is never "none": that has to be said
    private Diet diet(Person before, String typed) {
        if (typed.isEmpty()) return Diet.NOT_STATED;
        if (saysNone(typed)) return new Diet(Diet.Known.NONE, Text.NONE);
        return new Diet(Diet.Known.STATED, before.diet().needs().with(messages.language(), typed));
    }

    // written in one way, whoever types it
    private Text access(Person before, String typed) {
        return before.access().with(messages.language(), saysNone(typed) ? messages.word(Diet.Known.NONE) : typed);
    }

    private boolean saysNone(String typed) {
        return Fold.fold(typed).equals(Fold.fold(messages.word(Diet.Known.NONE)));
    }
}

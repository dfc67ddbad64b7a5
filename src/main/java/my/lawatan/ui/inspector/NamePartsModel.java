package my.lawatan.ui.inspector;

import java.util.function.BiFunction;
import java.util.function.Function;
import my.lawatan.text.Messages;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;

/** The parts of the selected person's name, each in a field of its own; titles are {@link TitlesModel}. */
final class NamePartsModel {
    private final Fields<Person> fields;
    final FieldModel<Person> style;
    final FieldModel<Person> given;
    final FieldModel<Person> family;
    final FieldModel<Person> secondFamily;
    final FieldModel<Person> patronymic;
    final ChoiceModel<Person, NameOrder> order;
    final FieldModel<Person> inScript;

    NamePartsModel(Fields<Person> fields, Messages messages) {
        this.fields = fields;
        NameParts parts = new NameParts(messages);
        style = part(parts::style, parts::withStyle);
        given = part(parts::given, parts::withGiven);
        family = part(n -> parts.family(n, 0), (n, typed) -> parts.withFamily(n, 0, typed));
        secondFamily = part(n -> parts.family(n, 1), (n, typed) -> parts.withFamily(n, 1, typed));
        patronymic = part(PersonName::patronymic, parts::withPatronymic);
        order = fields.choice(
                p -> p.name().order(), (p, chosen) -> Fields.revise(p, "name", parts.withOrder(p.name(), chosen)));
        inScript = part(PersonName::inScript, parts::withScript);
    }

    private FieldModel<Person> part(
            Function<PersonName, String> read, BiFunction<PersonName, String, PersonName> write) {
        return fields.field(
                p -> read.apply(p.name()), (p, typed) -> Fields.revise(p, "name", write.apply(p.name(), typed)));
    }
}

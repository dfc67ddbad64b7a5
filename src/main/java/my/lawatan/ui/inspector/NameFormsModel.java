package my.lawatan.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import my.lawatan.text.Messages;
import my.lawatan.text.NameForm;
import my.lawatan.text.Names;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Text;

/**
 * What each printed form of the selected person comes out as in the languages of the papers, and an officer's own wording of it.
 * An empty field is a form that is built from the parts of the name.
 */
final class NameFormsModel {
    /** The languages papers are printed in. */
    static final List<Language> PRINTED = List.of(Language.MS, Language.EN, Language.ES);

    /** One form in one language. */
    final class Cell {
        final NameForm form;
        final Language language;
        final FieldModel<Person> wording;
        private final ReadOnlyStringWrapper comesOutAs = new ReadOnlyStringWrapper("");
        private final ReadOnlyStringWrapper origin = new ReadOnlyStringWrapper("");

        private Cell(NameForm form, Language language, Fields<Person> fields) {
            this.form = form;
            this.language = language;
            this.wording = fields.field(
                    p -> form.own(p.forms()).in().getOrDefault(language, ""),
                    (p, typed) -> Fields.revise(
                            p, "forms", form.with(p.forms(), form.own(p.forms()).with(language, typed))));
        }

        private void show(Person person) {
            comesOutAs.set(Names.form(person, form, language));
            origin.set(origin(form.own(person.forms())));
        }

        private String origin(Text own) {
            if (!own.stated()) return messages.text("inspector.forms.built");
            if (own.in().containsKey(language)) return messages.text("inspector.forms.own");
            Language lent = own.in().containsKey(Language.EN)
                    ? Language.EN
                    : own.in().keySet().iterator().next();
            return messages.text("inspector.forms.borrowed", messages.word(lent));
        }

        /** What is printed. */
        ReadOnlyStringProperty comesOutAs() {
            return comesOutAs.getReadOnlyProperty();
        }

        /** Whether it is built, an officer's wording, or the wording of another language for want of one. */
        ReadOnlyStringProperty origin() {
            return origin.getReadOnlyProperty();
        }
    }

    private final Messages messages;
    private final List<Cell> cells = new ArrayList<>();

    NameFormsModel(Fields<Person> fields, Messages messages) {
        this.messages = messages;
        for (NameForm form : NameForm.values())
            for (Language language : PRINTED) cells.add(new Cell(form, language, fields));
    }

    void show(Person person) {
        cells.forEach(cell -> cell.show(person));
    }

    /** The cells of a form, in the order of the languages. */
    void of(NameForm form, Consumer<Cell> each) {
        cells.stream().filter(cell -> cell.form == form).forEach(each);
    }

    Cell cell(NameForm form, Language language) {
        return cells.stream()
                .filter(cell -> cell.form == form && cell.language == language)
                .findFirst()
                .orElseThrow();
    }
}

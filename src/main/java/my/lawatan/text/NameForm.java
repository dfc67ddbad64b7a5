package my.lawatan.text;

import my.lawatan.trip.NameForms;
import my.lawatan.trip.Text;

/** The forms in which a person's name is printed. */
public enum NameForm {
    /** In lists and programmes. */
    LIST,
    /** As one addresses them: "Datuk Seri Nurhayati". */
    SALUTATION,
    /** On a place card. */
    PLATE,
    /** At the head of a letter. */
    LETTER;

    /** An officer's own wording; not stated where the form is built from the parts of the name. */
    public Text own(NameForms forms) {
        return switch (this) {
            case LIST -> forms.list();
            case SALUTATION -> forms.salutation();
            case PLATE -> forms.plate();
            case LETTER -> forms.letter();
        };
    }

    /** A copy of {@code forms} with that wording of this form. */
    public NameForms with(NameForms forms, Text wording) {
        return new NameForms(
                this == LIST ? wording : forms.list(),
                this == SALUTATION ? wording : forms.salutation(),
                this == PLATE ? wording : forms.plate(),
                this == LETTER ? wording : forms.letter());
    }
}

package my.lawatan.interchange.people;

import java.util.Optional;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;

/**
 * What one column holds.
 *
 * @param language in which language, if that is said; else in English
 */
public record Column(PersonField field, Optional<Language> language) {
    public static final Column UNUSED = of(PersonField.UNUSED);

    public Column {
        if (!field.translated()) language = Optional.empty();
    }

    public static Column of(PersonField field) {
        return new Column(field, Optional.empty());
    }

    /** {@code position}, {@code position ms}.
     *
     * @throws Refused if it is neither */
    public static Column of(String words) {
        String[] parts = words.strip().split(" +", 2);
        PersonField field = PersonField.of(parts[0]).orElseThrow(() -> new Refused("refused.person-field", parts[0]));
        return new Column(field, parts.length < 2 ? Optional.empty() : Optional.of(Language.of(parts[1])));
    }

    /** As {@link #of(String)} reads it. */
    public String words() {
        return language.map(tongue -> field.word() + " " + tongue.tag()).orElse(field.word());
    }

    /** {@code Position}, {@code Position (ms)}. */
    public String heading(Messages messages) {
        String heading = field.heading(messages);
        return tongue() == Language.EN ? heading : heading + " (" + tongue().tag() + ")";
    }

    Language tongue() {
        return language.orElse(Language.EN);
    }
}

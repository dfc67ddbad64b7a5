package my.lawatan.protocol.names;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.trip.Language;
import my.lawatan.trip.Person;
import my.lawatan.trip.Text;

/** How one person is greeted in a speech: the style in full, the salutation, and the office as far as the record states it. */
final class Greeted {
    private static final Map<String, Set<String>> GROUPS = Map.of(
            "excellencies", Set.of("tyt", "he", "excmo sr", "excma sra", "tuan yang terutama"),
            "honourable", Set.of("yb", "yang berhormat", "the hon", "the honourable", "the right honourable"),
            "titled", Set.of("ybhg", "yabhg", "yang berbahagia", "yang amat berbahagia"));

    private final Person person;
    private final Messages messages;
    private final Language language;

    Greeted(Person person, Messages messages) {
        this.person = person;
        this.messages = messages;
        this.language = messages.language();
    }

    String words() {
        String said = Names.salutation(person, language).strip();
        String style = style();
        // a style alone greets nobody in particular
        if (!style.isEmpty() && Fold.fold(said).equals(Fold.fold(style))) said = Names.plate(person, language);
        String name = Names.addressed(person.name());
        boolean named = !name.isEmpty() && Fold.fold(said).contains(Fold.fold(name));
        if (!named) return said;
        String styled = style.isEmpty() || begins(said) ? said : style + " " + said;
        String office = office();
        return office.isEmpty() ? styled : messages.text("speech.office", styled, office);
    }

    // "(fictional)" and what else stands in brackets is for readers
    private String office() {
        String position = person.position().in().getOrDefault(language, "");
        return position.replaceAll("\\s*\\([^)]*\\)", "").strip();
    }

    private boolean begins(String said) {
        String written = person.name().style().in(language).strip();
        String folded = Fold.fold(said);
        return folded.startsWith(Fold.fold(style()))
                || !written.isEmpty() && folded.startsWith(Fold.fold(written) + " ");
    }

    /** The style as it is said; empty if it is none but Mr, or none is stated. */
    private String style() {
        String key = "speech.style." + key().replace(' ', '-');
        return messages.has(key) ? messages.text(key) : "";
    }

    private String key() {
        return Fold.fold(person.name().style().in(language))
                .replace(".", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** What is to be asked about it, as a message key: the person, and the words. */
    Optional<String> doubt() {
        Text own = person.forms().salutation();
        boolean built = !own.stated();
        if (built && Names.salutation(person, language).equals(Names.list(person, language)))
            return Optional.of("speech.doubt.no-salutation");
        String name = Names.addressed(person.name());
        boolean named = !name.isEmpty() && Fold.fold(own.in(language)).contains(Fold.fold(name));
        boolean foreign = !built && !own.in().containsKey(language) && !named;
        return foreign ? Optional.of("speech.doubt.other-language") : Optional.empty();
    }

    /** Whether they are greeted with that group where they are not greeted by name. */
    boolean isOf(String group) {
        return GROUPS.get(group).contains(key());
    }
}

package my.lawatan.ui.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.trip.Refused;

/** Spoken languages, held as tags, written as their names: "Spanish, English". */
final class Spoken {
    private final Locale shown;

    Spoken(Messages messages) {
        this.shown = messages.language().locale();
    }

    String words(List<?> tags) {
        return tags.stream().map(tag -> name(String.valueOf(tag))).collect(Collectors.joining(", "));
    }

    private String name(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(shown);
    }

    /** The tags of the languages that are named, separated by commas.
     *
     * @throws Refused if one is not known */
    List<String> tags(String typed) {
        return Arrays.stream(typed.split("[,;]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(this::tag)
                .distinct()
                .toList();
    }

    private String tag(String typed) {
        String folded = Fold.fold(typed);
        for (String tag : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(tag);
            boolean named = folded.equals(tag)
                    || folded.equals(Fold.fold(language.getDisplayLanguage(shown)))
                    || folded.equals(Fold.fold(language.getDisplayLanguage(Locale.ENGLISH)));
            if (named) return tag;
        }
        throw new Refused("refused.language-name", typed);
    }
}

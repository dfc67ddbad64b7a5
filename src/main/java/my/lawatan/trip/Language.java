package my.lawatan.trip;

import java.util.Locale;

/** The languages a text of the trip can be held in. */
public enum Language {
    EN("en"),
    MS("ms"),
    ES("es"),
    ZH("zh");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language with that tag.
     *
     * @throws Refused if it is none of ours */
    public static Language of(String tag) {
        for (Language language : values()) if (language.tag.equals(tag)) return language;
        throw new Refused("refused.language", tag);
    }
}

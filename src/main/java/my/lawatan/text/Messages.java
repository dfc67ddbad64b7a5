package my.lawatan.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.trip.ClockTimes;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;
import my.lawatan.trip.TimeSpan;

/**
 * The sentences of one language. A key's first word names its bundle: {@code ui.programme.new} is in {@code ui.properties}.
 * A sentence missing in a language is taken from English.
 */
public final class Messages {
    private static final String FOLDER = "my.lawatan.messages.";
    private final Language language;
    private final Optional<Instead> instead;
    private final TimeStyle timeStyle;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    public Messages(Language language) {
        this(language, Optional.empty(), TimeStyle.CLOCK);
    }

    private Messages(Language language, Optional<Instead> instead, TimeStyle timeStyle) {
        this.language = language;
        this.instead = instead;
        this.timeStyle = timeStyle;
    }

    // keys that begin with the first are looked for under the second first
    private record Instead(String beginning, String other) {}

    /** The same sentences, but where there is one under a key that begins with {@code other} instead of {@code beginning}: that. */
    public Messages instead(String beginning, String other) {
        return new Messages(language, Optional.of(new Instead(beginning, other)), timeStyle);
    }

    /** The same sentences, with times of day in that style. */
    public Messages timed(TimeStyle style) {
        return new Messages(language, instead, style);
    }

    /** How times of day are written. */
    public TimeStyle timeStyle() {
        return timeStyle;
    }

    public Language language() {
        return language;
    }

    /** The sentence under {@code key} with its arguments filled in ({@link MessageFormat}; numbers without grouping, dates as people read them).
     *
     * @throws MissingResourceException if no bundle has the key: a fault of ours */
    public String text(String key, Object... arguments) {
        String pattern = pattern(key);
        return arguments.length == 0 ? pattern.replace("''", "'") : format(pattern, arguments);
    }

    /** All sentences of a bundle in this language, with the places for their arguments. */
    public Stream<String> sentences(String bundle) {
        ResourceBundle all = bundle(bundle);
        return all.keySet().stream().map(all::getString);
    }

    private String pattern(String key) {
        ResourceBundle bundle = bundle(key);
        if (instead.filter(i -> key.startsWith(i.beginning())).isPresent()) {
            String other = instead.get().other()
                    + key.substring(instead.get().beginning().length());
            if (bundle.containsKey(other)) return bundle.getString(other);
        }
        return bundle.getString(key);
    }

    public boolean has(String key) {
        try {
            return bundle(key).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    /** What was refused, and why, in words. */
    public String text(Refused refused) {
        return text(refused.key(), refused.arguments().toArray());
    }

    /** The word for a constant of an enum: the key is {@code word.<enum>.<constant>}, nested enums with their owner's name. */
    public String word(Enum<?> constant) {
        return text(wordKey(constant));
    }

    static String wordKey(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String owner = type.isMemberClass() ? type.getEnclosingClass().getSimpleName() : "";
        return "word." + Words.kebab(owner + type.getSimpleName()) + "." + Words.kebab(constant.name());
    }

    private String format(String pattern, Object[] arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < words.length; i++)
            words[i] = arguments[i] instanceof Number n && !pattern.contains("{" + i + ",")
                    ? n.toString()
                    : spoken(arguments[i]);
        return new MessageFormat(pattern, language.locale()).format(words);
    }

    private Object spoken(Object argument) {
        if (argument instanceof LocalDate date) return new Times(this).shortDate(date);
        if (argument instanceof LocalDateTime time)
            return new Times(this).shortDate(time.toLocalDate()) + " " + new Times(this).clock(time.toLocalTime());
        if (argument instanceof LocalTime time) return new Times(this).clock(time);
        if (argument instanceof ClockTimes clocks) return new Times(this).clock(clocks);
        if (argument instanceof TimeSpan span) return new Times(this).span(span);
        if (argument instanceof List<?> many)
            return many.stream().map(one -> String.valueOf(spoken(one))).collect(Collectors.joining("; "));
        if (argument instanceof Enum<?> constant && has(wordKey(constant))) return word(constant);
        return argument instanceof Number ? argument : String.valueOf(argument);
    }

    private ResourceBundle bundle(String key) {
        int dot = key.indexOf('.');
        return bundles.computeIfAbsent(
                dot < 0 ? key : key.substring(0, dot),
                name -> ResourceBundle.getBundle(
                        FOLDER + name,
                        language == Language.EN ? Locale.ROOT : language.locale(),
                        NoSystemLocale.CONTROL));
    }

    /** Never falls back to the language of the computer, only to English. */
    private static final class NoSystemLocale {
        static final ResourceBundle.Control CONTROL =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    }
}

package my.lawatan.ui.programme.quick;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import my.lawatan.text.Fold;
import my.lawatan.text.Messages;
import my.lawatan.trip.EventKind;

/**
 * What kind of event a title speaks of. "Business lunch" is a lunch and "luncheon with business leaders" too: what counts is the
 * last word that tells a kind, before it is said with whom, of what or where.
 */
final class KindWords {
    private final Messages messages;
    private final Pattern end;

    private record Word(EventKind kind, int end, int length) {
        boolean tellsMoreThan(Word other) {
            return end != other.end ? end > other.end : length > other.length;
        }
    }

    KindWords(Messages messages) {
        this.messages = messages;
        this.end = Pattern.compile(messages.text("programme.quick.kind.until"));
    }

    /** The kind; private if no word tells. */
    EventKind of(String title) {
        String folded = spaced(title);
        String head = end.split(folded, 2)[0] + " ";
        return told(head).or(() -> told(folded)).orElse(EventKind.PRIVATE);
    }

    private Optional<EventKind> told(String words) {
        return Stream.of(EventKind.values())
                .flatMap(kind -> Stream.of(messages.text("programme.quick.kind." + word(kind))
                                .split(",", -1))
                        .map(KindWords::spaced)
                        .filter(words::contains)
                        .map(w -> new Word(kind, words.lastIndexOf(w) + w.length(), w.length())))
                .reduce((best, next) -> next.tellsMoreThan(best) ? next : best)
                .map(Word::kind);
    }

    private static String spaced(String words) {
        return " " + Fold.fold(words.strip()).replace('-', ' ') + " ";
    }

    /** The kind that is called {@code name}. */
    Optional<EventKind> named(String name) {
        String wanted = Fold.fold(name);
        return Stream.of(EventKind.values())
                .filter(kind -> word(kind).equals(wanted)
                        || Fold.fold(messages.word(kind)).equals(wanted))
                .findFirst();
    }

    private static String word(EventKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

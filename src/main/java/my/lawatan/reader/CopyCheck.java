package my.lawatan.reader;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import my.lawatan.json.ItemJson;
import my.lawatan.json.Json;
import my.lawatan.text.Labels;
import my.lawatan.text.Messages;
import my.lawatan.text.TimeStyle;
import my.lawatan.trip.Component;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** Holds a finished reader copy against everything that its reader must not hold, as papers are held. */
public final class CopyCheck {
    /** Between rows a short word is found by chance. */
    private static final int UNMISTAKABLE = 16;

    private static final Pattern IDS_AND_TIMES =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{4}-\\d{2}-\\d{2}(?:T[0-9:.]+Z?)?");

    private final Trip whole;
    private final Secrets secrets;

    /**
     * A text of the file.
     *
     * @param where in which table and column; empty for what is left between the rows
     */
    public record Written(String where, String text) {}

    /** @param seen what the reader may hold of {@code whole} */
    public CopyCheck(Trip whole, Trip seen) {
        this.whole = whole;
        // what is known is known in the form of a file, too, with the names of its members and its choices
        Stream<String> known = seen.all().map(item -> Json.text(ItemJson.write(item)));
        Stream<String> names = Stream.of(ItemKind.values())
                .flatMap(kind -> kind.components().stream())
                .map(Component::name);
        this.secrets = Secrets.of(List.of(whole), List.of(seen), Stream.concat(known, names), TimeStyle.CLOCK);
    }

    /** @throws Refused if a file with these texts tells anything, saying which words, of which item, and where */
    public void require(List<Written> texts) {
        for (Written written : texts)
            for (Secret secret :
                    secrets.in(IDS_AND_TIMES.matcher(written.text()).replaceAll(" ")))
                if (!written.where().isEmpty() || letters(secret.words()) >= UNMISTAKABLE)
                    throw refusal(secret, written);
    }

    private static long letters(String words) {
        return words.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private Refused refusal(Secret secret, Written written) {
        String title =
                whole.find(secret.item()).map(item -> Titles.of(item, whole)).orElse("");
        return new Refused(
                written.where().isEmpty() ? "refused.reader-leak.between" : "refused.reader-leak",
                secret.words(),
                Labels.component(secret.component(), new Messages(Language.EN)),
                title,
                written.where());
    }
}

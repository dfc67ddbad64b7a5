package my.lawatan.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import my.lawatan.trip.Event;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;

/** A text of an APEC event speaks of countries, national flags or anthems, or names two of its economies otherwise than APEC does. */
final class ApecWording extends OfTexts {
    /** What is for the office's own eyes may say what it likes. */
    private static final Set<ItemKind> INWARD =
            EnumSet.of(ItemKind.BRIEF, ItemKind.LINK, ItemKind.WAIVER, ItemKind.CLAIM);

    @Override
    public String name() {
        return "apec-wording";
    }

    @Override
    Optional<Finding> of(Facts facts, Item owner, Marks.Of read) {
        if (read.words().isEmpty() || INWARD.contains(read.item().kind())) return Optional.empty();
        if (!(owner instanceof Event event) || !Apec.is(event)) return Optional.empty();
        String written =
                words(read.words().stream().map(ApecWords.Found::written).toList());
        String proper = words(read.words().stream()
                .map(ApecWords.Found::proper)
                .filter(word -> !word.isEmpty())
                .toList());
        return Optional.of(new Finding(
                name(),
                Severity.WARN,
                items(owner, read),
                proper.isEmpty() ? "check.apec-wording.none" : "check.apec-wording",
                List.of(event.title().plain(), read.item().kind(), written, proper)));
    }

    private static String words(List<String> all) {
        return all.stream().distinct().collect(Collectors.joining("”, “"));
    }
}

package my.lawatan.ui.briefs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.edit.WriteBrief;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Refused;

/** All that is typed into briefs and not taken by the trip yet. */
final class Drafts {
    private final Map<Draft, String> texts = new HashMap<>();

    /** What is typed there; null if it is what the trip holds. */
    String get(Draft of) {
        return texts.get(of);
    }

    void put(Draft of, String text) {
        texts.put(of, text);
    }

    void remove(Draft of) {
        texts.remove(of);
    }

    /** The texts that no trip takes, so that they stand only in their fields. */
    Stream<Draft> refused() {
        return texts.entrySet().stream()
                .filter(draft -> HeadModel.refuses(draft.getValue()))
                .map(Map.Entry::getKey);
    }

    /** What would be written of that brief if all of it that can be taken were, by head. */
    List<WriteBrief> typing(Brief brief) {
        List<WriteBrief> typing = new ArrayList<>();
        texts.forEach((draft, text) -> {
            if (draft.brief().equals(brief.id())) typed(brief, draft, text).ifPresent(typing::add);
        });
        typing.sort(Comparator.comparing(WriteBrief::head));
        return typing;
    }

    private static Optional<WriteBrief> typed(Brief brief, Draft draft, String text) {
        try {
            return Optional.of(new WriteBrief(
                    draft.brief(), draft.head(), brief.under(draft.head()).with(draft.language(), text)));
        } catch (Refused no) {
            // said at its field
            return Optional.empty();
        }
    }
}

package my.lawatan.ui.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.search.Appearance;
import my.lawatan.search.Hit;
import my.lawatan.search.Kind;
import my.lawatan.text.Messages;
import my.lawatan.text.Words;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Jpeg;
import my.lawatan.trip.Person;
import my.lawatan.ui.search.Line.Marked;

/** Makes the lines of what was found. */
final class Lines {
    /** So many lines are seen without scrolling. */
    static final int MOST = 12;

    private static final int OF_ONE_KIND = 5;
    private static final int LONGEST_TITLE = 64;
    private static final int LEAST_DETAIL = 6;

    // pixels of a line, of the question at its end, and tenths of pixels of a letter
    private static final int ROOM = 490;

    private static final int ASK = 60;
    private static final int LETTER_OF_TITLE = 70;
    private static final int LETTER_OF_DETAIL = 63;
    private final Messages messages;
    private final Function<Id<Person>, Optional<Jpeg>> faces;

    /** @param faces the photograph of a person */
    Lines(Messages messages, Function<Id<Person>, Optional<Jpeg>> faces) {
        this.messages = messages;
        this.faces = faces;
    }

    /** By kind, the kind of the best result first. No kind has many as long as others have some. */
    List<Line> ofHits(List<Hit> hits) {
        Map<Kind, List<Hit>> byKind = new LinkedHashMap<>();
        Set<Hit> chosen = chosen(hits);
        hits.stream().filter(chosen::contains).forEach(hit -> byKind.computeIfAbsent(hit.kind(), k -> new ArrayList<>())
                .add(hit));
        List<Line> lines = new ArrayList<>();
        byKind.forEach((kind, of) -> {
            String head = messages.text("search.kind." + kind.word());
            for (Hit hit : of) lines.add(line(hit, hit == of.get(0) ? head : "", head));
        });
        return lines;
    }

    private static Set<Hit> chosen(List<Hit> hits) {
        Map<Kind, Integer> taken = new EnumMap<>(Kind.class);
        Set<Hit> chosen = new LinkedHashSet<>();
        for (Hit hit : hits)
            if (chosen.size() < MOST && taken.merge(hit.kind(), 1, Integer::sum) <= OF_ONE_KIND) chosen.add(hit);
        for (Hit hit : hits) if (chosen.size() < MOST) chosen.add(hit);
        return chosen;
    }

    private Line line(Hit hit, String head, String kind) {
        Optional<Id<Person>> person = hit.kind() == Kind.PERSON ? Optional.of(Id.of(hit.id())) : Optional.empty();
        return new Line(
                head,
                hit.kind(),
                Marked.of(hit.title(), hit.inTitle(), LONGEST_TITLE),
                Marked.of(hit.detail(), hit.inDetail(), beside(hit.title(), person.isPresent())),
                new Marked(hit.context(), hit.inContext()),
                hit.item(),
                hit.item().isPresent() ? "" : hit.id(),
                person,
                person.flatMap(faces),
                spoken(kind, hit.title(), hit.detail(), hit.context()));
    }

    List<Line> ofAppearances(List<Appearance> appearances) {
        List<Line> lines = new ArrayList<>();
        Appearance.Way last = null;
        for (Appearance appearance : appearances) {
            String way =
                    messages.text("search.way." + Words.kebab(appearance.way().name()));
            lines.add(line(appearance, appearance.way() == last ? "" : way, way));
            last = appearance.way();
        }
        return lines;
    }

    private Line line(Appearance appearance, String head, String way) {
        boolean named = appearance.way() == Appearance.Way.NAMED;
        Marked detail = Marked.of(appearance.detail());
        Optional<ItemRef> item = appearance.item();
        return new Line(
                head,
                appearance.way(),
                Marked.of(appearance.title(), List.of(), LONGEST_TITLE),
                named ? Marked.NOTHING : Marked.of(appearance.detail(), List.of(), beside(appearance.title(), false)),
                named ? detail : Marked.NOTHING,
                item,
                "",
                Optional.empty(),
                Optional.empty(),
                spoken(way, appearance.title(), appearance.detail()));
    }

    // about as many letters as go into the line beside the title
    private static int beside(String title, boolean person) {
        int room = ROOM - (person ? ASK : 0) - Math.min(LONGEST_TITLE, title.length()) * LETTER_OF_TITLE / 10;
        return Math.max(LEAST_DETAIL, room * 10 / LETTER_OF_DETAIL);
    }

    private static String spoken(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}

package my.lawatan.protocol.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import my.lawatan.text.Fold;
import my.lawatan.trip.Title;

/**
 * The customary order of Malaysian titles: professional rank, royal hereditary, federal, state and non-royal hereditary title, Dr,
 * Haji. The order in which an officer has put them is kept; this only tells where the two differ. In the home state the state title may
 * stand before the federal one, so that those two tell nothing against one another.
 */
public final class TitleOrder {
    private enum Rank {
        PROFESSIONAL,
        ROYAL,
        CONFERRED,
        HEREDITARY,
        DOCTOR,
        HAJI
    }

    private static final Map<Rank, List<String>> WORDS = Map.of(
            Rank.PROFESSIONAL,
            List.of(
                    "prof",
                    "professor",
                    "profesor",
                    "ir",
                    "ar",
                    "jeneral",
                    "general",
                    "laksamana",
                    "admiral",
                    "leftenan",
                    "lt",
                    "kolonel",
                    "colonel",
                    "mejar",
                    "major",
                    "kapten",
                    "captain",
                    "brigedier",
                    "marsyal",
                    "hakim"),
            Rank.ROYAL,
            List.of("tengku", "tunku", "raja", "ungku", "engku", "tuanku", "syed", "sharifah"),
            Rank.CONFERRED,
            List.of("tun", "toh", "tan", "puan", "datuk", "dato", "datin", "pehin"),
            Rank.HEREDITARY,
            List.of("wan", "nik", "megat", "puteri", "meor", "abang", "dayang", "awang", "che"),
            Rank.DOCTOR,
            List.of("dr"),
            Rank.HAJI,
            List.of("haji", "hj", "hajah", "hajjah", "hjh"));

    private TitleOrder() {}

    /** The titles in their customary order; none if they stand in it, as far as it is known. */
    public static Optional<List<Title>> customary(List<Title> titles) {
        int highest = -1;
        boolean kept = true;
        for (Title title : titles) {
            OptionalInt rank = rank(title);
            if (rank.isEmpty()) continue;
            kept &= rank.getAsInt() >= highest;
            highest = Math.max(highest, rank.getAsInt());
        }
        return kept ? Optional.empty() : Optional.of(sorted(titles));
    }

    // a title of which nothing is known stays behind the one that it follows
    private static List<Title> sorted(List<Title> titles) {
        record Placed(Title title, int rank) {}
        List<Placed> placed = new ArrayList<>();
        int before = 0;
        for (Title title : titles) {
            before = rank(title).orElse(before);
            placed.add(new Placed(title, before));
        }
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::rank))
                .map(Placed::title)
                .toList();
    }

    private static OptionalInt rank(Title title) {
        String first = Fold.fold(title.text())
                .toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace(".", "")
                .strip()
                .split(" ", -1)[0];
        return Stream.of(Rank.values())
                .filter(rank -> WORDS.get(rank).contains(first))
                .mapToInt(Rank::ordinal)
                .findFirst();
    }
}

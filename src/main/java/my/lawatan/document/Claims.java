package my.lawatan.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import my.lawatan.trip.Claim;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Source;
import my.lawatan.trip.TimeSpan;

/** What facts rest on, in words: said beside a fact where it is not simply stated, and where it was found. */
final class Claims {
    private final Wording words;
    private final Map<ItemRef, List<Claim>> byItem = new HashMap<>();

    Claims(Wording words) {
        this.words = words;
        words.trip().claims().values().forEach(c -> byItem.computeIfAbsent(c.about(), ref -> new ArrayList<>())
                .add(c));
    }

    // claims on one item are read in the order of its components
    private static int place(Claim claim) {
        ItemKind kind = claim.about().kind();
        return kind.components().indexOf(kind.component(claim.component()));
    }

    // the first number in "¶ 13, 14"
    private static int paragraph(Claim claim) {
        Matcher number = NUMBER.matcher(claim.where());
        return number.find() ? Integer.parseInt(number.group()) : 0;
    }

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    /** "¶ 13, 15–17", perhaps with what stands before it: "dateline, ¶ 13". */
    private static final Pattern PARAGRAPHS =
            Pattern.compile("(?:([^¶;,]+), )?¶\\h*(\\d{1,6}(?:–\\d{1,6})?(?:, \\d{1,6}(?:–\\d{1,6})?)*)");

    /** No paper says what these hold, so none says where it is found. */
    private static final Set<String> UNPRINTED = Set.of("aliases");

    /** The claims that support what {@code item} holds now. */
    List<Claim> of(Item item) {
        return byItem.getOrDefault(ItemRef.to(item), List.of()).stream()
                .filter(claim -> claim.holds(item) && !UNPRINTED.contains(claim.component()))
                .sorted(Comparator.comparingInt(Claims::place)
                        .thenComparingInt(Claims::paragraph)
                        .thenComparing(Claim::where)
                        .thenComparing(Claim::id))
                .toList();
    }

    /** Doubts about any component of the item, then its sources. */
    List<String> about(Item item) {
        List<Claim> claims = of(item);
        List<String> lines = new ArrayList<>();
        for (Claim claim : claims) doubt(claim).ifPresent(lines::add);
        lines.addAll(sources(claims));
        return lines;
    }

    /** As {@link #about(Item)}, for one component. */
    List<String> about(Item item, String component) {
        List<Claim> claims =
                of(item).stream().filter(c -> c.component().equals(component)).toList();
        List<String> lines = new ArrayList<>();
        for (Claim claim : claims) doubt(claim).ifPresent(lines::add);
        lines.addAll(sources(claims));
        return lines;
    }

    /** What is said of it: by whom, and by which rule it was inferred. */
    String said(Claim claim) {
        String says = words.of(claim.says());
        String by =
                claim.saidBy().isEmpty() || says.isEmpty() ? says : words.say("claim.said-by", says, claim.saidBy());
        return Wording.join(" ", by, words.of(claim.rule()));
    }

    /** Where it is found; empty if no source is known. */
    String source(Claim claim) {
        return claim.source()
                .flatMap(id -> words.trip().sources().get(id))
                .map(source -> Wording.join(", ", words.named(source.title()), where(claim)))
                .orElse("");
    }

    /** Where in its source; a sign stays with its number: "¶ 13". */
    private static String where(Claim claim) {
        return claim.where().replaceAll("([¶§]) +(?=\\d)", "$1\u00A0");
    }

    private Optional<String> doubt(Claim claim) {
        String component = component(claim);
        return switch (claim.basis()) {
            case INFERRED -> Optional.of(words.say("claim.inferred", component, words.of(claim.rule())));
            case DISPUTED -> Optional.of(words.say("claim.disputed", component, words.of(claim.says())));
            case REPORTED_ELSEWHERE -> Optional.of(words.say("claim.elsewhere", component, words.of(claim.says())));
            case STATED, NOT_STATED -> Optional.empty();
        };
    }

    private List<String> sources(List<Claim> claims) {
        Map<Id<Source>, Set<String>> found = new LinkedHashMap<>();
        for (Claim claim : claims.stream()
                .sorted(Comparator.comparingInt(Claims::paragraph))
                .toList())
            if (claim.basis() != Claim.Basis.NOT_STATED)
                claim.source().ifPresent(id -> found.computeIfAbsent(id, i -> new LinkedHashSet<>())
                        .add(where(claim)));
        List<String> lines = new ArrayList<>();
        found.forEach((id, where) -> words.trip().sources().get(id).ifPresent(source -> {
            where.removeIf(String::isBlank);
            lines.add(words.say("claim.source", Wording.join(", ", words.named(source.title()), together(where))));
        }));
        return lines;
    }

    /** Paragraphs of several places are counted up once: "dateline, ¶ 8, 9". */
    private static String together(Set<String> where) {
        Set<String> others = new LinkedHashSet<>();
        Map<Integer, String> paragraphs = new TreeMap<>();
        for (String place : where) {
            Matcher found = PARAGRAPHS.matcher(place);
            if (!found.matches()) others.add(place);
            else {
                if (found.group(1) != null) others.add(found.group(1));
                for (String one : found.group(2).split(", ")) paragraphs.merge(first(one), one, Claims::longer);
            }
        }
        String numbers = paragraphs.isEmpty() ? "" : "¶\u00A0" + String.join(", ", paragraphs.values());
        return Wording.join(", ", String.join("; ", others), numbers);
    }

    private static int first(String paragraphs) {
        return Integer.parseInt(paragraphs.split("–")[0]);
    }

    private static String longer(String one, String other) {
        return one.length() >= other.length() ? one : other;
    }

    // "time" would mislead where only a day is known
    String component(Claim claim) {
        boolean day = claim.support().value() instanceof TimeSpan span && !span.timed();
        return day ? words.say("claim.date") : words.component(claim.component());
    }
}

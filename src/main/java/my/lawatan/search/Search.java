package my.lawatan.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.search.Ranking.Placed;
import my.lawatan.text.Messages;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/**
 * Finds what a trip says, without accents, case and order of words, while it is still being typed, and with small errors in it. Built
 * once from the whole trip, which takes seconds for a very large one; kept up with every change after that.
 */
public final class Search implements AutoCloseable {
    /** As many results of one kind as can be asked for. */
    public static final int MOST_PER_KIND = 40;

    private final Messages messages;
    private final Index index = new Index();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Entry> entries = new HashMap<>();
    private Documents documents;

    private Search(Trip trip, Messages messages) {
        this.messages = messages;
        this.documents = new Documents(trip, messages);
        index.together(() -> documents.all().sorted(Index.order()).forEach(ref -> documents
                .of(ref)
                .ifPresent(d -> add(ref, d))));
    }

    /** A search over that trip; titles and details come in the language of {@code messages}. */
    public static Search of(Trip trip, Messages messages) {
        return new Search(trip, messages);
    }

    /** The trip that is searched. */
    public Trip trip() {
        return documents.trip();
    }

    /** From now on searches {@code after}. Costs what differs from the trip that was searched before. */
    public void keepUp(Trip after) {
        Documents before = documents;
        Documents now = new Documents(after, messages);
        index.together(() -> {
            for (ItemRef ref : Affected.between(before.trip(), after)) replace(ref, before.of(ref), now.of(ref));
        });
        documents = now;
    }

    /** From now on finds these papers and commands, and no others. */
    public void entries(List<Entry> all) {
        Map<String, Entry> next = new HashMap<>();
        all.forEach(entry -> next.put(entry.id(), entry));
        index.together(() -> {
            for (Entry old : List.copyOf(entries.values()))
                if (!next.containsKey(old.id())) replace(old.id(), Optional.of(old), Optional.empty());
            for (Entry entry : next.values())
                replace(entry.id(), Optional.ofNullable(entries.get(entry.id())), Optional.of(entry));
        });
        entries.clear();
        entries.putAll(next);
    }

    private void replace(String id, Optional<Entry> before, Optional<Entry> now) {
        replace((Object) id, before.map(Documents::of), now.map(Documents::of));
    }

    private void replace(Object key, Optional<Document> before, Optional<Document> now) {
        if (before.equals(now)) return;
        before.ifPresent(document -> remove(key, document));
        now.ifPresent(document -> add(key, document));
    }

    private void add(Object key, Document document) {
        Document.Words words = document.words();
        index.add(key, document.kind(), words);
        vocabulary.add(words.all());
    }

    private void remove(Object key, Document document) {
        index.remove(key);
        vocabulary.remove(document.words().all());
    }

    /**
     * What is found by these words, best first.
     *
     * @param perKind as many of each kind, at most {@link #MOST_PER_KIND}
     */
    public List<Hit> find(String words, int perKind) {
        Terms terms = Terms.of(words);
        Looking looking = new Looking(index, vocabulary, terms);
        Ranking ranking = new Ranking(terms);
        List<Placed> placed = new ArrayList<>();
        looking.found(perKind).forEach((kind, found) -> found.entrySet().stream()
                .flatMap(f -> document(f.getKey()).map(d -> ranking.place(f.getKey(), d, f.getValue())).stream())
                .filter(ranking::holds)
                .sorted(Ranking.order())
                .limit(perKind)
                .forEach(placed::add));
        placed.sort(Ranking.order());
        Marks marks = new Marks(terms, looking.meant());
        return placed.stream().map(p -> hit(p, marks)).toList();
    }

    private Optional<Document> document(Object key) {
        if (key instanceof ItemRef ref) return documents.of(ref);
        return Optional.ofNullable(entries.get((String) key)).map(Documents::of);
    }

    private Hit hit(Placed placed, Marks marks) {
        Document document = placed.document();
        Optional<ItemRef> item = placed.key() instanceof ItemRef ref ? Optional.of(ref) : Optional.empty();
        String detail = item.map(ref -> new Details(trip(), messages).of(trip().get(ref)))
                .orElseGet(() -> entries.get((String) placed.key()).detail());
        // how else a command is called is nobody's business
        String context =
                item.isEmpty() ? "" : new Contexts(messages).of(document, marks, List.of(document.title(), detail));
        return new Hit(
                document.kind(),
                item.map(ref -> ref.id().toString()).orElseGet(() -> (String) placed.key()),
                item,
                document.title(),
                marks.in(document.title()),
                detail,
                marks.in(detail),
                context,
                marks.in(context));
    }

    /** Everywhere that person appears: first where they are to be, by time; then what they owe; then what names them. */
    public List<Appearance> appearances(Id<Person> person) {
        return trip().people()
                .get(person)
                .map(found -> new Appearances(documents, messages, index).of(found))
                .orElse(List.of());
    }

    /** How many items, papers and commands can be found. */
    public int size() {
        return index.size();
    }

    /** Bytes that the index takes in SQLite's memory. */
    public long bytes() {
        return index.bytes().orElse(0L);
    }

    /** Everything it knows, for comparing two of them: the words and in how many documents each stands. */
    Map<String, Integer> words() {
        return Map.copyOf(vocabulary.counts());
    }

    /** What can be found, by item and id. */
    Stream<Object> keys() {
        return index.keys();
    }

    @Override
    public void close() {
        index.close();
    }
}

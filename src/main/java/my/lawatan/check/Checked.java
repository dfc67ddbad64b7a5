package my.lawatan.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.IdMap;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Waiver;

/**
 * A trip and all that the rules find in it, worst first. The findings of a changed copy cost what the change can have touched; they
 * are the same, in the same order, as if all were checked anew.
 */
public final class Checked {
    /** A finding whose place in the order is known. */
    private record Placed(Finding finding, int weight, String identity) {
        static Placed of(Finding finding) {
            int rank = Checks.rank(finding.rule());
            return new Placed(finding, finding.severity().ordinal() * RULES + rank, finding.identity());
        }
    }

    private static final int RULES = 1000;
    /** So many events and ways are looked at one by one in any trip, and one of so many in a large one. */
    private static final int ONE_BY_ONE = 32;

    /** So many changed items are followed in any trip. */
    private static final int FEW = 256;
    /** And one of so many in a large one. */
    private static final int FOLLOWED = 4;

    private static final Comparator<Placed> ORDER =
            Comparator.comparingInt(Placed::weight).thenComparing(Placed::identity);

    private final Facts facts;
    private final List<Placed> placed;
    private final IdMap<List<Placed>> bySubject;
    private final Map<Rule, Object> grounds;
    private final List<Finding> open;
    private final Map<Finding, Waiver> waived;

    private Checked(Facts facts, List<Placed> placed, IdMap<List<Placed>> bySubject) {
        this.facts = facts;
        this.placed = placed;
        this.bySubject = bySubject;
        this.grounds = new HashMap<>();
        for (Rule rule : Checks.all()) grounds.put(rule, rule.ground(facts));
        this.waived = new LinkedHashMap<>();
        this.open = split();
    }

    /** Checks everything. */
    public static Checked of(Facts facts) {
        return of(facts, help -> {});
    }

    /** Checks everything. @param helper may take over some of the work on another thread, now or later or never */
    public static Checked of(Facts facts, Executor helper) {
        List<Rule> rules = Checks.all().stream().filter(facts::on).toList();
        Parts<List<Placed>> found = new Parts<>(rules.stream()
                .map(rule -> (Supplier<List<Placed>>) () -> found(rule, facts))
                .toList());
        helper.execute(() -> {
            // texts first, which are most of the work and not done before the rules that rest on them
            for (int i = 0; i < rules.size(); i++) if (rules.get(i).readsTexts()) found.help(i);
            for (int i = rules.size() - 1; i >= 0; i--) found.help(i);
        });
        List<Placed> placed = new ArrayList<>();
        found.results().forEach(placed::addAll);
        placed.sort(ORDER);
        IdMap<List<Placed>> bySubject = IdMap.grouped(placed, Checked::subjects);
        return new Checked(facts, placed, bySubject);
    }

    private static List<Placed> found(Rule rule, Facts facts) {
        return rule.all(facts).stream().map(Placed::of).toList();
    }

    /** The findings of a changed copy, in the same instant. */
    public Checked after(Trip changed) {
        if (changed == facts.trip()) return this;
        return isMostlyOther(changed) ? of(facts.anew(changed)) : to(facts.after(changed));
    }

    // to follow a change costs several times as much as to look at an item for the first time: a long list that came in
    // is not followed
    private boolean isMostlyOther(Trip changed) {
        long other = facts.trip().mayDiffer(changed).count();
        return other > FEW && other > changed.size() / FOLLOWED;
    }

    /** The findings of the same trip in another instant. */
    public Checked at(Instant instant) {
        return facts.asOf().equals(Optional.of(instant)) ? this : to(facts.at(instant));
    }

    private Checked to(Facts next) {
        Optional<Set<ItemRef>> touched = Touched.between(facts, next).filter(some -> areFew(some, next));
        if (touched.isEmpty()) return of(next);
        Set<Placed> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, Placed> come = new HashMap<>();
        for (Rule rule : Checks.all()) if (next.on(rule)) check(rule, next, touched.get(), gone, come);
        return gone.isEmpty() && come.isEmpty() ? new Checked(next, placed, bySubject) : replaced(next, gone, come);
    }

    // each of them is looked at with what is next to it: many together cost several times what all do
    private static boolean areFew(Set<ItemRef> touched, Facts next) {
        int all = next.trip().events().size() + next.trip().legs().size();
        long these = touched.stream()
                .filter(one -> one.kind() == ItemKind.EVENT || one.kind() == ItemKind.LEG)
                .count();
        return these <= Math.max(ONE_BY_ONE, all / ONE_BY_ONE);
    }

    private void check(Rule rule, Facts next, Set<ItemRef> touched, Set<Placed> gone, Map<String, Placed> come) {
        List<Finding> found;
        if (grounds.get(rule).equals(rule.ground(next))) {
            Set<ItemRef> all = withNeighbours(rule, next, touched);
            for (ItemRef subject : all)
                for (Placed one : about(subject)) if (one.finding().rule().equals(rule.name())) gone.add(one);
            found = all.stream()
                    .flatMap(subject -> about(rule, next, subject).stream())
                    .toList();
        } else {
            for (Placed one : placed) if (one.finding().rule().equals(rule.name())) gone.add(one);
            found = rule.all(next);
        }
        found.forEach(f -> come.computeIfAbsent(f.identity(), i -> Placed.of(f)));
    }

    private Set<ItemRef> withNeighbours(Rule rule, Facts next, Set<ItemRef> touched) {
        Set<ItemRef> all = new HashSet<>(touched);
        for (ItemRef subject : touched)
            if (subject.kind() == ItemKind.EVENT)
                for (Facts known : List.of(facts, next))
                    known.trip().events().get(subject.id()).stream()
                            .flatMap(event -> rule.alsoTouched(known, event).stream())
                            .forEach(event -> all.add(ItemRef.to(event)));
        return all;
    }

    private static List<Finding> about(Rule rule, Facts facts, ItemRef subject) {
        return facts.trip()
                .find(subject)
                .map(item -> {
                    if (item instanceof Event event) return rule.about(facts, event);
                    if (item instanceof Leg leg) return rule.about(facts, leg);
                    // what it is in second place, stands with the first
                    return rule.elsewhere(facts, item).stream()
                            .filter(found -> found.items().get(0).equals(subject))
                            .toList();
                })
                .orElse(List.of());
    }

    private Checked replaced(Facts next, Set<Placed> gone, Map<String, Placed> come) {
        List<Placed> fresh = new ArrayList<>(come.values());
        fresh.sort(ORDER);
        Map<Id<?>, Optional<List<Placed>>> changed = new HashMap<>();
        for (Placed one : gone)
            subjects(one).forEach(id -> changing(changed, id).removeIf(p -> p == one));
        for (Placed one : fresh)
            subjects(one).forEach(id -> changing(changed, id).add(one));
        return new Checked(next, merged(gone, fresh), bySubject.with(changed));
    }

    private List<Placed> merged(Set<Placed> gone, List<Placed> fresh) {
        List<Placed> all = new ArrayList<>(placed.size() + fresh.size());
        int next = 0;
        for (Placed one : placed) {
            if (!gone.isEmpty() && gone.contains(one)) continue;
            while (next < fresh.size() && ORDER.compare(fresh.get(next), one) < 0) all.add(fresh.get(next++));
            all.add(one);
        }
        all.addAll(fresh.subList(next, fresh.size()));
        return all;
    }

    // a copy of what is found about a subject, in which things are being changed
    private List<Placed> changing(Map<Id<?>, Optional<List<Placed>>> changed, Id<?> subject) {
        return changed.computeIfAbsent(subject, id -> Optional.of(new ArrayList<>(bySubject.or(id, List.of()))))
                .orElseThrow();
    }

    private List<Placed> about(ItemRef subject) {
        return bySubject.or(subject.id(), List.of()).stream()
                .filter(one -> one.finding().concerns(subject))
                .toList();
    }

    // ids of the events and legs it is about, or of the item if it is about none
    private static Set<Id<?>> subjects(Placed placed) {
        Set<Id<?>> subjects = new HashSet<>();
        for (ItemRef item : placed.finding().items())
            if (item.kind() == ItemKind.EVENT || item.kind() == ItemKind.LEG) subjects.add(item.id());
        if (subjects.isEmpty()) subjects.add(placed.finding().items().get(0).id());
        return subjects;
    }

    private List<Finding> split() {
        List<Finding> stand = new ArrayList<>(placed.size());
        Waivers waivers = Waivers.of(facts);
        for (Placed one : placed)
            waivers.of(one.identity(), one.finding())
                    .ifPresentOrElse(w -> waived.put(one.finding(), w), () -> stand.add(one.finding()));
        return Collections.unmodifiableList(stand);
    }

    public Facts facts() {
        return facts;
    }

    /** The rules that this trip has switched off, in their order: they find nothing. */
    public List<String> off() {
        return Checks.all().stream()
                .filter(rule -> !facts.on(rule))
                .map(Rule::name)
                .toList();
    }

    /** Everything that is found, waived or not, worst first; always in the same order for the same trip. */
    public List<Finding> all() {
        return placed.stream().map(Placed::finding).toList();
    }

    /** Whether something of that identity is found, waived or not. */
    public boolean finds(String identity) {
        return placed.stream().anyMatch(p -> p.identity().equals(identity));
    }

    /** What is found here and was not found there, whatever its words, worst first. */
    public List<Finding> newSince(Checked before) {
        Set<String> known = new HashSet<>();
        before.placed.forEach(p -> known.add(p.identity()));
        return placed.stream()
                .filter(p -> !known.contains(p.identity()))
                .map(Placed::finding)
                .toList();
    }

    /** What nobody has waived, worst first. */
    public List<Finding> open() {
        return open;
    }

    /** What was waived and rests on the same as then, with the word of the officer, worst first. */
    public Map<Finding, Waiver> waived() {
        return Collections.unmodifiableMap(waived);
    }

    /** What is open about that event, worst first. */
    public List<Finding> open(Id<Event> event) {
        return about(new ItemRef(ItemKind.EVENT, event)).stream()
                .sorted(ORDER)
                .map(Placed::finding)
                .filter(f -> !waived.containsKey(f))
                .toList();
    }

    /** The local date of the host in the instant for which the trip is looked at. */
    static Optional<LocalDate> today(Facts facts) {
        return facts.asOf()
                .map(now -> now.atZone(facts.trip().settings().hostZone()).toLocalDate());
    }
}

package my.lawatan.interchange.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import my.lawatan.edit.Edit;
import my.lawatan.interchange.Headway;
import my.lawatan.interchange.Remark;
import my.lawatan.interchange.people.PersonProposal.Difference;
import my.lawatan.interchange.people.PersonProposal.How;
import my.lawatan.interchange.table.Grid;
import my.lawatan.interchange.table.Ids;
import my.lawatan.text.Fold;
import my.lawatan.text.Names;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/** What a list of people would change in a trip. */
public final class PeopleImport {
    private final Grid grid;
    private final Mapping mapping;
    private final Trip trip;
    private final TitleWords titles = new TitleWords();
    private final Bodies bodies;
    private final PersonRows rows;
    private final KnownPeople known;
    private final Differences differences;
    private final Optional<Attending> attending;
    private final Map<String, List<Above>> above = new HashMap<>();
    private final Map<Id<Person>, Integer> ids = new HashMap<>();
    private final Set<Id<Person>> taken = new HashSet<>();
    private final List<PersonProposal> proposals = new ArrayList<>();
    private final List<Remark> leftOut;

    /** A row above, by which one sees that somebody stands in the list twice. */
    private record Above(int line, Person person, List<Row.Cell> cells) {}

    private PeopleImport(Grid grid, Mapping mapping, Trip trip) {
        this.grid = grid;
        this.mapping = mapping;
        this.trip = trip;
        this.bodies = new Bodies(trip, mapping.side());
        CellReader reader = new CellReader(new PersonWords(), titles, bodies);
        this.rows = new PersonRows(mapping, reader, titles);
        this.known = new KnownPeople(trip, titles);
        this.differences = new Differences(trip, reader, bodies);
        this.attending = mapping.event().map(event -> new Attending(trip, event));
        this.leftOut = new ArrayList<>(grid.leftOut());
    }

    /** The plan for the whole list.
     *
     * @param said what is to be said of how the file was read */
    public static PeoplePlan plan(Grid grid, List<Remark> said, Mapping mapping, Trip trip) {
        return plan(grid, said, mapping, trip, Headway.UNSEEN);
    }

    /** The plan for the whole list, of which somebody waits to see how far it is. */
    public static PeoplePlan plan(Grid grid, List<Remark> said, Mapping mapping, Trip trip, Headway headway) {
        return new PeopleImport(grid, mapping, trip).all(said, headway);
    }

    /** The plan for the first rows only, by which one sees whether the columns mean what they seem to. */
    public static PeoplePlan first(Grid grid, List<Remark> said, Mapping mapping, Trip trip, int rows) {
        int last = Math.min(grid.rows().size(), mapping.heading() + 1 + rows);
        return plan(new Grid(grid.rows().subList(0, last), grid.leftOut()), said, mapping, trip);
    }

    private PeoplePlan all(List<Remark> said, Headway headway) {
        List<Remark> doubts = new ArrayList<>(said);
        twice().forEach(doubts::add);
        if (!mapping.names()) {
            leftOut.add(Remark.at(0, "interchange.people.no-name-column"));
            return new PeoplePlan(List.of(), leftOut, doubts);
        }
        for (int i = mapping.heading() + 1; i < grid.rows().size(); i++) {
            Grid.Row row = grid.rows().get(i);
            headway.step(i, grid.rows().size());
            // a list that goes on for pages repeats its headings
            boolean heading = mapping.heading() >= 0
                    && row.cells().equals(grid.rows().get(mapping.heading()).cells());
            if (!row.blank() && !heading) read(row);
        }
        return new PeoplePlan(proposals, leftOut, doubts);
    }

    private Stream<Remark> twice() {
        if (mapping.heading() < 0) return Stream.empty();
        Grid.Row heading = grid.rows().get(mapping.heading());
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, heading.cells().size())
                .mapToObj(heading::cell)
                .filter(name -> !name.isBlank() && !seen.add(Fold.fold(name.strip())))
                .map(name -> Remark.note(heading.number(), "interchange.people.twice", Remark.excerpt(name)));
    }

    private void read(Grid.Row row) {
        try {
            propose(rows.of(row));
        } catch (PersonRows.Unusable e) {
            leftOut.add(e.why());
        } catch (Refused e) {
            leftOut.add(Remark.at(row.number(), e.key(), e.arguments().toArray()));
        }
    }

    private void propose(Row row) throws PersonRows.Unusable {
        Optional<Person> mine = row.id().flatMap(trip.people()::get);
        if (row.id().isPresent()) {
            Integer before = ids.putIfAbsent(row.id().get(), row.line());
            if (before != null) throw new PersonRows.Unusable(row.line(), "interchange.people.same-id", before);
        }
        Person person = row.draft().person(id(row));
        Optional<Above> same = above(row, person);
        if (same.filter(a -> a.cells().equals(row.cells())).isPresent())
            throw new PersonRows.Unusable(
                    row.line(), "interchange.people.same-row", same.get().line());
        Optional<KnownPeople.Found> found = mine.map(one -> new KnownPeople.Found(one, How.ID))
                .or(() -> row.id().isPresent() ? Optional.empty() : known.like(person));
        Optional<Attending.Place> place =
                attending.map(at -> at.of(row.draft(), person, found.map(KnownPeople.Found::person)));
        List<Difference> differs = found.map(one -> differs(row, one, place)).orElse(List.of());
        proposals.add(new PersonProposal(
                row.line(),
                person,
                found.map(KnownPeople.Found::person),
                found.map(KnownPeople.Found::how),
                row.id().isPresent() ? Optional.empty() : same.map(Above::line),
                differs,
                making(person),
                place.map(at -> at.putting(person)).orElse(List.of()),
                row.said()));
    }

    private List<Difference> differs(Row row, KnownPeople.Found one, Optional<Attending.Place> place) {
        List<Difference> all = new ArrayList<>(differences.of(row, one.person(), one.how() == How.ID));
        place.flatMap(at -> at.differing(one.person())).ifPresent(all::add);
        return all;
    }

    // of one person's rows the first is the one that others are like
    private Optional<Above> above(Row row, Person person) {
        String key = NameWords.of(Names.bare(person.name()), titles).key();
        List<Above> like = above.computeIfAbsent(key, k -> new ArrayList<>(1));
        Optional<Above> same =
                like.stream().filter(a -> perhaps(a.person(), person)).findFirst();
        like.add(new Above(row.line(), person, row.cells()));
        return same;
    }

    private static boolean perhaps(Person one, Person other) {
        boolean mails = one.email().isEmpty()
                || other.email().isEmpty()
                || KnownPeople.mail(one.email()).equals(KnownPeople.mail(other.email()));
        boolean bodies = one.organisation().isEmpty()
                || other.organisation().isEmpty()
                || one.organisation().equals(other.organisation());
        return mails && bodies;
    }

    // worked out from the row, so that reading it twice gives the same
    private Id<Person> id(Row row) {
        Id<Person> id = row.id()
                .filter(own -> trip.people().get(own).isEmpty())
                .orElseGet(() -> Ids.free(
                        row.name(),
                        uuid -> trip.people().has(new Id<Person>(uuid)) || taken.contains(new Id<Person>(uuid))));
        taken.add(id);
        return id;
    }

    private List<Edit> making(Person person) {
        Set<Id<?>> wanted = new HashSet<>();
        person.organisation().ifPresent(wanted::add);
        person.group().ifPresent(wanted::add);
        return bodies.making(wanted);
    }
}

package my.lawatan.interchange.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import my.lawatan.edit.Edit;
import my.lawatan.edit.ReviseItem;
import my.lawatan.interchange.Remark;
import my.lawatan.interchange.people.PersonProposal.Difference;
import my.lawatan.text.Fold;
import my.lawatan.trip.Alias;
import my.lawatan.trip.Component;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/** In what a row differs from somebody in the trip. An empty cell says nothing, and so takes nothing away. */
final class Differences {
    private final Trip trip;
    private final PersonCell written;
    private final CellReader reader;
    private final Bodies bodies;

    Differences(Trip trip, CellReader reader, Bodies bodies) {
        this.trip = trip;
        this.written = new PersonCell(trip);
        this.reader = reader;
        this.bodies = bodies;
    }

    /** @param sure whether the row is certainly that person's, so that accents and capitals count too */
    List<Difference> of(Row row, Person person, boolean sure) {
        Draft draft = new Draft(person);
        Set<String> touched = new LinkedHashSet<>();
        boolean parts = row.cells().stream()
                .anyMatch(cell -> cell.column().field() == PersonField.GIVEN
                        || cell.column().field() == PersonField.FAMILY);
        List<Remark> unread = new ArrayList<>();
        for (Row.Cell cell : row.cells()) {
            PersonField field = cell.column().field();
            if (field.attends()) continue;
            if (field == PersonField.FULL_NAME && !parts)
                whole(row, person, draft, sure).ifPresent(touched::add);
            if (field == PersonField.FULL_NAME || agrees(person, cell, sure)) continue;
            reader.put(draft, cell.column(), cell.text(), row.line(), unread);
            touched.add(field.component());
        }
        return touched.isEmpty() ? List.of() : compared(person, draft, touched);
    }

    private List<Difference> compared(Person person, Draft draft, Set<String> touched) {
        Person now;
        try {
            now = draft.person(person.id());
        } catch (Refused e) {
            return List.of();
        }
        List<Difference> all = new ArrayList<>();
        for (Component component : ItemKind.PERSON.components()) {
            Object before = component.of(person);
            Object after = component.of(now);
            if (!touched.contains(component.name()) || before.equals(after)) continue;
            List<Edit> edits = new ArrayList<>(after instanceof Optional<?> id ? making(id) : List.of());
            edits.add(new ReviseItem(ItemRef.to(person), component.name(), after));
            all.add(new Difference(component.name(), before, after, edits));
        }
        return all;
    }

    private List<Edit> making(Optional<?> id) {
        return id.filter(Id.class::isInstance)
                .map(one -> bodies.making(Set.of((Id<?>) one)))
                .orElse(List.of());
    }

    private boolean agrees(Person person, Row.Cell cell, boolean sure) {
        String said = CellReader.line(cell.text());
        if (same(said, written.of(person, cell.column()), sure)) return true;
        // a column that does not tell its language may be in any
        return cell.column().language().isEmpty()
                && text(person, cell.column().field()).in().values().stream().anyMatch(text -> same(said, text, sure));
    }

    private static boolean same(String said, String ours, boolean sure) {
        String line = CellReader.line(ours);
        return line.equals(said) || !sure && Fold.fold(line).equals(Fold.fold(said));
    }

    private Text text(Person person, PersonField field) {
        return switch (field) {
            case STYLE -> person.name().style();
            case LIST_FORM -> person.forms().list();
            case SALUTATION -> person.forms().salutation();
            case PLATE -> person.forms().plate();
            case LETTER -> person.forms().letter();
            case POSITION -> person.position();
            case DIET -> person.diet().needs();
            case ACCESS -> person.access();
            case LAST_MET_WHERE -> person.lastMet().where();
            case LAST_MET_NOTE -> person.lastMet().note();
            case NOTE -> person.note();
            case ORGANISATION ->
                person.organisation()
                        .flatMap(trip.organisations()::get)
                        .map(body -> body.name())
                        .orElse(Text.NONE);
            case GROUP ->
                person.group()
                        .flatMap(trip.groups()::get)
                        .map(group -> group.name())
                        .orElse(Text.NONE);
            default -> Text.NONE;
        };
    }

    // a name whose parts are known is not replaced by one whose parts are not: what is printed becomes one more form of
    // it
    private static Optional<String> whole(Row row, Person person, Draft draft, boolean sure) {
        if (row.printed().isEmpty()
                || KnownPeople.forms(person).stream().anyMatch(form -> same(row.printed(), form, sure)))
            return Optional.empty();
        PersonName name = person.name();
        if (name.order() == NameOrder.AS_PRINTED
                && name.family().isEmpty()
                && name.patronymic().isEmpty()) {
            draft.style = row.draft().style.stated() ? row.draft().style : draft.style;
            draft.titles = row.draft().titles.isEmpty() ? draft.titles : row.draft().titles;
            draft.given = row.draft().given;
            draft.family = row.draft().family;
            draft.patronymic = row.draft().patronymic;
            draft.order = row.draft().order;
            return Optional.of("name");
        }
        List<Alias> aliases = new ArrayList<>(draft.aliases);
        aliases.add(new Alias(row.printed(), Optional.empty()));
        draft.aliases = List.copyOf(aliases);
        return Optional.of("aliases");
    }
}

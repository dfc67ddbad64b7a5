package my.lawatan.interchange.notes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.Invite;
import my.lawatan.edit.SetAttendanceStatus;
import my.lawatan.edit.Together;
import my.lawatan.text.Fold;
import my.lawatan.text.Names;
import my.lawatan.trip.Alias;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Heard;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/**
 * What the notes in a reader copy would change in the trip. Nothing is changed by making a plan.
 *
 * @param proposals those that the trip does not hold yet, in the order in which they were written down
 * @param known how many it holds already, from an earlier import
 * @param lost how many cannot be taken: whom they are about is in the trip no more
 */
public record NotesPlan(List<NoteProposal> proposals, int known, int lost) {
    public NotesPlan {
        proposals = List.copyOf(proposals);
    }

    /** The plan for {@code copy}, which came back.
     *
     * @throws Refused if it is of another trip */
    public static NotesPlan of(Trip trip, Trip copy) {
        if (!trip.settings().id().equals(copy.settings().id())) throw new Refused("refused.notes-other-trip");
        List<NoteProposal> proposals = new ArrayList<>();
        int known = 0;
        int lost = 0;
        List<Heard> all = copy.heard().stream()
                .sorted(Comparator.comparing((Heard h) -> h.at().instant()).thenComparing(Heard::id))
                .toList();
        for (Heard heard : all) {
            if (trip.heard().has(heard.id())) known++;
            else if (heard.person().filter(id -> !trip.people().has(id)).isPresent()) lost++;
            else proposals.add(new Reading(trip, heard).proposal());
        }
        return new NotesPlan(proposals, known, lost);
    }

    /** What is chosen, as one edit. */
    public static Edit together(List<Edit> chosen) {
        return new Together("edit.import-notes", chosen);
    }

    /** What is proposed of these, as one edit; none if there is nothing. */
    public static Optional<Edit> edit(Collection<NoteProposal> chosen) {
        List<Edit> edits =
                chosen.stream().flatMap(proposal -> proposal.edits().stream()).toList();
        return edits.isEmpty() ? Optional.empty() : Optional.of(together(edits));
    }

    /** One note in the light of the trip as it is now. */
    private static final class Reading {
        private final Trip trip;
        private final Heard heard;
        private final Optional<Event> event;
        private final Optional<Person> person;

        Reading(Trip trip, Heard heard) {
            this.trip = trip;
            this.event = heard.event().flatMap(trip.events()::get);
            this.person = heard.what() == Heard.What.NAME
                    ? called(heard.words())
                    : heard.person().flatMap(trip.people()::get);
            this.heard = new Heard(
                    heard.id(),
                    event.map(Event::id),
                    heard.person().filter(trip.people()::has),
                    heard.what(),
                    heard.words(),
                    heard.by(),
                    heard.at());
        }

        NoteProposal proposal() {
            Optional<Attendance> there = attendance();
            Optional<AttendanceStatus> before = there.map(Attendance::status);
            List<Edit> edits = new ArrayList<>(List.of(new CreateItem(heard)));
            NoteProposal.Kind kind = NoteProposal.Kind.NOTED;
            if (heard.what() != Heard.What.NOTE && person.isPresent() && event.isPresent()) {
                if (there.isEmpty()) {
                    kind = NoteProposal.Kind.JOINS;
                    edits.add(new Invite(participant(person.get())));
                } else if (before.get() != AttendanceStatus.CONFIRMED) {
                    kind = NoteProposal.Kind.CONFIRMS;
                    edits.add(new SetAttendanceStatus(there.get().id(), AttendanceStatus.CONFIRMED));
                }
            }
            return new NoteProposal(heard, kind, event, person, before, edits, newPerson());
        }

        private Optional<Attendance> attendance() {
            return trip.attendances().stream()
                    .filter(a -> event.map(Event::id).equals(Optional.of(a.event())))
                    .filter(a -> person.isPresent() && a.person().equals(person.map(Person::id)))
                    .min(Comparator.comparing(Attendance::id));
        }

        // the ids follow from the note, so that taking it twice makes nobody twice
        private List<Edit> newPerson() {
            Id<Person> id = Id.named("heard/person/" + heard.id());
            if (heard.what() != Heard.What.NAME
                    || person.isPresent()
                    || trip.people().has(id)) return List.of();
            PersonName name = new PersonName(
                    Text.NONE, List.of(), List.of(heard.words()), List.of(), "", NameOrder.AS_PRINTED, "");
            Person made = Person.named(id, name, Side.NOT_STATED);
            return event.isEmpty()
                    ? List.of(new CreateItem(made))
                    : List.of(new CreateItem(made), new Invite(participant(made)));
        }

        private Attendance participant(Person who) {
            return Attendance.of(
                    Id.named("heard/attendance/" + heard.id()),
                    event.orElseThrow().id(),
                    who.id(),
                    AttendanceRole.PARTICIPANT,
                    AttendanceStatus.CONFIRMED,
                    who.side());
        }

        /** The only person who is called so in print, whatever accents, capitals and order of the words. */
        private Optional<Person> called(String words) {
            Set<String> wanted = words(words);
            List<Person> found = trip.people().stream()
                    .filter(p -> names(p).anyMatch(name -> words(name).equals(wanted)))
                    .limit(2)
                    .toList();
            return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
        }

        private static Stream<String> names(Person person) {
            Stream<String> printed = Stream.of(
                    Names.bare(person.name()),
                    Names.list(person, Language.EN),
                    Names.salutation(person, Language.EN),
                    Names.plate(person, Language.EN),
                    person.name().inScript());
            return Stream.concat(printed, person.aliases().stream().map(Alias::text))
                    .filter(name -> !name.isBlank());
        }

        private static Set<String> words(String name) {
            return Stream.of(Fold.fold(name.strip()).split("\\s+", -1)).collect(Collectors.toSet());
        }
    }
}

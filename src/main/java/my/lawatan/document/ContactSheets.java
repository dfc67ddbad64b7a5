package my.lawatan.document;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.document.ContactSheet.Reached;
import my.lawatan.text.Names;
import my.lawatan.trip.Contact;
import my.lawatan.trip.Day;
import my.lawatan.trip.Group;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;

/** Makes the contact sheet. */
final class ContactSheets {
    private final Trip trip;
    private final Instant asOf;
    private final Wording words;
    private final Imprint imprint;
    private final boolean called;

    ContactSheets(Commission commission) {
        this.trip = commission.trip();
        this.asOf = commission.asOf();
        this.words = commission.words();
        this.imprint = new Imprint(commission, words, PaperKind.CONTACT_SHEET);
        this.called = commission.edition().sees(ItemKind.PERSON, "phone");
    }

    ContactSheet paper() {
        List<Reached> contacts = Strip.contacts(words).map(this::contact).toList();
        List<Reached> duty = duty().toList();
        List<Reached> drivers = drivers().toList();
        List<Reached> ours = ours().toList();
        boolean nobody = Stream.of(contacts, duty, drivers, ours).allMatch(List::isEmpty);
        return new ContactSheet(
                words.language(),
                asOf,
                imprint.fileName("contact-sheet"),
                imprint.ofVisit(),
                contacts,
                duty,
                drivers,
                ours,
                nobody ? words.say("contact-sheet.nothing") : "");
    }

    private Reached contact(Contact contact) {
        return new Reached(
                Anchor.of(contact),
                words.of(contact.role()),
                contact.name(),
                contact.place().map(words::place).orElse(""),
                unbroken(contact.phone()));
    }

    // whom its readers cannot call is no contact of theirs
    private Stream<Reached> duty() {
        if (!called) return Stream.empty();
        return trip.days().stream()
                .filter(day -> day.dutyOfficer().isPresent())
                .sorted(Day.ORDER)
                .map(day -> {
                    Person person = trip.person(day.dutyOfficer().orElseThrow());
                    return new Reached(
                            Anchor.of(day),
                            words.times().shortDate(day.date()),
                            words.name(person),
                            words.of(person.position()),
                            unbroken(person.phone()));
                });
    }

    private Stream<Reached> drivers() {
        return trip.vehicles().stream()
                .filter(vehicle ->
                        !vehicle.driver().isEmpty() || !vehicle.phone().isEmpty())
                .sorted(Vehicle.ORDER)
                .map((Vehicle vehicle) -> new Reached(
                        Anchor.of(vehicle),
                        words.of(vehicle.name()),
                        vehicle.driver(),
                        words.plate(vehicle),
                        unbroken(vehicle.phone())));
    }

    private Stream<Reached> ours() {
        return trip.people().stream()
                .filter(person -> person.side() == Side.OURS && !person.phone().isBlank())
                .sorted(Comparator.comparing(
                                (Person p) -> group(p).map(Group::rank).orElse("\uFFFF"))
                        .thenComparing(Names.ORDER))
                .map(person -> new Reached(
                        Anchor.of(person),
                        group(person).map(g -> words.of(g.name())).orElse(""),
                        words.name(person),
                        words.of(person.position()),
                        unbroken(person.phone())));
    }

    private Optional<Group> group(Person person) {
        return person.group().flatMap(id -> trip.groups().get(id));
    }

    private static String unbroken(String phone) {
        return phone.replace(' ', '\u00A0');
    }
}

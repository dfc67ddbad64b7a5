package my.lawatan.interchange.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import my.lawatan.trip.Alias;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Group;
import my.lawatan.trip.Id;
import my.lawatan.trip.LastMet;
import my.lawatan.trip.NameForms;
import my.lawatan.trip.NameOrder;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Precedence;
import my.lawatan.trip.Side;
import my.lawatan.trip.Text;
import my.lawatan.trip.Title;

/** A person who is being put together, cell by cell. */
final class Draft {
    Text style = Text.NONE;
    List<Title> titles = List.of();
    List<String> given = List.of();
    List<String> family = List.of();
    String patronymic = "";
    NameOrder order = NameOrder.AS_PRINTED;
    String script = "";
    Text list = Text.NONE;
    Text salutation = Text.NONE;
    Text plate = Text.NONE;
    Text letter = Text.NONE;
    String sortKey = "";
    String pronunciation = "";
    List<Alias> aliases = List.of();
    Text position = Text.NONE;
    Optional<Id<Organisation>> organisation = Optional.empty();
    Optional<Id<Group>> group = Optional.empty();
    Side side = Side.NOT_STATED;
    String orderList = "";
    Optional<Integer> number = Optional.empty();
    Optional<LocalDate> since = Optional.empty();
    String reason = "";
    Diet diet = Diet.NOT_STATED;
    List<String> languages = List.of();
    String phone = "";
    String email = "";
    Text note = Text.NONE;
    Text access = Text.NONE;
    Person.InterpreterNeed interpreter = Person.InterpreterNeed.NOT_STATED;
    Optional<LocalDate> met = Optional.empty();
    Text metWhere = Text.NONE;
    Text metNote = Text.NONE;
    Optional<AttendanceRole> role = Optional.empty();
    Optional<AttendanceStatus> status = Optional.empty();

    /** Nobody yet. */
    Draft() {}

    /** That person, to be changed. */
    Draft(Person person) {
        name(person.name());
        list = person.forms().list();
        salutation = person.forms().salutation();
        plate = person.forms().plate();
        letter = person.forms().letter();
        sortKey = person.sortKey();
        pronunciation = person.pronunciation();
        aliases = person.aliases();
        position = person.position();
        organisation = person.organisation();
        group = person.group();
        side = person.side();
        orderList = person.precedence().list();
        number = person.precedence().number();
        since = person.precedence().since();
        reason = person.precedence().reason();
        diet = person.diet();
        languages = person.languages();
        phone = person.phone();
        email = person.email();
        note = person.note();
        access = person.access();
        interpreter = person.interpreter();
        met = person.lastMet().on();
        metWhere = person.lastMet().where();
        metNote = person.lastMet().note();
    }

    private void name(PersonName name) {
        style = name.style();
        titles = name.titles();
        given = name.given();
        family = name.family();
        patronymic = name.patronymic();
        order = name.order();
        script = name.inScript();
    }

    PersonName name() {
        return new PersonName(style, titles, given, family, patronymic, order, script);
    }

    /** The person.
     *
     * @throws my.lawatan.trip.Refused if nobody can be like that */
    Person person(Id<Person> id) {
        return new Person(
                id,
                name(),
                new NameForms(list, salutation, plate, letter),
                sortKey,
                pronunciation,
                aliases,
                position,
                organisation,
                group,
                side,
                new Precedence(orderList, number, since, reason),
                diet,
                languages,
                phone,
                email,
                note,
                access,
                interpreter,
                new LastMet(met, metWhere, metNote));
    }
}

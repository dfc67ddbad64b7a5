package my.lawatan.interchange.vcf;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Categories;
import ezvcard.property.Language;
import ezvcard.property.Nickname;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import my.lawatan.interchange.people.Column;
import my.lawatan.interchange.people.PeopleListing;
import my.lawatan.interchange.people.PersonField;
import my.lawatan.trip.Alias;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/** People as cards that any address book reads, and that say the rest in properties which Lawatan alone reads. */
public final class VcfList {
    /** What cards have properties for. */
    private static final Set<PersonField> STANDARD = EnumSet.of(
            PersonField.FULL_NAME,
            PersonField.GIVEN,
            PersonField.ALIASES,
            PersonField.POSITION,
            PersonField.ORGANISATION,
            PersonField.GROUP,
            PersonField.LANGUAGES,
            PersonField.PHONE,
            PersonField.EMAIL,
            PersonField.NOTE,
            PersonField.ID);

    private VcfList() {}

    public static byte[] of(Trip trip, List<Person> people) {
        List<Column> columns = PeopleListing.columns(trip, people);
        StringWriter text = new StringWriter();
        try (VCardWriter writer = new VCardWriter(text, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            for (Person person : people)
                writer.write(card(person, columns, PeopleListing.cells(trip, person, columns)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(UTF_8);
    }

    private static VCard card(Person person, List<Column> columns, List<String> cells) {
        VCard card = new VCard();
        card.setUid(new Uid("urn:uuid:" + person.id()));
        StructuredName name = new StructuredName();
        name.setFamily(String.join(" ", person.name().family()));
        name.setGiven(String.join(" ", person.name().given()));
        person.name().titles().forEach(title -> name.getPrefixes().add(title.text()));
        card.setStructuredName(name);
        person.languages().forEach(tag -> card.addLanguage(new Language(tag)));
        if (!person.aliases().isEmpty()) card.setNickname(nicknames(person));
        for (int i = 0; i < columns.size(); i++)
            if (!cells.get(i).isEmpty()) put(card, person, columns.get(i), cells.get(i));
        return card;
    }

    private static Nickname nicknames(Person person) {
        Nickname nickname = new Nickname();
        person.aliases().stream().map(Alias::text).forEach(nickname.getValues()::add);
        return nickname;
    }

    private static void put(VCard card, Person person, Column column, String cell) {
        PersonField field = column.field();
        boolean standard = STANDARD.contains(field) && column.language().isEmpty();
        if (!standard && !said(person, field)) {
            String name = CardCells.OWN + column.words().replace(' ', '-').toUpperCase(Locale.ROOT);
            card.addExtendedProperty(name, VObjectPropertyValues.escape(cell));
            return;
        }
        switch (field) {
            case FULL_NAME -> card.setFormattedName(cell);
            case POSITION -> card.addTitle(cell);
            case ORGANISATION -> {
                Organization body = new Organization();
                body.getValues().add(cell);
                card.setOrganization(body);
            }
            case GROUP -> {
                Categories categories = new Categories();
                categories.getValues().add(cell);
                card.setCategories(categories);
            }
            case PHONE -> card.addTelephoneNumber(cell);
            case EMAIL -> card.addEmail(cell);
            case NOTE -> card.addNote(cell);
            default -> {
                // is in the card already
            }
        }
    }

    // whether the name in its parts says it as exactly as a property of our own
    private static boolean said(Person person, PersonField field) {
        return field == PersonField.FAMILY && person.name().family().size() == 1
                || field == PersonField.TITLES
                        && person.name().titles().stream()
                                .allMatch(title -> title.issuer().isEmpty());
    }
}

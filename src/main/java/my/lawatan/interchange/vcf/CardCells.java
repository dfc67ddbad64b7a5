package my.lawatan.interchange.vcf;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCard;
import ezvcard.property.Categories;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Language;
import ezvcard.property.Nickname;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.Role;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import my.lawatan.interchange.Remark;
import my.lawatan.interchange.people.Column;
import my.lawatan.interchange.people.PersonField;
import my.lawatan.trip.Refused;

/**
 * What one card says, column by column.
 *
 * @param pictures how many pictures, sounds and keys it had
 */
record CardCells(Map<Column, String> cells, int pictures) {
    /** What no property of cards can say stands in properties of our own, one for each column. */
    static final String OWN = "X-LAWATAN-";

    private static final String UUID = "urn:uuid:";

    static CardCells of(VCard card, int line, List<Remark> said) {
        Map<Column, String> cells = new LinkedHashMap<>();
        put(cells, PersonField.FULL_NAME, first(card, FormattedName.class));
        name(cells, card.getStructuredName(), line, said);
        List<String> nicknames = card.getProperties(Nickname.class).stream()
                .flatMap(nickname -> nickname.getValues().stream())
                .toList();
        put(cells, PersonField.ALIASES, String.join("; ", nicknames));
        String title = first(card, Title.class);
        put(cells, PersonField.POSITION, title.isEmpty() ? first(card, Role.class) : title);
        Organization body = card.getOrganization();
        if (body != null && !body.getValues().isEmpty())
            put(cells, PersonField.ORGANISATION, body.getValues().get(0));
        Categories categories = card.getCategories();
        if (categories != null && !categories.getValues().isEmpty())
            put(cells, PersonField.GROUP, categories.getValues().get(0));
        put(cells, PersonField.LANGUAGES, spoken(card));
        put(cells, PersonField.PHONE, phone(card, line, said));
        List<Email> mails = card.getEmails();
        if (!mails.isEmpty()) put(cells, PersonField.EMAIL, mails.get(0).getValue());
        if (mails.size() > 1) said.add(Remark.note(line, "interchange.vcf.more", "EMAIL", mails.size() - 1));
        put(
                cells,
                PersonField.NOTE,
                card.getProperties(Note.class).stream()
                        .map(TextProperty::getValue)
                        .filter(note -> note != null && !note.isBlank())
                        .collect(Collectors.joining("\n")));
        Uid uid = card.getUid();
        if (uid != null
                && uid.getValue() != null
                && uid.getValue().toLowerCase(Locale.ROOT).startsWith(UUID))
            put(cells, PersonField.ID, uid.getValue().substring(UUID.length()));
        return new CardCells(cells, own(cells, card));
    }

    private static String spoken(VCard card) {
        return card.getProperties(Language.class).stream()
                .map(TextProperty::getValue)
                .filter(tag -> tag != null && !tag.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static void put(Map<Column, String> cells, PersonField field, String text) {
        if (text != null && !text.isBlank()) cells.put(Column.of(field), text);
    }

    private static <T extends TextProperty> String first(VCard card, Class<T> type) {
        return card.getProperties(type).stream()
                .map(TextProperty::getValue)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static void name(Map<Column, String> cells, StructuredName name, int line, List<Remark> said) {
        if (name == null) return;
        put(cells, PersonField.FAMILY, name.getFamily());
        List<String> given = new ArrayList<>();
        if (name.getGiven() != null) given.add(name.getGiven());
        given.addAll(name.getAdditionalNames());
        put(cells, PersonField.GIVEN, String.join(" ", given));
        put(cells, PersonField.TITLES, String.join("; ", name.getPrefixes()));
        if (!name.getSuffixes().isEmpty())
            said.add(Remark.note(line, "interchange.vcf.suffix", String.join(" ", name.getSuffixes())));
    }

    private static String phone(VCard card, int line, List<Remark> said) {
        List<String> numbers = card.getTelephoneNumbers().stream()
                .map(CardCells::number)
                .filter(number -> number != null && !number.isBlank())
                .toList();
        if (numbers.size() > 1) said.add(Remark.note(line, "interchange.vcf.more", "TEL", numbers.size() - 1));
        return numbers.isEmpty() ? "" : numbers.get(0);
    }

    private static String number(Telephone telephone) {
        if (telephone.getText() != null) return telephone.getText();
        return telephone.getUri() == null ? "" : telephone.getUri().getNumber();
    }

    private static int own(Map<Column, String> cells, VCard card) {
        int pictures = 0;
        for (RawProperty property : card.getExtendedProperties()) {
            String name = property.getPropertyName().toUpperCase(Locale.ROOT);
            if (name.equals(Pictures.MARK)) pictures++;
            else if (name.startsWith(OWN) && property.getValue() != null) own(cells, name, property.getValue());
        }
        return pictures;
    }

    private static void own(Map<Column, String> cells, String name, String value) {
        String words = name.substring(OWN.length()).toLowerCase(Locale.ROOT);
        int tongue = words.length() - 3;
        try {
            boolean plain = PersonField.of(words).isPresent();
            Column column = Column.of(
                    plain || tongue < 1 || words.charAt(tongue) != '-'
                            ? words
                            : words.substring(0, tongue) + " " + words.substring(tongue + 1));
            cells.put(column, VObjectPropertyValues.unescape(value));
        } catch (Refused e) {
            // of a newer Lawatan, which knows more of people than we do
        }
    }
}

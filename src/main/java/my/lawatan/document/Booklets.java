package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import my.lawatan.document.Booklet.Numbers;
import my.lawatan.text.Words;
import my.lawatan.trip.Trip;

/** Makes the pocket booklet: what the programme and the contact sheet say, in fewer words. */
final class Booklets {
    private final Trip trip;
    private final Instant asOf;
    private final Wording words;
    private final Imprint imprint;
    private final Programme programme;
    private final ContactSheet contacts;

    /** @param whole the trip with everything, by which people stand in order for whoever reads */
    Booklets(Commission commission, Drawn whole) {
        this.trip = commission.trip();
        this.asOf = commission.asOf();
        this.words = commission.words();
        this.imprint = new Imprint(commission, words, PaperKind.BOOKLET);
        this.programme = new Programmes(commission, whole).paper();
        this.contacts = new ContactSheets(commission).paper();
    }

    Booklet paper() {
        return new Booklet(
                words.language(),
                asOf,
                imprint.fileName(PaperKind.BOOKLET.word()),
                imprint.named(
                        words.say("visit.title."
                                + Words.kebab(trip.settings().category().name())),
                        Wording.join(Wording.DOT, imprint.programme(), words.hostCityInFull(), words.dates()),
                        words.of(trip.settings().title())),
                programme.zones(),
                numbers(),
                programme.days(),
                programme.undated(),
                programme.nothing());
    }

    private List<Numbers> numbers() {
        return Stream.of(
                        new Numbers("contacts", words.say("section.contacts"), contacts.contacts()),
                        new Numbers("duty", words.say("contact-sheet.duty"), contacts.duty()),
                        new Numbers("drivers", words.say("contact-sheet.drivers"), contacts.drivers()))
                .filter(numbers -> !numbers.people().isEmpty())
                .toList();
    }
}

package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.document.AdvanceSheet.Happens;
import my.lawatan.document.AdvanceSheet.Picture;
import my.lawatan.document.AdvanceSheet.Walked;
import my.lawatan.text.Fold;
import my.lawatan.trip.Advance;
import my.lawatan.trip.Contact;
import my.lawatan.trip.Coordinates;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Photo;
import my.lawatan.trip.Place;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/** Makes the advance sheet of a place. */
final class AdvanceSheets {
    private static final int LONGEST_FILE_NAME = 40;
    private final Instant asOf;
    private final Wording words;
    private final Trip trip;
    private final Imprint imprint;
    private final Place place;

    /** @throws Refused if there is no such place */
    AdvanceSheets(Commission commission, Id<Place> id) {
        this.asOf = commission.asOf();
        this.trip = commission.trip();
        this.words = commission.words();
        this.imprint = new Imprint(commission, words, PaperKind.ADVANCE_SHEET);
        this.place = trip.places().get(id).orElseThrow(() -> new Refused("refused.paper-place-gone"));
    }

    AdvanceSheet paper() {
        List<Walked> sheets = sheets();
        return new AdvanceSheet(
                words.language(),
                asOf,
                imprint.fileName(fileName()),
                imprint.of(
                        words.named(place.name()),
                        Wording.join(Wording.DOT, imprint.paper(), imprint.programme(), words.hostCityInFull()),
                        Wording.join(
                                Wording.DOT,
                                place.within().map(words::place).orElse(""),
                                words.of(trip.settings().title()))),
                Anchor.of(place),
                facts(),
                sheets,
                contacts(),
                happens(),
                photos(),
                sheets.isEmpty() ? words.say("advance.nothing") : "");
    }

    private String fileName() {
        String name = Fold.fold(place.name().plain()).replaceAll("[^a-z0-9]+", "-");
        String shorter = name.substring(0, Math.min(name.length(), LONGEST_FILE_NAME));
        return "advance-sheet_" + shorter.replaceAll("^-+|-+$", "");
    }

    private List<Line> facts() {
        List<Line> facts = new ArrayList<>();
        facts.add(stated("address", place.address()));
        facts.add(stated("arrivalPoint", words.of(place.arrivalPoint())));
        fact(facts, "coordinates", place.coordinates().map(AdvanceSheets::point).orElse(""));
        fact(facts, "capacity", place.capacity().map(Object::toString).orElse(""));
        fact(facts, "hours", new Hours(words).of(place.hours()));
        fact(facts, "note", words.of(place.note()));
        return facts;
    }

    private static String point(Coordinates point) {
        return (point.latitude() + ", " + point.longitude()).replace('-', '−');
    }

    private Line stated(String component, String text) {
        return new Line(words.component(component), text.isEmpty() ? words.say("not-stated") : text);
    }

    private void fact(List<Line> facts, String component, String text) {
        if (!text.isEmpty()) facts.add(new Line(words.component(component), text));
    }

    private List<Walked> sheets() {
        return trip.advances().stream()
                .filter(sheet -> sheet.place().equals(place.id()))
                .sorted(Comparator.comparing((Advance a) -> a.seen().orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(Advance::id))
                .map(sheet -> new Walked(Anchor.of(sheet), by(sheet), lines(sheet)))
                .toList();
    }

    private String by(Advance sheet) {
        String who = words.person(sheet.seenBy()).map(words::name).orElse("");
        String when = sheet.seen().map(words.times()::weekdayAndDate).orElse("");
        if (who.isEmpty()) return when.isEmpty() ? words.say("advance.by-nobody") : words.say("advance.on", when);
        return when.isEmpty() ? words.say("advance.by", who) : words.say("advance.by-on", who, when);
    }

    // what nobody looked at is said, so that it is looked at
    private List<Line> lines(Advance sheet) {
        List<Line> lines = new ArrayList<>();
        lines.add(stated("kerb", words.of(sheet.kerb())));
        lines.add(stated("door", words.of(sheet.door())));
        lines.add(stated("lift", words.of(sheet.lift())));
        lines.add(stated("walk", sheet.walk().map(m -> words.say("minutes", m)).orElse("")));
        lines.add(stated("holdingRoom", words.of(sheet.holdingRoom())));
        lines.add(stated("toilets", words.of(sheet.toilets())));
        lines.add(stated("prayerRoom", words.of(sheet.prayerRoom())));
        lines.add(stated("pressPosition", words.of(sheet.pressPosition())));
        lines.add(stated("hospital", words.of(sheet.hospital())));
        fact(lines, "note", words.of(sheet.note()));
        return lines;
    }

    private List<DailyBrief.ContactLine> contacts() {
        return trip.contacts().stream()
                .filter(contact -> contact.place().filter(place.id()::equals).isPresent())
                .sorted(Contact.ORDER)
                .map(c -> new DailyBrief.ContactLine(words.of(c.role()), c.name(), c.phone()))
                .toList();
    }

    private List<Happens> happens() {
        return trip.events().stream()
                .filter(event -> event.place().filter(this::isHere).isPresent())
                .sorted(Event.IN_TIME)
                .map(this::happens)
                .toList();
    }

    private boolean isHere(Id<Place> id) {
        return trip.isIn(id, place.id());
    }

    // that the day is not stated stands before it
    private static When when(Event event, Clocks clocks) {
        return event.when().day().isPresent() ? clocks.of(event.when()) : clocks.said("when.date-only");
    }

    private Happens happens(Event event) {
        Optional<LocalDate> day = event.when().day();
        String room = event.place()
                .filter(id -> !id.equals(place.id()))
                .flatMap(trip.places()::get)
                .map(p -> words.named(p.name()))
                .orElse("");
        return new Happens(
                Anchor.of(event),
                day.map(words.times()::shortDate).orElse(words.say("when.not-stated")),
                when(event, new Clocks(words, day.orElse(trip.settings().firstDay()))),
                words.of(event.title()),
                room);
    }

    private List<Picture> photos() {
        Stream<Photo> here = trip.photos().stream()
                .filter(photo -> photo.place().filter(place.id()::equals).isPresent())
                .sorted(Photo.ORDER);
        return here.map(this::picture).toList();
    }

    private Picture picture(Photo photo) {
        String caption = words.of(photo.caption());
        Optional<Shortfall> leftOut = photo.image().fault().map(fault -> Shortfall.photo(photo, fault, trip));
        if (leftOut.isPresent()) return new Picture(Anchor.of(photo), "", caption, words.say("photo.broken"), leftOut);
        return new Picture(
                Anchor.of(photo),
                "data:image/jpeg;base64," + photo.image(),
                caption,
                photo.caption().stated() ? caption : words.say("advance.photo", words.named(place.name())),
                Optional.empty());
    }
}

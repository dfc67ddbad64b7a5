package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.document.FaceCards.Face;
import my.lawatan.document.FaceCards.OneSide;
import my.lawatan.document.FaceCards.Photograph;
import my.lawatan.document.GreetingLine.OneLine;
import my.lawatan.document.GreetingLine.Stand;
import my.lawatan.trip.Certainty;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Person;
import my.lawatan.trip.Photo;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Side;
import my.lawatan.trip.TimeSpan;
import my.lawatan.trip.Trip;

/** Makes the face cards of one event, out of its greeting line: who stands there is whom one has to know. */
final class FacesOfEvent {
    private final Trip trip;
    private final Instant asOf;
    private final Wording words;
    private final EventSheet sheet;
    private final GreetingLines lines;

    /** @throws Refused if there is no such event */
    FacesOfEvent(Commission commission, Id<Event> id) {
        this.trip = commission.trip();
        this.asOf = commission.asOf();
        this.words = commission.words();
        this.sheet = new EventSheet(words, id, new Imprint(commission, words, PaperKind.FACE_CARDS));
        this.lines = new GreetingLines(commission, id);
    }

    FaceCards paper() {
        List<OneSide> sides = Stream.of(Side.HOST, Side.OTHER, Side.NOT_STATED)
                .map(this::side)
                .filter(side -> !side.faces().isEmpty())
                .toList();
        int unnamed = new PeopleOfEvent(words, sheet.day()).unnamedSeats(sheet.event());
        return new FaceCards(
                words.language(),
                asOf,
                sheet.fileName(PaperKind.FACE_CARDS.word()),
                sheet.head(),
                Anchor.of(sheet.event()),
                facts(),
                sides,
                unnamed == 0 ? "" : words.count("item.names-awaited", unnamed),
                sides.isEmpty() ? words.say("face-cards.nothing") : "");
    }

    // time and place come first; the head with the day is not on a card
    private String facts() {
        Stream<String> facts = sheet.facts().stream().limit(2).map(this::fact);
        return Wording.join(Wording.DOT, Stream.concat(Stream.of(date()), facts).toArray(String[]::new));
    }

    // what lasts several days has its dates as its time
    private String date() {
        TimeSpan when = sheet.event().when();
        if (when.certainty() == Certainty.DAYS) return "";
        return when.day().map(words.times()::shortDate).orElseGet(() -> words.say("when.not-stated"));
    }

    // without its head a place that is not stated would be nothing at all
    private String fact(Line line) {
        return line.text().equals(words.say("not-stated")) ? words.say("venue.not-stated") : line.text();
    }

    private OneSide side(Side side) {
        OneLine line = lines.line(side, sheet.side(side));
        return new OneSide(
                line.anchor(),
                sheet.side(side),
                line.stands().stream()
                        .filter(Stand::named)
                        .map(stand -> new Face(stand, photo(stand)))
                        .toList());
    }

    private Photograph photo(Stand stand) {
        Optional<Photo> portrait = Anchor.item(stand.anchor())
                .map(ItemRef::id)
                .flatMap(id -> trip.people().stream()
                        .filter(person -> person.id().equals(id))
                        .findFirst())
                .map(Person::id)
                .flatMap(person -> Photo.portrait(trip, person));
        return portrait.map(photo -> photograph(photo, stand))
                .orElseGet(() -> new Photograph("", words.say("face-cards.no-photo"), Optional.empty()));
    }

    private Photograph photograph(Photo photo, Stand stand) {
        Optional<Shortfall> leftOut = photo.image().fault().map(fault -> Shortfall.photo(photo, fault, trip));
        if (leftOut.isPresent()) return new Photograph("", words.say("photo.broken"), leftOut);
        return new Photograph(
                "data:image/jpeg;base64," + photo.image(),
                words.say("face-cards.photo", stand.name()),
                Optional.empty());
    }
}

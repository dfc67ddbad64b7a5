package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.check.Motorcade;
import my.lawatan.document.WalletCards.Card;
import my.lawatan.text.Names;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;

/** Makes the wallet cards of everybody of ours, from one day on. */
final class Wallets {
    /** More does not fit on half a card. */
    private static final int MOST_NUMBERS = 5;

    private static final int MOST_DAYS = 5;
    private static final int MOST_EVENTS = 3;

    private final Trip trip;
    private final LocalDate date;
    private final Instant asOf;
    private final Facts facts;
    private final Wording words;
    private final Imprint imprint;
    private final SeatWords seats;
    private final Motorcade standing;
    private final List<TripDay> days;
    private final List<Line> numbers;

    Wallets(Commission commission, LocalDate date) {
        this.trip = commission.trip();
        this.date = date;
        this.asOf = commission.asOf();
        this.facts = Facts.of(trip, asOf);
        this.words = commission.words();
        this.imprint = new Imprint(commission, words, PaperKind.WALLET_CARD);
        this.seats = new SeatWords(facts, words, new Clocks(words, date));
        this.standing = Motorcade.standing(facts);
        this.days = TripDays.of(trip).stream()
                .filter(day -> !day.isBefore(date))
                .limit(MOST_DAYS)
                .map(day -> new TripDay(trip, day))
                .toList();
        this.numbers = numbers();
    }

    WalletCards paper() {
        List<Card> cards = trip.people().stream()
                .filter(person -> person.side() == Side.OURS)
                .sorted(Names.ORDER)
                .map(this::card)
                .toList();
        return new WalletCards(
                words.language(),
                asOf,
                imprint.fileName(date + "_" + PaperKind.WALLET_CARD.word()),
                imprint.ofDay(new TripDay(trip, date)),
                cards,
                cards.isEmpty() ? words.say("wallet-card.nothing") : "");
    }

    private Card card(Person person) {
        List<Line> known = new ArrayList<>();
        Optional<Lodging> room = room(person);
        known.add(new Line(
                words.say("day-sheet.room"), room.map(this::room).orElseGet(() -> words.say("room-list.no-room"))));
        // shown to whoever drives a taxi
        room.flatMap(Lodging::place)
                .flatMap(trip.places()::get)
                .filter(hotel -> !hotel.address().isEmpty())
                .ifPresent(hotel -> known.add(new Line(words.component("address"), hotel.address())));
        known.add(new Line(words.say("wallet-card.car"), car(person)));
        return new Card(
                Anchor.of(person),
                words.name(person),
                words.of(person.position()),
                known,
                numbers,
                days.stream().map(day -> day(day, person)).toList());
    }

    // that of the first night, else any
    private Optional<Lodging> room(Person person) {
        return trip.lodgings().stream()
                .filter(lodging -> lodging.guests().contains(person.id()))
                .min(Comparator.comparing((Lodging lodging) -> !lodging.nights().cover(date))
                        .thenComparing(Lodging::id));
    }

    private String room(Lodging lodging) {
        return Wording.join(
                Wording.DOT,
                lodging.place().map(words::place).orElse(""),
                lodging.room().isEmpty()
                        ? words.say("room-list.no-room")
                        : words.say("day-sheet.room-number", lodging.room()));
    }

    // the seat that one has on all ways that say nothing of their own
    private String car(Person person) {
        return standing.cars().stream()
                .flatMap(car -> car.rides().stream()
                        .filter(ride ->
                                ride.person().filter(person.id()::equals).isPresent())
                        .map(ride ->
                                Wording.join(Wording.DOT, words.vehicle(car.vehicle(), Wording.DOT), seats.seat(ride))))
                .findFirst()
                .orElseGet(() -> words.say("not-stated"));
    }

    /** The duty officer of the first day, then the trip's contacts that have a telephone. */
    private List<Line> numbers() {
        Stream<Line> duty = new TripDay(trip, date)
                .dutyOfficer().filter(person -> !person.phone().isBlank()).stream()
                        .map(person -> new Line(
                                Wording.join(", ", words.say("strip.duty-officer"), words.shortName(person)),
                                unbroken(person.phone())));
        Stream<Line> contacts = Strip.contacts(words)
                .filter(contact -> !contact.phone().isBlank())
                .map(contact -> new Line(
                        Wording.join(", ", words.of(contact.role()), contact.name()), unbroken(contact.phone())));
        return Stream.concat(duty, contacts).limit(MOST_NUMBERS).toList();
    }

    private static String unbroken(String phone) {
        return phone.replace(' ', '\u00A0');
    }

    private Line day(TripDay day, Person person) {
        List<Event> own = new OwnDay(facts, day, person.id())
                .events().stream()
                        .filter(event -> event.status() != EventStatus.CANCELLED)
                        .toList();
        String date = words.times().shortDate(day.date());
        if (own.isEmpty()) return new Line(date, words.say("wallet-card.free"));
        Clocks clocks = new Clocks(words, day.date());
        int shown = own.size() > MOST_EVENTS ? MOST_EVENTS - 1 : own.size();
        List<String> parts = new ArrayList<>();
        for (Event event : own.subList(0, shown))
            parts.add(Untranslated.led(
                    event.when().timed() ? clocks.markedStart(event.when()) + Wording.NO_BREAK : "",
                    words.of(event.title())));
        if (shown < own.size()) parts.add(words.say("tomorrow.more", own.size() - shown));
        return new Line(date, String.join(Wording.DOT, parts));
    }
}

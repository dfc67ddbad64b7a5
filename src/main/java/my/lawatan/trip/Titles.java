package my.lawatan.trip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an item is called in the label of an edit: the words it holds itself, in English or whatever language it has. */
public final class Titles {
    private Titles() {}

    public static String of(Item item, Trip trip) {
        return switch (item.kind()) {
            case SETTINGS -> ((TripSettings) item).title().plain();
            case SOURCE -> ((Source) item).title().plain();
            case TRACK -> ((Track) item).name().plain();
            case PLACE -> ((Place) item).name().plain();
            case ORGANISATION -> ((Organisation) item).name().plain();
            case GROUP -> ((Group) item).name().plain();
            case PERSON -> bare(((Person) item).name());
            case VEHICLE -> ((Vehicle) item).name().plain();
            case DAY -> ((Day) item).date().toString();
            case EVENT -> ((Event) item).title().plain();
            case LEG -> leg((Leg) item, trip);
            case ATTENDANCE -> attendance((Attendance) item, trip);
            case INSTRUCTION -> ((Instruction) item).text().plain();
            case BRIEF -> ((Brief) item).title().plain();
            case CONTACT -> ((Contact) item).name();
            case PREPARATION -> event(((Preparation) item).event(), trip);
            case WAIVER -> ((Waiver) item).reason();
            case COPY -> copy((Copy) item, trip);
            case LINK -> event(((Link) item).event(), trip);
            case HOLD -> event(((Hold) item).event(), trip);
            case DEPENDENCY -> event(((Dependency) item).event(), trip);
            case ACTUAL -> event(((Actual) item).event(), trip);
            case ALTERNATIVE -> alternative((Alternative) item, trip);
            case ADVANCE -> place(Optional.of(((Advance) item).place()), trip);
            case PHOTO -> photo((Photo) item, trip);
            case RANKING -> ((Ranking) item).name();
            case ORDER -> ((Order) item).event().map(id -> event(id, trip)).orElse("");
            case PASS -> ((Pass) item).name().plain();
            case HANDOVER -> pass(((Handover) item).pass(), trip);
            case ACCESS -> access((Access) item, trip);
            case LODGING -> ((Lodging) item).room();
            case RIDE -> ride((Ride) item, trip);
            case GIFT -> ((Gift) item).what().plain();
            case FORM -> ((Form) item).title().plain();
            case TABLE -> table((Table) item, trip);
            case SEAT -> seat((Seat) item, trip);
            case NEIGHBOURS -> neighbours((Neighbours) item, trip);
            case AVAILABILITY -> person(Optional.of(((Availability) item).person()), trip);
            case RULING -> ((Ruling) item).rule();
            case LEEWAY -> event(((Leeway) item).event(), trip);
            case WANTED -> event(((Wanted) item).event(), trip);
            case HEARD -> heard((Heard) item, trip);
            case CLAIM -> claim((Claim) item, trip);
        };
    }

    public static String of(Optional<Track> track) {
        return track.map(t -> t.name().plain()).orElse("");
    }

    private static String leg(Leg leg, Trip trip) {
        return leg.to().map(to -> event(to, trip)).orElse("");
    }

    private static String attendance(Attendance attendance, Trip trip) {
        return attendance
                .person()
                .flatMap(trip.people()::get)
                .map(p -> bare(p.name()))
                .or(() -> attendance
                        .organisation()
                        .flatMap(trip.organisations()::get)
                        .map(o -> o.name().plain()))
                .orElseGet(() -> attendance.number().map(n -> "#" + n).orElse(""));
    }

    private static String event(Id<Event> event, Trip trip) {
        return trip.events().get(event).map(e -> e.title().plain()).orElse("");
    }

    private static String place(Optional<Id<Place>> place, Trip trip) {
        return place.flatMap(trip.places()::get).map(p -> p.name().plain()).orElse("");
    }

    private static String alternative(Alternative alternative, Trip trip) {
        String event = event(alternative.event(), trip);
        return alternative.plan().stated() ? alternative.plan().plain() + ": " + event : event;
    }

    private static String photo(Photo photo, Trip trip) {
        if (photo.caption().stated()) return photo.caption().plain();
        return photo.person()
                .flatMap(trip.people()::get)
                .map(p -> bare(p.name()))
                .orElseGet(() -> place(photo.place(), trip));
    }

    private static String copy(Copy copy, Trip trip) {
        String holder = copy.person()
                .flatMap(trip.people()::get)
                .map(p -> bare(p.name()))
                .orElse(copy.holder());
        return "#" + copy.number() + (holder.isEmpty() ? "" : " " + holder);
    }

    private static String person(Optional<Id<Person>> person, Trip trip) {
        return person.flatMap(trip.people()::get).map(p -> bare(p.name())).orElse("");
    }

    private static String pass(Id<Pass> pass, Trip trip) {
        return trip.passes().get(pass).map(p -> p.name().plain()).orElse("");
    }

    private static String access(Access access, Trip trip) {
        return access.event().map(id -> event(id, trip)).orElseGet(() -> place(access.place(), trip));
    }

    private static String ride(Ride ride, Trip trip) {
        return ride.person().isPresent()
                ? person(ride.person(), trip)
                : ride.forWhom().plain();
    }

    private static String table(Table table, Trip trip) {
        return table.name().stated() ? table.name().plain() : event(table.event(), trip);
    }

    private static String seat(Seat seat, Trip trip) {
        return seat.attendance()
                .flatMap(trip.attendances()::get)
                .map(a -> attendance(a, trip))
                .orElseGet(() -> "#" + seat.number());
    }

    private static String heard(Heard heard, Trip trip) {
        return heard.words().isEmpty() ? person(heard.person(), trip) : heard.words();
    }

    private static String neighbours(Neighbours pair, Trip trip) {
        return person(Optional.of(pair.one()), trip) + ", " + person(Optional.of(pair.other()), trip);
    }

    private static String claim(Claim claim, Trip trip) {
        return trip.find(claim.about()).map(i -> of(i, trip)).orElse("");
    }

    private static String bare(PersonName name) {
        List<String> words = new ArrayList<>();
        if (name.order() == NameOrder.FAMILY_GIVEN) words.addAll(name.family());
        words.addAll(name.given());
        if (name.order() != NameOrder.FAMILY_GIVEN) words.addAll(name.family());
        if (!name.patronymic().isBlank()) words.add(name.patronymic());
        return String.join(" ", words);
    }
}

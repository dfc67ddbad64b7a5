package my.lawatan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.change.Change;
import my.lawatan.trip.Access;
import my.lawatan.trip.Actual;
import my.lawatan.trip.Advance;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.Availability;
import my.lawatan.trip.Brief;
import my.lawatan.trip.Claim;
import my.lawatan.trip.Contact;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Day;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.EventStatus;
import my.lawatan.trip.Form;
import my.lawatan.trip.Gift;
import my.lawatan.trip.Group;
import my.lawatan.trip.Handover;
import my.lawatan.trip.Heard;
import my.lawatan.trip.Hold;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leeway;
import my.lawatan.trip.Leg;
import my.lawatan.trip.Link;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Neighbours;
import my.lawatan.trip.Order;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Pass;
import my.lawatan.trip.Person;
import my.lawatan.trip.Photo;
import my.lawatan.trip.Place;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.Ranking;
import my.lawatan.trip.Ride;
import my.lawatan.trip.Ruling;
import my.lawatan.trip.Seat;
import my.lawatan.trip.Source;
import my.lawatan.trip.Table;
import my.lawatan.trip.Text;
import my.lawatan.trip.Track;
import my.lawatan.trip.Vehicle;
import my.lawatan.trip.Wanted;

/** What an item is called on a list of changes, and what changed of it, but for its times. */
final class ItemWords {
    private final Wording words;
    private final Wording wordsThen;
    private final ValueWords values;

    ItemWords(Wording words, Wording wordsThen, ValueWords values) {
        this.words = words;
        this.wordsThen = wordsThen;
        this.values = values;
    }

    /** One component of an event or of another item. */
    String component(Change change) {
        return switch (change.component()) {
            case "title" -> renamed(change);
            case "status" ->
                change.after() instanceof EventStatus is
                        ? status((EventStatus) change.before(), is)
                        : values.changed(change);
            case "fixedByHost" -> words.say(change.after().equals(true) ? "change.fixed" : "change.not-fixed");
            default -> values.changed(change);
        };
    }

    private String renamed(Change change) {
        String before = values.before(change);
        // its name in another language, perhaps
        boolean same = before.equals(values.of(words, change.after()));
        return before.isEmpty() || same
                ? values.changed(change)
                : words.say("change.renamed", before, values.of(words, change.after()));
    }

    private String status(EventStatus was, EventStatus is) {
        if (is == EventStatus.NOT_STATED) return words.say("change.status-gone", words.inside(was));
        if (was == EventStatus.NOT_STATED) return words.say("change.status-new", words.inside(is));
        return words.say("change.status", words.inside(was), words.inside(is));
    }

    /** An instruction that came, went or changed. */
    String instruction(ItemRef ref, List<Change> changes) {
        Change first = changes.get(0);
        if (first.creates()) return words.say("change.instruction-added", text(words, first.createdItem()));
        if (first.deletes()) return words.say("change.instruction-removed", text(wordsThen, first.deletedItem()));
        Instruction was = (Instruction) wordsThen.trip().get(ref);
        Instruction is = (Instruction) words.trip().get(ref);
        String before = text(wordsThen, was);
        String now = text(words, is);
        List<String> said = new ArrayList<>();
        if (was.minutes() != is.minutes() || was.anchor() != is.anchor())
            said.add(words.say(
                    "change.moved", new Lengths(words).fromItsEvent(was), new Lengths(words).fromItsEvent(is)));
        if (!before.equals(now)) said.add(words.say("change.from-to", quoted(before), quoted(now)));
        changes.stream().filter(c -> c.component().equals("addressedTo")).forEach(c -> said.add(values.changed(c)));
        if (said.isEmpty()) said.add(words.say("change.reworded"));
        return words.say("change.instruction", now, String.join(", ", said));
    }

    private static String text(Wording of, Item instruction) {
        return of.of(((Instruction) instruction).text());
    }

    private String quoted(String text) {
        return words.say("change.quoted", text);
    }

    /** What the item is called; {@code there} says whether it is in the trip as it is now. */
    String lead(Item item, boolean there) {
        Wording of = there ? words : wordsThen;
        String name = name(item, of);
        return name.isEmpty()
                ? capital(words.text("word.item-kind." + item.kind().word()))
                : name;
    }

    private String name(Item item, Wording of) {
        return switch (item.kind()) {
            case EVENT -> of.of(((Event) item).title());
            case PERSON -> of.name((Person) item);
            case PLACE -> of.of(((Place) item).name());
            case VEHICLE -> of.of(((Vehicle) item).name());
            case CONTACT -> of.of(((Contact) item).role());
            case LEG -> LineRows.shortWay((Leg) item, of);
            case DAY -> capital(of.times().longDate(((Day) item).date()));
            case ORGANISATION -> of.of(((Organisation) item).name());
            case GROUP -> of.of(((Group) item).name());
            case TRACK -> of.of(((Track) item).name());
            case SOURCE -> of.of(((Source) item).title());
            case BRIEF -> brief((Brief) item, of);
            case PREPARATION -> preparation((Preparation) item, of);
            case CLAIM -> about((Claim) item, of);
            case WAIVER -> words.say("change.lead-waiver");
            case SETTINGS -> words.say("change.lead-trip");
            case COPY -> words.say("change.lead-copy", ((Copy) item).number());
            case HOLD -> ofEvent("hold", ((Hold) item).event(), of);
            case DEPENDENCY -> ofEvent("dependency", ((Dependency) item).event(), of);
            case ACTUAL -> ofEvent("actual", ((Actual) item).event(), of);
            case LINK -> ofEvent("link", ((Link) item).event(), of);
            case ALTERNATIVE -> alternative((Alternative) item, of);
            case ADVANCE -> words.say("change.lead-advance", of.place(((Advance) item).place()));
            case PHOTO -> photo((Photo) item, of);
            case RANKING -> ((Ranking) item).name();
            case ORDER -> words.say("change.lead-order", event(((Order) item).event(), of));
            case PASS -> of.of(((Pass) item).name());
            case HANDOVER -> pass((Handover) item, of);
            case ACCESS -> access((Access) item, of);
            case LODGING -> words.say("change.lead-lodging", ((Lodging) item).room());
            case RIDE -> ride((Ride) item, of);
            case GIFT -> words.say("change.lead-gift", of.of(((Gift) item).what()));
            case FORM -> of.of(((Form) item).title());
            case TABLE -> table((Table) item, of);
            case SEAT -> seat((Seat) item, of);
            case NEIGHBOURS -> neighbours((Neighbours) item, of);
            case AVAILABILITY ->
                words.say("change.lead-availability", person(Optional.of(((Availability) item).person()), of));
            case RULING -> words.say("change.lead-ruling", ((Ruling) item).rule());
            case LEEWAY -> ofEvent("leeway", ((Leeway) item).event(), of);
            case WANTED -> ofEvent("wanted", ((Wanted) item).event(), of);
            case HEARD -> heard((Heard) item, of);
            case ATTENDANCE, INSTRUCTION -> "";
        };
    }

    private String brief(Brief brief, Wording of) {
        Text title = brief.title();
        String number = brief.number().isEmpty() ? "" : words.say("brief.number", brief.number());
        return Wording.join(Wording.DOT, number, title.stated() ? of.of(title) : event(brief.event(), of));
    }

    private String preparation(Preparation preparation, Wording of) {
        return Wording.join(
                Wording.DOT, words.word(preparation.requirement()), event(Optional.of(preparation.event()), of));
    }

    private String ofEvent(String key, Id<Event> event, Wording of) {
        return words.say("change.lead-" + key, event(Optional.of(event), of));
    }

    private String alternative(Alternative alternative, Wording of) {
        return alternative.plan().stated()
                ? Wording.join(Wording.DOT, of.of(alternative.plan()), event(Optional.of(alternative.event()), of))
                : ofEvent("alternative", alternative.event(), of);
    }

    private String photo(Photo photo, Wording of) {
        String shown = photo.person()
                .flatMap(of.trip().people()::get)
                .map(of::name)
                .orElseGet(() -> photo.place().map(of::place).orElseGet(() -> of.of(photo.caption())));
        return words.say("change.lead-photo", shown);
    }

    private String pass(Handover handover, Wording of) {
        Optional<Pass> pass = of.trip().passes().get(handover.pass());
        return words.say("change.lead-handover", pass.map(p -> of.of(p.name())).orElse(""));
    }

    private String access(Access access, Wording of) {
        String where = access.event().isPresent()
                ? event(access.event(), of)
                : access.place().map(of::place).orElse("");
        return Wording.join(Wording.DOT, words.word(access.pass()), where);
    }

    private String ride(Ride ride, Wording of) {
        String who = ride.person().isPresent() ? person(ride.person(), of) : of.of(ride.forWhom());
        String vehicle = of.trip()
                .vehicles()
                .get(ride.vehicle())
                .map(v -> of.of(v.name()))
                .orElse("");
        return Wording.join(Wording.DOT, vehicle, who);
    }

    private String table(Table table, Wording of) {
        return Wording.join(
                Wording.DOT,
                table.name().stated() ? of.of(table.name()) : words.text("word.item-kind.table"),
                event(Optional.of(table.event()), of));
    }

    private String seat(Seat seat, Wording of) {
        String table =
                of.trip().tables().get(seat.table()).map(t -> table(t, of)).orElse("");
        return words.say("change.lead-seat", seat.number(), table);
    }

    private String heard(Heard heard, Wording of) {
        return words.say("change.lead-heard", Wording.join(Wording.DOT, person(heard.person(), of), heard.words()));
    }

    private static String neighbours(Neighbours pair, Wording of) {
        return person(Optional.of(pair.one()), of) + ", " + person(Optional.of(pair.other()), of);
    }

    private static String person(Optional<Id<Person>> person, Wording of) {
        return person.flatMap(of.trip().people()::get).map(of::name).orElse("");
    }

    private static String event(Optional<Id<Event>> event, Wording of) {
        return event.flatMap(id -> of.trip().events().get(id))
                .map(e -> of.of(e.title()))
                .orElse("");
    }

    private String about(Claim claim, Wording of) {
        return of.trip().find(claim.about()).map(item -> name(item, of)).orElse("");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}

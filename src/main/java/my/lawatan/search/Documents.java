package my.lawatan.search;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Visible;
import my.lawatan.trip.Advance;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.Contact;
import my.lawatan.trip.Event;
import my.lawatan.trip.Group;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Leg;
import my.lawatan.trip.NameForms;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.Photo;
import my.lawatan.trip.Place;
import my.lawatan.trip.Text;
import my.lawatan.trip.Title;
import my.lawatan.trip.Trip;

/**
 * The items of one trip as what they are found by. What an item borrows from others (a person the organisation's name, an event its
 * place and instructions) is told to {@link Affected}.
 */
final class Documents {
    private final Trip trip;
    private final Messages messages;
    private final Map<Id<Event>, List<Instruction>> instructions;
    private final Map<Id<Event>, List<Leg>> legs;
    private final Map<Id<Place>, List<Advance>> sheets;
    private final Map<Id<Place>, List<Contact>> contacts;
    private final Map<Id<Place>, List<Photo>> photos;

    Documents(Trip trip, Messages messages) {
        this.trip = trip;
        this.messages = messages;
        this.instructions = trip.instructions().stream().collect(groupingBy(Instruction::event));
        this.legs = trip.legs().stream().filter(leg -> leg.to().isPresent()).collect(groupingBy(leg -> leg.to()
                .get()));
        this.sheets = trip.advances().stream().collect(groupingBy(Advance::place));
        this.contacts = trip.contacts().stream()
                .filter(contact -> contact.place().isPresent())
                .collect(groupingBy(contact -> contact.place().get()));
        this.photos = trip.photos().stream()
                .filter(photo -> photo.place().isPresent())
                .collect(groupingBy(photo -> photo.place().get()));
    }

    Trip trip() {
        return trip;
    }

    /** All items that can be found. */
    Stream<ItemRef> all() {
        return Stream.of(Kind.values()).flatMap(kind -> kind.items().stream()).flatMap(kind -> trip.all(kind).stream()
                .map(item -> ItemRef.to(item)));
    }

    /** Nothing if the trip does not hold the item, or it is of a kind that is not looked for. */
    Optional<Document> of(ItemRef ref) {
        return trip.find(ref).flatMap(this::of);
    }

    private Optional<Document> of(Item item) {
        return switch (item.kind()) {
            case EVENT -> Optional.of(event((Event) item));
            case PERSON -> Optional.of(person((Person) item));
            case ORGANISATION -> Optional.of(organisation((Organisation) item));
            case PLACE -> Optional.of(place((Place) item));
            case BRIEF -> Optional.of(brief((Brief) item));
            default -> Optional.empty();
        };
    }

    static Document of(Entry entry) {
        Parts words = new Parts().add("words", entry.words()).add("words", entry.detail());
        return new Document(entry.kind(), Visible.line(entry.title()), words.all(), List.of());
    }

    private Document event(Event event) {
        String title = in(event.title());
        Parts texts = new Parts()
                .of(event, "purpose", "attire", "pressNote", "receivedBy", "remarks")
                .add("place", event.place().flatMap(trip.places()::get).map(Place::name));
        for (Instruction instruction : instructions.getOrDefault(event.id(), List.of()))
            texts.add("instruction", instruction.addressedTo()).add("instruction", instruction.text());
        for (Leg leg : legs.getOrDefault(event.id(), List.of())) way(leg, texts);
        return new Document(Kind.EVENT, title, new Parts().of(event, "title").besides(title), texts.all());
    }

    private void way(Leg leg, Parts texts) {
        texts.add("way", leg.note());
        leg.vehicles().stream()
                .sorted()
                .flatMap(id -> trip.vehicles().get(id).stream())
                .forEach(vehicle -> texts.add("vehicle", vehicle.name())
                        .add("vehicle", vehicle.plate())
                        .add("vehicle", vehicle.driver()));
    }

    private Document person(Person person) {
        String title = Visible.line(Names.list(person, messages.language()));
        Parts texts = new Parts()
                .of(person, "position", "pronunciation", "phone", "email", "note")
                .add("organisation", organisationOf(person).map(Organisation::name))
                .add("organisation", organisationOf(person).map(Organisation::economy))
                .add("group", person.group().flatMap(trip.groups()::get).map(Group::name))
                .add("diet", person.diet().needs());
        return new Document(Kind.PERSON, title, names(person).besides(title), texts.all());
    }

    private Optional<Organisation> organisationOf(Person person) {
        return person.organisation().flatMap(trip.organisations()::get);
    }

    /** Everything that a person is called in print. */
    static Parts names(Person person) {
        NameForms forms = person.forms();
        Parts names = new Parts()
                .add("forms", Names.bare(person.name()))
                .add("inScript", person.name().inScript());
        for (Text form : List.of(forms.list(), forms.salutation(), forms.plate(), forms.letter()))
            names.add("forms", form);
        person.aliases().forEach(alias -> names.add("aliases", alias.text()));
        // where a form is stated, the titles need not be in it
        names.add("name", person.name().style());
        for (Title title : person.name().titles()) names.add("name", title.text());
        return names;
    }

    private Document organisation(Organisation organisation) {
        String title = in(organisation.name());
        return new Document(
                Kind.ORGANISATION,
                title,
                new Parts().of(organisation, "name").besides(title),
                new Parts().of(organisation, "economy", "note").all());
    }

    private Document place(Place place) {
        String title = in(place.name());
        Parts texts = new Parts()
                .of(place, "address", "arrivalPoint", "note")
                .add("within", place.within().flatMap(trip.places()::get).map(Place::name));
        // who looks for a prayer room or a house manager looks for the place
        for (Advance sheet : sheets.getOrDefault(place.id(), List.of()))
            texts.of(
                    sheet,
                    "kerb",
                    "door",
                    "lift",
                    "holdingRoom",
                    "toilets",
                    "prayerRoom",
                    "pressPosition",
                    "hospital",
                    "note");
        for (Contact contact : contacts.getOrDefault(place.id(), List.of())) texts.of(contact, "role", "name", "phone");
        for (Photo photo : photos.getOrDefault(place.id(), List.of())) texts.of(photo, "caption");
        return new Document(Kind.PLACE, title, new Parts().of(place, "name").besides(title), texts.all());
    }

    private Document brief(Brief brief) {
        Optional<Event> event = brief.event().flatMap(trip.events()::get);
        String title = title(brief);
        Parts names = new Parts().of(brief, "title", "number").add("event", event.map(Event::title));
        Parts texts = new Parts();
        for (BriefHead head : BriefHead.values()) texts.add(head.component(), brief.under(head));
        texts.of(brief, "clearedBy")
                .add(
                        "owner",
                        brief.owner()
                                .flatMap(trip.people()::get)
                                .map(p -> Names.list(p, messages.language()))
                                .orElse(""));
        return new Document(Kind.BRIEF, title, names.besides(title), texts.all());
    }

    /** Its own title, or that of its event, or its number. */
    String title(Brief brief) {
        if (brief.title().stated()) return in(brief.title());
        return brief.event()
                .flatMap(trip.events()::get)
                .map(event -> in(event.title()))
                .orElseGet(() -> messages.text("search.brief.untitled", brief.number()));
    }

    private String in(Text text) {
        return Visible.line(text.in(messages.language()));
    }
}

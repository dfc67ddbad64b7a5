package my.lawatan.trip;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The kinds of item, in the order in which they can be created without naming something that does not exist yet. The
 * constants' names are part of the file format.
 */
public enum ItemKind {
    SETTINGS(TripSettings.class),
    SOURCE(Source.class),
    TRACK(Track.class),
    PLACE(Place.class),
    ORGANISATION(Organisation.class),
    GROUP(Group.class),
    PERSON(Person.class),
    VEHICLE(Vehicle.class),
    DAY(Day.class),
    EVENT(Event.class),
    LEG(Leg.class),
    ATTENDANCE(Attendance.class),
    INSTRUCTION(Instruction.class),
    BRIEF(Brief.class),
    CONTACT(Contact.class),
    PREPARATION(Preparation.class),
    WAIVER(Waiver.class),
    COPY(Copy.class),
    LINK(Link.class),
    HOLD(Hold.class),
    DEPENDENCY(Dependency.class),
    ACTUAL(Actual.class),
    ALTERNATIVE(Alternative.class),
    ADVANCE(Advance.class),
    PHOTO(Photo.class),
    RANKING(Ranking.class),
    ORDER(Order.class),
    PASS(Pass.class),
    HANDOVER(Handover.class),
    ACCESS(Access.class),
    LODGING(Lodging.class),
    RIDE(Ride.class),
    GIFT(Gift.class),
    FORM(Form.class),
    TABLE(Table.class),
    SEAT(Seat.class),
    NEIGHBOURS(Neighbours.class),
    AVAILABILITY(Availability.class),
    RULING(Ruling.class),
    LEEWAY(Leeway.class),
    WANTED(Wanted.class),
    HEARD(Heard.class),
    CLAIM(Claim.class);

    private static final Map<Class<?>, ItemKind> BY_TYPE = byType();

    private final Class<? extends Item> type;
    private final String word = name().toLowerCase(Locale.ROOT);
    private final Map<String, Component> byName;
    private final List<Component> components;

    ItemKind(Class<? extends Item> type) {
        this.type = type;
        this.byName = componentsOf(type);
        this.components = List.copyOf(byName.values());
    }

    public Class<? extends Item> type() {
        return type;
    }

    /** The name in files and on the command line, for example {@code event}. */
    public String word() {
        return word;
    }

    /** All components but the id, in the order of the record. */
    public List<Component> components() {
        return components;
    }

    /** The component called {@code name}.
     *
     * @throws Refused if this kind has none of that name */
    public Component component(String name) {
        Component found = byName.get(name);
        if (found == null) throw new Refused("refused.component", word(), name);
        return found;
    }

    /** The kind whose items are records of {@code type}. */
    public static ItemKind of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    /** The kind with that {@link #word()}.
     *
     * @throws Refused if there is none */
    public static ItemKind of(String word) {
        return Arrays.stream(values())
                .filter(k -> k.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused("refused.kind", word));
    }

    private static Map<Class<?>, ItemKind> byType() {
        Map<Class<?>, ItemKind> map = new LinkedHashMap<>();
        for (ItemKind kind : values()) map.put(kind.type, kind);
        return Map.copyOf(map);
    }

    private static Map<String, Component> componentsOf(Class<? extends Item> type) {
        Map<String, Component> map = new LinkedHashMap<>();
        RecordComponent[] all = type.getRecordComponents();
        for (int i = 1; i < all.length; i++) map.put(all[i].getName(), new Component(type, all[i], i));
        return map;
    }
}

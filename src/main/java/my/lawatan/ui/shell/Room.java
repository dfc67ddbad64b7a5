package my.lawatan.ui.shell;

import my.lawatan.check.Action;
import my.lawatan.text.Words;
import my.lawatan.trip.ItemKind;

/** The rooms on the rail, in its order. */
public enum Room {
    PROGRAMME,
    PEOPLE,
    BRIEFS,
    SEATING,
    DOCUMENTS,
    CHECKS,
    VERSIONS,
    PLACES;

    /** Where items of that kind are seen. */
    public static Room of(ItemKind kind) {
        return switch (kind) {
            case PERSON, ORGANISATION, GROUP, ATTENDANCE, CONTACT -> PEOPLE;
            case LODGING, VEHICLE, RIDE, PASS, HANDOVER, ACCESS, GIFT, FORM, AVAILABILITY, HEARD -> PEOPLE;
            case BRIEF, PREPARATION -> BRIEFS;
            case TABLE, SEAT, NEIGHBOURS -> SEATING;
            case WAIVER, RULING -> CHECKS;
            case COPY -> VERSIONS;
            case PLACE, ADVANCE, PHOTO -> PLACES;
            default -> PROGRAMME;
        };
    }

    /** Where that is done. */
    static Room of(Action action) {
        return switch (action) {
            case SEPARATE, TRAVEL, DAYS, CONFIRM, ZONES, COUNTS, BUFFERS, PLACES, LEAKS, NEEDS, REST -> PROGRAMME;
            case NAMES, INTERPRETERS, WRITING, SEATS, PASSES, FORMS, ROOMS -> PEOPLE;
            case BRIEFS -> BRIEFS;
        };
    }

    /** Key of its name on the rail. */
    public String key() {
        return "ui.room." + Words.kebab(name());
    }
}

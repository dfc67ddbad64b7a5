package my.lawatan.protocol.order;

import java.util.Optional;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.TripSettings;

/** What somebody's part at an event means for the order, before any rule is asked. */
enum Part {
    VISIT_PRINCIPAL,
    PRINCIPAL,
    HOST,
    LEADS,
    TAKES_PART,
    /** Interpreter, note-taker, security, press: they attend for those who take part. */
    SERVES,
    DECLINED;

    static Part of(Attendance attendance, TripSettings settings) {
        if (attendance.status() == AttendanceStatus.DECLINED) return DECLINED;
        if (attendance.side() == Side.OURS
                && attendance.person().isPresent()
                && attendance.person().equals(settings.principal())) return VISIT_PRINCIPAL;
        return switch (attendance.role()) {
            case PRINCIPAL -> PRINCIPAL;
            case HOST -> HOST;
            case LEADS -> LEADS;
            case PARTICIPANT, ACCOMPANIES -> TAKES_PART;
            case NOTE_TAKER, INTERPRETER, SECURITY, PRESS -> SERVES;
        };
    }

    /** Whether it is the head of a side. */
    boolean isHead() {
        return this == VISIT_PRINCIPAL || this == PRINCIPAL;
    }

    static Part of(Person person, TripSettings settings) {
        boolean principal = person.side() == Side.OURS && settings.principal().equals(Optional.of(person.id()));
        return principal ? VISIT_PRINCIPAL : TAKES_PART;
    }
}

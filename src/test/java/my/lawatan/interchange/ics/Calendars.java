package my.lawatan.interchange.ics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import my.lawatan.interchange.ImportPlan;
import my.lawatan.interchange.Proposal;
import my.lawatan.sample.Sample;
import my.lawatan.text.Messages;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Madhhab;
import my.lawatan.trip.Marking;
import my.lawatan.trip.PrayerMethod;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import my.lawatan.trip.VisitCategory;

/** Calendars for tests, and what becomes of them in a trip to Lima. Everything in them is invented. */
final class Calendars {
    static final ZoneId LIMA = ZoneId.of("America/Lima");
    static final ZoneId KUALA_LUMPUR = ZoneId.of("Asia/Kuala_Lumpur");
    static final Messages WORDS = new Messages(Language.EN);

    private Calendars() {}

    static Trip lima() {
        return Trip.empty(settings(Marking.TERHAD));
    }

    /** The sample that holds only what its source states. */
    static Trip reported() {
        return Sample.of("peru-2024").latest();
    }

    static Trip exercise() {
        return Sample.of("exercise").latest();
    }

    static TripSettings settings(Marking marking) {
        return new TripSettings(
                Id.named("trip"),
                Text.en("Invented visit"),
                VisitCategory.NOT_STATED,
                Text.en("Lima"),
                LIMA,
                Text.en("Kuala Lumpur"),
                KUALA_LUMPUR,
                LocalDate.of(2024, 11, 12),
                LocalDate.of(2024, 11, 16),
                marking,
                false,
                Optional.empty(),
                Text.NONE,
                PrayerMethod.JAKIM,
                Madhhab.NOT_STATED);
    }

    /** A calendar of these lines. */
    static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VCALENDAR\r\n";
    }

    /** An event of these lines, with a title. */
    static String event(String uid, String... lines) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:Talk " + uid + "\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT";
    }

    static ImportPlan plan(String text) {
        return plan(text, lima());
    }

    static ImportPlan plan(String text, Trip trip) {
        return IcsImport.plan(text.getBytes(UTF_8), trip);
    }

    /** The only event that the calendar adds or changes. */
    static Event only(String text) {
        List<Proposal> all = plan(text).proposals();
        if (all.size() != 1) throw new AssertionError(all);
        return all.get(0).event();
    }

    static List<String> leftOut(ImportPlan plan) {
        return plan.leftOut().stream().map(r -> r.line() + " " + r.text(WORDS)).toList();
    }

    static List<String> doubts(ImportPlan plan) {
        return plan.doubts().stream().map(r -> r.line() + " " + r.text(WORDS)).toList();
    }

    static Trip after(ImportPlan plan, Trip trip) {
        return plan.edit().map(edit -> edit.applyTo(trip)).orElse(trip);
    }
}

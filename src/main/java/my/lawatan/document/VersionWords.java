package my.lawatan.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import my.lawatan.trip.Language;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;

/** Instants of versions and copies as an officer reads them: where the host is and at home. */
public final class VersionWords {
    private final Wording words;
    private final TripSettings settings;

    public VersionWords(Trip trip, Language language) {
        this(new Wording(trip, language));
    }

    VersionWords(Wording words) {
        this.words = words;
        this.settings = words.trip().settings();
    }

    /** "as of Wed 13 Nov 18:30 Lima / Thu 14 Nov 07:30 K.L."; one of the two where both clocks show the same. */
    public String asOf(Instant instant) {
        String host = Wording.inCity(there(instant, settings.hostZone()), words.hostCity());
        if (sameClocks(instant)) return words.say("issue.as-of.one", host);
        return words.say("issue.as-of", host, Wording.inCity(there(instant, settings.homeZone()), words.homeCity()));
    }

    /** "Wed 13 Nov, 18:30", where the host is. */
    public String atHost(Instant instant) {
        return words.times().shortDate(instant.atZone(settings.hostZone()).toLocalDate()) + ", "
                + words.times().clock(instant, settings.hostZone());
    }

    private boolean sameClocks(Instant instant) {
        return settings.hostZone()
                .getRules()
                .getOffset(instant)
                .equals(settings.homeZone().getRules().getOffset(instant));
    }

    private String there(Instant instant, ZoneId zone) {
        LocalDate day = instant.atZone(zone).toLocalDate();
        return words.times().shortDate(day) + " " + words.times().clock(instant, zone);
    }
}

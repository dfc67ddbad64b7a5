package my.lawatan.protocol.prayer;

import com.batoulapps.adhan.CalculationParameters;
import com.batoulapps.adhan.Madhab;
import java.time.ZoneId;
import java.util.Set;
import my.lawatan.trip.Madhhab;
import my.lawatan.trip.PrayerMethod;
import my.lawatan.trip.TripSettings;

/**
 * What an authority reckons by: how far the sun stands below the horizon at Fajr and at Isha, in degrees. When Asr is
 * the trip's madhhab says. JAKIM lowered Fajr from 20° to 18° by decision of the National Fatwa Committee of November 2019.
 *
 * @param isha in degrees; 0 where Isha follows Maghrib after {@code ishaMinutes}
 * @param ishaMinutes after Maghrib; 0 where {@code isha} says it
 */
record PrayerAngles(double fajr, double isha, int ishaMinutes) {
    private static final Set<String> MALAYSIA = Set.of("Asia/Kuala_Lumpur", "Asia/Kuching");

    static PrayerAngles of(PrayerMethod method) {
        return switch (method) {
            case JAKIM, KARACHI -> new PrayerAngles(18, 18, 0);
            // not stated is made a method before it comes here; the widest used stands for it
            case MUSLIM_WORLD_LEAGUE, NOT_STATED -> new PrayerAngles(18, 17, 0);
            case EGYPTIAN -> new PrayerAngles(19.5, 17.5, 0);
            case UMM_AL_QURA -> new PrayerAngles(18.5, 0, 90);
            case NORTH_AMERICA -> new PrayerAngles(15, 15, 0);
            case SINGAPORE -> new PrayerAngles(20, 18, 0);
        };
    }

    /** The trip's own method. Where none is stated a Malaysian principal's office goes by JAKIM, others by the World League. */
    static PrayerMethod method(TripSettings trip) {
        if (trip.prayerMethod() != PrayerMethod.NOT_STATED) return trip.prayerMethod();
        return ofHome(trip.homeZone());
    }

    static boolean observed(TripSettings trip) {
        return trip.prayerMethod() != PrayerMethod.NOT_STATED
                || MALAYSIA.contains(trip.homeZone().getId());
    }

    private static PrayerMethod ofHome(ZoneId home) {
        return MALAYSIA.contains(home.getId()) ? PrayerMethod.JAKIM : PrayerMethod.MUSLIM_WORLD_LEAGUE;
    }

    CalculationParameters parameters(Madhhab madhhab) {
        CalculationParameters parameters =
                ishaMinutes == 0 ? new CalculationParameters(fajr, isha) : new CalculationParameters(fajr, ishaMinutes);
        parameters.madhab = madhhab.shadow() == 2 ? Madhab.HANAFI : Madhab.SHAFI;
        return parameters;
    }
}

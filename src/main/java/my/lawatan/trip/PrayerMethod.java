package my.lawatan.trip;

/** By whose angles prayer times are computed. Not stated follows the home capital: JAKIM for Malaysia, else the World League. */
public enum PrayerMethod {
    NOT_STATED,
    JAKIM,
    MUSLIM_WORLD_LEAGUE,
    EGYPTIAN,
    KARACHI,
    UMM_AL_QURA,
    NORTH_AMERICA,
    SINGAPORE
}

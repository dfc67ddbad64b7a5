package my.lawatan.text;

import java.util.Locale;

/** How a time of day is written. */
public enum TimeStyle {
    /** 09:30. */
    CLOCK,
    /** 0930. */
    MILITARY,
    /** As it is said, with the part of the day: 9.30 am, 9.30 pagi, 9.30 a. m. */
    SPOKEN;

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package my.lawatan.document;

import java.util.Arrays;
import java.util.Locale;
import my.lawatan.trip.Refused;

/** For whom a paper is compiled. Until items can be left out for a reader, only the office's own edition can be printed. */
public enum Edition {
    /** Everything there is: for the officers who run the visit. */
    OFFICE,
    PRINCIPAL,
    DELEGATION,
    HOST,
    PRESS,
    SPOUSE;

    /** The word on the command line and in file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The edition with that {@link #word()}.
     *
     * @throws Refused if there is none */
    public static Edition of(String word) {
        return Arrays.stream(values())
                .filter(edition -> edition.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused("refused.edition.unknown", word));
    }
}

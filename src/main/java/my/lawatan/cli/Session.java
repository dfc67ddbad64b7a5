package my.lawatan.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;

/**
 * What a command gets from outside.
 *
 * @param in standard input, as bytes
 * @param out where the result goes, in UTF-8
 * @param err where sentences for people go, in UTF-8
 * @param user what the computer calls whoever sits at it; the officer's name unless one is given
 * @param environment the variables of the process
 * @param files how trip files are opened
 */
public record Session(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Clock clock,
        String user,
        Map<String, String> environment,
        TripFiles files) {
    /** The variable that names the officer where the command line does not. */
    static final String OFFICER = "LAWATAN_OFFICER";

    /** With any value, a fault of ours shows all that is known of it. */
    static final String DEBUG = "LAWATAN_DEBUG";

    /** The words of the command line, which speaks English. */
    Messages messages() {
        return new Messages(Language.EN);
    }

    /** Who is named in the journal unless the command line names somebody. */
    public String officer() {
        return namedOfficer().orElse(user);
    }

    /** Who is named by the environment; nobody if it names none. */
    public Optional<String> namedOfficer() {
        return Optional.of(environment.getOrDefault(OFFICER, "").strip()).filter(name -> !name.isEmpty());
    }
}

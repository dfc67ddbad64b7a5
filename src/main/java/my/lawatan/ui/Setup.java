package my.lawatan.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import my.lawatan.trip.Trip;
import my.lawatan.trip.TripSettings;
import my.lawatan.workspace.Chronicle;
import my.lawatan.workspace.Workspace;

/**
 * What the program gives its windows.
 *
 * @param clock the only one they look at
 */
public record Setup(Clock clock, Places places, Officer officer, Doors doors) {
    /**
     * Folders.
     *
     * @param settings in which windows keep what is chosen in them; made if need be
     * @param samples of the officer's own copies of the samples; made if need be
     * @param trips that is proposed for new trips
     */
    public record Places(Path settings, Path samples, Path trips) {}

    /**
     * Who sits there.
     *
     * @param named by whoever started the program; goes before what the settings say
     * @param computer what the computer calls the officer, if nobody says another name
     */
    public record Officer(Optional<String> named, String computer) {}

    /**
     * How trip files are reached.
     *
     * @param opener opens one
     * @param glance reads the settings of one
     * @param returned reads a reader copy that came back; refuses other files
     * @param past reads what was done in a trip file, without what the versions froze that are known
     * @param sentence says what went wrong
     */
    public record Doors(
            Opener opener,
            Function<Path, TripSettings> glance,
            Function<Path, Trip> returned,
            BiFunction<Path, Predicate<UUID>, Chronicle> past,
            Function<Throwable, String> sentence) {}

    /** Opens a trip file. */
    @FunctionalInterface
    public interface Opener {
        /** @param officer who is named in the journal
         * @param window where the workspace's observers are told */
        Opened open(Path file, String officer, Executor window);
    }

    /** A trip to show.
     *
     * @param notice why it can only be read; empty if it can be edited */
    public record Opened(Workspace workspace, Optional<String> notice) {}
}

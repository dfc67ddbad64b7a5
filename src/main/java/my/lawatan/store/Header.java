package my.lawatan.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import my.lawatan.trip.Label;

/** An entry of the journal without its changes.
 *
 * @param position in this file, from 1
 * @param origin whether it was made in this copy of the file */
public record Header(
        long position,
        UUID id,
        Instant at,
        String officer,
        Label label,
        Optional<UUID> undoes,
        Optional<UUID> redoes,
        Store.Origin origin) {}

package my.lawatan.ui.programme;

import java.time.LocalDate;
import java.util.Optional;
import my.lawatan.trip.Id;
import my.lawatan.trip.Track;

/**
 * Where an officer is on the programme, so that what is pasted goes there.
 *
 * @param minute of that day, on the clock of the host
 * @param lane the programme whose column it is; none where columns are days
 */
public record Here(LocalDate day, int minute, Optional<Id<Track>> lane) {}

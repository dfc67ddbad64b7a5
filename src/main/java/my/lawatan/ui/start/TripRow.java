package my.lawatan.ui.start;

import java.nio.file.Path;

/**
 * A recent trip as the start page shows it.
 *
 * @param title of the trip, or the file's name where it could not be read
 * @param marking as printed; empty where it could not be read
 * @param dates of the programme; empty where it could not be read
 * @param trouble why it cannot be read; empty if it can
 */
record TripRow(Path file, String title, String marking, String dates, String trouble) {
    String folder() {
        return String.valueOf(file.getParent());
    }

    String name() {
        return String.valueOf(file.getFileName());
    }
}

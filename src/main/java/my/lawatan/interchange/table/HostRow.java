package my.lawatan.interchange.table;

import java.time.LocalDate;
import java.util.List;
import my.lawatan.interchange.Remark;
import my.lawatan.trip.TimeSpan;

/**
 * One item of a host's programme, as its row states it.
 *
 * @param number of the row in the source, from 1
 * @param day of the programme under which it stands
 * @param when on the host's clock
 * @param title in one line
 * @param place in one line; empty if not stated
 * @param people who is named in a column of their own; empty if there is none
 * @param remarks what else stands there
 * @param said what should be known of how it was read
 */
public record HostRow(
        int number,
        LocalDate day,
        TimeSpan when,
        String title,
        String place,
        String people,
        String remarks,
        List<Remark> said) {
    public HostRow {
        said = List.copyOf(said);
    }

    /** All words of the row but the times. */
    String words() {
        return String.join("\n", title, place, people, remarks);
    }

    /** Whether anything of how it was read is in doubt. */
    public boolean doubted() {
        return said.stream().anyMatch(remark -> !remark.harmless());
    }
}

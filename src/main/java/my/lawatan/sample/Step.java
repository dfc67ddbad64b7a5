package my.lawatan.sample;

import java.time.Instant;
import my.lawatan.edit.Edit;

/** One thing that was done to a sample's trip after it was begun. */
public sealed interface Step {
    /** When it was done. */
    Instant at();

    /** Who did it. */
    String officer();

    /** An edit was made. */
    record Made(Instant at, String officer, Edit edit) implements Step {}

    /**
     * A version was issued.
     *
     * @param number the number it gets, from 1 and without gaps
     * @param note why it was issued
     */
    record Issued(Instant at, String officer, int number, String clearedBy, String note) implements Step {}
}

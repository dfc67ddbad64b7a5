package my.lawatan.ui.programme;

import java.util.function.Supplier;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Trip;

/** What the columns of a timeline stand for: the days of the visit, or the programmes of one day. */
interface Columns {
    /** What gestures in these columns mean for that trip. @param ids names copies and new events */
    Planner planner(Trip trip, Supplier<Id<Event>> ids);
}

package my.lawatan.edit;

import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import my.lawatan.trip.Label;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Trip;

/** An intent of an officer. Its record name, in kebab-case, and its components are its form on the command line. */
public sealed interface Edit
        permits CreateItem,
                AddEvent,
                ReviseItem,
                RemoveItem,
                MoveEvent,
                ShiftEvents,
                DelayFrom,
                CopyEvent,
                PasteEvents,
                SplitEvent,
                JoinEvents,
                CountFrom,
                SetOwnTime,
                AddAlternative,
                SwapPlan,
                HoldEvent,
                ReleaseHold,
                NoteActual,
                RenameEvent,
                CancelEvent,
                FixEvent,
                SetEventStatus,
                PutOnTrack,
                TakeOffTrack,
                Invite,
                NameSeat,
                SeatAt,
                LockSeat,
                ClearSeat,
                SetAttendanceStatus,
                ReplacePerson,
                PlaceByHand,
                TakeBackPlace,
                CallForBrief,
                WriteBrief,
                ClearBrief,
                ConfirmBrief,
                SetPreparation,
                WaiveFinding,
                TakeBackWaiver,
                SwitchRule,
                SetRuleNumber,
                HandOverCopy,
                HandOverPass,
                TakeBackCopy,
                SeatInCar,
                LeaveSeat,
                SeatAll,
                Together {
    /** The trip after this edit.
     *
     * @throws Refused if the trip cannot take it; nothing is changed then */
    Trip applyTo(Trip trip);

    /**
     * The trip after this edit alone: what is counted from an event that it moves is where it was. For edits that are made together, of
     * which one may move what another one is counted from.
     */
    default Trip made(Trip trip) {
        return applyTo(trip);
    }

    /**
     * The trip after this edit, of which somebody waits to see how far it is.
     *
     * @param far told it, from 0 to 1; it may end the work by throwing {@link CancellationException}, and nothing is changed then
     */
    default Trip applyTo(Trip trip, DoubleConsumer far) {
        return applyTo(trip);
    }

    /** What it is called, seen from the trip before it. */
    Label label(Trip before);
}

package my.lawatan.ui.programme.slots;

import java.util.function.Consumer;
import my.lawatan.check.Facts;
import my.lawatan.plan.slots.Better;
import my.lawatan.plan.slots.Request;
import my.lawatan.plan.slots.SlotSearch;
import my.lawatan.plan.slots.Timetable;

/** One search, which the window may stop from the moment in which it is asked for, before it has begun. */
final class Hunt {
    /** Nobody watches longer; the best so far is the answer then, with how far it may be from the best there is. */
    private static final double MOST_SECONDS = 300;

    private final Facts facts;
    private final Request request;
    private SlotSearch search;
    private boolean stopped;

    Hunt(Facts facts, Request request) {
        this.facts = facts;
        this.request = request;
    }

    Facts facts() {
        return facts;
    }

    Request request() {
        return request;
    }

    /** Searches, on the thread that asks. */
    Timetable run(Consumer<Better> better) {
        return begin().run(MOST_SECONDS, better);
    }

    private SlotSearch begin() {
        SlotSearch made = new SlotSearch(facts, request);
        synchronized (this) {
            search = made;
            if (stopped) made.stop();
        }
        return made;
    }

    /** Ends it, from any thread; the best so far is the answer. */
    synchronized void stop() {
        stopped = true;
        if (search != null) search.stop();
    }
}

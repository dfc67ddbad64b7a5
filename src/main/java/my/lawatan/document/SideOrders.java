package my.lawatan.document;

import my.lawatan.protocol.order.SideRule;
import my.lawatan.protocol.order.Standing;
import my.lawatan.protocol.order.WhyWords;
import my.lawatan.text.Visible;

/** By which rule a side stands in order, and who does not stand where the rule has them, in the words of a paper. */
final class SideOrders {
    private final Wording words;
    private final WhyWords why;

    SideOrders(Wording words) {
        this.words = words;
        this.why = new WhyWords(words.trip(), words.messages());
    }

    /** "Order: by rank, Federal list (P.U.(B) 506, 13 Nov 2014); nobody has confirmed that this list is in force" */
    String line(SideRule rule) {
        String confirmed = why.confirmed(rule);
        String by = why.rule(rule, reason -> Visible.line(words.of(reason)));
        return confirmed.isEmpty() ? words.say("in-order", by) : words.say("in-order.list", by, confirmed);
    }

    /** Why somebody stands there against the rule; empty for whom the rule put there. */
    String exception(Standing standing) {
        return standing.byHand() ? why.ground(standing.why()) : "";
    }
}

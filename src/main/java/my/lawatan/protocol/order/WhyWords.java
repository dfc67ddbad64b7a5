package my.lawatan.protocol.order;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import my.lawatan.protocol.order.Why.Claim;
import my.lawatan.protocol.order.Why.ListName;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Times;
import my.lawatan.text.Visible;
import my.lawatan.trip.Attendance;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.Id;
import my.lawatan.trip.Order;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Ranking;
import my.lawatan.trip.Text;
import my.lawatan.trip.Trip;

/** Makes one sentence of the reasons for a place, and of a rule. */
public final class WhyWords {
    private static final int THREE = 3;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    private final Trip trip;
    private final Messages messages;

    /** @param trip knows what ids stand for */
    public WhyWords(Trip trip, Messages messages) {
        this.trip = trip;
        this.messages = messages;
    }

    /** "3rd: place 16 of the federal list (P.U.(B) 506, 13 Nov 2014), in office since 3 Dec 2022; after YB Puan Mei, who has place 7." */
    public String sentence(Why why) {
        String basis = claim(why.basis());
        if (why.place() == 0) return messages.text("order.why.none", capital(basis));
        String nth = nth(why.place());
        return why.after()
                .map(after -> messages.text("order.why.after", nth, basis, claim(after)))
                .orElseGet(() -> messages.text("order.why", nth, basis));
    }

    /** The same without the place: "Put here by hand, before YB Puan Mei: as the host asked." */
    public String ground(Why why) {
        return messages.text("order.why.none", capital(claim(why.basis())));
    }

    /** "3rd" */
    public String nth(int place) {
        boolean teen = place % HUNDRED / TEN == 1;
        int last = place % TEN;
        return messages.text("order.nth." + (teen || last > THREE ? 0 : last), place);
    }

    private String claim(Claim claim) {
        return messages.text(
                claim.key(), claim.arguments().stream().map(this::said).toArray());
    }

    private Object said(Object argument) {
        if (argument instanceof Claim inner) return claim(inner);
        if (argument instanceof ListName list) return list(list);
        if (argument instanceof LocalDate date) return new Times(messages).date(date);
        if (argument instanceof AttendanceRole role) {
            String word = messages.word(role);
            return word.substring(0, 1).toLowerCase(messages.language().locale()) + word.substring(1);
        }
        if (argument instanceof Id<?> id)
            return trip.attendances()
                    .get(new Id<Attendance>(id.value()))
                    .map(this::name)
                    .orElse("");
        return argument instanceof String text ? Visible.line(text) : argument;
    }

    /** Who that is, as a sentence names them: their printed name, "seat 4", "organisation 3". */
    public String name(Attendance attendance) {
        if (attendance.unit() == Attendance.Unit.ORGANISATION)
            return attendance
                    .organisation()
                    .flatMap(trip.organisations()::get)
                    .map(Organisation::name)
                    .map(name -> Visible.line(name.in(messages.language())))
                    .orElseGet(() -> numbered("order.name.organisation", attendance));
        return attendance
                .person()
                .flatMap(trip.people()::get)
                .map(person -> Visible.line(Names.list(person, messages.language())))
                .orElseGet(() -> numbered("order.name.seat", attendance));
    }

    private String numbered(String key, Attendance attendance) {
        return attendance.number().map(n -> messages.text(key, n)).orElseGet(() -> messages.text("order.name.nobody"));
    }

    /** "Federal list (P.U.(B) 506, 13 Nov 2014)" */
    public String list(Ranking ranking) {
        return list(new ListName(ranking.name(), ranking.authority(), ranking.dated()));
    }

    private String list(ListName list) {
        if (list.name().isBlank()) return messages.text("order.list.unnamed");
        String name = Visible.line(list.name());
        String authority = Visible.line(list.authority());
        Optional<String> dated = list.dated().map(new Times(messages)::date);
        if (authority.isBlank())
            return dated.map(d -> messages.text("order.list.about", name, d)).orElse(name);
        return dated.map(d -> messages.text("order.list.dated", name, authority, d))
                .orElseGet(() -> messages.text("order.list.about", name, authority));
    }

    /** By what a side is in order, and why that was chosen: "by rank, Federal list (…) – as the host asked". */
    public String rule(SideRule rule) {
        return rule(rule, reason -> Visible.line(reason.in(messages.language())));
    }

    /** The same. @param reason says why it was chosen: a paper marks what is not in its language */
    public String rule(SideRule rule, Function<Text, String> reason) {
        String by = by(rule.rule());
        String text = rule.ranking()
                .map(ranking -> messages.text("order.rule.by-list", by, list(ranking)))
                .orElse(by);
        return rule.reason().stated() ? messages.text("order.rule.reason", text, reason.apply(rule.reason())) : text;
    }

    /** "alphabetical by economy" */
    public String by(Order.Rule rule) {
        return switch (rule) {
            case RANKING -> messages.text("order.rule.ranking");
            case ECONOMY -> messages.text("order.rule.economy");
            case DATE_OF_OFFICE -> messages.text("order.rule.date-of-office");
            case HOST_ORDER -> messages.text("order.rule.host-order");
            case NAME -> messages.text("order.rule.name");
        };
    }

    /** Whether somebody has confirmed that the list is in force, in words; empty without a list. */
    public String confirmed(SideRule rule) {
        return rule.ranking().map(this::confirmed).orElse("");
    }

    private String confirmed(Ranking ranking) {
        return ranking.confirmedBy().isBlank()
                ? messages.text("order.rule.unconfirmed")
                : messages.text("order.rule.confirmed", Visible.line(ranking.confirmedBy()));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

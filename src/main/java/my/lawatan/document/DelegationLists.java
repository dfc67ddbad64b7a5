package my.lawatan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import my.lawatan.document.DelegationList.Member;
import my.lawatan.document.DelegationList.Party;
import my.lawatan.protocol.order.TripOrder;
import my.lawatan.trip.Day;
import my.lawatan.trip.Group;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.Person;
import my.lawatan.trip.Side;
import my.lawatan.trip.Trip;

/** Makes the list of our delegation. */
final class DelegationLists {
    private final Commission commission;
    private final Trip trip;
    private final Wording words;
    private final Imprint imprint;
    private final Claims claims;
    private final TripOrder order;
    private int number;
    /** Whether its readers may see what the rule goes by. */
    private final boolean ranked;

    /** @param whole the trip with everything, by which people stand in order for whoever reads */
    DelegationLists(Commission commission, Trip whole) {
        this.commission = commission;
        this.trip = commission.trip();
        this.words = commission.words();
        this.imprint = new Imprint(commission, words, PaperKind.DELEGATION);
        this.claims = new Claims(words);
        this.ranked = commission.edition().sees(ItemKind.PERSON, "precedence");
        this.order = TripOrder.of(ranked ? trip : whole);
    }

    DelegationList paper() {
        List<Party> parties = parties();
        List<DailyBrief.ContactLine> contacts = Strip.contacts(words)
                .map(c -> new DailyBrief.ContactLine(words.of(c.role()), c.name(), c.phone()))
                .toList();
        return new DelegationList(
                words.language(),
                commission.asOf(),
                imprint.fileName("delegation"),
                imprint.ofVisit(),
                counts(parties),
                parties.isEmpty() || !ranked ? "" : new SideOrders(words).line(order.rule(Side.OURS)),
                commission.edition().sees(ItemKind.PERSON, "phone"),
                parties,
                duty(),
                contacts,
                parties.isEmpty() ? words.say("delegation.nothing") : "");
    }

    private List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        Optional<Person> principal = words.person(trip.settings().principal());
        if (principal.filter(this::inNoParty).isPresent())
            parties.add(new Party("principal", words.say("delegation.principal"), List.of(member(principal.get()))));
        trip.groups().stream()
                .filter(group -> group.side() == Side.OURS)
                .sorted(Group.ORDER)
                .forEach(group -> parties.add(new Party(Anchor.of(group), words.of(group.name()), members(p -> p.group()
                        .equals(Optional.of(group.id()))))));
        List<Member> others = members(p -> inNoParty(p) && !Optional.of(p).equals(principal));
        if (!others.isEmpty()) parties.add(new Party("others", words.say("delegation.others"), others));
        return parties;
    }

    private boolean inNoParty(Person person) {
        return person.side() == Side.OURS
                && person.group()
                        .flatMap(id -> trip.groups().get(id))
                        .filter(group -> group.side() == Side.OURS)
                        .isEmpty();
    }

    private List<Member> members(Predicate<Person> which) {
        return trip.people().stream()
                .filter(which)
                .sorted(order.comparator())
                .map(this::member)
                .toList();
    }

    private Member member(Person person) {
        return new Member(
                Anchor.of(person),
                Integer.toString(++number),
                words.name(person),
                person.name().inScript(),
                words.of(person.position()),
                person.organisation()
                        .flatMap(id -> trip.organisations().get(id))
                        .map(o -> words.named(o.name()))
                        .orElse(""),
                person.phone().replace(' ', '\u00A0'),
                person.email(),
                claims.about(person));
    }

    private String counts(List<Party> parties) {
        List<String> counts = new ArrayList<>();
        for (Party party : parties)
            if (!party.members().isEmpty())
                counts.add(words.say(
                        "delegation.count", party.name(), party.members().size()));
        int all = parties.stream().mapToInt(p -> p.members().size()).sum();
        return all == 0 ? "" : words.count("delegation.counts", all, String.join(", ", counts));
    }

    private List<Line> duty() {
        return trip.days().stream()
                .filter(day -> day.dutyOfficer().isPresent())
                .sorted(Day.ORDER)
                .map(day -> new Line(
                        words.times().shortDate(day.date()),
                        words.person(day.dutyOfficer())
                                .map(p -> Wording.join(Wording.DOT, words.name(p), p.phone()))
                                .orElseThrow()))
                .toList();
    }
}

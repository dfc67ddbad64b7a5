package my.lawatan.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import my.lawatan.check.Custody;
import my.lawatan.check.Facts;
import my.lawatan.check.PassNeed;
import my.lawatan.document.RegisterPaper.Cell;
import my.lawatan.document.RegisterPaper.Look;
import my.lawatan.document.RegisterPaper.Row;
import my.lawatan.document.RegisterPaper.Section;
import my.lawatan.document.RegisterPaper.Width;
import my.lawatan.text.Names;
import my.lawatan.trip.Event;
import my.lawatan.trip.Handover;
import my.lawatan.trip.Id;
import my.lawatan.trip.Pass;
import my.lawatan.trip.Person;
import my.lawatan.trip.Trip;

/** Makes the custody list of passes: who has each, who gets it when with a line to sign on, and who must carry which at which door. */
final class PassLedgers {
    private final Trip trip;
    private final Instant asOf;
    private final Wording words;
    private final Registers registers;
    private final Facts facts;

    PassLedgers(Commission commission) {
        this.trip = commission.trip();
        this.asOf = commission.asOf();
        this.words = commission.words();
        this.registers = new Registers(commission, words, PaperKind.PASS_LEDGER);
        this.facts = Facts.of(trip, asOf);
    }

    RegisterPaper paper() {
        List<Pass> passes = trip.passes().stream().sorted(Pass.ORDER).toList();
        long out = passes.stream()
                .filter(p -> facts.custody().holder(p.id(), asOf, asOf).isPresent())
                .count();
        return registers.paper(
                words.say("pass-ledger.counts", passes.size(), (int) out, registers.moment(asOf)),
                List.of(inHand(passes), handovers(), doors()),
                words.say("pass-ledger.nothing"));
    }

    private Section inHand(List<Pass> passes) {
        return registers.section(
                "in-hand",
                "pass-ledger.in-hand",
                passes.stream().map(this::inHand).toList(),
                registers.column("pass", Width.WIDE),
                registers.column("serial", Width.SHORT),
                registers.column("holder", Width.REST),
                registers.column("since", Width.MIDDLE),
                registers.column("returned", Width.MIDDLE));
    }

    private Row inHand(Pass pass) {
        Optional<Handover> last = facts.custody().last(pass.id(), asOf, asOf);
        String holder = registers.person(last.flatMap(Handover::to));
        Cell who = holder.isEmpty() ? new Cell(words.say("pass-ledger.office"), "", Look.NONE) : Cell.of(holder);
        return new Row(
                Anchor.of(pass),
                List.of(
                        Cell.title(words.of(pass.name()), words.word(pass.type())),
                        Cell.of(pass.serial()),
                        who.more(Wording.join(Wording.DOT, due(pass), words.of(pass.note()))),
                        Cell.of(last.map(h -> registers.moment(h.at())).orElse("")),
                        Cell.sign()));
    }

    // whoever should have got it by now, of whom nobody has said so
    private String due(Pass pass) {
        return facts.custody()
                .due(pass.id(), asOf, asOf)
                .map(h -> words.say("pass-ledger.due", to(h), registers.moment(h.at())))
                .orElse("");
    }

    private String to(Handover handover) {
        return handover.to().isEmpty() ? words.say("pass-ledger.back") : registers.person(handover.to());
    }

    private Section handovers() {
        List<Row> rows = trip.handovers().stream()
                .sorted(Custody.BY_TIME)
                .map(this::handover)
                .toList();
        return registers.section(
                "handovers",
                "pass-ledger.handovers",
                rows,
                registers.column("when", Width.MIDDLE),
                registers.column("pass", Width.MIDDLE),
                registers.column("hands", Width.REST),
                registers.column("state", Width.SHORT),
                registers.column("received", Width.WIDE));
    }

    private Row handover(Handover handover) {
        boolean late = Custody.isDue(handover, asOf);
        String state =
                words.say(handover.done() ? "pass-ledger.done" : late ? "pass-ledger.late" : "pass-ledger.planned");
        String to = handover.to().isEmpty() ? words.say("pass-ledger.back") : registers.person(handover.to());
        return new Row(
                Anchor.of(handover),
                List.of(
                        Cell.of(registers.moment(handover.at())),
                        Cell.title(pass(handover.pass()), ""),
                        Cell.of(to).more(Wording.join(Wording.DOT, before(handover), words.of(handover.note()))),
                        new Cell(state, "", late ? Look.LATE : Look.PLAIN),
                        Cell.sign()));
    }

    private String pass(Id<Pass> id) {
        return trip.passes().get(id).map(p -> words.of(p.name())).orElse("");
    }

    // out of whose hands, where it was in somebody's
    private String before(Handover handover) {
        Optional<Id<Person>> before = facts.custody().before(handover, asOf).flatMap(Handover::to);
        return before.isEmpty() ? "" : words.say("pass-ledger.from", registers.person(before));
    }

    private Section doors() {
        List<Row> rows = new ArrayList<>();
        trip.events().stream().sorted(Event.IN_TIME).forEach(event -> PassNeed.of(facts, event).stream()
                .filter(need -> !need.must().isEmpty() || need.overQuota())
                .forEach(need -> rows.add(door(need))));
        return registers.section(
                "doors",
                "pass-ledger.doors",
                rows,
                registers.column("when", Width.MIDDLE),
                registers.column("event", Width.REST),
                registers.column("pass", Width.SHORT),
                registers.column("must", Width.WIDE),
                registers.column("lacking", Width.MIDDLE));
    }

    private Row door(PassNeed need) {
        String lacking = names(need.lacking());
        Cell missing = lacking.isEmpty()
                ? new Cell(words.say("pass-ledger.nobody-lacks"), "", Look.NONE)
                : new Cell(lacking, "", Look.LATE);
        return new Row(
                Anchor.of(need.event(), nth(need)),
                List.of(
                        Cell.of(registers.begins(need.event())),
                        Cell.title(words.of(need.event().title()), quota(need)),
                        Cell.of(words.word(need.type())),
                        Cell.of(names(need.must())),
                        missing));
    }

    // an event that asks for several types has several places on the paper
    private int nth(PassNeed need) {
        List<Pass.Type> types = PassNeed.of(facts, need.event()).stream()
                .filter(n -> !n.must().isEmpty() || n.overQuota())
                .map(PassNeed::type)
                .toList();
        return types.indexOf(need.type()) + 1;
    }

    private String names(List<Id<Person>> people) {
        return people.stream()
                .map(trip::person)
                .sorted(Comparator.comparing((Person person) -> Names.bare(person.name()))
                        .thenComparing(Person::id))
                .map(words::name)
                .collect(Collectors.joining(", "));
    }

    private String quota(PassNeed need) {
        return need.quota()
                .map(most -> words.say(
                        need.overQuota() ? "pass-ledger.over-quota" : "pass-ledger.quota", need.carried(), most))
                .orElse("");
    }
}

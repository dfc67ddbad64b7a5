package my.lawatan.ui.needs;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import my.lawatan.check.Custody;
import my.lawatan.edit.Edit;
import my.lawatan.edit.HandOverPass;
import my.lawatan.trip.Handover;
import my.lawatan.trip.Id;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Pass;
import my.lawatan.trip.Person;
import my.lawatan.trip.Text;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;

/** Each pass with who has it in the moment that is looked at, and who has it next. Typing a name hands it over. */
final class PassRegister extends ItemRegister<Pass> {
    private static final String HOLDER = "holder";

    PassRegister() {
        super(
                "passes",
                ItemKind.PASS,
                List.of(
                        field("name", 130, Values::text).styled("lw-rows-name").as("pass"),
                        field("type", 84, v -> v.word(Pass.Type.values(), Optional.empty())),
                        field("serial", 100, Values::line).styled("lw-rows-muted"),
                        Field.<Pass>told(HOLDER, 170, PassRegister::holder).typed(new Giving()),
                        Field.<Pass>told("since", 132, PassRegister::since).styled("lw-rows-muted"),
                        Field.<Pass>told("next", 270, PassRegister::next).styled("lw-rows-due"),
                        field("note", 150, Values::text).styled("lw-rows-muted")));
    }

    private static <V> Field<Pass> field(String component, double width, Function<Values, Value<V>> value) {
        return Field.of(ItemKind.PASS, component, width, value);
    }

    private static String holder(Reading reading, Pass pass) {
        return reading.person(reading.facts().custody().holder(pass.id(), reading.at(), reading.now()));
    }

    private static String since(Reading reading, Pass pass) {
        return reading.facts()
                .custody()
                .last(pass.id(), reading.at(), reading.now())
                .map(h -> reading.moment(h.at().instant()))
                .orElse("");
    }

    private static String next(Reading reading, Pass pass) {
        Optional<Handover> next = reading.facts().custody().next(pass.id());
        return next.map(h -> reading.messages()
                        .text(
                                late(reading, h) ? "needs.passes.next.late" : "needs.passes.next",
                                to(reading, h.to()),
                                reading.moment(h.at().instant())))
                .orElse("");
    }

    private static String to(Reading reading, Optional<Id<Person>> person) {
        return person.isEmpty() ? reading.messages().text("needs.passes.office") : reading.person(person);
    }

    private static boolean late(Reading reading, Handover handover) {
        return Custody.isDue(handover, reading.now());
    }

    @Override
    Mark mark(Reading reading, Pass pass) {
        Optional<Handover> next = reading.facts().custody().next(pass.id());
        return next.filter(h -> late(reading, h)).isPresent() ? Mark.LATE : Mark.NONE;
    }

    @Override
    String rank(Reading reading, Pass pass) {
        return pass.type().ordinal() + " " + pass.rank() + " " + Keys.natural(reading.words(pass.name()));
    }

    @Override
    public boolean same(Trip one, Trip two) {
        return super.same(one, two) && one.handovers() == two.handovers();
    }

    /** Numbered on from those of its type. */
    @Override
    public Optional<Item> fresh(Reading reading, Optional<ItemRef> selected) {
        Pass.Type type = selected.flatMap(reading.trip()::find)
                .filter(Pass.class::isInstance)
                .map(p -> ((Pass) p).type())
                .orElse(Pass.Type.FLOATER);
        long count =
                reading.trip().passes().stream().filter(p -> p.type() == type).count();
        Text name = Text.NONE.with(
                reading.messages().language(),
                reading.messages()
                        .text("needs.passes.numbered", reading.messages().word(type), count + 1));
        return Optional.of(new Pass(Id.random(), type, name, "", "", Text.NONE));
    }

    /** Does the next handover that is planned, now. */
    @Override
    public Optional<Edit> advance(Reading reading, RegisterRow row) {
        TimePoint now = TimePoint.of(reading.now(), reading.zone());
        return item(reading, row)
                .flatMap(pass -> reading.facts().custody().next(pass.id()))
                .map(h -> new HandOverPass(h.id(), h.pass(), h.to(), now, true));
    }

    @Override
    public Optional<String> asked() {
        return Optional.of(HOLDER);
    }

    /** Hands the pass to whoever is typed: in the present it is done, in a moment to come it is planned. */
    private static final class Giving implements Field.Typing<Pass> {
        @Override
        public String written(Reading reading, Pass pass) {
            return holder(reading, pass);
        }

        @Override
        public Edit edit(Reading reading, Pass pass, String typed) {
            Optional<Id<Person>> to = reading.values().names().person().read(Optional.empty(), typed);
            boolean done = !reading.at().isAfter(reading.now());
            return new HandOverPass(Id.random(), pass.id(), to, TimePoint.of(reading.at(), reading.zone()), done);
        }

        @Override
        public List<String> offers(Reading reading, String typed) {
            return reading.values().names().person().offers(typed);
        }
    }
}

package my.lawatan.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.change.Version;
import my.lawatan.document.ChangeMessage.Audience;
import my.lawatan.document.ChangeMessage.Naming;
import my.lawatan.document.RegisterPaper.Cell;
import my.lawatan.document.RegisterPaper.Row;
import my.lawatan.document.RegisterPaper.Section;
import my.lawatan.document.RegisterPaper.Width;
import my.lawatan.reader.Reader;
import my.lawatan.text.Fold;
import my.lawatan.text.Visible;
import my.lawatan.trip.Copy;
import my.lawatan.trip.Trip;
import my.lawatan.trip.Vehicle;

/**
 * Makes the message to drivers or liaison as a paper: what changed for them, and below it a box to tick for each who has read it. What is
 * handed out names nobody but where that is ticked, and of those who are told only whom its readers know; the office's own has both
 * messages, everybody by name, and when they answered.
 */
final class MessagePapers {
    private static final Set<Vehicle.Type> OF_PILOTS =
            EnumSet.of(Vehicle.Type.AIRCRAFT, Vehicle.Type.HELICOPTER, Vehicle.Type.BOAT);

    /** So many lines there are at least, for whoever is on no list. */
    private static final int LEAST = 3;

    private final Drawn drawn;
    private final Issue.Frozen since;
    private final PaperRequest request;
    private final Trip whole;
    private final Instant now;
    private final boolean office;
    private final Set<Naming> naming;
    private final Wording words;
    private final Registers registers;

    /** One who is told. @param copy with which it is known that they were; none if it is not */
    private record Told(String anchor, String name, String more, Optional<Copy> copy) {}

    /** @param whole the trip with everything, which says who is on the distribution list */
    MessagePapers(Drawn drawn, Issue.Frozen since, PaperRequest request, Trip whole, Instant now) {
        this.drawn = drawn;
        this.since = since;
        this.request = request;
        this.whole = whole;
        this.now = now;
        this.naming = request.message().map(Subject.OfMessage::naming).orElse(Set.of());
        Commission commission = Commission.of(drawn, request, now);
        this.words = commission.words();
        this.registers = new Registers(commission, words, PaperKind.MESSAGE);
        this.office = commission.office();
    }

    RegisterPaper paper() {
        List<Section> sections = new ArrayList<>();
        for (Audience audience : Audience.values())
            if (office || audience.edition() == request.edition()) sections.addAll(sections(audience));
        String version = since.version().name();
        return registers.paper(
                "message-since-v" + version,
                registers.unnamed(words.say("sheet.heading", version)),
                office ? "" : words.say("message.answer"),
                sections,
                words.say("message.nothing"));
    }

    private List<Section> sections(Audience audience) {
        ChangeMessage message = message(audience);
        if (message.days().isEmpty()) return List.of();
        return List.of(changed(audience, message), read(audience));
    }

    private ChangeMessage message(Audience audience) {
        return office
                ? ChangeMessages.reduced(since, drawn, audience, naming, request.voice(), now)
                : new ChangeMessages(since, drawn, audience, naming, request.voice(), now).message();
    }

    private Section changed(Audience audience, ChangeMessage message) {
        List<Row> rows = new ArrayList<>();
        for (ChangeMessage.DayLines day : message.days()) {
            // an empty head would put it under the day above
            String head = day.day().isEmpty() ? "–" : day.day();
            for (ChangeMessage.Line line : day.lines()) {
                rows.add(new Row(Anchor.of(line.about()), List.of(Cell.title(head, ""), Cell.of(line.text()))));
                head = "";
            }
        }
        return registers.section(
                audience.word(),
                audience == Audience.DRIVERS ? "message.to-drivers" : "message.to-liaison",
                rows,
                registers.column("day", Width.MIDDLE),
                registers.column("changed", Width.REST));
    }

    private Section read(Audience audience) {
        List<Told> all = new ArrayList<>(audience == Audience.DRIVERS ? drivers() : liaison());
        while (all.size() < LEAST) all.add(new Told("", "", "", Optional.empty()));
        return registers.section(
                "read-by-" + audience.word(),
                audience == Audience.DRIVERS ? "message.read-drivers" : "message.read-liaison",
                all.stream().map(this::row).toList(),
                registers.column("read", Width.SHORT),
                registers.column("who", Width.REST),
                registers.column("at", Width.WIDE),
                registers.column("initials", Width.WIDE));
    }

    private Row row(Told told) {
        Optional<Instant> answered = told.copy().flatMap(Copy::acknowledged).map(at -> at.instant());
        Cell who = told.name().isEmpty() ? Cell.sign() : Cell.title(told.name(), told.more());
        boolean read = answered.isPresent();
        // when somebody answered is the office's own
        Cell at = answered.filter(when -> office)
                .map(when -> Cell.of(registers.moment(when)))
                .orElseGet(() -> read ? Cell.of("") : Cell.sign());
        return new Row(told.anchor(), List.of(Cell.tick(read), who, at, read ? Cell.of("") : Cell.sign()));
    }

    /** Whoever drives what, and each vehicle of which nobody is entered as its driver. */
    private List<Told> drivers() {
        Map<String, List<Vehicle>> byDriver = new LinkedHashMap<>();
        drawn.trip().vehicles().stream()
                .sorted(Vehicle.ORDER)
                .filter(vehicle -> !vehicle.driver().isBlank() || !OF_PILOTS.contains(vehicle.type()))
                .forEach(vehicle -> byDriver.computeIfAbsent(driver(vehicle), driver -> new ArrayList<>())
                        .add(vehicle));
        return byDriver.values().stream().map(this::driver).toList();
    }

    private static String driver(Vehicle vehicle) {
        return vehicle.driver().isBlank()
                ? vehicle.id().toString()
                : Fold.fold(vehicle.driver().strip());
    }

    private Told driver(List<Vehicle> driven) {
        Vehicle first = driven.get(0);
        String driver = Visible.line(first.driver().strip());
        String cars = driven.stream()
                .map(vehicle -> Visible.line(words.vehicle(vehicle, Wording.DOT)))
                .collect(Collectors.joining(", "));
        boolean named = (office || naming.contains(Naming.NAMES)) && !driver.isEmpty();
        Optional<Copy> copy = copies().filter(c -> holds(c, first)).findFirst();
        return new Told(Anchor.of(first), named ? driver : cars, named ? cars : "", copy);
    }

    /** Whoever else is listed as one who has the message. */
    private List<Told> liaison() {
        return copies().filter(copy -> whole.vehicles().stream().noneMatch(vehicle -> holds(copy, vehicle)))
                .map(copy -> new Told(
                        office ? Anchor.of(copy) : "",
                        holder(copy).orElseGet(() -> words.say("change.lead-copy", Integer.toString(copy.number()))),
                        "",
                        Optional.of(copy)))
                .toList();
    }

    private Optional<String> holder(Copy copy) {
        if (!office && !naming.contains(Naming.NAMES)) return Optional.empty();
        Optional<String> person =
                copy.person().flatMap(drawn.trip().people()::get).map(words::name);
        return office
                ? person.or(() -> Optional.of(Visible.line(copy.holder()))).filter(name -> !name.isEmpty())
                : person;
    }

    /** Those with which the message about this version went out; none of a draft. */
    private Stream<Copy> copies() {
        Optional<Version> version = drawn.issue().version();
        if (version.isEmpty()) return Stream.empty();
        Stream<Copy> all =
                request.message().map(message -> message.copies().stream()).orElseGet(() -> whole.copies().stream());
        return all.filter(copy -> copy.form() == Copy.Form.MESSAGE
                        && copy.version().equals(version.get().id()))
                .sorted(Comparator.comparing(Copy::number).thenComparing(Copy::id));
    }

    private boolean holds(Copy copy, Vehicle vehicle) {
        if (copy.person().isPresent())
            return copy.person()
                    .flatMap(whole.people()::get)
                    .filter(person -> Reader.drives(person, vehicle.driver()))
                    .isPresent();
        return !vehicle.driver().isBlank()
                && Fold.fold(copy.holder().strip())
                        .equals(Fold.fold(vehicle.driver().strip()));
    }
}

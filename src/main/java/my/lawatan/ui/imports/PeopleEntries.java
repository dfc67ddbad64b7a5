package my.lawatan.ui.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.Invite;
import my.lawatan.edit.NameSeat;
import my.lawatan.interchange.Headway;
import my.lawatan.interchange.Remark;
import my.lawatan.interchange.people.PeoplePlan;
import my.lawatan.interchange.people.PersonProposal;
import my.lawatan.interchange.people.PersonProposal.Kind;
import my.lawatan.text.Labels;
import my.lawatan.text.Messages;
import my.lawatan.text.Names;
import my.lawatan.text.Said;
import my.lawatan.text.Visible;
import my.lawatan.text.Words;
import my.lawatan.trip.Alias;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.AttendanceStatus;
import my.lawatan.trip.Diet;
import my.lawatan.trip.Event;
import my.lawatan.trip.Group;
import my.lawatan.trip.Id;
import my.lawatan.trip.Organisation;
import my.lawatan.trip.Person;
import my.lawatan.trip.PersonName;
import my.lawatan.trip.Text;
import my.lawatan.trip.Title;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** What a list of people would change, as lines to choose from. */
final class PeopleEntries {
    private final PeoplePlan plan;
    private final Trip trip;
    private final Messages messages;
    private final Said said;
    private final Map<Id<?>, String> made = new HashMap<>();

    private PeopleEntries(PeoplePlan plan, Trip trip, Messages messages) {
        this.plan = plan;
        this.trip = trip;
        this.messages = messages;
        for (PersonProposal proposal : plan.proposals()) {
            proposal.making().forEach(this::name);
            proposal.updating().forEach(this::name);
        }
        this.said = new Said(trip, made, messages);
    }

    /** @param headway told how many of the people are put into words */
    static List<Entry> of(PeoplePlan plan, Trip trip, Messages messages, Headway headway) {
        return new PeopleEntries(plan, trip, messages).all(headway);
    }

    private void name(Edit edit) {
        if (edit instanceof CreateItem create && !(create.item() instanceof Person))
            made.put(create.item().id(), Titles.of(create.item(), trip));
    }

    private List<Entry> all(Headway headway) {
        List<Entry> all = new ArrayList<>();
        plan.doubts().forEach(doubt -> all.add(said(Section.DOUBTED, doubt)));
        for (PersonProposal proposal : plan.proposals()) {
            headway.step(all.size(), plan.proposals().size());
            all.add(entry(proposal));
        }
        plan.leftOut().forEach(remark -> all.add(said(Section.LEFT_OUT, remark)));
        return all;
    }

    private Entry entry(PersonProposal proposal) {
        Kind kind = proposal.kind();
        boolean sure = proposal.sure();
        Person shown = kind == Kind.UPDATED ? proposal.before().orElseThrow() : proposal.person();
        return new Entry(
                "row " + proposal.line(),
                section(kind, sure),
                messages.text("imports.row", proposal.line()),
                "",
                Visible.line(Names.list(shown, messages.language())),
                offers(proposal),
                notes(proposal),
                sure);
    }

    private static Section section(Kind kind, boolean sure) {
        return switch (kind) {
            case UNCHANGED -> Section.AGREES;
            case PERHAPS -> Section.DOUBTED;
            case ADDED -> sure ? Section.ADDED : Section.DOUBTED;
            case UPDATED -> sure ? Section.CHANGED : Section.DOUBTED;
        };
    }

    private List<Offer> offers(PersonProposal proposal) {
        Kind kind = proposal.kind();
        if (kind == Kind.UNCHANGED) return List.of();
        Person person = proposal.person();
        if (kind == Kind.ADDED)
            return List.of(new Offer(Offer.NEW, "", "", details(proposal), false, true, proposal.adding()));
        List<Offer> offers = new ArrayList<>();
        proposal.belonging().forEach(together -> offers.add(offer(together)));
        if (kind == Kind.PERHAPS)
            offers.add(new Offer(
                    Offer.NEW,
                    messages.text("imports.people.as-new"),
                    "",
                    Visible.line(Names.list(person, messages.language())),
                    false,
                    offers.isEmpty(),
                    proposal.adding()));
        return offers;
    }

    private Offer offer(List<PersonProposal.Difference> together) {
        return new Offer(
                together.get(0).component(),
                joined(together, this::label),
                joined(together, difference -> words(difference.before())),
                joined(together, difference -> words(difference.after())),
                false,
                true,
                together.stream()
                        .flatMap(difference -> difference.edits().stream())
                        .toList());
    }

    private String label(PersonProposal.Difference difference) {
        return difference.component().equals(PersonProposal.ATTENDANCE)
                ? messages.text("imports.people.attends")
                : Labels.component(difference.component(), messages);
    }

    private static String joined(
            List<PersonProposal.Difference> together, Function<PersonProposal.Difference, String> words) {
        return together.stream().map(words).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String words(Object value) {
        if (value instanceof Diet diet && diet.known() != Diet.Known.NOT_STATED) return diet(diet);
        if (value instanceof PersonName name) return name(name);
        if (value instanceof Optional<?> one
                && one.filter(PersonProposal.Attends.class::isInstance).isPresent())
            return attends((PersonProposal.Attends) one.get());
        if (value instanceof List<?> all && all.stream().allMatch(Alias.class::isInstance))
            return all.stream()
                    .map(alias -> Visible.line(((Alias) alias).text()))
                    .collect(Collectors.joining("; "));
        return said.value(value);
    }

    private String attends(PersonProposal.Attends attends) {
        return attends(attends.event(), attends.role(), attends.status());
    }

    private String attends(Id<Event> event, AttendanceRole role, AttendanceStatus status) {
        String title = Visible.line(line(trip.event(event).title()));
        String part = messages.text("imports.people.part", title, messages.word(role));
        return status == AttendanceStatus.NOT_STATED
                ? part
                : messages.text("imports.people.replied", part, messages.word(status));
    }

    // all of its parts, as one of them alone may differ
    private String name(PersonName name) {
        Stream<String> titles = name.titles().stream().map(Title::text);
        return Stream.of(Stream.of(line(name.style())), titles, Stream.of(Names.bare(name), name.inScript()))
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .map(Visible::line)
                .collect(Collectors.joining(" "));
    }

    private String diet(Diet diet) {
        if (diet.known() == Diet.Known.NONE) return messages.text("imports.people.no-diet");
        return Visible.line(line(diet.needs()));
    }

    private String details(PersonProposal proposal) {
        Person person = proposal.person();
        return Stream.of(
                        place(proposal),
                        line(person.position()),
                        named(
                                person.organisation()
                                        .flatMap(trip.organisations()::get)
                                        .map(Organisation::name),
                                person.organisation()),
                        named(person.group().flatMap(trip.groups()::get).map(Group::name), person.group()),
                        diet(person.diet()),
                        person.phone(),
                        person.email())
                .filter(text -> !text.isEmpty())
                .map(Visible::line)
                .collect(Collectors.joining(" · "));
    }

    // a seat that was waiting for somebody of theirs, or a place of their own
    private String place(PersonProposal proposal) {
        for (Edit edit : proposal.attending()) {
            if (edit instanceof Invite invite)
                return attends(
                        invite.attendance().event(),
                        invite.attendance().role(),
                        invite.attendance().status());
            if (edit instanceof NameSeat seat)
                return messages.text(
                        "imports.people.seat",
                        Visible.line(Titles.of(
                                trip.attendances().get(seat.attendance()).orElseThrow(), trip)));
        }
        return "";
    }

    private String named(Optional<Text> there, Optional<? extends Id<?>> id) {
        return there.map(this::line).or(() -> id.map(made::get)).orElse("");
    }

    private String line(Text text) {
        return text.in(messages.language());
    }

    private List<String> notes(PersonProposal proposal) {
        List<String> notes = new ArrayList<>();
        if (proposal.kind() == Kind.PERHAPS) {
            proposal.before()
                    .ifPresent(before -> notes.add(messages.text(
                            "interchange.people.perhaps."
                                    + Words.kebab(proposal.how().orElseThrow().name()),
                            called(before))));
            proposal.twice().ifPresent(line -> notes.add(messages.text("interchange.people.perhaps-twice", line)));
        }
        proposal.said().stream()
                .filter(remark -> proposal.kind() != Kind.UNCHANGED)
                .map(remark -> Visible.line(remark.text(messages)))
                .forEach(notes::add);
        return notes;
    }

    private String called(Person before) {
        String name = Visible.line(Names.list(before, messages.language()));
        String position = Visible.line(line(before.position()));
        return position.isEmpty() ? name : messages.text("imports.people.called", name, position);
    }

    private Entry said(Section section, Remark remark) {
        return new Entry(
                "said " + remark.line() + " " + remark.key() + remark.arguments(),
                section,
                remark.line() == 0 ? "" : messages.text("imports.row", remark.line()),
                "",
                Visible.line(remark.text(messages)),
                List.of(),
                List.of(),
                false);
    }
}

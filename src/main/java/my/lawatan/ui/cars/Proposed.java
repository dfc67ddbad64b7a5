package my.lawatan.ui.cars;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import my.lawatan.check.Facts;
import my.lawatan.check.Motorcade;
import my.lawatan.edit.Edit;
import my.lawatan.plan.SeatProposal;
import my.lawatan.text.Messages;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.Id;
import my.lawatan.trip.Person;

/** Seats that are proposed: what gives them, the motorcade as it would be, and what they go by. */
record Proposed(Edit edit, Diagram diagram, String why) {
    private static final int MOST = 5;

    /** Seats by precedence for all who have to have one. */
    static Proposed of(Facts facts, Diagrams diagrams, Motorcade motorcade, Messages messages) {
        List<Id<Person>> inOrder =
                diagrams.passengers(motorcade).stream().map(Person::id).toList();
        Set<Id<Person>> guards = facts.trip().attendances().stream()
                .filter(a -> a.role() == AttendanceRole.SECURITY)
                .flatMap(a -> a.person().stream())
                .collect(Collectors.toSet());
        SeatProposal proposal = SeatProposal.of(facts, motorcade, inOrder, guards, UUID::randomUUID);
        Diagram drawn = diagrams.of(proposal.on(motorcade));
        Set<Id<Person>> off = new LinkedHashSet<>(motorcade.seated());
        off.removeAll(proposal.on(motorcade).seated());
        off.removeAll(proposal.without());
        String why = Stream.of(
                        why(proposal, drawn.kerbRight(), messages),
                        along(proposal, messages),
                        said("cars.proposal.without", proposal.without(), diagrams, messages),
                        said("cars.proposal.off", off, diagrams, messages))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
        return new Proposed(proposal.edit(), drawn, why);
    }

    private static String why(SeatProposal proposal, boolean kerbRight, Messages messages) {
        String side = messages.text(kerbRight ? "cars.proposal.right" : "cars.proposal.left");
        return messages.text("cars.proposal", proposal.places().size() - along(proposal), side);
    }

    private static String along(SeatProposal proposal, Messages messages) {
        long along = along(proposal);
        return along == 0 ? "" : messages.text("cars.proposal.along", along);
    }

    private static long along(SeatProposal proposal) {
        return proposal.places().stream()
                .filter(place -> place.why() == SeatProposal.Why.ALONG)
                .count();
    }

    private static String said(String key, Collection<Id<Person>> who, Diagrams diagrams, Messages messages) {
        if (who.isEmpty()) return "";
        String names = who.stream().limit(MOST).map(diagrams::name).collect(Collectors.joining(", "));
        return messages.text(key, who.size(), who.size() > MOST ? names + " …" : names + ".");
    }
}

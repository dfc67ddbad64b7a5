package my.lawatan.interchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.Together;
import my.lawatan.trip.Id;
import my.lawatan.trip.Link;
import my.lawatan.trip.Place;

/**
 * What a file of another program would change in a trip. Nothing is changed by making a plan.
 *
 * @param proposals one for each event that can be trusted, in the order of the file
 * @param leftOut each line that cannot be taken, with the reason, in the order of the file
 * @param doubts what was taken and should be looked at, in the order of the file
 */
public record ImportPlan(List<Proposal> proposals, List<Remark> leftOut, List<Remark> doubts) {
    public ImportPlan {
        proposals = List.copyOf(proposals);
        leftOut = sorted(leftOut);
        doubts = sorted(doubts);
    }

    private static List<Remark> sorted(List<Remark> remarks) {
        return remarks.stream().sorted(Comparator.comparingInt(Remark::line)).toList();
    }

    public Stream<Proposal> of(Proposal.Kind kind) {
        return proposals.stream().filter(p -> p.kind() == kind);
    }

    /** What is to be said of that proposal: the remarks on its lines, in the order of the file. */
    public List<Remark> remarks(Proposal proposal) {
        return doubts.stream()
                .filter(r -> r.line() >= proposal.line() && r.line() <= proposal.lastLine())
                .toList();
    }

    /** All of it as one edit that one Undo takes back; none if nothing would change. */
    public Optional<Edit> edit() {
        return edit(proposals);
    }

    /** What is chosen of a plan, as one edit. */
    public static Edit together(List<Edit> chosen) {
        List<Edit> seen = seen(chosen);
        return new Together(seen.size() == 1 ? "edit.import-calendar-one" : "edit.import-calendar", seen);
    }

    // the link that keeps a uid is no change that anybody sees: it counts with its event
    private static List<Edit> seen(List<Edit> chosen) {
        List<Edit> seen = new ArrayList<>();
        for (Edit edit : chosen)
            if (edit instanceof CreateItem made && made.item() instanceof Link && !seen.isEmpty())
                seen.add(new Together("", List.of(seen.remove(seen.size() - 1), edit)));
            else seen.add(edit);
        return seen;
    }

    /** The chosen proposals as one edit; none if they change nothing. */
    public static Optional<Edit> edit(Collection<Proposal> chosen) {
        Map<Id<Place>, Edit> places = new LinkedHashMap<>();
        List<Edit> edits = new ArrayList<>();
        for (Proposal proposal : chosen) {
            proposal.newPlace().ifPresent(place -> places.putIfAbsent(place.id(), new CreateItem(place)));
            edits.addAll(proposal.edits());
        }
        if (edits.isEmpty()) return Optional.empty();
        edits.addAll(0, places.values());
        return Optional.of(together(edits));
    }
}

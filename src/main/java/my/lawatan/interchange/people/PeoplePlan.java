package my.lawatan.interchange.people;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import my.lawatan.edit.Edit;
import my.lawatan.edit.Together;
import my.lawatan.interchange.Remark;

/**
 * What a list of people would change in a trip. Nothing is changed by making a plan.
 *
 * @param proposals one for each row that names somebody, in the order of the file
 * @param leftOut each row that cannot be taken, with the reason
 * @param doubts what is to be said of the file as a whole
 */
public record PeoplePlan(List<PersonProposal> proposals, List<Remark> leftOut, List<Remark> doubts) {
    public PeoplePlan {
        proposals = List.copyOf(proposals);
        leftOut = leftOut.stream().sorted(Comparator.comparingInt(Remark::line)).toList();
        doubts = List.copyOf(doubts);
    }

    public Stream<PersonProposal> of(PersonProposal.Kind kind) {
        return proposals.stream().filter(proposal -> proposal.kind() == kind);
    }

    /** What is chosen of a plan, as one edit that one Undo takes back. */
    public static Edit together(List<Edit> chosen) {
        return new Together(chosen.size() == 1 ? "edit.import-people-one" : "edit.import-people", chosen);
    }

    /** What these do, as one edit; none if they do nothing. */
    public static Optional<Edit> edit(Stream<Edit> chosen) {
        // several people may need the same new organisation
        List<Edit> edits = chosen.distinct().toList();
        return edits.isEmpty() ? Optional.empty() : Optional.of(together(edits));
    }
}

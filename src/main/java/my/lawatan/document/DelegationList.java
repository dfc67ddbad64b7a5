package my.lawatan.document;

import java.time.Instant;
import java.util.List;
import my.lawatan.trip.Language;

/**
 * Our side: who travels, party by party in order, and whom to call.
 *
 * @param counts how many there are in each party, in one line
 * @param order by which rule they stand in order; empty where its readers may not see what it goes by
 * @param parties each group in order, the principal at the head of his own or before all; then those in none
 * @param duty who answers for the delegation on each day
 * @param contacts the numbers of the trip
 * @param reach whether there is a column of telephones: not where its readers may see nobody's
 * @param nothing a sentence that says so if nobody of our side is entered; else empty
 */
public record DelegationList(
        Language language,
        Instant asOf,
        String fileName,
        Masthead head,
        String counts,
        String order,
        boolean reach,
        List<Party> parties,
        List<Line> duty,
        List<DailyBrief.ContactLine> contacts,
        String nothing)
        implements Paper {
    public DelegationList {
        parties = List.copyOf(parties);
        duty = List.copyOf(duty);
        contacts = List.copyOf(contacts);
    }

    @Override
    public PaperKind kind() {
        return PaperKind.DELEGATION;
    }

    /** People who are listed together.
     *
     * @param anchor a name for it that is unique on the paper */
    public record Party(String anchor, String name, List<Member> members) {
        public Party {
            members = List.copyOf(members);
        }
    }

    /**
     * One of us.
     *
     * @param anchor the person, see {@link Anchor}
     * @param inScript the name in its own script; empty if that is Latin
     * @param basis what of it is inferred or disputed, and where it is known from
     */
    public record Member(
            String anchor,
            String number,
            String name,
            String inScript,
            String position,
            String organisation,
            String phone,
            String email,
            List<String> basis) {
        public Member {
            basis = List.copyOf(basis);
        }
    }
}

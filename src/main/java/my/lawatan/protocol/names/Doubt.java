package my.lawatan.protocol.names;

import java.util.List;
import my.lawatan.trip.NameOrder;

/** Whether words that are not as a record writes them are that person's name all the same, or somebody's or something's else. */
final class Doubt {
    private final Roster roster;
    private final Surroundings around;

    Doubt(Roster roster, Surroundings around) {
        this.roster = roster;
        this.around = around;
    }

    boolean isDrift(Mention mention, boolean accented) {
        if (around.inPlace(mention)) return false;
        if (mention.alias()) return !around.goesOn(mention) && !around.hasBegun(mention);
        if (mention.length() == 1) return singleWord(mention, accented);
        return mention.bearer().hasShape(mention.keys()) ? dressedOtherwise(mention) : namedOtherwise(mention);
    }

    // one word alone tells who is meant only with an honorific, and only if it is one person's
    private boolean singleWord(Mention mention, boolean accented) {
        Bearer bearer = mention.bearer();
        String key = mention.keys().get(0);
        if (around.goesOn(mention) || roster.isShared(key)) return false;
        if (bearer.hasShape(mention.keys())) return !accented || bearer.resembles(mention.before());
        if (bearer.contradicts(mention.before())) return false;
        return bearer.hasFamily() && (bearer.isGiven(key) || bearer.isAddressed(key));
    }

    // the name is right, and titles, particles, accents or spelling are not
    private boolean dressedOtherwise(Mention mention) {
        return mention.bearer().isWhole(mention.keys()) || !around.goesOn(mention) && !around.hasBegun(mention);
    }

    private boolean namedOtherwise(Mention mention) {
        Bearer bearer = mention.bearer();
        List<String> keys = mention.keys();
        if (mention.misspelled() || around.isInverted(mention) || around.goesOn(mention) || around.hasBegun(mention))
            return false;
        if (keys.stream().noneMatch(bearer::isTelling)) return false;
        if (inOrder(keys, bearer.words())) return true;
        // of a name without family name another order may be another person's: a son is called after his father
        boolean mixed =
                keys.stream().anyMatch(bearer::isGiven) && !keys.stream().allMatch(bearer::isGiven);
        return bearer.hasFamily() ? mixed : !isPatronymic(bearer) && bearer.isWhole(keys) && keys.size() > 2;
    }

    private static boolean isPatronymic(Bearer bearer) {
        return bearer.order() == NameOrder.GIVEN_PATRONYMIC;
    }

    private static boolean inOrder(List<String> some, List<String> all) {
        int at = 0;
        for (String word : all) if (at < some.size() && some.get(at).equals(word)) at++;
        return at == some.size();
    }
}

package my.lawatan.document.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.document.EditionPaper;
import my.lawatan.reader.Secret;
import my.lawatan.reader.Secrets;
import my.lawatan.text.Labels;
import my.lawatan.text.Messages;
import my.lawatan.text.Words;
import my.lawatan.trip.Item;
import my.lawatan.trip.Language;
import my.lawatan.trip.Refused;
import my.lawatan.trip.Titles;
import my.lawatan.trip.Trip;

/** Holds the finished file of a paper against everything that its edition must not hold. */
public final class LeakCheck {
    private final EditionPaper paper;
    private final Secrets secrets;

    public LeakCheck(EditionPaper paper) {
        this.paper = paper;
        this.secrets = paper.secrets();
    }

    /**
     * What is told.
     *
     * @param where in which text of the file
     */
    public record Leak(Content where, Secret secret) {}

    /** What a file with these texts tells; nothing if it may be handed out. */
    public List<Leak> in(List<Content> contents) {
        List<Leak> leaks = new ArrayList<>();
        for (Content content : contents)
            for (Secret secret : secrets.in(content.text())) leaks.add(new Leak(content, secret));
        return leaks;
    }

    /** @throws Refused if a file with these texts tells anything */
    public void require(List<Content> contents) {
        List<Leak> leaks = in(contents);
        if (!leaks.isEmpty()) throw refusal(leaks.get(0), leaks.size());
    }

    private Refused refusal(Leak leak, int count) {
        Messages messages = new Messages(Language.EN);
        Secret secret = leak.secret();
        return new Refused(
                "refused.leak",
                messages.text("document.paper." + paper.kind().word()),
                paper.edition().word(),
                where(leak.where(), messages),
                secret.words(),
                Labels.component(secret.component(), messages),
                title(secret),
                count);
    }

    private static String where(Content content, Messages messages) {
        String route =
                messages.text("refused.leak.in." + Words.kebab(content.route().name()));
        return content.page() == 0 ? route : messages.text("refused.leak.page", content.page(), route);
    }

    private String title(Secret secret) {
        for (Trip trip : paper.whole()) {
            Optional<Item> item = trip.find(secret.item());
            if (item.isPresent()) return Titles.of(item.get(), trip);
        }
        return "";
    }
}

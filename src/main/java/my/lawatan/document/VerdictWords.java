package my.lawatan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.change.Version;
import my.lawatan.document.PageVerdict.Since;
import my.lawatan.text.Messages;

/** A verdict of a page, as it is said to whoever holds the page. */
public final class VerdictWords {
    private final Messages messages;

    public VerdictWords(Messages messages) {
        this.messages = messages;
    }

    /** "Superseded by version 8: three changes on this page." */
    public String sentence(PageVerdict verdict) {
        return switch (verdict.state()) {
            case CURRENT -> messages.text("codes.current", name(verdict));
            case SUPERSEDED -> superseded(verdict);
            case DRAFT ->
                verdict.version()
                        .map(any -> messages.text("codes.draft", names(verdict)))
                        .orElseGet(() -> messages.text("codes.draft.first"));
            case UNKNOWN_VERSION -> messages.text("codes.unknown-version");
            case OTHER_VISIT -> messages.text("codes.other-visit");
        };
    }

    private String superseded(PageVerdict verdict) {
        String latest = verdict.latest().map(Version::name).orElse("");
        if (!verdict.compared()) return messages.text("codes.superseded.not-compared", latest);
        int changes = verdict.changes().size();
        return verdict.ofAllPages()
                ? messages.text("codes.superseded.paper", latest, changes)
                : messages.text("codes.superseded", latest, changes);
    }

    // "7 or 7-bis"
    private String names(PageVerdict verdict) {
        String names = name(verdict);
        for (Version other : verdict.others()) names = messages.text("codes.either", names, other.name());
        return names;
    }

    private static String name(PageVerdict verdict) {
        return verdict.version().map(Version::name).orElse("");
    }

    /** What the page is, and what else is to be known; one line each. */
    public List<String> more(PageVerdict verdict) {
        List<String> lines = new ArrayList<>();
        if (!verdict.paper().isEmpty()) lines.add(page(verdict));
        if (verdict.state() == PageVerdict.State.CURRENT && verdict.since() == Since.SOMETHING)
            lines.add(messages.text("codes.changed-since", name(verdict)));
        if (verdict.state() == PageVerdict.State.DRAFT) since(verdict).ifPresent(lines::add);
        return lines;
    }

    private Optional<String> since(PageVerdict verdict) {
        return switch (verdict.since()) {
            case NOTHING -> Optional.of(messages.text("codes.draft.same"));
            case SOMETHING -> Optional.of(messages.text("codes.draft.changed"));
            case NOT_KNOWN -> Optional.empty();
        };
    }

    private String page(PageVerdict verdict) {
        String page = verdict.ofAllPages()
                ? messages.text("codes.all-pages", verdict.paper())
                : messages.text("codes.page", verdict.paper(), verdict.page());
        boolean draft = verdict.state() == PageVerdict.State.DRAFT;
        return verdict.version().isEmpty() || draft
                ? page
                : Wording.join(Wording.DOT, messages.text("codes.version", name(verdict)), page);
    }

    /** "Bilateral, Chile: moved from 10:00 to 10:30". */
    public static String line(ChangeSheetPaper.Row row) {
        return row.lead() + ": " + row.text();
    }
}

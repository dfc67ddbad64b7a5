package my.lawatan.document;

import java.util.List;
import java.util.stream.Stream;
import my.lawatan.change.ChangeSheet;
import my.lawatan.change.ChangeSheet.Group;
import my.lawatan.document.ChangeSheetPaper.Row;
import my.lawatan.document.ChangeSheetPaper.Section;
import my.lawatan.text.Words;

/** Composes a {@link ChangeSheetPaper}. */
final class ChangeSheets {
    private final Commission commission;
    private final Issue.Frozen since;
    private final Wording words;
    private final Imprint imprint;
    // a source comes and goes for a reader as what it speaks of does, and what it says is not told
    private final ChangeSheet sheet;

    /** @param since what the trip is held against */
    ChangeSheets(Commission commission, Issue.Frozen since) {
        this.commission = commission;
        this.since = since;
        this.words = commission.words();
        this.imprint = new Imprint(commission, words, PaperKind.CHANGE_SHEET);
        ChangeSheet whole = ChangeSheet.between(since.trip(), commission.trip());
        this.sheet = commission.office() ? whole : whole.without(ChangeSheet.Line::ofSourcesAlone);
    }

    ChangeSheetPaper paper() {
        return new ChangeSheetPaper(
                words.language(),
                commission.asOf(),
                imprint.fileName("changes-since-v" + since.version().name()),
                imprint.of(
                        words.say("sheet.heading", since.version().name()),
                        Wording.join(Wording.DOT, imprint.paper(), imprint.programme(), words.hostCityInFull()),
                        words.of(commission.trip().settings().title())),
                summary(),
                words.zones(),
                sections(),
                sheet.isEmpty() ? words.say("sheet.nothing", since.version().name()) : "",
                instruction(),
                Clearing.of(commission, words));
    }

    private String summary() {
        return Stream.of(Group.values())
                .filter(group -> !sheet.of(group).isEmpty())
                .map(group ->
                        words.say("sheet.count." + word(group), sheet.of(group).size()))
                .reduce("", (all, next) -> Wording.join(Wording.DOT, all, next));
    }

    private List<Section> sections() {
        SheetWords said = new SheetWords(words, since.trip());
        return Stream.of(Group.values())
                .filter(group -> !sheet.of(group).isEmpty())
                .map(group -> section(said, group))
                .toList();
    }

    private Section section(SheetWords said, Group group) {
        List<Row> rows = sheet.of(group).stream().map(said::row).toList();
        return new Section(group, words.say("sheet.group." + word(group)), rows, new Folds(words).of(rows));
    }

    private static String word(Group group) {
        return Words.kebab(group.name());
    }

    private String instruction() {
        String number = since.version().name();
        return words.say(commission.issue().draftOnly() ? "sheet.still-valid" : "sheet.take-back", number);
    }
}

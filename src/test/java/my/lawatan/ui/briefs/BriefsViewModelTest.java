package my.lawatan.ui.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import my.lawatan.change.Entry;
import my.lawatan.document.pdf.PdfPages;
import my.lawatan.edit.ClearBrief;
import my.lawatan.edit.CreateItem;
import my.lawatan.edit.Edit;
import my.lawatan.edit.MoveEvent;
import my.lawatan.edit.RemoveItem;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.WriteBrief;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.sample.Sample;
import my.lawatan.trip.Brief;
import my.lawatan.trip.BriefHead;
import my.lawatan.trip.BriefStatus;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Language;
import my.lawatan.trip.Marking;
import my.lawatan.trip.Text;
import my.lawatan.ui.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefsViewModelTest {
    @TempDir
    Path folder;

    private final Typist typist = new Typist();
    private Office office;
    private PageMaker maker;
    private BriefsViewModel model;

    @BeforeEach
    void open() {
        office = new Office(folder, Sample.of("exercise").latest());
        maker = new PageMaker(office.workspace::versions, office.workspace::versionTrip, Office.MORNING);
        PageModel page =
                new PageModel(maker, office.background, Office.ENGLISH, fault -> office.said.add("FAULT " + fault));
        model = new BriefsViewModel(
                office.workspace,
                office.selection,
                office.edits,
                Office.MORNING,
                Office.ENGLISH,
                office.background,
                page,
                typist::pause);
    }

    @AfterEach
    void close() {
        assertThat(office.said).isEmpty();
        model.close();
        maker.close();
        office.close();
    }

    private Brief brief(String number) {
        return office.workspace.trip().briefs().stream()
                .filter(b -> b.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Event event(String title) {
        return office.workspace.trip().events().stream()
                .filter(e -> e.title().plain().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private void select(String number) {
        office.selection.select(ItemRef.to(brief(number)));
    }

    private HeadModel tactics() {
        return model.head(BriefHead.TACTICAL_ARGUMENTS);
    }

    private String written(String number, BriefHead head) {
        return brief(number).under(head).plain();
    }

    private int entries() {
        return office.workspace.journal().size();
    }

    private BriefRow row(String title) {
        return model.list.shown().stream()
                .filter(r -> r.title().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsTypedWithoutAPauseIsOneEdit() {
        select("3");
        int before = entries();
        for (int i = 1; i <= 20; i++) tactics().text().set("Offer a follow-up".substring(0, Math.min(i, 17)));
        assertThat(entries()).as("nothing yet").isEqualTo(before);
        assertThat(tactics().saved().get()).isFalse();
        typist.pauses();
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(written("3", BriefHead.TACTICAL_ARGUMENTS)).isEqualTo("Offer a follow-up");
        assertThat(tactics().saved().get()).isTrue();
        tactics().text().set("Offer a follow-up with MIDA");
        typist.pauses();
        assertThat(entries()).as("a second pause, a second edit").isEqualTo(before + 2);
        office.workspace.undo();
        assertThat(tactics().text().get()).isEqualTo("Offer a follow-up");
        typist.pauses();
        assertThat(entries()).as("what comes from the trip is no typing").isEqualTo(before + 3);
    }

    @Test
    void whatIsTypedIsKeptWhenTheSelectionChangesAndWhenTheWindowCloses() {
        select("3");
        tactics().text().set("Half a thought");
        select("4");
        assertThat(written("3", BriefHead.TACTICAL_ARGUMENTS)).isEqualTo("Half a thought");
        assertThat(tactics().text().get()).startsWith("- If Mr Lim offers");
        tactics().text().set("Another");
        model.commitAll();
        assertThat(written("4", BriefHead.TACTICAL_ARGUMENTS)).isEqualTo("Another");
    }

    @Test
    void whatTheTripDoesNotTakeStaysInItsFieldWithTheReasonAndComesBackWithItsBrief() {
        select("3");
        String tooLong = "x".repeat(HeadModel.LONGEST + 1);
        tactics().text().set(tooLong);
        typist.pauses();
        assertThat(tactics().error().get()).contains("20001").contains("20000");
        assertThat(written("3", BriefHead.TACTICAL_ARGUMENTS)).isEmpty();
        select("4");
        assertThat(tactics().error().get()).isEmpty();
        select("3");
        assertThat(tactics().text().get()).isEqualTo(tooLong);
        assertThat(tactics().error().get()).as("said again").isNotEmpty();
        tactics().text().set("Short");
        assertThat(tactics().error().get()).isEmpty();
        typist.pauses();
        assertThat(written("3", BriefHead.TACTICAL_ARGUMENTS)).isEqualTo("Short");
    }

    @Test
    void whatCannotBeKeptIsSaidBeforeAnythingCloses() {
        select("3");
        assertThat(model.unkept()).isEmpty();
        tactics().text().set("Half a thought");
        assertThat(model.unkept()).as("it is saved on closing").isEmpty();
        tactics().text().set("x".repeat(HeadModel.LONGEST + 1));
        select("4");
        assertThat(model.unkept().orElseThrow().brief()).isEqualTo(ItemRef.to(brief("3")));
        assertThat(model.unkept().orElseThrow().sentence()).contains("Tactical arguments");
        select("3");
        tactics().text().set("Short");
        assertThat(model.unkept()).isEmpty();
    }

    @Test
    void aControlCharacterIsRefusedWhereItStands() {
        select("3");
        tactics().text().set("a\u0007b");
        typist.pauses();
        assertThat(tactics().error().get()).contains("7");
        assertThat(tactics().restore()).isTrue();
        assertThat(tactics().text().get()).isEmpty();
        assertThat(tactics().error().get()).isEmpty();
    }

    @Test
    void whatAnotherEditBringsDoesNotOverwriteWhatIsBeingTyped() {
        select("3");
        tactics().text().set("Mine");
        office.workspace.apply(new WriteBrief(brief("3").id(), BriefHead.PRESS_LINE, Text.en("Theirs")));
        assertThat(tactics().text().get()).isEqualTo("Mine");
        assertThat(model.head(BriefHead.PRESS_LINE).text().get()).isEqualTo("Theirs");
        office.workspace.apply(new WriteBrief(brief("3").id(), BriefHead.TACTICAL_ARGUMENTS, Text.en("Theirs too")));
        assertThat(tactics().text().get()).isEqualTo("Mine");
        typist.pauses();
        assertThat(written("3", BriefHead.TACTICAL_ARGUMENTS)).isEqualTo("Mine");
    }

    @Test
    void eachLanguageHasItsOwnText() {
        select("3");
        assertThat(model.writtenIn(Language.ZH)).isFalse();
        model.language().set(Language.ZH);
        HeadModel objectives = model.head(BriefHead.OUR_OBJECTIVES);
        assertThat(objectives.text().get()).as("no translation is guessed").isEmpty();
        objectives.text().set("引起兴趣");
        model.language().set(Language.EN);
        assertThat(objectives.text().get()).startsWith("- Win Peruvian interest");
        assertThat(brief("3").ourObjectives().in())
                .containsEntry(Language.ZH, "引起兴趣")
                .containsKey(Language.EN);
        assertThat(model.writtenIn(Language.ZH)).isTrue();
    }

    @Test
    void engagementsThatNeedABriefAndHaveNoneAreListedAndOneIsCalledFor() {
        BriefRow missing = model.list.shown().stream()
                .filter(BriefRow::missing)
                .findFirst()
                .orElseThrow();
        assertThat(missing.mark()).isEqualTo(BriefRow.Mark.MISSING);
        int briefs = office.workspace.trip().briefs().size();
        model.select(missing);
        assertThat(model.brief().get()).isEmpty();
        model.callFor(missing.event().orElseThrow());
        assertThat(office.workspace.trip().briefs().size()).isEqualTo(briefs + 1);
        Brief made = model.brief().get().orElseThrow();
        assertThat(made.status()).isEqualTo(BriefStatus.CALLED_FOR);
        assertThat(made.event()).isEqualTo(missing.event());
        assertThat(model.list.shown()).noneMatch(r -> r.missing() && r.event().equals(missing.event()));
        office.workspace.undo();
        assertThat(model.brief().get()).isEmpty();
        assertThat(model.list.shown()).anyMatch(r -> r.missing() && r.event().equals(missing.event()));
    }

    @Test
    void theListComesByEngagementOrByDeadline() {
        List<String> byEvent = titles();
        assertThat(byEvent.indexOf("Arrival and greeting line")).isLessThan(byEvent.indexOf("Gala dinner"));
        model.list.order().set(BriefListModel.Order.DEADLINE);
        List<String> byDue = titles();
        assertThat(byDue.get(0)).isEqualTo("Arrival and greeting line");
        assertThat(byDue.indexOf("Press remarks, Wednesday")).isLessThan(byDue.indexOf("Bilateral, Chile"));
        assertThat(byDue).containsExactlyInAnyOrderElementsOf(byEvent);
        List<Optional<java.time.Instant>> due = model.list.shown().stream()
                .map(BriefRow::dueAt)
                .filter(Optional::isPresent)
                .toList();
        assertThat(due).isSortedAccordingTo(java.util.Comparator.comparing(Optional::get));
    }

    private List<String> titles() {
        return model.list.shown().stream().map(BriefRow::title).toList();
    }

    @Test
    void filtersByOwnerAndByStatusLeaveTheOthersOut() {
        String owner = model.list.owners().get(0);
        model.list.owner().set(Optional.of(owner));
        assertThat(model.list.shown()).isNotEmpty().allMatch(r -> r.owner().equals(owner));
        model.list.owner().set(Optional.empty());
        model.list.mark().set(Optional.of(BriefRow.Mark.CLEARED));
        assertThat(model.list.shown()).isNotEmpty().allMatch(r -> r.status().equals(Optional.of(BriefStatus.CLEARED)));
    }

    @Test
    void whatIsNotClearedAndPastItsTimeIsOverdue() {
        assertThat(row("Press remarks, Wednesday").mark()).isEqualTo(BriefRow.Mark.OVERDUE);
        assertThat(row("Gala dinner").mark()).as("cleared").isEqualTo(BriefRow.Mark.CLEARED);
        assertThat(row("Bilateral, Canada").mark()).as("owed this evening").isEqualTo(BriefRow.Mark.DRAFT);
    }

    @Test
    void aBriefThatWasClearedForAnotherTimeSaysSoUntilItIsConfirmed() {
        select("8");
        assertThat(model.stale().get()).isEmpty();
        Event gala = event("Gala dinner");
        office.workspace.apply(new MoveEvent(gala.id(), gala.when().plusMinutes(30)));
        assertThat(model.stale().get())
                .isEqualTo("Written for Thu 14 Nov 19:30–22:30; the event is now Thu 14 Nov 20:00–23:00.");
        assertThat(row("Gala dinner").mark()).isEqualTo(BriefRow.Mark.STALE);
        model.confirm();
        assertThat(model.stale().get()).isEmpty();
        assertThat(brief("8").writtenFor()).isEqualTo(event("Gala dinner").when());
        office.workspace.undo();
        assertThat(model.stale().get()).isNotEmpty();
    }

    @Test
    void aPlaceThatChangedAfterClearingIsSaidUntilTheBriefIsClearedAgain() {
        Brief gala = brief("8");
        office.workspace.apply(new ReviseItem(ItemRef.to(gala), "status", BriefStatus.DRAFT));
        office.workspace.apply(new ClearBrief(gala.id(), "Puan Aina"));
        select("8");
        assertThat(model.moved().get()).isEmpty();
        ItemRef event = ItemRef.to(event("Gala dinner"));
        office.workspace.apply(
                new ReviseItem(event, "place", event("Roundtable").place()));
        assertThat(model.moved().get()).startsWith("The place was ").contains("it is now");
        office.workspace.apply(new ClearBrief(gala.id(), "Dato’ Kumaran"));
        assertThat(model.moved().get()).isEmpty();
    }

    @Test
    void aBriefWhoseEventIsRemovedIsListedSaysSoAndIsTiedToAnother() {
        select("8");
        office.workspace.apply(new RemoveItem(ItemRef.to(event("Gala dinner"))));
        assertThat(model.lost().get()).isEqualTo("Its event was removed.");
        assertThat(row("Gala dinner").when()).isEqualTo("Event removed");
        office.workspace.apply(new CreateItem(withoutEvent()));
        assertThat(row("Glossary").when()).as("never had one").isEqualTo("No single event");
        Id<Event> other = event("Roundtable").id();
        office.workspace.apply(new ReviseItem(ItemRef.to(brief("8")), "event", Optional.of(other)));
        assertThat(model.lost().get()).isEmpty();
        assertThat(row("Gala dinner").when()).startsWith("Wed 13 Nov 10:30");
    }

    private static Brief withoutEvent() {
        return Fixtures.brief(Id.named("glossary"), Optional.empty(), "Glossary", "");
    }

    @Test
    void theStoryOfAHeadSaysWhoWroteWhatWhenAsked() {
        select("3");
        assertThat(model.story(BriefHead.TACTICAL_ARGUMENTS).get()).isEqualTo(Story.NONE);
        tactics().text().set("First thought");
        typist.pauses();
        model.tell(BriefHead.TACTICAL_ARGUMENTS, true);
        tactics().text().set("Second thought");
        typist.pauses();
        List<Story.Written> history =
                model.story(BriefHead.TACTICAL_ARGUMENTS).get().history();
        assertThat(history).extracting(Story.Written::what).containsExactly("Second thought", "First thought");
        assertThat(history).extracting(Story.Written::officer).containsOnly("Officer");
        assertThat(history.get(0).when()).isEqualTo("Thu 14 Nov 09:41");
        office.workspace.undo();
        assertThat(model.story(BriefHead.TACTICAL_ARGUMENTS)
                        .get()
                        .history()
                        .get(0)
                        .what())
                .isEqualTo("took a change back: First thought");
        model.tell(BriefHead.TACTICAL_ARGUMENTS, false);
    }

    @Test
    void thePageFollowsEachLetterBeforeAnythingIsSaved() {
        model.page.look(0, 200);
        select("3");
        Pages before = model.page.pages().get().orElseThrow();
        assertThat(before.images().get(0).width()).isBetween(199, 201);
        int entries = entries();
        tactics().text().set("Offer a follow-up");
        Pages after = model.page.pages().get().orElseThrow();
        assertThat(entries()).isEqualTo(entries);
        assertThat(differs(before.images(), after.images())).isTrue();
    }

    private static boolean differs(Map<Integer, PdfPages.Image> one, Map<Integer, PdfPages.Image> other) {
        return !java.util.Arrays.equals(one.get(0).pixels(), other.get(0).pixels());
    }

    @Test
    void aTripThatMayNotBePrintedShowsTheReasonInPlaceOfThePage() {
        model.page.look(0, 200);
        select("3");
        ItemRef settings = ItemRef.to(office.workspace.trip().settings());
        Optional<Entry> entry = office.workspace.apply(new ReviseItem(settings, "marking", Marking.RAHSIA));
        assertThat(entry).isPresent();
        assertThat(model.page.trouble().get()).contains("RAHSIA");
        office.workspace.undo();
        assertThat(model.page.trouble().get()).isEmpty();
    }

    @Test
    void aBriefThatIsRemovedWhileItIsShownLeavesNothingBehind() {
        select("3");
        tactics().text().set("Half a thought");
        Edit remove = new RemoveItem(new ItemRef(ItemKind.BRIEF, brief("3").id()));
        office.workspace.apply(remove);
        assertThat(model.brief().get()).isEmpty();
        assertThat(model.page.pages().get()).isEmpty();
        office.workspace.undo();
        select("3");
        assertThat(tactics().text().get()).as("what was typed is not lost").isEqualTo("Half a thought");
    }
}

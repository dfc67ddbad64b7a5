package my.lawatan.ui.inspector;

import static my.lawatan.fixtures.Fixtures.BRIEFING;
import static my.lawatan.fixtures.Fixtures.LUNCH;
import static my.lawatan.fixtures.Fixtures.ROUNDTABLE;
import static my.lawatan.fixtures.Fixtures.TERRACE;
import static my.lawatan.fixtures.Fixtures.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.text.Labels;
import my.lawatan.trip.Actual;
import my.lawatan.trip.Alternative;
import my.lawatan.trip.Beside;
import my.lawatan.trip.Counts;
import my.lawatan.trip.Dependency;
import my.lawatan.trip.Event;
import my.lawatan.trip.Hold;
import my.lawatan.trip.Id;
import my.lawatan.trip.Instruction;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Office;
import my.lawatan.ui.inspector.WhenModel.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnTheDayModelTest {
    @TempDir
    Path folder;

    private Office office;
    private InspectorViewModel inspector;
    private EventViewModel model;

    @BeforeEach
    void open() {
        office = new Office(folder, Fixtures.smallTrip());
        inspector = Inspected.in(office);
        model = inspector.event;
        select(ROUNDTABLE);
    }

    @AfterEach
    void close() {
        inspector.close();
        office.close();
    }

    private void select(Id<Event> event) {
        office.selection.select(new ItemRef(ItemKind.EVENT, event));
    }

    private Trip trip() {
        return office.workspace.trip();
    }

    private static void type(Typed field, String text) {
        field.begin();
        field.text().set(text);
        field.commit();
    }

    private String undo() {
        return Labels.text(office.workspace.undoable().orElseThrow(), Office.ENGLISH);
    }

    @Test
    void whoTypesWhereThereIsNoPlanBMakesOneAndPutsItInForce() {
        type(model.plan.title, "Roundtable, indoors");
        type(model.plan.name, "Wet-weather plan");
        type(model.plan.when, "11:00-12:00");
        type(model.plan.place, "Terrace");
        type(model.plan.decideBy, "13 Nov 08:00");
        type(model.plan.decidedBy, "Protocol");
        Alternative made = Beside.alternatives(trip(), ROUNDTABLE).get(0);
        assertThat(made.title().plain()).isEqualTo("Roundtable, indoors");
        assertThat(made.place()).contains(TERRACE);
        assertThat(made.when()).isEqualTo(Fixtures.at(WEDNESDAY, "11:00", "12:00"));
        assertThat(model.plan.plans().get().get(0).words()).contains("decide by Wed 13 Nov 08:00, Protocol");
        model.plan.swap(model.plan.plans().get().get(0));
        assertThat(trip().event(ROUNDTABLE).title().plain()).isEqualTo("Roundtable, indoors");
        assertThat(undo()).isEqualTo("Put the wet-weather plan in force: Roundtable");
        assertThat(model.plan.plans().get().get(0).words()).contains("in force; plan A: Roundtable");
        model.plan.swap(model.plan.plans().get().get(0));
        assertThat(trip().event(ROUNDTABLE)).isEqualTo(Fixtures.smallTrip().event(ROUNDTABLE));
    }

    @Test
    void ofSeveralPlansBEachCanBeEdited() {
        type(model.plan.title, "Roundtable, indoors");
        model.plan.another();
        assertThat(model.plan.title.text().get()).as("the new one is shown").isEmpty();
        type(model.plan.title, "Roundtable by video");
        assertThat(titles()).containsExactlyInAnyOrder("Roundtable, indoors", "Roundtable by video");
        PlanModel.Plan first = model.plan.plans().get().stream()
                .filter(p -> p.alternative().title().plain().equals("Roundtable, indoors"))
                .findFirst()
                .orElseThrow();
        assertThat(first.edited()).isFalse();
        model.plan.title.begin();
        model.plan.title.text().set("Roundtable on screen");
        model.plan.choose(first.alternative().id());
        assertThat(model.plan.title.text().get()).isEqualTo("Roundtable, indoors");
        assertThat(titles()).as("what was being typed is the other’s").contains("Roundtable on screen");
    }

    private List<String> titles() {
        return Beside.alternatives(trip(), ROUNDTABLE).stream()
                .map(a -> a.title().plain())
                .toList();
    }

    @Test
    void aTimeIsCountedAsItIsTypedAndAnOwnTimeEndsThat() {
        select(LUNCH);
        type(model.when.part(Part.START_TIME), "end of roundtable + 15");
        Dependency count = Counts.of(trip(), LUNCH).orElseThrow();
        assertThat(count.on()).isEqualTo(ROUNDTABLE);
        assertThat(count.anchor()).isEqualTo(Instruction.Anchor.END);
        assertThat(trip().event(LUNCH).when().start().orElseThrow().local()).isEqualTo(WEDNESDAY.atTime(12, 45));
        assertThat(model.beside.seen().get().counted()).isEqualTo("= end of Roundtable + 15 min");
        type(model.when.part(Part.START_TIME), "morning briefing − 30");
        assertThat(Counts.of(trip(), LUNCH).orElseThrow().on()).isEqualTo(BRIEFING);
        assertThat(trip().event(LUNCH).when().start().orElseThrow().local())
                .isEqualTo(trip().event(BRIEFING)
                        .when()
                        .start()
                        .orElseThrow()
                        .local()
                        .minusMinutes(30));
        type(model.when.part(Part.START_TIME), "nobodys supper + 5");
        assertThat(model.when.part(Part.START_TIME).error().get()).contains("nobodys supper");
        type(model.when.part(Part.START_TIME), "13:00");
        assertThat(Counts.of(trip(), LUNCH)).isEmpty();
        assertThat(undo()).contains("a time of its own");
        assertThat(model.beside.seen().get().counted()).isEmpty();
    }

    @Test
    void whatIsHeldIsReleasedAndHowItRanIsNotedBesideThePlan() {
        model.beside.held.value().set(true);
        type(model.beside.until, "until the host calls");
        type(model.beside.releasedBy, "Radio 1");
        assertThat(model.beside.seen().get().hold()).isEqualTo("HOLD until the host calls; released by Radio 1");
        model.beside.release();
        Hold hold = Beside.hold(trip(), ROUNDTABLE).orElseThrow();
        assertThat(hold.released()).isPresent();
        type(model.beside.began, "10:41");
        assertThat(model.beside.seen().get().run()).isEqualTo("began 10:41, +11 min");
        type(model.beside.ended, "12:25");
        assertThat(model.beside.seen().get().run()).isEqualTo("began 10:41, +11 min; ended 12:25, −5 min");
        assertThat(trip().event(ROUNDTABLE)).isEqualTo(Fixtures.smallTrip().event(ROUNDTABLE));
        assertThat(undo()).isEqualTo("Noted that Roundtable ended 12:25");
        type(model.beside.ended, "");
        assertThat(Beside.actual(trip(), ROUNDTABLE).flatMap(Actual::ended)).isEmpty();
        model.beside.held.value().set(false);
        assertThat(Beside.hold(trip(), ROUNDTABLE)).isEmpty();
    }
}

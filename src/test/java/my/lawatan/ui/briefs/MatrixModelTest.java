package my.lawatan.ui.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import my.lawatan.check.Readiness;
import my.lawatan.check.Requisite;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.Event;
import my.lawatan.trip.Id;
import my.lawatan.trip.Need;
import my.lawatan.trip.Preparation;
import my.lawatan.trip.Requirement;
import my.lawatan.trip.TimePoint;
import my.lawatan.ui.Office;
import my.lawatan.workspace.Observation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixModelTest {
    @TempDir
    Path folder;

    private final List<String> refused = new ArrayList<>();
    private final List<Id<Event>> looked = new ArrayList<>();
    private Office office;
    private MatrixModel model;
    private Observation observing;

    @BeforeEach
    void open() {
        office = new Office(folder, Fixtures.smallTrip());
        model = new MatrixModel(
                edit -> office.edits.submit(edit, entry -> {}, no -> refused.add(Office.ENGLISH.text(no))),
                looked::add,
                Office.ENGLISH,
                office.background);
        observing = office.workspace.observe(changed -> model.show(changed.after()));
        model.show(office.workspace.trip());
        model.choose(Fixtures.ROUNDTABLE, Requirement.INTERPRETER);
    }

    @AfterEach
    void close() throws Exception {
        assertThat(refused).isEmpty();
        observing.close();
        office.close();
    }

    private Requisite cell() {
        return model.chosen().get().orElseThrow().cell();
    }

    private List<Preparation> said() {
        return office.workspace.trip().preparations().stream().toList();
    }

    @Test
    void oneKeyGoesThroughWhatCanBeSaidAndEachIsOneEditThatIsUndone() {
        int before = office.workspace.journal().size();
        List<Need> through = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            model.sayNext();
            through.add(MatrixModel.saidState(cell()));
        }
        assertThat(through).containsExactly(Need.NEEDED, Need.ARRANGED, Need.NOT_NEEDED, Need.NOT_STATED);
        assertThat(office.workspace.journal()).hasSize(before + 4);
        assertThat(said()).as("the trip tells again").isEmpty();
        office.workspace.undo();
        assertThat(cell().state()).isEqualTo(Readiness.NOT_NEEDED);
    }

    @Test
    void anOwnerAndADueTimeAreTypedAndStandBesideTheState() {
        model.say(Need.NEEDED);
        model.owe("mei ling tan");
        model.due("12 Nov 18:00");
        assertThat(model.error().get()).isEmpty();
        assertThat(model.owner(cell())).isEqualTo("Mei Ling Tan");
        assertThat(cell().due()).contains(TimePoint.at(LocalDateTime.parse("2024-11-12T18:00"), Fixtures.LIMA));
        assertThat(model.due(cell())).isEqualTo("Tue 12 Nov 18:00");
        assertThat(said()).hasSize(1);
        assertThat(said().get(0).state()).isEqualTo(Need.NEEDED);
        model.due("12 Nov");
        assertThat(cell().due()).contains(TimePoint.on(java.time.LocalDate.of(2024, 11, 12), Fixtures.LIMA));
        model.due("");
        model.owe(" ");
        assertThat(cell().due()).isEmpty();
        assertThat(cell().owner()).isEqualTo(Optional.empty());
    }

    @Test
    void whatCannotBeUnderstoodIsSaidAndChangesNothing() {
        model.owe("Nobody at all");
        assertThat(model.error().get()).contains("Nobody at all");
        model.due("soon");
        assertThat(model.error().get()).contains("soon");
        assertThat(said()).isEmpty();
        model.choose(Fixtures.ROUNDTABLE, Requirement.GIFT);
        assertThat(model.error().get()).isEmpty();
    }

    @Test
    void theSameCellStaysChosenWhateverHappensElsewhere() {
        model.say(Need.ARRANGED);
        model.choose(Fixtures.LUNCH, Requirement.CAR);
        model.say(Need.NEEDED);
        assertThat(model.chosen().get().orElseThrow().event()).isEqualTo(Fixtures.LUNCH);
        assertThat(looked).containsExactly(Fixtures.ROUNDTABLE, Fixtures.LUNCH);
        assertThat(cell().requirement()).isEqualTo(Requirement.CAR);
        assertThat(model.why(cell())).isEqualTo("An officer says it is needed; it is not arranged.");
        assertThat(model.count(Readiness.READY)).isPositive();
    }
}

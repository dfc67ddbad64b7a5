package my.lawatan.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import my.lawatan.check.Checks;
import my.lawatan.check.Facts;
import my.lawatan.edit.MoveEvent;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.ui.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesViewModelTest {
    @TempDir
    Path folder;

    private Office office;
    private RulesViewModel rules;

    @BeforeEach
    void open() {
        office = new Office(
                folder,
                new MoveEvent(Fixtures.ROUNDTABLE, Fixtures.at(Fixtures.WEDNESDAY, "11:00", "13:00"))
                        .applyTo(Fixtures.smallTrip()));
        rules = new RulesViewModel(office.workspace, office.edits, Office.ENGLISH, office.said::add);
    }

    @AfterEach
    void close() {
        rules.close();
        office.close();
    }

    private RulesViewModel.Line line(String rule) {
        return rules.lines().get().stream()
                .filter(line -> line.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private boolean finds(String rule) {
        return Checks.all(Facts.of(office.workspace.trip())).stream()
                .anyMatch(finding -> finding.rule().equals(rule));
    }

    @Test
    void everyRuleHasItsLineAndItsName() {
        assertThat(rules.lines().get()).extracting(RulesViewModel.Line::rule).isEqualTo(Checks.rules());
        assertThat(rules.lines().get()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.title()).isNotBlank();
            assertThat(line.on()).isTrue();
            assertThat(line.numbers())
                    .allSatisfy(n -> assertThat(rules.name(n.quantity())).isNotBlank());
        });
    }

    @Test
    void aRuleThatIsOffFindsNothingUntilItIsOnAgain() {
        assertThat(finds("person-double-booked")).isTrue();
        rules.turn(line("person-double-booked"), false, " Two halves of one hall ");
        assertThat(finds("person-double-booked")).isFalse();
        assertThat(line("person-double-booked").on()).isFalse();
        assertThat(line("person-double-booked").reason()).isEqualTo("Two halves of one hall");
        assertThat(rules.off()).isEqualTo(1);
        assertThat(office.said.get(office.said.size() - 1))
                .isEqualTo("The check “Person expected twice” is off in this trip.");
        rules.turn(line("person-double-booked"), true, "");
        assertThat(finds("person-double-booked")).isTrue();
        assertThat(office.workspace.trip().rulings().size()).isZero();
    }

    @Test
    void aNumberIsSetAndAsUsualAgainAndUndone() {
        RulesViewModel.Line turnover = line("room-turnover");
        assertThat(rules.set(turnover, turnover.numbers().get(0), "20")).isTrue();
        assertThat(line("room-turnover").numbers().get(0).set()).isEqualTo(Optional.of(20));
        assertThat(rules.set(
                        line("room-turnover"), line("room-turnover").numbers().get(0), " "))
                .isTrue();
        assertThat(line("room-turnover").numbers().get(0).set()).isEmpty();
        office.workspace.undo();
        assertThat(line("room-turnover").numbers().get(0).set()).isEqualTo(Optional.of(20));
    }

    @Test
    void aNumberThatTheRuleDoesNotTakeIsRefusedWithItsRange() {
        RulesViewModel.Line turnover = line("room-turnover");
        assertThat(rules.set(turnover, turnover.numbers().get(0), "999")).isFalse();
        assertThat(office.said)
                .contains(
                        "“Minutes between two meetings” takes a whole number from 0 to 120. Leave it empty for the usual 15.");
        assertThat(office.workspace.trip().rulings().size()).isZero();
    }
}

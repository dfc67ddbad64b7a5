package my.lawatan.ui;

import java.io.IOException;
import java.util.List;
import javafx.scene.input.KeyCode;
import my.lawatan.edit.LockSeat;
import my.lawatan.edit.ReviseItem;
import my.lawatan.edit.SeatAt;
import my.lawatan.protocol.seating.SeatPlan;
import my.lawatan.protocol.seating.TablePlan;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Table;
import my.lawatan.trip.Text;
import my.lawatan.ui.kit.Theme;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the seating room. */
@EnabledIfSystemProperty(named = Pictures.FOLDER, matches = ".+")
class SeatingPictures extends Pictures {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void seating(Theme theme) throws IOException {
        Desktop officer = exercise(theme);
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        for (String event : List.of("Roundtable", "Gala", "Bilateral, Chile")) {
            officer.interact(() -> officer.app().selection().select(ItemRef.to(officer.event(event))));
            if (event.equals("Gala")) decide(officer);
            officer.settle();
            officer.push(KeyCode.RIGHT);
            officer.settle();
            take(officer, "seating-" + event.split("[ ,]")[0] + "-" + theme);
        }
        officer.interact(() -> officer.app().selection().select(ItemRef.to(officer.event("Bilateral, Chile"))));
        officer.settle();
        revise(officer, "heads", Table.Heads.ENDS);
        officer.settle();
        take(officer, "seating-ends-" + theme);
        revise(officer, "shape", Table.Shape.THEATRE);
        revise(officer, "seats", java.util.Optional.of(5_000));
        officer.settle();
        take(officer, "seating-hall-" + theme);
        officer.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        officer.settle();
        take(officer, "seating-hall-whole-" + theme);
        officer.interact(() -> officer.app().selection().select(ItemRef.to(officer.event("Arrival"))));
        officer.settle();
        take(officer, "seating-none-" + theme);
        officer.close();
    }

    private static void revise(Desktop officer, String component, Object value) {
        Table table = SeatPlan.of(
                        officer.trip(), officer.event("Bilateral, Chile").id())
                .tables()
                .get(0)
                .table();
        officer.interact(() ->
                officer.app().edits().submit(new ReviseItem(ItemRef.to(table), component, value), e -> {}, no -> {}));
        officer.settle();
    }

    private static void decide(Desktop officer) {
        TablePlan plan =
                SeatPlan.of(officer.trip(), officer.event("Gala").id()).tables().get(0);
        Id<my.lawatan.trip.Table> table = plan.table().id();
        officer.interact(() -> {
            officer.app()
                    .edits()
                    .submit(
                            new LockSeat(
                                    Id.random(),
                                    table,
                                    1,
                                    plan.placed().get(0).sitter().orElseThrow().attendance()),
                            e -> {},
                            no -> {});
            officer.app()
                    .edits()
                    .submit(
                            new SeatAt(
                                    Id.random(),
                                    table,
                                    6,
                                    plan.placed().get(3).sitter().orElseThrow().attendance(),
                                    Text.en("Speaks Spanish with her neighbour")),
                            e -> {},
                            no -> {});
        });
        officer.until("decided", () -> officer.trip().seats().size() == 2);
    }
}

package my.lawatan.ui.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import my.lawatan.fixtures.Fixtures;
import my.lawatan.trip.AttendanceRole;
import my.lawatan.trip.Form;
import my.lawatan.trip.Gift;
import my.lawatan.trip.Handover;
import my.lawatan.trip.Id;
import my.lawatan.trip.ItemKind;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Lodging;
import my.lawatan.trip.Nights;
import my.lawatan.trip.Pass;
import my.lawatan.trip.Side;
import my.lawatan.trip.TimePoint;
import my.lawatan.trip.Trip;
import my.lawatan.ui.Office;
import my.lawatan.ui.kit.rows.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registers without a window: their lines, what typing in them means, their orders. It is Thursday, 09:41 in Lima. */
class RegistersTest {
    @TempDir
    Path folder;

    private Office office;
    private Surroundings around;

    @BeforeEach
    void open() {
        Trip trip = Fixtures.smallTrip().with(Fixtures.person(Id.named("needs/nahui"), "José", "Ñahui", Side.OURS));
        office = new Office(folder, trip);
        around = new Surroundings(
                office.workspace,
                office.selection,
                office.edits,
                office.checks,
                Office.ENGLISH,
                office.background,
                office.said::add);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private static Field<?> field(RegisterViewModel model, String id) {
        return model.register().fields().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(RegisterViewModel model, int row, String column) {
        return model.shown().get(row).texts().get(model.register().fields().indexOf(field(model, column)));
    }

    private static Optional<String> type(RegisterViewModel model, int row, String column, String typed) {
        return model.take(model.shown().get(row), field(model, column), typed);
    }

    private static List<String> column(RegisterViewModel model, String column) {
        return model.shown().stream()
                .map(row -> row.texts().get(model.register().fields().indexOf(field(model, column))))
                .toList();
    }

    private Trip trip() {
        return office.workspace.trip();
    }

    @Test
    void whoHasNoRoomIsALineAndATypedNumberPutsThemIntoIt() {
        try (RegisterViewModel rooms = RegisterViewModel.rooms(around)) {
            assertThat(column(rooms, "guests")).containsExactly("José Ñahui", "Mei Ling Tan");
            assertThat(column(rooms, "found")).containsOnly("No room stated");
            assertThat(rooms.editable(rooms.shown().get(0), field(rooms, "guests")))
                    .isFalse();
            assertThat(type(rooms, 0, "room", "905")).isEmpty();
            assertThat(column(rooms, "room")).containsExactly("905", "");
            assertThat(rooms.offers(rooms.shown().get(1), field(rooms, "room"), "9"))
                    .containsExactly("905");
            assertThat(type(rooms, 1, "room", "905")).isEmpty();
            assertThat(column(rooms, "guests"))
                    .as("both are in one room, which was there")
                    .containsExactly("José Ñahui, Mei Ling Tan");
            assertThat(type(rooms, 0, "nights", "12-16 Nov")).isEmpty();
            Lodging room = trip().lodgings().stream().findFirst().orElseThrow();
            assertThat(room.nights())
                    .isEqualTo(new Nights(
                            Optional.of(LocalDate.of(2024, 11, 12)), Optional.of(LocalDate.of(2024, 11, 16))));
            assertThat(text(rooms, 0, "nights")).isEqualTo("Tue 12 Nov – Sat 16 Nov");
            assertThat(type(rooms, 0, "nights", text(rooms, 0, "nights"))).isEmpty();
            assertThat(trip().lodgings().stream().findFirst()).contains(room);
            assertThat(type(rooms, 0, "guests", "nahui; quispe")).isEmpty();
            assertThat(text(rooms, 0, "guests")).as("accents do not matter").isEqualTo("José Ñahui, Inés Quispe");
            assertThat(type(rooms, 0, "guests", "Nobody"))
                    .contains("Nothing here is called “Nobody”. Choose from the list, or add it first.");
        }
    }

    @Test
    void roomsStandByNameOrByFloorWithNumbersBySizeAndWhatIsNotStatedLast() {
        try (RegisterViewModel rooms = RegisterViewModel.rooms(around)) {
            type(rooms, 0, "room", "1201");
            rooms.create(made -> {});
            rooms.create(made -> {});
            List<RegisterRow> empty = rooms.shown().stream()
                    .filter(row -> row.item().kind() == ItemKind.LODGING
                            && row.texts().get(0).isEmpty())
                    .toList();
            rooms.take(empty.get(0), field(rooms, "room"), "905");
            rooms.take(empty.get(1), field(rooms, "room"), "1010");
            for (RegisterRow row : List.copyOf(rooms.shown()))
                if (row.texts().get(0).length() > 2)
                    rooms.take(row, field(rooms, "floor"), row.texts().get(0).replaceAll("..$", ""));
            rooms.order().set(rooms.register().orders().get(1));
            assertThat(column(rooms, "room")).containsExactly("905", "1010", "1201", "");
            rooms.sort().set(Optional.of(new Sort("guests", true)));
            assertThat(column(rooms, "guests")).containsExactly("Mei Ling Tan", "José Ñahui", "", "");
            rooms.filter().set("nahui 12");
            assertThat(rooms.shown()).hasSize(1);
        }
    }

    @Test
    void aPassIsHandedOverByOneKeyOrByTypingANameInTheMomentThatIsLookedAt() {
        try (PassesViewModel model = new PassesViewModel(around)) {
            RegisterViewModel passes = model.passes();
            passes.create(made -> {});
            assertThat(column(passes, "pass")).containsExactly("Floater 1");
            assertThat(passes.advance(passes.shown().get(0)))
                    .as("nobody is planned to get it, so a name is asked for")
                    .contains("holder");
            assertThat(type(passes, 0, "holder", "tan")).isEmpty();
            assertThat(text(passes, 0, "holder")).isEqualTo("Mei Ling Tan");
            assertThat(trip().handovers().stream().allMatch(Handover::done)).isTrue();
            model.at().set(Optional.of(at(15, 0).instant()));
            assertThat(model.moment().get()).isEqualTo("Thu 14 Nov 15:00");
            assertThat(type(passes, 0, "holder", "ñahui")).isEmpty();
            assertThat(text(passes, 0, "holder")).isEqualTo("José Ñahui");
            assertThat(text(passes, 0, "next")).isEqualTo("José Ñahui, Thu 14 Nov 15:00");
            assertThat(column(model.handovers(), "done")).containsExactly("Done", "Planned");
            assertThat(column(model.handovers(), "from-whom")).containsExactly("the office", "Mei Ling Tan");
            model.step(true);
            assertThat(text(passes, 0, "holder")).as("as it is before that").isEqualTo("Mei Ling Tan");
            assertThat(passes.advance(passes.shown().get(0))).isEmpty();
            assertThat(trip().handovers().stream())
                    .as("in the minute in which it was handed to somebody else: a correction")
                    .singleElement()
                    .matches(Handover::done);
            model.at().set(Optional.empty());
            assertThat(text(passes, 0, "holder")).isEqualTo("José Ñahui");
            assertThat(text(passes, 0, "since")).isEqualTo("Thu 14 Nov 09:41");
            office.workspace.undo();
            assertThat(column(model.handovers(), "done")).containsExactly("Done", "Planned");
            assertThat(text(passes, 0, "holder")).isEqualTo("Mei Ling Tan");
        }
    }

    private static TimePoint at(int hour, int minute) {
        return TimePoint.at(LocalDate.of(2024, 11, 14).atTime(LocalTime.of(hour, minute)), Fixtures.LIMA);
    }

    @Test
    void whoMustHaveWhichFollowsFromTheDoorsThePassesAndWhoComes() {
        try (PassesViewModel model = new PassesViewModel(around)) {
            model.accesses().create(made -> {});
            assertThat(column(model.accesses(), "event")).containsExactly("Morning briefing");
            assertThat(type(model.accesses(), 0, "event", "roundt")).isEmpty();
            assertThat(type(model.accesses(), 0, "roles", "note, partic")).isEmpty();
            assertThat(trip().accesses().stream().findFirst().orElseThrow().roles())
                    .containsExactlyInAnyOrder(AttendanceRole.NOTE_TAKER, AttendanceRole.PARTICIPANT);
            assertThat(type(model.accesses(), 0, "event", ""))
                    .as("it would be nowhere")
                    .isPresent();
            assertThat(type(model.accesses(), 0, "quota", "six")).contains("“six” is no number.");
            assertThat(type(model.accesses(), 0, "quota", "0")).isEmpty();
            assertThat(column(model.needs(), "must")).containsExactly("0 of 1 have it");
            assertThat(column(model.needs(), "lacking")).containsExactly("Mei Ling Tan");
            assertThat(column(model.needs(), "at-once")).containsExactly("1, only 0 may");
            assertThat(model.needs().shown().get(0).mark()).isEqualTo(Mark.LATE);
            model.at()
                    .set(Optional.of(TimePoint.at(Fixtures.WEDNESDAY.atTime(9, 0), Fixtures.LIMA)
                            .instant()));
            model.passes().create(made -> {});
            type(model.passes(), 0, "holder", "tan");
            type(model.accesses(), 0, "quota", "6");
            assertThat(column(model.needs(), "lacking")).containsExactly("");
            assertThat(column(model.needs(), "at-once")).containsExactly("1 of 6");
            assertThat(model.needs().shown().get(0).mark()).isEqualTo(Mark.NONE);
            model.step(false);
            assertThat(model.needs().shown().get(0).mark()).as("it goes on").isEqualTo(Mark.NOW);
        }
    }

    @Test
    void formsStandByTheirDeadlinesAndSayInWordsHowLateTheyAre() {
        try (RegisterViewModel forms = RegisterViewModel.forms(around)) {
            for (String title : List.of("Arms", "Radios", "Overflight")) {
                forms.create(made -> {});
                RegisterRow fresh = forms.shown().stream()
                        .filter(r -> r.texts().get(2).isEmpty())
                        .findFirst()
                        .orElseThrow();
                forms.take(fresh, field(forms, "title"), title);
            }
            due(forms, "Arms", "14 Nov 18:00");
            due(forms, "Radios", "11 Nov");
            assertThat(column(forms, "title")).containsExactly("Radios", "Arms", "Overflight");
            assertThat(column(forms, "lateness")).containsExactly("2 days late", "Due in 8 h", "No deadline stated");
            assertThat(forms.shown().stream().map(RegisterRow::mark))
                    .containsExactly(Mark.LATE, Mark.AWAITED, Mark.NONE);
            forms.advance(forms.shown().get(0));
            assertThat(text(forms, 0, "state")).isEqualTo("Filled in");
            forms.advance(forms.shown().get(0));
            assertThat(text(forms, 0, "lateness")).as("the host has it").isEmpty();
            assertThat(type(forms, 0, "state", "gone"))
                    .contains("“gone” is none of these: Not stated, Asked for, Filled in, Sent, Granted, Refused.");
            assertThat(type(forms, 0, "type", "press")).isEmpty();
            Form radios = (Form) trip().find(forms.shown().get(0).item()).orElseThrow();
            assertThat(radios.type()).isEqualTo(Form.Type.PRESS);
            forms.remove(forms.shown().get(0));
            assertThat(column(forms, "title")).containsExactly("Arms", "Overflight");
        }
    }

    private static void due(RegisterViewModel forms, String title, String typed) {
        RegisterRow row = forms.shown().stream()
                .filter(r -> r.texts().get(2).equals(title))
                .findFirst()
                .orElseThrow();
        assertThat(forms.take(row, field(forms, "due"), typed)).isEmpty();
    }

    @Test
    void aGiftIsEnteredForTheSelectedEventAndGoesOnByOneKey() {
        office.selection.select(new ItemRef(ItemKind.EVENT, Fixtures.ROUNDTABLE));
        try (RegisterViewModel gifts = RegisterViewModel.gifts(around)) {
            gifts.create(made -> {});
            assertThat(text(gifts, 0, "event")).isEqualTo("Roundtable");
            assertThat(text(gifts, 0, "when")).isEqualTo("Wed 13 Nov 10:30");
            assertThat(gifts.shown().get(0).mark())
                    .as("its event was yesterday")
                    .isEqualTo(Mark.LATE);
            assertThat(type(gifts, 0, "what", "Songket wall hanging")).isEmpty();
            assertThat(type(gifts, 0, "to", "Quispe")).isEmpty();
            assertThat(type(gifts, 0, "direction", "rec")).isEmpty();
            gifts.advance(gifts.shown().get(0));
            gifts.advance(gifts.shown().get(0));
            Gift gift = trip().gifts().stream().findFirst().orElseThrow();
            assertThat(gift.state()).isEqualTo(Gift.State.HANDED_OVER);
            assertThat(gift.to()).contains(Fixtures.GUEST);
            assertThat(gift.direction()).isEqualTo(Gift.Direction.IN);
            assertThat(type(gifts, 0, "to", "")).isEmpty();
            assertThat(text(gifts, 0, "to")).isEmpty();
        }
    }

    @Test
    void whatCannotBeYetIsSaid() {
        try (PassesViewModel model = new PassesViewModel(around)) {
            model.handovers().create(made -> {});
            assertThat(office.said).containsExactly("There is no pass yet that could change hands.");
            model.passes().create(made -> {});
            model.handovers().create(made -> {});
            assertThat(column(model.handovers(), "pass")).containsExactly("Floater 1");
            model.passes().remove(model.passes().shown().get(0));
            assertThat(trip().handovers().size()).as("its handovers go with it").isZero();
            assertThat(trip().all(ItemKind.of(Pass.class)).size()).isZero();
        }
    }
}

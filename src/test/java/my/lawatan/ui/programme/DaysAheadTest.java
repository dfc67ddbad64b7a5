package my.lawatan.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import my.lawatan.edit.ShiftEvents;
import my.lawatan.sample.Sample;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.timeline.plan.Block;
import my.lawatan.ui.kit.timeline.plan.SkyLine;
import my.lawatan.ui.kit.timeline.plan.TimelinePlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The days beside the one that is shown are laid out before anybody steps to them; what is shown is never older than the trip. */
class DaysAheadTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 11, 13);

    @TempDir
    Path folder;

    private QuietProgramme programme;
    private DayViewModel day;

    @BeforeEach
    void open() {
        programme = new QuietProgramme(
                folder.resolve("trip.lawatan"), Sample.of("exercise").latest(), new TestBoard());
        day = new DayViewModel(programme.model, programme.messages, Background.atOnce());
        day.look(true);
        day.to(WEDNESDAY);
    }

    @AfterEach
    void close() {
        programme.close();
    }

    /** What somebody sees who opens that day without having been near it. */
    private TimelinePlan afresh(LocalDate date) {
        DayViewModel other = new DayViewModel(programme.model, programme.messages, Background.atOnce());
        other.look(true);
        other.to(date);
        return other.plan().get();
    }

    private static List<String> said(TimelinePlan plan) {
        return plan.blocks().stream().map(DaysAheadTest::said).toList();
    }

    private static String said(Block block) {
        return block.day() + " " + block.start() + "–" + block.end() + " " + block.title() + ", " + block.detail() + " "
                + block.marks() + " " + block.words().hint();
    }

    private void sameAsAfresh() {
        TimelinePlan afresh = afresh(day.day().get());
        assertThat(day.plan().get().days()).isEqualTo(afresh.days());
        assertThat(day.plan().get().sky())
                .extracting(SkyLine::name)
                .isEqualTo(afresh.sky().stream().map(SkyLine::name).toList());
        assertThat(said(day.plan().get())).isEqualTo(said(afresh)).isNotEmpty();
    }

    @Test
    void eachStepShowsTheDayAsItIs() {
        for (int step : new int[] {1, 1, -1, -1, -1, 1}) {
            day.step(step);
            sameAsAfresh();
        }
    }

    @Test
    void anEditOnTheDayAfterIsSeenWhenOneStepsThere() {
        moveLunches();
        day.step(1);
        sameAsAfresh();
    }

    private void moveLunches() {
        programme.titled("Lunch").forEach(lunch -> programme.workspace.apply(new ShiftEvents(Set.of(lunch.id()), 25)));
    }

    @Test
    void aDayThatWasLaidOutBeforeAnEditAndComesAfterItIsNotShown() throws InterruptedException {
        BlockingQueue<Runnable> comesBack = new LinkedBlockingQueue<>();
        try (Background slow = Background.thread("lawatan-test", comesBack::add)) {
            day = new DayViewModel(programme.model, programme.messages, slow);
            day.look(true);
            Runnable late = comesBack.poll(30, TimeUnit.SECONDS);
            moveLunches();
            late.run();
            day.to(WEDNESDAY);
            sameAsAfresh();
            day.step(1);
            sameAsAfresh();
        }
    }

    @Test
    void withPrayersWantedTheNextDayHasItsOwn() {
        programme.model.prayerTimes().set(true);
        day.step(1);
        sameAsAfresh();
        assertThat(day.plan().get().sky()).isNotEmpty();
    }
}

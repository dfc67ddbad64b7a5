package my.lawatan.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import my.lawatan.document.PictureDay;
import my.lawatan.document.pdf.Pdf;
import my.lawatan.document.pdf.PrintOrder;
import my.lawatan.document.pdf.PrintWatch;
import my.lawatan.document.pdf.Printer;
import my.lawatan.document.pdf.Printshop;
import my.lawatan.ui.Office;
import my.lawatan.ui.kit.Background;
import my.lawatan.ui.kit.Progress;
import org.junit.jupiter.api.Test;

class PrintViewModelTest {
    private static final Pdf PDF = Pdf.of(PictureDay.brief(PictureDay.trip()));

    private final List<String> said = new ArrayList<>();
    private final List<Throwable> faults = new ArrayList<>();
    private final List<Double> parts = new ArrayList<>();
    private final List<Printer> printers = new ArrayList<>();
    private Runnable stop = () -> {};
    private int ended;

    private final Progress progress = new Progress() {
        @Override
        public void begun(String what, Runnable stopping) {
            stop = stopping;
        }

        @Override
        public void at(double part) {
            parts.add(part);
        }

        @Override
        public void ended() {
            ended++;
        }
    };

    private final PrintViewModel model = new PrintViewModel(
            () -> List.copyOf(printers),
            Office.ENGLISH,
            Background.atOnce(),
            new Surroundings(
                    item -> {},
                    progress,
                    said::add,
                    name -> Optional.empty(),
                    faults::add,
                    Runnable::run,
                    Runnable::run));

    /** A printer that does as it is told by the test. */
    private static class Odd implements Printer {
        private final String name;
        private final Predicate<PrintWatch> prints;

        Odd(String name, Predicate<PrintWatch> prints) {
            this.name = name;
            this.prints = prints;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean bothSides() {
            return false;
        }

        @Override
        public boolean print(Pdf pdf, PrintOrder order, PrintWatch watch) {
            return prints.test(watch);
        }
    }

    @Test
    void aPrinterThatIsSwitchedOnAfterwardsIsFoundByTheNextAttempt() {
        model.print(PDF, "Brief", 3);
        assertThat(model.trouble().get()).contains("No printer is set up");
        Printshop shop = new Printshop();
        printers.add(shop.printer());
        model.print(PDF, "Brief", 3);
        assertThat(model.trouble().get()).isEmpty();
        assertThat(shop.sides()).isPositive();
        assertThat(said).singleElement().asString().contains("1 copy of “Brief” sent to");
        assertThat(parts).isSorted().last().isEqualTo(1.0);
        assertThat(ended).isEqualTo(1);
        assertThat(faults).isEmpty();
    }

    @Test
    void aPrinterThatDoesNotTakeThePaperIsNamedAndCanBeTriedAgain() {
        printers.add(Printshop.broken("Hotel lobby", "out of toner"));
        model.print(PDF, "Brief", 3);
        assertThat(model.trouble().get())
                .contains("Hotel lobby")
                .contains("out of toner")
                .contains("Nothing is lost");
        assertThat(model.busy().get()).isFalse();
        assertThat(faults).isEmpty();
        printers.set(0, new Odd("Hotel lobby", watch -> true));
        model.print(PDF, "Brief", 3);
        assertThat(model.trouble().get()).isEmpty();
        assertThat(said).hasSize(1);
    }

    @Test
    void thePaperGoesToThePrinterThatWasChosenAlsoAfterThePrintersAreLookedForAgain() {
        Printer hall = new Odd("Hall", watch -> {
            throw new AssertionError("not chosen");
        });
        Odd office = new Odd("Office", watch -> true);
        printers.addAll(List.of(hall, Printshop.broken("Office", "out of toner")));
        model.look();
        // as a list to choose from does it: what is no longer in it is no longer chosen
        model.printers().addListener((ListChangeListener<Printer>)
                change -> model.printer().set(null));
        model.printer().set(model.printers().get(1));
        model.print(PDF, "Brief", 3);
        assertThat(model.trouble().get()).contains("Office did not take the paper");
        printers.set(1, office);
        model.print(PDF, "Brief", 3);
        assertThat(model.printer().get()).isSameAs(office);
        assertThat(said).singleElement().asString().endsWith("sent to Office");
    }

    @Test
    void aPaperIsNotSentElsewhereIfThePrinterThatWasChosenIsGone() {
        List<String> printed = new ArrayList<>();
        Odd hall = new Odd("Hall", watch -> printed.add("Hall"));
        printers.addAll(List.of(hall, Printshop.broken("Office", "out of toner")));
        model.look();
        model.printer().set(model.printers().get(1));
        model.print(PDF, "Brief", 3);
        printers.remove(1);
        model.print(PDF, "Brief", 3);
        assertThat(printed).isEmpty();
        assertThat(said).isEmpty();
        assertThat(model.trouble().get()).contains("Office is no longer").contains("Hall is chosen now");
        model.print(PDF, "Brief", 3);
        assertThat(printed).containsExactly("Hall");
        assertThat(model.trouble().get()).isEmpty();
    }

    @Test
    void whatOnePrinterSaidIsOverOnceAnotherIsChosen() {
        printers.addAll(List.of(Printshop.broken("Office", "out of toner"), new Printshop().printer()));
        model.print(PDF, "Brief", 3);
        assertThat(model.trouble().get()).isNotEmpty();
        model.printer().set(printers.get(1));
        assertThat(model.trouble().get()).isEmpty();
    }

    @Test
    void aPaperThatWaitsAtAPrinterThatIsStoppedIsNotSaidToComeOut() {
        printers.add(new Odd("Office", watch -> true) {
            @Override
            public Optional<String> pause() {
                return Optional.of("out of paper");
            }
        });
        model.print(PDF, "Brief", 3);
        assertThat(said)
                .singleElement()
                .asString()
                .contains("waits at Office, which is stopped: out of paper.")
                .contains("started again");
    }

    @Test
    void whatIsStoppedIsSaidToBeStoppedAndNotDone() {
        printers.add(new Odd("Slow", watch -> {
            watch.drawn(1, 9);
            stop.run();
            assertThat(watch.stopped()).isTrue();
            watch.drawn(2, 9);
            return false;
        }));
        model.print(PDF, "Brief", 9);
        assertThat(said).singleElement().asString().startsWith("Printing stopped");
        assertThat(parts).hasSize(1);
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void aFaultOfOursIsNotBlamedOnThePrinter() {
        printers.add(new Odd("Good", watch -> {
            throw new IllegalStateException("ours");
        }));
        model.print(PDF, "Brief", 9);
        assertThat(faults).hasSize(1);
        assertThat(model.trouble().get()).isEmpty();
        assertThat(model.busy().get()).isFalse();
    }
}

package my.lawatan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultTest {
    @Test
    void theDetailsSayWhereAndOnWhatAndNothingOfTheTrip() {
        Exception cause = new IllegalArgumentException("Envoy of the Quiet Harbour");
        Fault fault = new Fault(new IllegalStateException("Roundtable at ten", cause));
        assertThat(fault.details())
                .startsWith(fault.code() + "\n")
                .contains("Lawatan ", "Java " + System.getProperty("java.version"), System.getProperty("os.name"))
                .contains("java.lang.IllegalStateException", "Caused by: java.lang.IllegalArgumentException")
                .contains("FaultTest.java")
                .doesNotContain("Roundtable", "Envoy");
    }

    @Test
    void aFaultThatIsItsOwnCauseComesToAnEnd() {
        Exception one = new IllegalStateException();
        Exception two = new IllegalStateException(one);
        one.initCause(two);
        assertThat(new Fault(one).details()).contains("Caused by");
    }

    @Test
    void theSamePlaceHasTheSameCode() {
        assertThat(new Fault(failing("a")).code()).isEqualTo(new Fault(failing("b")).code());
    }

    private static Exception failing(String text) {
        return new IllegalStateException(text);
    }
}

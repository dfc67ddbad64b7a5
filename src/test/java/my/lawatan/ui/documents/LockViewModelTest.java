package my.lawatan.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import my.lawatan.ui.Office;
import org.junit.jupiter.api.Test;

/** A passphrase is used only when whoever typed it can be sure of it. */
class LockViewModelTest {
    private final List<String> used = new ArrayList<>();
    private final List<Runnable> written = new ArrayList<>();
    private final LockViewModel lock = new LockViewModel(
            (passphrase, then) -> {
                used.add(passphrase);
                written.add(then);
            },
            Office.ENGLISH);

    private void says(String hint, boolean ready) {
        assertThat(lock.hint().get()).startsWith(hint);
        assertThat(lock.ready().get()).isEqualTo(ready);
        int before = used.size();
        lock.save();
        assertThat(used).hasSize(ready ? before + 1 : before);
    }

    @Test
    void itIsTypedTwice() {
        assertThat(lock.hint().get()).isEmpty();
        assertThat(lock.ready().get()).isFalse();
        lock.passphrase().set("  garden ");
        says("2 letters more.", false);
        lock.passphrase().set("garden h");
        says("Type it once more, or show it", false);
        lock.again().set("garden");
        says("Type it once more, or show it", false);
        lock.again().set("gardenh");
        says("The second is not the first.", false);
        lock.again().set("garden h");
        says("The paper opens with it only", true);
        lock.passphrase().set("garden hall");
        says("Type it once more", false);
        lock.passphrase().set("Garden h");
        says("The second is not the first.", false);
        assertThat(used).containsExactly("garden h");
    }

    @Test
    void orSeen() {
        lock.passphrase().set("garden");
        lock.seen().set(true);
        says("2 letters more.", false);
        lock.passphrase().set("garden hall");
        says("The paper opens with it only", true);
        lock.seen().set(false);
        says("Type it once more", false);
    }

    @Test
    void itIsForgottenWhenTheFileIsThereAndNoSooner() {
        lock.passphrase().set("garden hall");
        lock.seen().set(true);
        lock.save();
        assertThat(lock.passphrase().get()).isEqualTo("garden hall");
        written.get(0).run();
        assertThat(lock.passphrase().get()).isEmpty();
        assertThat(lock.seen().get()).as("the next one is not seen unasked").isFalse();
    }
}

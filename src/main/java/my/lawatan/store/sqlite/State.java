package my.lawatan.store.sqlite;

/** What all rows and versions are together: the exclusive or of their hashes. One that is lost or comes twice changes it. */
final class State {
    private final byte[] sum = new byte[Fingerprint.LENGTH];

    static State of(byte[] bytes) {
        State state = new State();
        state.toggle(bytes);
        return state;
    }

    /** Takes a row with that hash in, or out again. */
    void toggle(byte[] hash) {
        for (int i = 0; i < sum.length; i++) sum[i] ^= hash[i];
    }

    /** Whether all have been taken out. */
    boolean isNothing() {
        for (byte b : sum) if (b != 0) return false;
        return true;
    }

    byte[] bytes() {
        return sum.clone();
    }
}

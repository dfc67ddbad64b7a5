package my.lawatan.store.sqlite;

/** What all rows of the trip are together: the exclusive or of their hashes. A row that is lost or comes twice changes it. */
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

    byte[] bytes() {
        return sum.clone();
    }
}

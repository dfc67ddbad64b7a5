package my.lawatan.store.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/**
 * The hash of a row: SHA-256 over the table's name, the id and every column that is not NULL, each as its name and its value with
 * their lengths before them. A column that a later format adds leaves the hashes of older rows as they are.
 */
final class Fingerprint {
    static final int LENGTH = 32;

    private final MessageDigest sha = sha256();
    private final byte[] table;
    private final byte[][] names;
    private byte[] buffer = new byte[1024];
    private int used;

    Fingerprint(String table, List<String> columns) {
        this.table = counted(table);
        this.names = columns.stream().map(Fingerprint::counted).toArray(byte[][]::new);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] of(Row row) {
        byte[] hash = new byte[LENGTH];
        into(hash, row);
        return hash;
    }

    /** Whether {@code row} has the hash {@code expected}. */
    boolean matches(Row row, byte[] expected) {
        byte[] hash = new byte[LENGTH];
        into(hash, row);
        return Arrays.equals(hash, expected);
    }

    private void into(byte[] hash, Row row) {
        used = 0;
        add(table);
        addCounted(row.id());
        byte[][] values = row.values();
        for (int i = 0; i < names.length; i++) {
            if (values[i] == null) continue;
            add(names[i]);
            addCounted(values[i]);
        }
        sha.update(buffer, 0, used);
        try {
            sha.digest(hash, 0, LENGTH);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addCounted(byte[] bytes) {
        room(4);
        putLength(buffer, used, bytes.length);
        used += 4;
        add(bytes);
    }

    private void add(byte[] bytes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    private void room(int more) {
        if (used + more > buffer.length) buffer = Arrays.copyOf(buffer, 2 * (used + more));
    }

    private static byte[] counted(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        byte[] counted = new byte[bytes.length + 4];
        putLength(counted, 0, bytes.length);
        System.arraycopy(bytes, 0, counted, 4, bytes.length);
        return counted;
    }

    private static void putLength(byte[] into, int at, int length) {
        into[at] = (byte) (length >>> 24);
        into[at + 1] = (byte) (length >>> 16);
        into[at + 2] = (byte) (length >>> 8);
        into[at + 3] = (byte) length;
    }
}

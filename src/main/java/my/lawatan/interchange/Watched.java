package my.lawatan.interchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file that tells how far it is read, so that reading a large one from a slow disk can be ended. */
public final class Watched extends FilterInputStream {
    private final long size;
    private final Headway headway;
    private long read;

    /** @param size of the file, in bytes; its size at the beginning, it may grow */
    public Watched(InputStream in, long size, Headway headway) {
        super(in);
        this.size = Math.max(1, size);
        this.headway = headway;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) took(1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int some = super.read(into, from, length);
        if (some > 0) took(some);
        return some;
    }

    private void took(int some) {
        read += some;
        headway.at(Math.min(1.0, (double) read / size));
    }
}

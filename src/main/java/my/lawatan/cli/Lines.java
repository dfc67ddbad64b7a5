package my.lawatan.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import my.lawatan.trip.Refused;

/** Lines of UTF-8, one at a time as they come, so that whoever writes them may wait for the answer to each. */
final class Lines {
    /** The longest line, in bytes: a brief of the longest text there can be, in all languages, fits several times. */
    static final int LONGEST = 16 << 20;

    private final InputStream in;
    private int number;
    private boolean ended;

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** One line.
     *
     * @param number from 1
     * @param bytes what stands on it, without its end; only the beginning if it is too long */
    record Line(int number, byte[] bytes) {
        /** @throws Refused if it is too long or not UTF-8 */
        String text() {
            if (bytes.length > LONGEST) throw new Refused("refused.line.too-long", LONGEST >> 20);
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                // some editors begin a file with a mark that says it is UTF-8
                return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                throw new Refused("refused.line.not-utf-8");
            }
        }

        boolean blank() {
            for (byte b : bytes) if (b != ' ' && b != '\t' && b != '\r') return false;
            return true;
        }
    }

    /** The next line that is not blank; nothing at the end. */
    Optional<Line> next() throws IOException {
        while (!ended) {
            Line line = read();
            if (!line.blank()) return Optional.of(line);
        }
        return Optional.empty();
    }

    private Line read() throws IOException {
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                ended = true;
                break;
            }
            if (bytes.size() <= LONGEST) bytes.write(b);
        }
        return new Line(number, bytes.toByteArray());
    }
}

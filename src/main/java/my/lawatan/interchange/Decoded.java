package my.lawatan.interchange;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The bytes of a file as text.
 *
 * @param doubt what to say if it is not the UTF-8 that the format asks for
 */
public record Decoded(String text, Optional<Remark> doubt) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    public static Decoded of(byte[] bytes) {
        if (Encodings.starts(bytes, 0xEF, 0xBB, 0xBF)) return strictly(bytes, 3);
        if (Encodings.starts(bytes, 0xFE, 0xFF))
            return new Decoded(new String(bytes, 2, bytes.length - 2, UTF_16BE), doubt("UTF-16"));
        if (Encodings.starts(bytes, 0xFF, 0xFE))
            return new Decoded(new String(bytes, 2, bytes.length - 2, UTF_16LE), doubt("UTF-16"));
        return strictly(bytes, 0);
    }

    private static Decoded strictly(byte[] bytes, int from) {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return new Decoded(UTF_8.newDecoder().decode(rest).toString(), Optional.empty());
        } catch (CharacterCodingException e) {
            // old Windows programs write in the code page of Western Europe, where every byte is a letter
            return new Decoded(new String(bytes, from, bytes.length - from, WINDOWS), doubt("Windows-1252"));
        }
    }

    private static Optional<Remark> doubt(String encoding) {
        return Optional.of(Remark.at(1, "interchange.not-utf-8", encoding));
    }
}

package my.lawatan.store.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import my.lawatan.json.Json;
import my.lawatan.json.Values;
import my.lawatan.trip.Id;
import my.lawatan.trip.Language;
import my.lawatan.trip.Text;

/**
 * How values of one type stand in a column: simple ones in their ordinary form, an English text as it is, everything composed as
 * JSON. Columns are read as the UTF-8 bytes that SQLite keeps, because these are hashed too, and one call brings them over.
 *
 * @param write the value as SQLite's text; an INTEGER column makes a number of it
 * @param read the value of that text; what it throws says that the text is none of ours
 */
record Codec(Function<Object, String> write, Function<byte[], Object> read) {

    static Codec of(Type type) {
        if (type instanceof Class<?> plain) return ofClass(plain);
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Id.class) return new Codec(Object::toString, b -> new Id<>(uuid(b)));
            if (generic.getRawType() == Optional.class && isSimple(argument)) return optional(of(argument));
        }
        return json(type);
    }

    private static Codec ofClass(Class<?> type) {
        if (type == String.class) return new Codec(v -> (String) v, Codec::string);
        if (type == Text.class) return new Codec(v -> text((Text) v), Codec::text);
        if (type == int.class || type == Integer.class)
            return new Codec(Object::toString, b -> Integer.valueOf(string(b)));
        if (type == boolean.class) return new Codec(v -> (Boolean) v ? "1" : "0", b -> b.length == 1 && b[0] == '1');
        if (type == UUID.class) return new Codec(Object::toString, Codec::uuid);
        if (type == LocalDate.class) return new Codec(Object::toString, b -> LocalDate.parse(string(b)));
        if (type == ZoneId.class) return remembering(new Codec(Object::toString, b -> ZoneId.of(string(b))));
        return type.isEnum() ? word(type) : json(type);
    }

    private static boolean isSimple(Type type) {
        if (type instanceof Class<?> plain)
            return plain == String.class
                    || plain == Integer.class
                    || plain == LocalDate.class
                    || plain == ZoneId.class
                    || plain.isEnum();
        return type instanceof ParameterizedType generic && generic.getRawType() == Id.class;
    }

    /** Nothing is the default of an Optional, and so never comes here. */
    private static Codec optional(Codec of) {
        return new Codec(v -> of.write.apply(((Optional<?>) v).orElseThrow()), b -> Optional.of(of.read.apply(b)));
    }

    private static Codec json(Type type) {
        return new Codec(v -> Json.text(Values.write(v, type)), b -> Values.read(Json.parse(string(b)), type, "value"));
    }

    private static Codec word(Class<?> type) {
        Map<String, Object> constants = new HashMap<>();
        for (Object constant : type.getEnumConstants()) constants.put(Values.word((Enum<?>) constant), constant);
        return new Codec(v -> Values.word((Enum<?>) v), b -> {
            Object constant = constants.get(string(b));
            return constant == null ? Values.constant(string(b), type, "value") : constant;
        });
    }

    /** Few different values, each costly to read. */
    private static Codec remembering(Codec codec) {
        Map<String, Object> known = new ConcurrentHashMap<>();
        return new Codec(codec.write, b -> known.computeIfAbsent(string(b), text -> codec.read.apply(b)));
    }

    private static String text(Text text) {
        boolean plain = text.in().size() == 1 && text.in().containsKey(Language.EN);
        if (plain && text.plain().charAt(0) != '{') return text.plain();
        if (!plain) return Json.text(Values.write(text, Text.class));
        return Json.text(Json.object().put(Language.EN.tag(), text.plain()));
    }

    private static Object text(byte[] stored) {
        if (stored[0] != '{') return Text.en(string(stored));
        return Values.read(Json.parse(string(stored)), Text.class, "value");
    }

    static String string(byte[] utf8) {
        return new String(utf8, UTF_8);
    }

    /** The UUID written in the 36 bytes; several times as fast as by way of a String. */
    static UUID uuid(byte[] text) {
        if (text.length != 36) throw new IllegalArgumentException("no UUID: " + string(text));
        long high = hex(text, 0, 8) << 32 | hex(text, 9, 13) << 16 | hex(text, 14, 18);
        return new UUID(high, hex(text, 19, 23) << 48 | hex(text, 24, 36));
    }

    private static long hex(byte[] text, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(text[i], 16);
            if (digit < 0) throw new IllegalArgumentException("no UUID: " + string(text));
            value = value << 4 | digit;
        }
        return value;
    }
}

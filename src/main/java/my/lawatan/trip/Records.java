package my.lawatan.trip;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads and makes records by their canonical form, so that a new component needs no code of its own anywhere. */
public final class Records {
    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private record Shape(RecordComponent[] components, Constructor<?> constructor) {}

    private Records() {}

    /** The values of all components, in order. */
    public static Object[] values(Object record) {
        RecordComponent[] components = shape(record.getClass()).components();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) values[i] = value(record, components[i]);
        return values;
    }

    /** The value of one component of the record's type. */
    public static Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The record of that type with these values.
     *
     * @throws Refused if its constructor does not take them */
    public static Object create(Class<?> type, Object... values) {
        try {
            return shape(type).constructor().newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Shape shape(Class<?> type) {
        return SHAPES.computeIfAbsent(type, Records::read);
    }

    private static Shape read(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new Shape(components, type.getConstructor(types));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}

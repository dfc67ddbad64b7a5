package my.lawatan.trip;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;

/** One component of an item's record: its name, its type, and how to read it and to make a copy that differs in it. */
public final class Component {
    private final Class<? extends Item> owner;
    private final String name;
    private final Type type;
    private final int position;
    private final MethodHandle reader;

    Component(Class<? extends Item> owner, RecordComponent component, int position) {
        this.owner = owner;
        this.name = component.getName();
        this.type = component.getGenericType();
        this.position = position;
        try {
            this.reader = MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Item.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    public String name() {
        return name;
    }

    /** The declared type, with its type arguments. */
    public Type type() {
        return type;
    }

    /** What {@code item} holds in this component; never null. */
    public Object of(Item item) {
        try {
            return (Object) reader.invokeExact(item);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** A copy of {@code item} with {@code value} in this component.
     *
     * @throws Refused if the record does not take the value */
    public Item with(Item item, Object value) {
        Object[] arguments = Records.values(item);
        arguments[position] = value;
        return (Item) Records.create(owner, arguments);
    }

    @Override
    public String toString() {
        return owner.getSimpleName() + "." + name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Component c && c.owner == owner && c.name.equals(name);
    }

    @Override
    public int hashCode() {
        return Arrays.asList(owner, name).hashCode();
    }
}

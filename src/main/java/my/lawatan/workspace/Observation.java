package my.lawatan.workspace;

/** Somebody is told what happens to a workspace, until this is closed. */
@FunctionalInterface
public interface Observation extends AutoCloseable {
    /** Nothing is told any more but what is on its way already. */
    @Override
    void close();
}

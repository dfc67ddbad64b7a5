package my.lawatan.cli;

import java.nio.file.Path;
import java.util.function.Function;
import my.lawatan.store.Integrity;
import my.lawatan.store.Store;
import my.lawatan.store.StoreFailure;

/**
 * How trip files are opened; only the root package says with which store. Each function throws {@link StoreFailure} if it cannot.
 *
 * @param read opens to read, whoever else has the file
 * @param write opens to write, alone; fails if another has the file
 * @param verify holds everything in the file against its hashes
 * @param format tells the format that the file is in
 */
public record TripFiles(
        Function<Path, Store> read,
        Function<Path, Store> write,
        Function<Path, Integrity> verify,
        Function<Path, Integer> format) {}

package my.lawatan.store.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import my.lawatan.change.Version;
import my.lawatan.json.ItemJson;
import my.lawatan.json.Json;
import my.lawatan.trip.Item;
import my.lawatan.trip.ItemRef;
import my.lawatan.trip.Trip;

/** The issued versions, each with the whole trip as it was. */
final class Versions {
    private static final List<String> HASHED =
            List.of("number", "as_of", "cleared_by", "note", "officer", "position", "snapshot_hash");

    private static final String COLUMNS =
            "SELECT id, number, as_of, cleared_by, note, officer, position, snapshot_hash, hash FROM version";

    private Versions() {}

    /** @param state takes the version in */
    static void issue(Session session, Version version, Trip trip, State state) throws SQLException {
        byte[] snapshot = pack(trip);
        byte[] snapshotHash = Fingerprint.sha256().digest(snapshot);
        byte[] hash = hash(version, snapshotHash);
        state.toggle(hash);
        session.prepare(
                        "INSERT INTO version (id, number, as_of, cleared_by, note, officer, position, snapshot_hash, hash,"
                                + " snapshot) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        version.id().toString(),
                        version.number(),
                        version.asOf().toString(),
                        version.clearedBy(),
                        version.note(),
                        version.officer(),
                        version.position(),
                        snapshotHash,
                        hash,
                        snapshot)
                .executeUpdate();
    }

    /** All versions, told apart, those that were purged among them.
     *
     * @param state each is taken out of it
     * @throws Damage if one is not what was written */
    static List<Version> all(Session session, State state) throws SQLException {
        List<Version> versions = new ArrayList<>();
        String sql = COLUMNS + " ORDER BY id";
        try (ResultSet found = session.prepare(sql).executeQuery()) {
            while (found.next()) {
                versions.add(read(found));
                state.toggle(found.getBytes(9));
            }
        }
        return Version.toldApart(versions);
    }

    /** Stands for what was frozen once that is gone: the hash of nothing. */
    private static byte[] nothing() {
        return Fingerprint.sha256().digest();
    }

    /** Takes what a version froze out of the file for good, and its note. Who holds copies of it names it still.
     *
     * @param state the version is in it as it is after that
     * @throws Damage if there is no such version */
    static void purge(Session session, UUID version, State state) throws SQLException {
        Version bare = one(session, version, state).withoutTrip();
        byte[] hash = hash(bare, nothing());
        state.toggle(hash);
        session.prepare(
                        "UPDATE version SET note = ?, snapshot = NULL, snapshot_hash = ?, hash = ? WHERE id = ?",
                        bare.note(),
                        nothing(),
                        hash,
                        version.toString())
                .executeUpdate();
    }

    /** @param state the version is taken out of it */
    private static Version one(Session session, UUID version, State state) throws SQLException {
        String sql = COLUMNS + " WHERE id = ?";
        try (ResultSet found = session.prepare(sql, version.toString()).executeQuery()) {
            if (!found.next()) throw new Damage("version " + version);
            state.toggle(found.getBytes(9));
            return read(found);
        }
    }

    private static Version read(ResultSet found) throws SQLException {
        String id = found.getString(1);
        try {
            Version version = new Version(
                    UUID.fromString(id),
                    found.getInt(2),
                    Instant.parse(found.getString(3)),
                    found.getString(4),
                    found.getString(5),
                    found.getString(6),
                    found.getLong(7),
                    0,
                    Arrays.equals(found.getBytes(8), nothing()));
            if (Arrays.equals(hash(version, found.getBytes(8)), found.getBytes(9))) return version;
        } catch (RuntimeException e) {
            throw new Damage("version " + id, e);
        }
        throw new Damage("version " + id);
    }

    /** The trip as it was.
     *
     * @throws Damage if there is no such version or it is not what was written */
    static Trip snapshot(Session session, UUID version) throws SQLException {
        String sql = "SELECT snapshot, snapshot_hash FROM version WHERE id = ?";
        try (ResultSet found = session.prepare(sql, version.toString()).executeQuery()) {
            if (!found.next()) throw new Damage("version " + version);
            byte[] snapshot = found.getBytes(1);
            if (snapshot == null || !Arrays.equals(Fingerprint.sha256().digest(snapshot), found.getBytes(2)))
                throw new Damage("version " + version);
            return unpack(snapshot);
        } catch (IOException | RuntimeException e) {
            throw new Damage("version " + version, e);
        }
    }

    private static byte[] hash(Version version, byte[] snapshotHash) {
        String[] values = {
            String.valueOf(version.number()),
            version.asOf().toString(),
            version.clearedBy(),
            version.note(),
            version.officer(),
            String.valueOf(version.position()),
            HexFormat.of().formatHex(snapshotHash)
        };
        byte[][] bytes = Arrays.stream(values).map(v -> v.getBytes(UTF_8)).toArray(byte[][]::new);
        return new Fingerprint("version", HASHED)
                .of(new Row(version.id().toString().getBytes(UTF_8), bytes));
    }

    /** One item a line, in an order that only the items decide. */
    private static byte[] pack(Trip trip) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer lines = new OutputStreamWriter(new GZIPOutputStream(bytes), UTF_8)) {
            for (Item item :
                    trip.all().sorted(Comparator.comparing(ItemRef::to)).toList())
                lines.append(Json.text(ItemJson.write(item))).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Trip unpack(byte[] snapshot) throws IOException {
        List<Item> items = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(snapshot)), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine())
                items.add(ItemJson.read(Json.parse(line)));
        }
        return Trip.of(items);
    }
}

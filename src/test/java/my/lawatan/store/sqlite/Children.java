package my.lawatan.store.sqlite;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import my.lawatan.trip.Trip;
import org.slf4j.LoggerFactory;
import org.slf4j.nop.NOPServiceProvider;
import org.sqlite.JDBC;
import org.sqlite.util.OSInfo;

/**
 * Starts other Lawatans on this computer. The driver's library is unpacked once, so that a killed child leaves none behind; who
 * starts many packs the classes once, and a class-data archive of them halves the time to the first edit.
 */
final class Children {
    private final Path folder;
    private final List<String> options = new ArrayList<>();

    /** @param folder for what children need */
    Children(Path folder) throws IOException {
        this.folder = folder;
        options.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-Xlog:disable"));
        options.add("-Djava.io.tmpdir=" + folder);
        options.addAll(nativeLibrary());
        options.addAll(List.of("-cp", classPath(false)));
    }

    ChildJvm start(Class<?> main, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(main.getName());
        for (Object argument : arguments) command.add(argument.toString());
        return new ChildJvm(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Makes those that follow start faster: remembers the classes that such a child loads when it ends by itself. */
    void prepare(Class<?> main, Object... arguments) throws IOException, InterruptedException {
        options.set(options.size() - 1, classPath(true));
        Path archive = folder.resolve("classes.jsa");
        options.add(0, "-XX:ArchiveClassesAtExit=" + archive);
        start(main, arguments).end();
        options.set(0, "-XX:SharedArchiveFile=" + archive);
    }

    private String classPath(boolean packed) throws IOException {
        List<String> parts = new ArrayList<>();
        for (Class<?> part : List.of(
                Trip.class,
                Children.class,
                JDBC.class,
                ObjectMapper.class,
                JsonFactory.class,
                JsonProperty.class,
                LoggerFactory.class,
                NOPServiceProvider.class)) {
            Path place = Path.of(URI.create(
                    part.getProtectionDomain().getCodeSource().getLocation().toString()));
            parts.add((packed && Files.isDirectory(place) ? pack(place) : place).toString());
        }
        return String.join(File.pathSeparator, parts);
    }

    private Path pack(Path classes) throws IOException {
        Path jar = folder.resolve(classes.getFileName() + ".jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> all = Files.walk(classes.resolve("my/lawatan"))) {
            out.setLevel(0);
            for (Path file : all.filter(Children::isOfTheCore).toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }

    private static boolean isOfTheCore(Path file) {
        String name = file.toString();
        return Files.isRegularFile(file) && (name.endsWith(".class") || name.endsWith(".sql"));
    }

    private List<String> nativeLibrary() throws IOException {
        String name = System.mapLibraryName("sqlitejdbc");
        String inJar = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        try (InputStream in = JDBC.class.getResourceAsStream(inJar)) {
            if (in == null) return List.of();
            Files.copy(in, folder.resolve(name));
        }
        return List.of("-Dorg.sqlite.lib.path=" + folder, "-Dorg.sqlite.lib.name=" + name);
    }
}

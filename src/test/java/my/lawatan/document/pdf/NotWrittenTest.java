package my.lawatan.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import my.lawatan.text.Messages;
import my.lawatan.trip.Language;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NotWrittenTest {
    @TempDir
    Path folder;

    private String said(Path file, IOException why) {
        return new Messages(Language.EN).text(NotWritten.of(file, why));
    }

    @Test
    void theFileOfTheOfficerIsNamedAndNeverTheOneItIsMadeIn() {
        Path file = folder.resolve("brief.pdf");
        Path making = folder.resolve(".brief.pdf.5f.new");
        assertThat(said(file, new AccessDeniedException(making.toString())))
                .startsWith("You may not write into " + folder + ", so brief.pdf is not there.")
                .endsWith("Choose another folder.");
        assertThat(said(file, new FileSystemException(making.toString(), null, "No space left on device")))
                .startsWith("The disk has no room for brief.pdf in " + folder);
        Path nowhere = folder.resolve("no").resolve("brief.pdf");
        assertThat(said(nowhere, new NoSuchFileException(making.toString())))
                .startsWith("There is no folder " + folder.resolve("no"));
    }

    @Test
    void aFolderThatMayNotBeMadeIsOneThatMayNotBeWrittenInto() {
        Path file = folder.resolve("no").resolve("brief.pdf");
        assertThat(said(file, new AccessDeniedException(folder.resolve("no").toString())))
                .startsWith("You may not write into " + folder.resolve("no"));
    }

    @Test
    void aFileThatIsReadOnlyIsSaidToBeKept() {
        Path file = folder.resolve("brief.pdf");
        assertThat(said(file, new AccessDeniedException(file.toString())))
                .startsWith("brief.pdf in " + folder + " is there already and is read-only, so it was not replaced.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatIsReadOnlyIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.pdf"), "%PDF-kept");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Assumptions.assumeFalse(Files.isWritable(file), "root may write to what is read-only");
        assertThatThrownBy(() -> WholeFile.write(file, new byte[] {1}))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage(file.toString());
        assertThat(file).hasContent("%PDF-kept");
        assertThat(folder).isDirectoryContaining(file::equals);
    }
}

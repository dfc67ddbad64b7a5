package my.lawatan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void thePackagesCanBeRead() {
        assertThat(new ClassFileImporter().importPackages("my.lawatan")).isNotNull();
    }
}

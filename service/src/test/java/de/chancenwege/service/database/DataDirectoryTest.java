package de.chancenwege.service.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.chancenwege.service.start.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @TempDir Path folder;

  @Test
  void a_new_directory_is_closed_to_others() throws Exception {
    try (var directory = DataDirectory.open(folder.resolve("a/b"))) {
      var inner = directory.privateDirectory("inner");
      assertThat(permissions(folder.resolve("a/b"))).isEqualTo("rwx------");
      assertThat(permissions(inner)).isEqualTo("rwx------");
      assertThat(permissions(directory.resolve("chancenwege.lock"))).isEqualTo("rw-------");
    }
  }

  @Test
  void an_open_directory_of_ours_is_closed_to_others() throws Exception {
    DataDirectory.open(folder).close();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    DataDirectory.open(folder).close();
    assertThat(permissions(folder)).isEqualTo("rwx------");
  }

  @Test
  void a_second_process_is_told_who_uses_the_directory() throws Exception {
    try (var first = DataDirectory.open(folder)) {
      assertThatThrownBy(() -> DataDirectory.open(folder))
          .isInstanceOfSatisfying(
              StartRefusedException.class,
              refusal -> {
                var pid = Long.toString(ProcessHandle.current().pid());
                assertThat(refusal.german())
                    .startsWith("Chancenwege startet nicht: Das Datenverzeichnis " + folder)
                    .contains("benutzt schon ein anderes Chancenwege (Prozess " + pid + ")");
                assertThat(refusal.english())
                    .startsWith("Chancenwege does not start: The data directory " + folder)
                    .contains("is in use by another Chancenwege (process " + pid + ")");
              });
      assertThat(first.resolve("chancenwege.lock")).exists();
    }
  }

  @Test
  void it_can_be_taken_again_after_it_was_closed() throws Exception {
    DataDirectory.open(folder).close();
    DataDirectory.open(folder).close();
    assertThat(folder.resolve("chancenwege.lock")).exists();
  }

  @Test
  void a_directory_with_other_files_is_left_alone() throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(folder.resolve("brief.txt"), "Guten Tag");
    assertThatThrownBy(() -> DataDirectory.open(folder))
        .isInstanceOfSatisfying(
            StartRefusedException.class,
            refusal ->
                assertThat(refusal.german())
                    .endsWith("ist nicht leer und kein Datenverzeichnis von Chancenwege."));
    assertThat(permissions(folder)).isEqualTo("rwxr-xr-x");
  }

  @Test
  void a_file_in_its_place_is_told() throws Exception {
    var file = Files.writeString(folder.resolve("data"), "");
    assertThatThrownBy(() -> DataDirectory.open(file))
        .isInstanceOfSatisfying(
            StartRefusedException.class,
            refusal ->
                assertThat(refusal.german())
                    .contains("Das Datenverzeichnis " + file + " ist nicht benutzbar")
                    .contains("FileAlreadyExists"));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}

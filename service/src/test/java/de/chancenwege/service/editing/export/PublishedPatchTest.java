package de.chancenwege.service.editing.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.table.RuleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The patch turns the files of the program into those that answer. */
class PublishedPatchTest {
  private static final RuleFile KEPT = file("tables/a/b/2020-01-01.dmn", "eins\nzwei\n");
  private static final RuleFile OLD = file("tables/a/c/2020-01-01.dmn", "eins\nzwei\ndrei\n");
  private static final RuleFile CHANGED = file(OLD.path(), "eins\nzwo\ndrei\n");
  private static final RuleFile GONE = file("tables/a/d/2020-01-01.dmn", "weg\n");
  private static final RuleFile NEW = file("tables/a/c/2027-01-01.dmn", "neu\nÄpfel\n");

  @TempDir Path project;

  private static RuleFile file(String path, String text) {
    return new RuleFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void of_the_same_files_it_is_empty() {
    assertThat(PublishedPatch.between(List.of(KEPT, OLD), List.of(OLD, KEPT))).isEmpty();
  }

  @Test
  void it_applies() throws IOException, InterruptedException {
    for (var file : List.of(KEPT, OLD, GONE)) {
      var path = project.resolve("rules").resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.content());
    }
    var patch = PublishedPatch.between(List.of(KEPT, OLD, GONE), List.of(KEPT, CHANGED, NEW));
    Files.writeString(project.resolve("regeln.patch"), patch);
    var git =
        new ProcessBuilder("git", "apply", "regeln.patch").directory(project.toFile()).start();

    assertThat(git.waitFor()).as(new String(git.getErrorStream().readAllBytes())).isZero();
    for (var file : List.of(KEPT, CHANGED, NEW)) {
      assertThat(Files.readAllBytes(project.resolve("rules").resolve(file.path())))
          .isEqualTo(file.content());
    }
    assertThat(project.resolve("rules").resolve(GONE.path())).doesNotExist();
  }
}

package de.chancenwege.service.rulebook.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThisProgramTest {
  @TempDir Path folder;

  @Test
  void the_same_code_has_the_same_name_and_another_version_another() {
    var name = ThisProgram.of("1.0", Rulebook.class);
    assertThat(name.name()).matches("1\\.0\\+[0-9a-f]{16}");
    assertThat(ThisProgram.of("1.0", Rulebook.class)).isEqualTo(name);
    assertThat(ThisProgram.of("1.1", Rulebook.class)).isNotEqualTo(name);
  }

  @Test
  void code_that_is_not_known_is_never_the_same() {
    assertThat(ThisProgram.of("1.0", String.class))
        .isNotEqualTo(ThisProgram.of("1.0", String.class));
  }

  @Test
  void other_content_and_other_libraries_beside_it_are_another_program() throws Exception {
    var seen = new HashSet<String>();
    var library = write("rules.jar", "a");
    assertThat(seen.add(ThisProgram.hash(library))).isTrue();
    assertThat(seen.add(ThisProgram.hash(library))).isFalse();
    write("rules.jar", "b");
    assertThat(seen.add(ThisProgram.hash(library))).isTrue();
    write("engine-10.3.0.jar", "x");
    assertThat(seen.add(ThisProgram.hash(library))).isTrue();
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}

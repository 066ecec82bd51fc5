package de.chancenwege.service.editing.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedCases;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.overview.LawDocuments;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.build.Build;
import de.chancenwege.service.editing.cases.CaseFile;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.editing.draft.NewVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The patch turns the files of the program into those that answer. */
class PublishedPatchTest {
  private static final Build BUILD = new Build("7", "abc1234");
  private static final RuleFile KEPT = file("tables/a/b/2020-01-01.dmn", "eins\nzwei\n");
  private static final RuleFile OLD = file("tables/a/c/2020-01-01.dmn", "eins\nzwei\ndrei\n");
  private static final RuleFile CHANGED = file(OLD.path(), "eins\nzwo\ndrei\n");
  private static final RuleFile GONE = file("tables/a/d/2020-01-01.dmn", "weg\n");
  private static final RuleFile NEW = file("tables/a/c/2027-01-01.dmn", "neu\nÄpfel\n");

  private static final String FOLDER = "leistungen/bafoeg-alter";
  private static final String CASES = "tables/" + FOLDER + "/cases.yaml";
  private static final String RED =
      """
      faelle:
        - id: BAFOEG-ALTER-7
          titel: 'Ohne Papier'
          norm: '§ 10 Abs. 3 S. 1 BAföG'
          stichtag: 2044-03-01
          auch am: [2044-04-01]
          angaben: {geburtsdatum: 2000-01-01, schulbesuch: "KOLLEG"}
          erwartet:
            - {weg: BAFOEG, stufe: ANSPRUCH}
      """;

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
    write(List.of(KEPT, OLD, GONE));

    apply(PublishedPatch.between(List.of(KEPT, OLD, GONE), List.of(KEPT, CHANGED, NEW)));

    is(List.of(KEPT, CHANGED, NEW));
    assertThat(project.resolve("rules").resolve(GONE.path())).doesNotExist();
  }

  @Test
  void with_tables_come_their_cases_and_the_documents_that_are_made_of_them()
      throws IOException, InterruptedException {
    var shipped = ((Loaded.Ready) Rulebook.restore(ShippedRules.files())).rulebook();
    write(shipped.files());
    for (var name : List.of("INDEX.md", "PRUEFBEDARF.md", CASES)) {
      var text = Files.readString(Path.of("..", "rules").resolve(name));
      write(List.of(file(name, text)));
    }
    var changed = ((Loaded.Ready) Rulebook.restore(withLaterVersion(shipped))).rulebook();
    var known = CaseFile.read(ShippedCases.find(FOLDER).orElseThrow());
    var more = again(known.get(0), "NEU-1", "Mit „44“: noch rechtzeitig");
    var red = CaseFile.read(RED).get(0);

    var patch = PublishedPatch.of(changed, Map.of(FOLDER, List.of(more, known.get(0), red)), BUILD);
    assertThat(patch)
        .startsWith("Für die Dateien, aus denen dieses Programm gebaut ist: Version 7");
    assertThat(patch.lines().findFirst().orElseThrow()).endsWith(", Commit abc1234");
    apply(patch);

    is(changed.files());
    var documents = new LawDocuments(changed);
    is(List.of(file("INDEX.md", documents.index())));
    is(List.of(file("PRUEFBEDARF.md", documents.openQuestions())));
    assertThat(Files.readString(project.resolve("rules/INDEX.md"))).contains("2044-03-01");
    assertThat(CaseFile.read(Files.readString(project.resolve("rules").resolve(CASES))))
        .startsWith(known.toArray(TableCase[]::new))
        .hasSize(known.size() + 1)
        .endsWith(more);
  }

  @Test
  void of_what_the_program_came_with_there_is_none() {
    var shipped = ((Loaded.Ready) Rulebook.restore(ShippedRules.files())).rulebook();

    assertThat(PublishedPatch.of(shipped, Map.of(), BUILD)).isEmpty();
  }

  private static TableCase again(TableCase known, String id, String title) {
    return new TableCase(id, title, known.norm(), known.days(), known.facts(), known.expected());
  }

  private static List<RuleFile> withLaterVersion(Rulebook shipped) {
    var last =
        shipped.versions().stream()
            .filter(version -> version.folder().equals(FOLDER))
            .reduce((earlier, later) -> later)
            .orElseThrow();
    var files = new ArrayList<>(shipped.files());
    files.add(NewVersion.of(last.content(), LocalDate.of(2044, 3, 1)));
    return files;
  }

  private void write(List<RuleFile> files) throws IOException {
    for (var file : files) {
      var path = project.resolve("rules").resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.content());
    }
  }

  private void apply(String patch) throws IOException, InterruptedException {
    Files.writeString(project.resolve("regeln.patch"), patch);
    var git =
        new ProcessBuilder("git", "apply", "regeln.patch").directory(project.toFile()).start();
    assertThat(git.waitFor()).as(new String(git.getErrorStream().readAllBytes())).isZero();
  }

  private void is(List<RuleFile> files) throws IOException {
    for (var file : files) {
      assertThat(project.resolve("rules").resolve(file.path())).hasBinaryContent(file.content());
    }
  }
}

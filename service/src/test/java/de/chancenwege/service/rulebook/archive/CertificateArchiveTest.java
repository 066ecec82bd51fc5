package de.chancenwege.service.rulebook.archive;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.compiled.Certificate;
import de.chancenwege.rules.compiled.Certificate.Proof;
import de.chancenwege.rules.compiled.Certificate.Verdict;
import de.chancenwege.rules.compiled.Thoroughness;
import de.chancenwege.service.web.Bibliothek;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateArchiveTest {
  private static final Rulebook RULEBOOK = Bibliothek.RULEBOOK;
  private static final Instant DAY = Instant.parse("2026-11-26T10:00:00Z");

  @TempDir static Path folder;
  private static EmptyArchive database;

  @BeforeAll
  static void start() throws Exception {
    database = new EmptyArchive(folder.resolve("data"));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void publish() throws Exception {
    database.reset();
    database.store().publish(RULEBOOK, Origin.SHIPPED, Optional.empty());
  }

  @Test
  void a_certificate_comes_back_as_it_was_for_the_program_that_issued_it() {
    var issued = issued("1.0", DAY, Verdict.SAMPLE_EQUAL);
    database.certificates().add(issued);
    assertThat(database.certificates().find(issued.rulebookId(), "1.0")).contains(issued);
    assertThat(database.certificates().find(issued.rulebookId(), "1.1")).isEmpty();
    assertThat(database.certificates().find("sha256:other", "1.0")).isEmpty();
  }

  @Test
  void the_newest_is_shown_whatever_program_issued_it() {
    var newer = issued("1.1", DAY.plusSeconds(1), Verdict.DIFFERENT);
    database.certificates().add(newer);
    database.certificates().add(issued("1.0", DAY, Verdict.ALL_EQUAL));
    assertThat(database.certificates().newest(newer.rulebookId())).contains(newer);
    assertThat(database.certificates().newest()).containsOnlyKeys(newer.rulebookId());
    assertThat(database.certificates().newest()).containsValue(newer);
  }

  @Test
  void of_two_instances_that_compared_at_once_the_first_is_kept() {
    var first = issued("1.0", DAY, Verdict.ALL_EQUAL);
    database.certificates().add(first);
    database.certificates().add(issued("1.0", DAY.plusSeconds(1), Verdict.DIFFERENT));
    assertThat(database.certificates().newest(first.rulebookId())).contains(first);
  }

  @Test
  void words_of_another_program_are_read_as_far_as_they_are_known() throws Exception {
    database.execute(
        """
        insert into rulebook_certificate
        select published_at, '2.0', '2027-01-01', 5, '{"everything": 1, "more": 2}',
               '{"decisions": [{"name": "t#d", "verdict": "PROVEN_BY_LOGIC", "since": 1}]}'
          from rulebook
        """);
    var found = database.certificates().newest(RULEBOOK.id().value()).orElseThrow();
    assertThat(found.certificate().excluded()).containsExactly("t#d");
  }

  private static IssuedCertificate issued(String program, Instant at, Verdict verdict) {
    return new IssuedCertificate(
        RULEBOOK.id().value(),
        program,
        at,
        Duration.ofMillis(1234),
        Thoroughness.QUICK,
        new Certificate(List.of(new Proof("tables/a/x/2024-01-01.dmn#d", verdict, 7, 1)), 500, 2));
  }
}

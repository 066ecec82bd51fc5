package de.chancenwege.service.editing.effect;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.compiled.Certificate;
import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.web.Bibliothek;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Which decisions are proven before an effect is looked for. */
class ProvenFormsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  /** In the table that is changed. */
  private static final int DECISIONS = 2;

  private static final Rulebook WEAKER = giving("ERMESSEN");
  private static final Rulebook WEAK = giving("SOLL");
  private static final Counting WORKERS = new Counting();

  /** Counts the comparisons that it is given. */
  private static final class Counting extends ThreadPoolExecutor {
    private int given;

    Counting() {
      super(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks)
        throws InterruptedException {
      given += tasks.size();
      return super.invokeAll(tasks);
    }

    int taken() {
      int taken = given;
      given = 0;
      return taken;
    }
  }

  @AfterAll
  static void stop() {
    WORKERS.shutdownNow();
  }

  private static Rulebook giving(String level) {
    var files =
        Bibliothek.files().stream()
            .map(file -> file.path().contains("leihe/ausleihe/") ? giving(file, level) : file)
            .toList();
    return ((Loaded.Ready) Rulebook.load(files)).rulebook();
  }

  private static RuleFile giving(RuleFile file, String level) {
    var text = file.text().replaceFirst("<text>\"ANSPRUCH\"<", "<text>\"" + level + "\"<");
    return new RuleFile(file.path(), text.getBytes(StandardCharsets.UTF_8));
  }

  private static int comparisons(ProvenForms forms, Rulebook before, Rulebook after)
      throws InterruptedException {
    forms.of(Replacement.between(before, after, DAY), WORKERS);
    return WORKERS.taken();
  }

  @Test
  void what_was_looked_at_as_a_draft_is_not_proven_again_once_it_is_published()
      throws InterruptedException {
    var forms = new ProvenForms(id -> Optional.empty());

    assertThat(comparisons(forms, Bibliothek.RULEBOOK, WEAKER)).isGreaterThan(2 * DECISIONS);
    assertThat(comparisons(forms, WEAKER, WEAK)).isEqualTo(DECISIONS);
  }

  @Test
  void of_a_rulebook_with_a_certificate_nothing_is_proven_again() throws InterruptedException {
    var forms = new ProvenForms(id -> certificate(id, 0));

    assertThat(comparisons(forms, Bibliothek.RULEBOOK, WEAKER)).isEqualTo(DECISIONS);
  }

  @Test
  void a_certificate_under_which_whole_cases_differ_counts_for_nothing()
      throws InterruptedException {
    var forms = new ProvenForms(id -> certificate(id, 1));

    assertThat(comparisons(forms, Bibliothek.RULEBOOK, WEAKER)).isGreaterThan(2 * DECISIONS);
  }

  private static Optional<Certificate> certificate(String id, int differences) {
    return Bibliothek.RULEBOOK.id().value().equals(id)
        ? Optional.of(new Certificate(List.of(), 100, differences))
        : Optional.empty();
  }
}

package de.chancenwege.service.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.table.RuleFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShippedSetTest {
  private static final RuleFile OLD = file("tables/a/x/2024-01-01.dmn", "alt");
  private static final RuleFile NEW = file("tables/a/x/2024-01-01.dmn", "neu");
  private static final RuleFile LATER = file("tables/a/x/2026-01-01.dmn", "später");
  private static final RuleFile OTHER = file("tables/a/y/2024-01-01.dmn", "anderes");
  private static final RuleFile WORDS = file("vocabulary/wege.csv", "code");

  @Test
  void without_approvals_the_program_brings_its_law() {
    assertThat(new ShippedSet(List.of(NEW, LATER, WORDS)).mergedInto(List.of(OLD, OTHER), Set.of()))
        .containsExactlyInAnyOrder(NEW, LATER, WORDS);
  }

  @Test
  void a_subject_that_people_approved_something_for_stays_as_it_is() {
    var shipped = new ShippedSet(List.of(NEW, LATER, OTHER, WORDS));
    assertThat(shipped.mergedInto(List.of(OLD), Set.of("tables/a/x")))
        .containsExactlyInAnyOrder(OLD, OTHER, WORDS);
    assertThat(shipped.keptOut(List.of(OLD), Set.of("tables/a/x")))
        .containsExactlyInAnyOrder(NEW, LATER);
  }

  @Test
  void an_approved_vocabulary_stays_as_it_is() {
    var ours = file("vocabulary/wege.csv", "unser");
    assertThat(
            new ShippedSet(List.of(NEW, WORDS))
                .mergedInto(List.of(ours), Set.of("vocabulary/wege.csv")))
        .containsExactlyInAnyOrder(NEW, ours);
  }

  @Test
  void sets_are_told_apart_by_path_and_content_and_not_by_order() {
    var id = new ShippedSet(List.of(OLD, OTHER)).id();
    assertThat(new ShippedSet(List.of(OTHER, OLD)).id()).isEqualTo(id);
    assertThat(new ShippedSet(List.of(NEW, OTHER)).id()).isNotEqualTo(id);
    assertThat(new ShippedSet(List.of(OLD)).id()).isNotEqualTo(id);
  }

  private static RuleFile file(String path, String content) {
    return new RuleFile(path, content.getBytes(StandardCharsets.UTF_8));
  }
}

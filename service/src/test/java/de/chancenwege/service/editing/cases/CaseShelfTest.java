package de.chancenwege.service.editing.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.service.database.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people added may come with the program later. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CaseShelfTest {
  private static final String FOLDER = "leistungen/bafoeg-alter";

  @Inject CaseShelf shelf;
  @Inject AddedCases added;

  @AfterEach
  void it_is_taken_out_of_use() {
    added.of(FOLDER).forEach(one -> added.withdraw(FOLDER, one, "anna"));
  }

  @Test
  void a_case_that_came_with_the_program_meanwhile_stands_once() {
    var before = shelf.cases(FOLDER);
    var shipped = before.get(0);

    shelf.confirm(FOLDER, shipped, Source.PERSON, "anna");

    assertThat(shelf.cases(FOLDER)).isEqualTo(before);
    assertThat(shelf.isAdded(FOLDER, shipped.id())).isFalse();
  }
}

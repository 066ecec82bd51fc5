package de.chancenwege.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.overview.LawDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The documents that are made from the tables are those in the folder. */
@Tag("cases")
class LawDocumentsTest {

  /** Set to write the documents anew instead of comparing them. */
  private static final boolean WRITE = Boolean.getBoolean("dokumente.schreiben");

  private static final LawDocuments DOCUMENTS = new LawDocuments(ShippedBook.RULEBOOK);

  @Test
  void the_index_is_up_to_date() throws IOException {
    isUpToDate("INDEX.md", DOCUMENTS.index());
  }

  @Test
  void the_open_questions_are_up_to_date() throws IOException {
    isUpToDate("PRUEFBEDARF.md", DOCUMENTS.openQuestions());
  }

  private static void isUpToDate(String name, String text) throws IOException {
    var file = Path.of(name);
    if (WRITE) {
      Files.writeString(file, text);
    }
    assertThat(text)
        .as("%s: neu erzeugen mit -Ddokumente.schreiben=true", name)
        .isEqualTo(Files.readString(file));
  }
}

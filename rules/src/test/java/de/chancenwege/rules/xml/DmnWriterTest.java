package de.chancenwege.rules.xml;

import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.fixture.Library;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DmnWriterTest {

  private static List<RuleFile> tables() {
    return Library.book().files().stream().filter(f -> f.path().startsWith("tables/")).toList();
  }

  private static TableFile read(RuleFile file) {
    return DmnReader.read(file).content().orElseThrow();
  }

  private static TableFile read(String xml) {
    return read(new RuleFile(Library.AGE, xml.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void what_was_written_is_read_and_written_again_byte_by_byte(RuleFile file) {
    assertThat(DmnWriter.write(read(file))).isEqualTo(file.text());
  }

  @Test
  void a_foreign_spelling_becomes_the_canonical_one() {
    var canonical = Library.book().file(Library.AGE).text();
    var foreign =
        canonical
            .replace("\n  ", "\r\n\t")
            .replace("<text>", "<text>\n   ")
            .replace("<text>\n   V<", "<text><![CDATA[V]]><")
            .replace("<definitions xmlns=", "<d:definitions exporter=\"x\" xmlns:d=")
            .replace("</definitions>", "</d:definitions>")
            .replaceAll("<(/?)([a-zA-Z]+)(?=[ />])", "<$1d:$2");

    assertThat(foreign).isNotEqualTo(canonical);
    assertThat(DmnWriter.write(read(foreign))).isEqualTo(canonical);
  }

  @Test
  void signs_with_a_meaning_in_xml_are_escaped_and_come_back() {
    var hard = "a < b & \"c\" > d 'e' ]]> &amp; ü \uD83D\uDE00";
    var file =
        read(
            Library.small()
                .replace("Mit 18 ist man erwachsen.", hard)
                .replace("Ist die Person volljährig?", hard)
                .replace("Titel: Alter", "Titel: " + hard)
                .file(Library.AGE));
    var table = file.tables().toList().get(0);

    assertThat(table.rows().get(0).annotations().reason()).isEqualTo(hard);
    assertThat(table.question()).isEqualTo(hard);
    assertThat(file.description().line("Titel")).contains(hard);
    assertThat(read(DmnWriter.write(file))).isEqualTo(file);
  }

  @Test
  void a_label_of_a_column_is_kept() {
    var labelled =
        Library.book()
            .file(Library.AGE)
            .text()
            .replace("<input id", "<input label=\"a &quot;b&quot; &lt; c\" id");
    var input = read(labelled).tables().toList().get(0).inputs().get(0);

    assertThat(input.label()).isEqualTo("a \"b\" < c");
    assertThat(read(DmnWriter.write(read(labelled)))).isEqualTo(read(labelled));
  }

  @Test
  void one_changed_cell_is_one_changed_line() {
    var before = Library.small().file(Library.AGE).text().lines().toList();
    var after = Library.small().replace(">= 18", ">= 21").file(Library.AGE).text().lines().toList();

    assertThat(after).hasSameSizeAs(before);
    assertThat(after)
        .filteredOn(line -> !before.contains(line))
        .singleElement()
        .asString()
        .contains("&gt;= 21");
  }
}

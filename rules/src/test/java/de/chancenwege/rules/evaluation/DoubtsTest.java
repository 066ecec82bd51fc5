package de.chancenwege.rules.evaluation;

import static de.chancenwege.rules.fixture.Probe.consequence;
import static org.assertj.core.api.Assertions.assertThat;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.fixture.Newer;
import de.chancenwege.rules.fixture.Probe;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When an answer that a table does not know matters to somebody who did not give it. */
class DoubtsTest {

  private static Finding find(String tables, boolean gesperrt) {
    var facts = new Facts(Map.of(new FactCode("gesperrt"), new Answer.Known(gesperrt)));
    return Newer.probe(tables).advise(facts, Probe.DAY).findings().get(0);
  }

  @Test
  void what_is_known_anyway_raises_no_doubt() {
    var tables =
        """
        FIRST: stand: Die Sperre geht vor.
        @typ stand = "ROT", "GRUEN"
        @tabelle stand | FIRST | Wie steht es?
        @ein gesperrt | mahnung
        @aus stand
        P-1 | true | - => "ROT" => Hausordnung Nr. 5 | Darum. | V
        P-2 | - | "OFFEN" => "ROT" => Hausordnung Nr. 5 | Darum. | V
        P-3 | - | - => "GRUEN" => Hausordnung Nr. 5 | Darum. | V
        @typ gruppe = "GROSS", "KLEIN"
        @tabelle gruppe | UNIQUE | Welche Gruppe ist es?
        @ein stand | volljaehrig
        @aus gruppe
        Q-1 | "ROT" | true => "GROSS" => Hausordnung Nr. 5 | Darum. | V
        Q-2 | "ROT" | false => "KLEIN" => Hausordnung Nr. 5 | Darum. | V
        Q-3 | "GRUEN" | - => "GROSS" => Hausordnung Nr. 5 | Darum. | V
        """
            + consequence("gruppe", "\"GROSS\" => \"SOLL\"", "\"KLEIN\" => \"SOLL\"");

    assertThat(find(tables, true).levels()).containsExactly(Level.SOLL);
    assertThat(find(tables, false).missing()).contains(new FactCode("mahnung"));
  }
}

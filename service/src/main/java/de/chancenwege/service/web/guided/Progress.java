package de.chancenwege.service.web.guided;

import de.chancenwege.service.web.wording.Wording;

/**
 * How far a case is.
 *
 * @param ways all ways
 * @param settled ways that wait for no answer
 * @param open questions that were not asked yet and can change a way
 */
public record Progress(int ways, int settled, int open) {

  /** In words. */
  public String text() {
    var key = settled == 1 ? "gefuehrt.wege.einer" : "gefuehrt.wege";
    return Wording.text(key).formatted(ways, settled) + ' ' + questions();
  }

  private String questions() {
    return switch (open) {
      case 0 -> end();
      case 1 -> Wording.text("gefuehrt.fragen.eine");
      default -> Wording.text("gefuehrt.fragen.mehrere").formatted(open);
    };
  }

  /** Everything was asked; what is still not settled waits for answers that nobody knew. */
  private String end() {
    int waiting = ways - settled;
    return switch (waiting) {
      case 0 -> Wording.text("gefuehrt.fragen.keine");
      case 1 -> Wording.text("gefuehrt.offen.einer");
      default -> Wording.text("gefuehrt.offen.mehrere").formatted(waiting);
    };
  }
}

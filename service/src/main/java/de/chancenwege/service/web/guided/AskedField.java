package de.chancenwege.service.web.guided;

import de.chancenwege.service.web.form.Field;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;

/**
 * A question on its page.
 *
 * @param field the question and what was typed
 * @param sensitive whether the answer may be refused
 * @param withheld whether it was refused
 * @param ways the ways that depend on the answer
 */
public record AskedField(Field field, boolean sensitive, boolean withheld, List<String> ways) {

  private static final int NAMED = 3;

  public AskedField {
    ways = List.copyOf(ways);
  }

  /** How many ways depend on the answer, and some of them; empty if it is not known. */
  public String deciding() {
    if (ways.isEmpty()) {
      return "";
    }
    if (ways.size() == 1) {
      return Wording.text("gefuehrt.haengt.einer").formatted(ways.get(0));
    }
    var named = German.list(ways.stream().limit(NAMED).toList());
    var key = ways.size() <= NAMED ? "gefuehrt.haengt.alle" : "gefuehrt.haengt.einige";
    return Wording.text(key).formatted(ways.size(), named);
  }
}

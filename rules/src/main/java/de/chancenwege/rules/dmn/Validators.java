package de.chancenwege.rules.dmn;

import java.io.StringReader;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;

/**
 * The engine's validators. One takes more than a second to make and is nowhere said to serve two
 * callers at once: so they are kept, and nobody waits for the table of another one.
 */
final class Validators {
  private static final Queue<DMNValidator> IDLE = new ConcurrentLinkedQueue<>();

  private Validators() {}

  /** What the validator finds in the tables of a file. */
  static List<DMNMessage> analyse(String xml) {
    var idle = IDLE.poll();
    var validator = idle == null ? DMNValidatorFactory.newValidator() : idle;
    try {
      return validator.validate(new StringReader(xml), Validation.ANALYZE_DECISION_TABLE);
    } finally {
      IDLE.add(validator);
    }
  }
}

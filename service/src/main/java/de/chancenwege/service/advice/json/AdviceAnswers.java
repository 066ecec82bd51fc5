package de.chancenwege.service.advice.json;

import de.chancenwege.rules.RulebookId;
import de.chancenwege.rules.advice.Advice;
import de.chancenwege.service.advice.desk.AdviceQuery;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

/** The bytes of single answers. Safe for many threads. */
@Singleton
public final class AdviceAnswers {
  /**
   * More writers than run at once: some have begun an answer and wait for a processor. The last one
   * to write is taken first.
   */
  private final BlockingDeque<Writer> idle =
      new LinkedBlockingDeque<>(4 * Runtime.getRuntime().availableProcessors());

  /** A writer that knows the texts of former answers by a rulebook, and where it writes. */
  private static final class Writer {
    final RulebookId rulebook;
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    final AdviceJson json = new AdviceJson(bytes);

    Writer(RulebookId rulebook) {
      this.rulebook = rulebook;
    }
  }

  /** The answer as JSON in UTF-8. */
  public byte[] json(AdviceQuery query, Advice advice) {
    var writer = writer(query.rulebook().id());
    try {
      writer.json.write(query, advice);
      writer.json.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var answer = writer.bytes.toByteArray();
    writer.bytes.reset();
    idle.offerFirst(writer);
    return answer;
  }

  /** Texts of a rulebook that no longer answers are not kept. */
  private Writer writer(RulebookId rulebook) {
    var idler = idle.pollFirst();
    return idler != null && idler.rulebook.equals(rulebook) ? idler : new Writer(rulebook);
  }
}

package de.chancenwege.service.advice.batch;

import java.io.OutputStream;
import java.util.function.Function;

/** What answers look like. */
public enum AnswerFormat {
  /** One JSON object a line. */
  JSON_LINES(new byte[0], JsonLines::new),
  /** One row per case and route, for spreadsheets. */
  CSV(CsvRows.head(), CsvRows::new);

  private final byte[] head;
  private final Function<OutputStream, AnswerWriter> writer;

  AnswerFormat(byte[] head, Function<OutputStream, AnswerWriter> writer) {
    this.head = head;
    this.writer = writer;
  }

  /** What stands before the first answer. */
  byte[] head() {
    return head.clone();
  }

  AnswerWriter writer(OutputStream out) {
    return writer.apply(out);
  }
}

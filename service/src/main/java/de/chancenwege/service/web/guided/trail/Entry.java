package de.chancenwege.service.web.guided.trail;

import de.chancenwege.service.web.form.DateParts;
import de.chancenwege.service.web.form.Submission;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A question that was asked, and the answer as it was typed.
 *
 * @param fact the fact that the answer gives
 * @param state how far it is
 * @param parts what was typed: nothing, one text, or day, month and year
 */
public record Entry(String fact, State state, List<String> parts) {

  /** What a control sends instead of an answer that somebody does not want to give. */
  public static final String WITHHELD = "-";

  /** Ending of the name of the box beside a field that is typed into. */
  public static final String BOX = ".keine";

  private static final int DATE = 3;

  /** One more than the longest text, so that a text that is too long stays too long. */
  private static final int LONGEST = 201;

  /** How far a question is. */
  public enum State {
    /** On the page that is shown next. */
    ASKED,
    /** Answered, perhaps with "weiß nicht": nothing typed. */
    ANSWERED,
    /** Answered with "keine Angabe". */
    WITHHELD
  }

  public Entry {
    parts = List.copyOf(parts);
  }

  /** A question that is yet to be answered. */
  static Entry asked(String fact) {
    return new Entry(fact, State.ASKED, List.of());
  }

  /** A day that is offered as the answer. */
  public static Entry of(String fact, LocalDate day) {
    return new Entry(fact, State.ASKED, parts(DateParts.of(day)));
  }

  /** The answer to the question in a form. */
  public static Entry answered(String fact, Submission form) {
    if (form.text(fact).equals(WITHHELD) || !form.text(fact + BOX).isEmpty()) {
      return new Entry(fact, State.WITHHELD, List.of());
    }
    return new Entry(fact, State.ANSWERED, typed(fact, form));
  }

  /** An answer that is one text, empty for none. */
  public static Entry answered(String fact, String text) {
    return new Entry(fact, State.ANSWERED, text.isEmpty() ? List.of() : List.of(text));
  }

  private static List<String> typed(String fact, Submission form) {
    var date = form.date(fact);
    if (!date.isBlank()) {
      return parts(date);
    }
    return Stream.of(form.text(fact)).filter(text -> !text.isEmpty()).map(Entry::cut).toList();
  }

  private static List<String> parts(DateParts date) {
    return Stream.of(date.day(), date.month(), date.year()).map(Entry::cut).toList();
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /** Whether it was answered in whatever way. */
  public boolean isAnswered() {
    return state != State.ASKED;
  }

  public boolean isWithheld() {
    return state == State.WITHHELD;
  }

  /** Whether nothing was typed and nothing refused. */
  public boolean isBlank() {
    return parts.isEmpty() && !isWithheld();
  }

  /** The same as a form would send it. */
  public Submission typed() {
    return Submission.of(fields());
  }

  Map<String, List<String>> fields() {
    var fields = new LinkedHashMap<String, List<String>>();
    if (parts.size() == DATE) {
      new DateParts(parts.get(0), parts.get(1), parts.get(2))
          .fields(fact)
          .forEach((name, text) -> fields.put(name, List.of(text)));
    } else if (!parts.isEmpty()) {
      fields.put(fact, parts);
    }
    return fields;
  }
}

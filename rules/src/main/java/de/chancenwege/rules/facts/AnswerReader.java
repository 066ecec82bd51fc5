package de.chancenwege.rules.facts;

import de.chancenwege.rules.facts.Questionnaire.Spelling;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns values from the outside into answers or faults. */
final class AnswerReader {

  private static final String UNKNOWN = "UNKLAR";
  private static final List<String> BOOLEANS = List.of("true", "false");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern NUMERAL = Pattern.compile("\\d{1,12}([.,]\\d{1,2})?");
  private static final int LONGEST_TEXT = 200;
  private static final LocalDate FIRST_DATE = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST_DATE = LocalDate.of(2200, 12, 31);
  private static final BigDecimal LARGEST = new BigDecimal(1_000_000_000);

  private final Map<FactCode, Question> questions;
  private final Spelling spelling;
  private final List<Fault> faults = new ArrayList<>();

  AnswerReader(Map<FactCode, Question> questions, Spelling spelling) {
    this.questions = questions;
    this.spelling = spelling;
  }

  FactsRead read(Map<String, ? extends @Nullable Object> raw) {
    var answers = new LinkedHashMap<FactCode, Answer>();
    raw.forEach(
        (name, value) -> {
          var question = questions.get(new FactCode(name));
          if (question == null) {
            faults.add(unknownFact(name));
          } else {
            answer(question, value).ifPresent(answer -> answers.put(question.fact(), answer));
          }
        });
    return faults.isEmpty()
        ? new FactsRead.Accepted(new Facts(answers))
        : new FactsRead.Rejected(faults);
  }

  private Optional<Answer> answer(Question question, @Nullable Object value) {
    if (value == null || UNKNOWN.equals(value) || (spelling == Spelling.TEXT && "".equals(value))) {
      return Optional.of(Answer.UNKNOWN);
    }
    return known(question, value).map(Answer.Known::new);
  }

  private Optional<Object> known(Question question, Object value) {
    return switch (question.type()) {
      case CODE, ENUM, COUNTRY -> code(question, value);
      case BOOL -> bool(question, value);
      case DATE -> date(question, value);
      case INT, DECIMAL -> number(question, value);
      case TEXT -> text(question, value);
    };
  }

  private Optional<Object> code(Question question, Object value) {
    if (!(value instanceof String code)) {
      return fault(question, Fault.Kind.WRONG_TYPE, "one of the allowed codes as a string");
    }
    if (question.accepts(code)) {
      return Optional.of(code);
    }
    faults.add(
        new Fault(
            question.fact().value(),
            Fault.Kind.UNKNOWN_CODE,
            "one of the allowed codes",
            question.allowed(),
            closest(code, question.allowed())));
    return Optional.empty();
  }

  private Optional<Object> bool(Question question, Object value) {
    if (value instanceof Boolean) {
      return Optional.of(value);
    }
    if (spelling == Spelling.TEXT && BOOLEANS.contains(value)) {
      return Optional.of(Boolean.valueOf((String) value));
    }
    faults.add(
        new Fault(
            question.fact().value(),
            Fault.Kind.WRONG_TYPE,
            "true or false",
            BOOLEANS,
            Optional.empty()));
    return Optional.empty();
  }

  private Optional<Object> date(Question question, Object value) {
    if (!(value instanceof String text) || !DATE.matcher(text).matches()) {
      return fault(question, Fault.Kind.WRONG_TYPE, "a date as yyyy-MM-dd");
    }
    try {
      var date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
      if (date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE)) {
        return fault(question, Fault.Kind.OUT_OF_RANGE, FIRST_DATE + " to " + LAST_DATE);
      }
      return Optional.of(date);
    } catch (DateTimeException e) {
      return fault(question, Fault.Kind.IMPOSSIBLE_DATE, "a day that exists, as yyyy-MM-dd");
    }
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }

  private Optional<Object> number(Question question, Object value) {
    var whole = question.type() == FactType.INT;
    var expected = whole ? "a whole number, 0 or more" : "a number, 0 or more";
    var number = decimal(value);
    if (number.isEmpty() || (whole && number.get().stripTrailingZeros().scale() > 0)) {
      return fault(question, Fault.Kind.WRONG_TYPE, expected);
    }
    if (number.get().signum() < 0 || number.get().compareTo(LARGEST) > 0) {
      return fault(question, Fault.Kind.OUT_OF_RANGE, expected + ", at most " + LARGEST);
    }
    return Optional.of(number.get());
  }

  private Optional<BigDecimal> decimal(Object value) {
    if (value instanceof BigDecimal decimal) {
      return Optional.of(decimal);
    }
    if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
      return Optional.of(new BigDecimal(value.toString()));
    }
    if (value instanceof Double fraction && Double.isFinite(fraction)) {
      return Optional.of(BigDecimal.valueOf(fraction));
    }
    var isNumeral = value instanceof String text && NUMERAL.matcher(text).matches();
    return spelling == Spelling.TEXT && isNumeral
        ? Optional.of(new BigDecimal(value.toString().replace(',', '.')))
        : Optional.empty();
  }

  private Optional<Object> text(Question question, Object value) {
    if (!(value instanceof String text)) {
      return fault(question, Fault.Kind.WRONG_TYPE, "a string");
    }
    return text.length() > LONGEST_TEXT
        ? fault(question, Fault.Kind.TOO_LONG, "at most " + LONGEST_TEXT + " characters")
        : Optional.of(text);
  }

  private Optional<Object> fault(Question question, Fault.Kind kind, String expected) {
    faults.add(
        new Fault(question.fact().value(), kind, expected, question.allowed(), Optional.empty()));
    return Optional.empty();
  }

  private Fault unknownFact(String name) {
    var known = questions.keySet().stream().map(FactCode::value).toList();
    return new Fault(
        name, Fault.Kind.UNKNOWN_FACT, "a fact of the catalogue", List.of(), closest(name, known));
  }

  private static Optional<String> closest(String given, Collection<String> known) {
    return Closest.to(given, known);
  }
}

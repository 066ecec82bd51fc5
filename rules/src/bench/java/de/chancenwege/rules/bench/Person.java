package de.chancenwege.rules.bench;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An invented person of whom every fact is known; what is said of her need not fit together.
 *
 * @param values plain values by the code of the fact
 * @param facts the same as the rulebook takes them
 */
record Person(Map<String, Object> values, Facts facts) {
  private static final int MANY = 100;
  private static final long SEED = 20261126;
  private static final int YOUNGEST = 15 * 365;
  private static final int YEARS = 15 * 365;
  private static final int DAYS_BACK = 3000;
  private static final String DOCUMENT = "aufenthaltsstatus";
  private static final String BIRTHDAY = "geburtsdatum";

  /** Whose papers the benchmarks are mostly about: pending asylum procedure, tolerated stay. */
  private static final Set<String> GROUPS = Set.of("ASYLVERFAHREN", "DULDUNG");

  /** The same people in every run. */
  static List<Person> everybody(Rulebook rulebook) {
    var documents = documents(rulebook);
    return IntStream.range(0, MANY)
        .mapToObj(number -> person(rulebook, documents, number))
        .toList();
  }

  private static List<String> documents(Rulebook rulebook) {
    return rulebook.vocabularies().stream()
        .filter(list -> list.name().equals(DOCUMENT))
        .flatMap(list -> list.terms().stream())
        .filter(term -> GROUPS.contains(term.attribute("gruppe")))
        .map(term -> term.code())
        .toList();
  }

  private static Person person(Rulebook rulebook, List<String> documents, int number) {
    var random = new Random(SEED + number);
    var values = new HashMap<String, Object>();
    for (var question : rulebook.questionnaire().questions()) {
      values.put(question.fact().value(), value(question, random));
    }
    if (number % 4 != 0) {
      values.put(DOCUMENT, documents.get(random.nextInt(documents.size())));
    }
    return new Person(Map.copyOf(values), facts(values));
  }

  private static Facts facts(Map<String, Object> values) {
    var answers = new HashMap<FactCode, Answer>();
    values.forEach((fact, value) -> answers.put(new FactCode(fact), new Answer.Known(value)));
    return new Facts(answers);
  }

  private static Object value(Question question, Random random) {
    return switch (question.type()) {
      case CODE, ENUM, COUNTRY -> question.allowed().get(random.nextInt(question.allowed().size()));
      case BOOL -> random.nextBoolean();
      case DATE -> date(question, random);
      case INT, DECIMAL -> new BigDecimal(random.nextInt(200));
      case TEXT -> "05913000";
    };
  }

  private static LocalDate date(Question question, Random random) {
    return question.fact().value().equals(BIRTHDAY)
        ? Shipped.DAY.minusDays(YOUNGEST + random.nextInt(YEARS))
        : Shipped.DAY.minusDays(random.nextInt(DAYS_BACK));
  }
}

package de.chancenwege.service.bench;

import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.facts.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented cases as bodies of {@code POST /api/v1/advice}, the same in every run. */
final class Cases {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final long SEED = 20261126;
  private static final int YOUNGEST = 15 * 365;
  private static final int YEARS = 15 * 365;
  private static final int DAYS_BACK = 3000;
  private static final String DOCUMENT = "aufenthaltsstatus";
  private static final String BIRTHDAY = "geburtsdatum";

  /** Whose papers the cases are mostly about: pending asylum procedure, tolerated stay. */
  private static final Set<String> GROUPS = Set.of("ASYLVERFAHREN", "DULDUNG");

  private record RouteCase(String route, List<Question> questions) {}

  private final List<Question> questions;
  private final List<RouteCase> routes;
  private final List<String> documents;

  Cases() {
    var rulebook = ((Loaded.Ready) Rulebook.restore(ShippedRules.files())).rulebook();
    var asked = new RouteQuestions(rulebook, DAY);
    this.questions = rulebook.questionnaire().questions();
    this.routes =
        rulebook.routes().stream()
            .map(route -> new RouteCase(route.code().value(), asked.of(route)))
            .toList();
    this.documents =
        rulebook.vocabularies().stream()
            .filter(list -> list.name().equals(DOCUMENT))
            .flatMap(list -> list.terms().stream())
            .filter(term -> GROUPS.contains(term.attribute("gruppe")))
            .map(term -> term.code())
            .toList();
  }

  /** Number of facts that a case about all routes tells. */
  int facts() {
    return questions.size();
  }

  /** Cases about all routes, of people of whom everything is known. */
  List<String> aboutAllRoutes(int many) {
    return IntStream.range(0, many)
        .mapToObj(number -> body("", questions, new Random(SEED + number)))
        .toList();
  }

  /** Cases about one route each, as {@link #aboutOneRoute} makes them. */
  List<String> aboutOneRouteEach(int many) {
    return IntStream.range(0, many).mapToObj(this::aboutOneRoute).toList();
  }

  /** A case about one route, with every fact that its tables can ask for. */
  String aboutOneRoute(int number) {
    var random = new Random(SEED + number);
    var about = routes.get(random.nextInt(routes.size()));
    return body("\"routes\":[\"" + about.route() + "\"],", about.questions(), random);
  }

  private String body(String routes, List<Question> asked, Random random) {
    var facts =
        asked.stream()
            .map(question -> '"' + question.fact().value() + "\":" + value(question, random))
            .collect(Collectors.joining(","));
    return "{\"asOf\":\"" + DAY + "\"," + routes + "\"facts\":{" + facts + "}}";
  }

  private String value(Question question, Random random) {
    return switch (question.type()) {
      case CODE, ENUM, COUNTRY -> '"' + code(question, random) + '"';
      case BOOL -> Boolean.toString(random.nextBoolean());
      case DATE -> '"' + date(question, random).toString() + '"';
      case INT, DECIMAL -> Integer.toString(random.nextInt(200));
      case TEXT -> "\"05913000\"";
    };
  }

  private String code(Question question, Random random) {
    var codes =
        question.fact().value().equals(DOCUMENT) && random.nextInt(4) != 0
            ? documents
            : question.allowed();
    return codes.get(random.nextInt(codes.size()));
  }

  private static LocalDate date(Question question, Random random) {
    return question.fact().value().equals(BIRTHDAY)
        ? DAY.minusDays(YOUNGEST + random.nextInt(YEARS))
        : DAY.minusDays(random.nextInt(DAYS_BACK));
  }
}

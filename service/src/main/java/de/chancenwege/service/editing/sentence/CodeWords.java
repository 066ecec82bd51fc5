package de.chancenwege.service.editing.sentence;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.rules.facts.Vocabulary;
import de.chancenwege.rules.table.RoutePattern;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** German words for the codes in cells. */
final class CodeWords {
  private static final String ROUTES = "wege";
  private static final String NORM = "norm";

  /** Lists of words for what tables of routes say, by the columns that say it. */
  private static final Map<String, String> LISTS =
      Map.of(
          RoutePattern.KIND, "art",
          RoutePattern.LEVEL, "stufe",
          RoutePattern.PERMIT, "erlaubnis",
          RoutePattern.CONSENT, "zustimmung",
          RoutePattern.AUTHORITY, "zustaendig");

  private static final Pattern UMLAUT = Pattern.compile("(?<![aeq])ue|ae|oe");
  private static final Map<String, String> UMLAUTS = Map.of("ae", "ä", "oe", "ö", "ue", "ü");

  private final Questionnaire questionnaire;
  private final List<Vocabulary> vocabularies;
  private final Map<List<String>, Optional<Vocabulary>> byValues = new HashMap<>();
  private final Rulebook rulebook;

  CodeWords(Rulebook rulebook) {
    this.rulebook = rulebook;
    this.questionnaire = rulebook.questionnaire();
    this.vocabularies = rulebook.vocabularies();
  }

  /**
   * The word for a code.
   *
   * @param fact the fact or output that the code is a value of
   * @param allowed all values of its type
   */
  String word(String fact, String code, List<String> allowed) {
    if (fact.equals(RoutePattern.CURED_BY)) {
      return questionnaire.find(new FactCode(code)).map(Question::label).orElse(code);
    }
    return list(fact, code)
        .or(() -> term(fact, code, allowed).map(Term::label))
        .or(() -> office(code, allowed))
        .orElseGet(() -> readable(code));
  }

  /** The norm that a code comes from, empty if no list tells one. */
  String norm(String fact, String code, List<String> allowed) {
    return term(fact, code, allowed).map(term -> term.attribute(NORM)).orElse("");
  }

  private Optional<Term> term(String fact, String code, List<String> allowed) {
    return answers(fact)
        .flatMap(list -> list.find(code))
        .or(() -> byValues(allowed).flatMap(list -> list.find(code)));
  }

  private static Optional<String> list(String fact, String code) {
    return Optional.ofNullable(LISTS.get(fact)).flatMap(list -> Phrases.find(list + '.' + code));
  }

  private Optional<Vocabulary> answers(String fact) {
    return fact.equals(RoutePattern.ROUTE)
        ? vocabularies.stream().filter(list -> list.name().equals(ROUTES)).findFirst()
        : questionnaire.find(new FactCode(fact)).map(Question::answers);
  }

  /** The list that has all values of a derived fact: it takes over what some answer says. */
  private Optional<Vocabulary> byValues(List<String> allowed) {
    return byValues.computeIfAbsent(
        allowed,
        values ->
            values.size() < 2
                ? Optional.empty()
                : Stream.concat(
                        vocabularies.stream(),
                        questionnaire.questions().stream().map(Question::answers))
                    .filter(list -> values.stream().allMatch(list::has))
                    .findFirst());
  }

  private static Optional<String> office(String code, List<String> allowed) {
    return Stream.of("zustimmung", "zustaendig")
        .filter(list -> allowed.stream().allMatch(v -> Phrases.find(list + '.' + v).isPresent()))
        .findFirst()
        .flatMap(list -> Phrases.find(list + '.' + code));
  }

  /** A code that no list explains, as it would be written. */
  private String readable(String code) {
    var text = code.replace('_', ' ').strip();
    if (text.isEmpty() || !text.equals(text.toUpperCase(Locale.GERMAN))) {
      return text;
    }
    return Stream.of(text.split(" +")).map(this::spelled).collect(Collectors.joining(" "));
  }

  /** With its capital or without, as the texts of the rulebook have it; else as a noun. */
  private String spelled(String word) {
    var known = Spellings.of(rulebook);
    return known
        .of(word.toLowerCase(Locale.GERMAN))
        .or(() -> known.of(german(word)))
        .orElseGet(() -> capital(german(word)));
  }

  private static String german(String word) {
    var lower = word.toLowerCase(Locale.GERMAN);
    return UMLAUT.matcher(lower).replaceAll(found -> UMLAUTS.get(found.group()));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.GERMAN) + word.substring(1);
  }
}

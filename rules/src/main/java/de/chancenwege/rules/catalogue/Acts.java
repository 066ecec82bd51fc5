package de.chancenwege.rules.catalogue;

import de.chancenwege.rules.facts.Term;
import de.chancenwege.rules.facts.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The acts that rows may cite: laws, ordinances, directives, decrees, programmes. */
public final class Acts {

  /** Name of their list. */
  public static final String LIST = "vorschriften";

  /** A remark in brackets; those around the name of the Union belong to the name of an act. */
  private static final Pattern REMARK = Pattern.compile("\\s*\\((?!E[UG]\\))[^)]*\\)");

  private static final String NOT_WITHIN_A_WORD = "(?<![\\p{L}\\p{N}/-])(?:%s)(?![\\p{L}\\p{N}-])";

  private final Map<String, String> titles;
  private final Map<String, ActAddress> addresses = new HashMap<>();
  private final Pattern names;

  private Acts(List<Term> terms) {
    terms.forEach(act -> ActAddress.of(act).ifPresent(at -> addresses.put(act.code(), at)));
    this.titles = terms.stream().collect(Collectors.toUnmodifiableMap(Term::code, Term::label));
    this.names = Pattern.compile(NOT_WITHIN_A_WORD.formatted(longestFirst()));
  }

  private String longestFirst() {
    return titles.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** Those of the list among the vocabularies; none without it. */
  public static Acts of(List<Vocabulary> vocabularies) {
    return new Acts(
        vocabularies.stream()
            .filter(list -> list.name().equals(LIST))
            .flatMap(list -> list.terms().stream())
            .toList());
  }

  /**
   * An act as it is named in a citation.
   *
   * @param act its short name
   * @param text what the citation says of it, from the end of the act before
   */
  public record Mention(String act, String text) {}

  /** The acts that a citation names outside of its remarks, in order. */
  public List<Mention> in(String citation) {
    var text = REMARK.matcher(citation).replaceAll("");
    var mentions = new ArrayList<Mention>();
    var matcher = names.matcher(text);
    int start = 0;
    while (!titles.isEmpty() && matcher.find()) {
      mentions.add(new Mention(matcher.group(), text.substring(start, matcher.end())));
      start = matcher.end();
    }
    return mentions;
  }

  /** Full title of an act, empty for one that is not on the list. */
  public String title(String act) {
    return titles.getOrDefault(act, "");
  }

  /** Where the text of an act can be read, as far as its list tells. */
  public Optional<ActAddress> address(String act) {
    return Optional.ofNullable(addresses.get(act));
  }

  /** The short names. */
  public List<String> names() {
    return List.copyOf(titles.keySet());
  }
}

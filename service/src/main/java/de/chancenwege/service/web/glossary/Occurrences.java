package de.chancenwege.service.web.glossary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the terms that a text uses, also with the endings of German nouns. */
final class Occurrences {
  private static final Pattern PARTS = Pattern.compile(" \\(|\\)");
  private static final String WORD = "(?<!\\p{L})(%s)(?:en|es|e|n|s)?(?!\\p{L})";

  private final Map<String, Term> terms = new HashMap<>();
  private final Pattern pattern;

  Occurrences(List<Term> terms) {
    terms.forEach(term -> PARTS.splitAsStream(term.word()).forEach(w -> this.terms.put(w, term)));
    var words =
        this.terms.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.pattern = Pattern.compile(WORD.formatted(words));
  }

  /** Each once, in the order of the text. */
  List<Term> in(String text) {
    return pattern
        .matcher(text)
        .results()
        .flatMap(found -> Stream.ofNullable(terms.get(found.group(1))))
        .distinct()
        .toList();
  }
}

package de.chancenwege.service.editing.sentence;

import de.chancenwege.rules.facts.Closest;
import de.chancenwege.rules.table.Cell;
import de.chancenwege.service.editing.table.CellNotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Conditions on a closed column as people type them: its codes by what they are called. A code is
 * called by itself, by its German word, or by that word with the norm, in any case.
 */
public final class CodeNames {
  private static final Pattern EXCEPT =
      Pattern.compile("(?:nicht|alle außer) (.+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final String QUOTE = "\"";
  private static final String SEPARATORS = ",;";

  /** Longer texts are no lists of names. */
  private static final int LONGEST = 10_000;

  private final List<CodeWord> words;
  private final List<CodeWord> lacking;
  private final List<String> codes;
  private final Map<String, String> byName = new HashMap<>();
  private final int longestName;

  /**
   * A word that two codes share names neither; a code always names itself.
   *
   * @param words the codes of the column
   * @param lacking codes of its list that the column does not have yet
   */
  CodeNames(List<CodeWord> words, List<CodeWord> lacking) {
    this.words = List.copyOf(words);
    this.lacking = List.copyOf(lacking);
    this.codes = words.stream().map(CodeWord::code).toList();
    learn(CodeWord::full);
    learn(CodeWord::label);
    all().forEach(word -> byName.put(lower(word.code()), word.code()));
    this.longestName = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private void learn(Function<CodeWord, String> name) {
    var named = new HashMap<String, List<String>>();
    for (var word : all().toList()) {
      named.computeIfAbsent(lower(name.apply(word)), key -> new ArrayList<>()).add(word.code());
    }
    named.forEach(
        (key, found) -> {
          if (found.size() == 1) {
            byName.put(key, found.get(0));
          } else {
            byName.remove(key);
          }
        });
  }

  private Stream<CodeWord> all() {
    return Stream.concat(words.stream(), lacking.stream());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.GERMAN);
  }

  /** The codes with their words, in the order of the column. */
  public List<CodeWord> words() {
    return words;
  }

  /**
   * The condition in FEEL. A name that nobody knows becomes a code that nobody knows, so that the
   * checks tell it; what is no list of names stays as it was typed.
   */
  public String feel(String typed) {
    var text = typed.strip().replaceAll("\\s+", " ");
    if (text.length() > LONGEST || text.contains(QUOTE) && Cell.read(text).isPresent()) {
      return text;
    }
    var except = EXCEPT.matcher(text);
    return known(text, false)
        .or(() -> except.matches() ? known(except.group(1), true) : Optional.empty())
        .map(ValueChoice::feel)
        .orElseGet(() -> otherwise(text));
  }

  private Optional<ValueChoice> known(String list, boolean isExcept) {
    var names = names(list.replace(QUOTE, ""));
    return names.stream().map(CodeNames::lower).allMatch(byName::containsKey)
        ? Optional.of(choice(names, isExcept))
        : Optional.empty();
  }

  private ValueChoice choice(List<String> names, boolean isExcept) {
    return new ValueChoice(
        names.stream().map(name -> byName.getOrDefault(lower(name), name)).distinct().toList(),
        isExcept);
  }

  private String otherwise(String text) {
    var feel = CellNotation.feel(text, codes);
    if (Cell.read(feel).isPresent()) {
      return feel;
    }
    var except = EXCEPT.matcher(text);
    var names = names(except.matches() ? except.group(1) : text);
    return names.stream().allMatch(CodeNames::isName)
        ? choice(names, except.matches()).feel()
        : text;
  }

  private static boolean isName(String text) {
    return !text.isEmpty() && !text.contains(QUOTE) && !text.contains("\\");
  }

  /** The parts between commas or semicolons; a known name may have commas itself. */
  private List<String> names(String list) {
    var text = list.replaceFirst("(?<=[^,; ])[,;]$", "");
    var names = new ArrayList<String>();
    for (int start = 0; start <= text.length(); ) {
      int end = end(text, start);
      names.add(text.substring(start, end).strip());
      start = end + 1;
    }
    return names;
  }

  private int end(String text, int start) {
    int last = Math.min(text.length(), start + longestName + 2);
    for (int end = last; end > start; end--) {
      if (isEnd(text, end) && byName.containsKey(lower(text.substring(start, end).strip()))) {
        return end;
      }
    }
    int end = start;
    while (!isEnd(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isEnd(String text, int place) {
    return place == text.length() || SEPARATORS.indexOf(text.charAt(place)) >= 0;
  }

  /** A condition as it can be typed, in German words where these are read as the same. */
  public String text(String feel) {
    return ValueChoice.read(feel)
        .filter(choice -> !choice.values().isEmpty())
        .flatMap(this::text)
        .orElseGet(() -> CellNotation.words(feel));
  }

  private Optional<String> text(ValueChoice choice) {
    var names = choice.values().stream().map(this::name).toList();
    var between = names.stream().anyMatch(name -> name.contains(",")) ? "; " : ", ";
    var text = (choice.isExcept() ? "nicht " : "") + String.join(between, names);
    return ValueChoice.read(feel(text)).filter(choice::equals).map(same -> text);
  }

  private String name(String code) {
    return all()
        .filter(word -> word.code().equals(code))
        .flatMap(word -> Stream.of(word.label(), word.full()))
        .filter(name -> code.equals(byName.get(lower(name))))
        .findFirst()
        .orElse(code);
  }

  /** The codes of a condition that the column does not have. */
  public List<String> unknown(String feel) {
    return ValueChoice.read(feel).stream()
        .flatMap(choice -> choice.values().stream())
        .filter(value -> !codes.contains(value))
        .toList();
  }

  /** The word for a code that stands in its list, but not yet in the file; empty for others. */
  public Optional<CodeWord> lacking(String code) {
    return lacking.stream().filter(word -> word.code().equals(code)).findFirst();
  }

  private static Stream<String> called(CodeWord word) {
    return Stream.of(word.label(), word.full(), word.code());
  }

  /** What was probably meant by a name that nobody knows. */
  public Optional<CodeWord> meant(String name) {
    return Closest.to(name, all().flatMap(CodeNames::called).distinct().toList())
        .flatMap(found -> all().filter(word -> called(word).anyMatch(found::equals)).findFirst());
  }
}

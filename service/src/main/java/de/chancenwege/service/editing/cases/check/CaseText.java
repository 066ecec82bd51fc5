package de.chancenwege.service.editing.cases.check;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.FactsRead;
import de.chancenwege.rules.facts.Fault;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.facts.Questionnaire.Spelling;
import de.chancenwege.service.editing.cases.CaseFile;
import de.chancenwege.service.editing.cases.TableCase;
import de.chancenwege.service.editing.cases.check.CaseFault.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One case in the form of the files.
 *
 * @param faults everything that is wrong with it
 * @param content the case; empty if anything is
 */
public record CaseText(List<CaseFault> faults, Optional<TableCase> content) {
  public CaseText {
    faults = List.copyOf(faults);
  }

  /**
   * Reads what was typed.
   *
   * @param rows ids of the rows that may be expected to apply
   * @throws IllegalArgumentException if it is not one case in the form of the files
   */
  public static CaseText read(String text, Rulebook rulebook, Collection<String> rows) {
    var file = CaseFile.content(text);
    if (!(file.get(CaseFile.CASES) instanceof List<?> cases)
        || cases.size() != 1
        || !(cases.get(0) instanceof Map<?, ?> entry)) {
      throw new IllegalArgumentException("not one case");
    }
    var faults = new ArrayList<CaseFault>();
    known(file, CaseFile.FILE_FIELDS, faults);
    entry(entry, file.get(CaseFile.TEMPLATES), faults);
    if (!faults.isEmpty()) {
      return new CaseText(faults, Optional.empty());
    }
    var content = CaseFile.read(text).get(0);
    var check = new ExpectationCheck(rulebook, rows);
    faults.addAll(facts(content, rulebook.questionnaire()));
    content.expected().forEach(expected -> faults.addAll(check.faults(expected)));
    return new CaseText(faults, faults.isEmpty() ? Optional.of(content) : Optional.empty());
  }

  private static void known(Map<?, ?> fields, List<String> names, List<CaseFault> faults) {
    fields.keySet().stream()
        .map(String::valueOf)
        .filter(name -> !names.contains(name))
        .forEach(name -> faults.add(new CaseFault(Kind.NO_FIELD, name, name, names)));
  }

  private static void entry(Map<?, ?> entry, @Nullable Object templates, List<CaseFault> faults) {
    known(entry, CaseFile.FIELDS, faults);
    for (var name : CaseFile.WORDS) {
      if (entry.containsKey(name) && !ExpectationCheck.isWord(entry.get(name))) {
        faults.add(new CaseFault(Kind.NO_WORD, name, "", List.of()));
      }
    }
    ExpectationCheck.day(CaseFile.DAY, text(entry.get(CaseFile.DAY)), faults);
    list(entry.get(CaseFile.MORE_DAYS), CaseFile.MORE_DAYS, faults)
        .forEach(day -> ExpectationCheck.day(CaseFile.MORE_DAYS, text(day), faults));
    fields(entry.get(CaseFile.FACTS), CaseFile.FACTS, faults);
    template(entry.get(CaseFile.TEMPLATE), templates, faults);
    var expected = list(entry.get(CaseFile.EXPECTED), CaseFile.EXPECTED, faults);
    expected.forEach(one -> fields(one, CaseFile.EXPECTED, faults));
    if (expected.isEmpty()) {
      faults.add(new CaseFault(Kind.MISSING, CaseFile.EXPECTED, "", List.of()));
    }
  }

  private static void template(
      @Nullable Object name, @Nullable Object templates, List<CaseFault> faults) {
    var known =
        templates instanceof Map<?, ?> map
            ? map.keySet().stream().map(String::valueOf).toList()
            : List.<String>of();
    if (name != null && !known.contains(text(name))) {
      faults.add(new CaseFault(Kind.NO_VALUE, CaseFile.TEMPLATE, text(name), known));
    }
  }

  private static List<?> list(@Nullable Object value, String name, List<CaseFault> faults) {
    if (value instanceof List<?> list) {
      return list;
    }
    if (value != null) {
      faults.add(new CaseFault(Kind.NO_LIST, name, "", List.of()));
    }
    return List.of();
  }

  private static void fields(@Nullable Object value, String name, List<CaseFault> faults) {
    if (value != null && !(value instanceof Map)) {
      faults.add(new CaseFault(Kind.NO_FIELDS, name, "", List.of()));
    }
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static List<CaseFault> facts(TableCase content, Questionnaire questionnaire) {
    return questionnaire.read(content.facts(), Spelling.TYPED) instanceof FactsRead.Rejected no
        ? no.faults().stream().map(fault -> fact(fault, content, questionnaire)).toList()
        : List.of();
  }

  private static CaseFault fact(Fault fault, TableCase content, Questionnaire questionnaire) {
    var value = text(content.facts().get(fault.fact()));
    var question = questionnaire.find(new FactCode(fault.fact()));
    return switch (fault.kind()) {
      case UNKNOWN_FACT ->
          new CaseFault(
              Kind.NO_FACT,
              fault.fact(),
              fault.fact(),
              questionnaire.questions().stream().map(q -> q.fact().value()).toList());
      case UNKNOWN_CODE -> new CaseFault(Kind.NO_VALUE, fault.fact(), value, codes(question));
      case IMPOSSIBLE_DATE -> new CaseFault(Kind.NO_DAY, fault.fact(), value, List.of());
      default -> new CaseFault(Kind.NO_ANSWER, fault.fact(), value, codes(question));
    };
  }

  private static List<String> codes(Optional<Question> question) {
    return question.stream()
        .flatMap(asked -> asked.choices().stream())
        .map(term -> term.code())
        .toList();
  }
}

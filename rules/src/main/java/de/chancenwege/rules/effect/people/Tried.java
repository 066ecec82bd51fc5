package de.chancenwege.rules.effect.people;

import de.chancenwege.rules.facts.Answer;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Question;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Answers that are tried for somebody, by fact; the status is not among them.
 *
 * @param usual a few, the usual one first, and those that the changed tables tell apart
 * @param all also every code that may be answered
 */
record Tried(Map<FactCode, List<Answer>> usual, Map<FactCode, List<Answer>> all) {

  static Tried of(
      Collection<Question> questions, LocalDate day, Axes axes, List<Dimension> dimensions) {
    var tried = new Tried(new LinkedHashMap<>(), new LinkedHashMap<>());
    for (var question : questions) {
      var usual = new LinkedHashSet<>(Usual.answers(question, day, axes));
      dimensions.stream()
          .filter(dimension -> dimension.fact().equals(question.fact()))
          .forEach(dimension -> usual.addAll(dimension.answers()));
      if (!usual.isEmpty() && !question.fact().equals(axes.status())) {
        tried.usual.put(question.fact(), List.copyOf(usual));
        question.allowed().forEach(code -> usual.add(new Answer.Known(code)));
        tried.all.put(question.fact(), List.copyOf(usual));
      }
    }
    return tried;
  }

  /** Other answers of people that are not told by the axes. */
  List<Other> others(Axes axes) {
    return usual.entrySet().stream()
        .filter(entry -> !axes.has(entry.getKey()))
        .flatMap(
            entry -> entry.getValue().stream().map(answer -> new Other(entry.getKey(), answer)))
        .toList();
  }
}

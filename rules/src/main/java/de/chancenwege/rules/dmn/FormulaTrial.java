package de.chancenwege.rules.dmn;

import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.TableFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calculates each formula of a file for some people. The engine takes a formula that divides by
 * zero or gives another type than it says, and then finds nothing for anybody.
 */
final class FormulaTrial {
  private static final int TRIED = 2000;

  /** So that the same is tried again. */
  private static final int SEED = 20_260_819;

  private static final Map<String, List<?>> OPEN =
      Map.of(
          "boolean",
          List.of(true, false),
          "date",
          Stream.of("1963-02-28", "2000-02-29", "2009-05-31", "2024-01-15", "2027-12-31")
              .map(LocalDate::parse)
              .toList(),
          "number",
          Stream.of("0", "1", "2.5", "7", "18", "400").map(BigDecimal::new).toList());

  private final EngineFile engine;
  private final Map<String, String> types;

  private FormulaTrial(EngineFile engine) {
    this.engine = engine;
    this.types = types(engine.content());
  }

  private static Map<String, String> types(TableFile file) {
    var types =
        new HashMap<>(
            file.inputs().stream()
                .collect(Collectors.toMap(Column::name, Column::type, (one, other) -> one)));
    file.decisions().forEach(decision -> types.put(decision.name(), decision.type()));
    return types;
  }

  /** The formulas that give nothing for any of them. */
  static List<Issue> check(EngineFile engine) {
    var trial = new FormulaTrial(engine);
    return engine.content().decisions().stream()
        .filter(Formula.class::isInstance)
        .map(Formula.class::cast)
        .filter(formula -> !trial.givesSomething(formula))
        .map(trial::issue)
        .toList();
  }

  private boolean givesSomething(Formula formula) {
    var chance = new Random(SEED);
    return IntStream.range(0, formula.facts().isEmpty() ? 1 : TRIED)
        .anyMatch(i -> engine.evaluate(formula.name(), somebody(formula, chance)).result() != null);
  }

  private Map<String, @Nullable Object> somebody(Formula formula, Random chance) {
    var values = new HashMap<String, @Nullable Object>();
    for (var fact : formula.facts()) {
      var samples = samples(types.getOrDefault(fact, ""));
      values.put(fact, samples.get(chance.nextInt(samples.size())));
    }
    return values;
  }

  private List<?> samples(String type) {
    var allowed = engine.content().values(type);
    return allowed.isEmpty() ? OPEN.getOrDefault(type, List.of("A")) : allowed;
  }

  private Issue issue(Formula formula) {
    return new Issue(
        engine.content().path(),
        "",
        formula.name(),
        "Die Formel „%s“ ergibt für keine Beispielperson einen Wert.".formatted(formula.name()),
        "Bitte prüfen, ob sie durch null teilt und ob ihr Ergebnis zum Typ %s passt."
            .formatted(formula.type()));
  }
}

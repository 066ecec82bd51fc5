package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.catalogue.FactNames;
import de.chancenwege.rules.evaluation.RouteTable.RouteRow;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.table.RoutePattern;
import de.chancenwege.rules.table.TableFile;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Why a route turns on a day, in the words of the rule files. */
final class TurnReasons {

  private static final String FIXED_DAY = "fester Tag im Gesetz";

  private final WorkingMemory memory;
  private final FactNames names;

  TurnReasons(WorkingMemory memory, Questionnaire questionnaire) {
    this.memory = memory;
    this.names = new FactNames(questionnaire);
  }

  /**
   * What happens to a route on the day in the memory. A period that ends explains the change; what
   * else turns on the same day need not have to do with it.
   *
   * @param law from the day before to this one
   * @param ended rows of which a period turns
   * @param turned slots with the day in them that turn
   */
  List<String> of(RouteCode route, LawChange law, List<RouteRow> ended, BitSet turned) {
    var reasons = new LinkedHashSet<String>();
    law.told(route).forEach(reasons::add);
    ended.forEach(row -> reasons.add(period(row)));
    if (ended.isEmpty()) {
      turned.stream()
          .filter(slot -> slot != memory.daySlot() || isFixedDay(route))
          .mapToObj(this::turn)
          .forEach(reasons::add);
    }
    return List.copyOf(reasons);
  }

  /** The tables of other routes name days, too. */
  private boolean isFixedDay(RouteCode route) {
    var law = memory.law();
    return law.files().stream()
        .filter(file -> law.isReadFor(route, file))
        .flatMap(TableFile::tables)
        .flatMap(table -> table.named(RoutePattern.DAY))
        .anyMatch(day -> day.equals(memory.day()) || day.equals(memory.day().minusDays(1)));
  }

  private String period(RouteRow row) {
    return row.day.isTaken() ? event(row.day.slot()).orElse(row.hit.reason()) : row.hit.reason();
  }

  /** The day within a formula that is today or was yesterday says best what happened. */
  private String turn(int slot) {
    if (!(memory.law().source(slot) instanceof Source.Calculated formula)) {
      return FIXED_DAY;
    }
    return IntStream.of(formula.inputs())
        .filter(input -> input != memory.daySlot())
        .mapToObj(this::event)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> name(slot) + answer(slot));
  }

  /** What happens today according to a date, if it does. */
  private Optional<String> event(int slot) {
    if (isAgo(0, slot)) {
      return Optional.of(deciding(slot).flatMap(this::begun).findFirst().orElse(name(slot)));
    }
    return isAgo(1, slot) ? Optional.of(ended(slot)) : Optional.empty();
  }

  private Stream<String> begun(int slot) {
    return isAgo(0, slot) ? event(slot).stream() : Stream.empty();
  }

  /** The day that follows, if it has a name, says it best: a birthday. */
  private String ended(int slot) {
    var law = memory.law();
    if (law.decision(slot).isEmpty()) {
      return "Tag nach „%s“".formatted(name(slot));
    }
    var next =
        law.source(slot) instanceof Source.Calculated formula
            ? IntStream.of(formula.inputs()).boxed().flatMap(this::begun)
            : deciding(slot).filter(day -> isAgo(1, day)).map(this::ended);
    return next.findFirst().orElse("vorbei: " + name(slot));
  }

  private boolean isAgo(long days, int slot) {
    return memory.law().slots().domain(slot).type() == ValueType.DATE
        && memory.isKnown(slot)
        && memory.day().toEpochDay() - memory.number(slot) == days;
  }

  /** Where a table chooses a day, that day: the table itself is a question. */
  private Stream<Integer> deciding(int slot) {
    return memory.decidedBy(slot).stream()
        .flatMap(
            table ->
                BitSet.valueOf(memory.matching().definite(table)).stream()
                    .mapToObj(row -> table.results[row][0])
                    .filter(Result::isTaken)
                    .map(Result::slot));
  }

  private String name(int slot) {
    var law = memory.law();
    return law.decision(slot)
        .map(names::derived)
        .orElseGet(() -> names.given(law.slots().names().get(slot)));
  }

  private String answer(int slot) {
    if (memory.law().slots().domain(slot).type() != ValueType.BOOLEAN || !memory.isKnown(slot)) {
      return "";
    }
    return memory.number(slot) == 1 ? " Ja" : " Nein";
  }
}

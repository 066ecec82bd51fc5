package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.table.TableFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds which answers to a question some tables tell apart, directly or by what they derive. Not
 * for several threads.
 */
public final class Turns {

  /** Whole numbers that formulas may compare with are looked for up to this one. */
  private static final int MOST_NUMBER = 120;

  private final Questionnaire questionnaire;
  private final Slots slots;
  private final Law law;
  private final WorkingMemory memory;
  private final BitSet watched = new BitSet();

  /**
   * Turns under some tables.
   *
   * @param files in force together
   * @param watched facts, given and derived, whose values matter
   */
  public Turns(
      Questionnaire questionnaire,
      List<TableFile> files,
      Engines engines,
      Collection<String> watched) {
    this.questionnaire = questionnaire;
    this.slots = Slots.of(questionnaire, files);
    var positions = new AtomicInteger();
    this.law =
        new Law(
            slots,
            files.stream().map(file -> new IndexedFile(file, slots, engines, positions)).toList());
    this.memory = new WorkingMemory(law, positions.get());
    for (int slot = 0; slot < slots.size(); slot++) {
      this.watched.set(slot, watched.contains(slots.names().get(slot)));
    }
  }

  /** Whether a question is asked here in the same way. */
  public boolean knows(Question question) {
    return questionnaire
        .find(question.fact())
        .filter(own -> own.type() == question.type())
        .isPresent();
  }

  /** Values of the classes of a fact, both ends where a class has any. */
  public List<Object> classes(FactCode fact) {
    var domain = slots.domain(slots.of(fact.value()));
    var values = new ArrayList<Object>();
    for (int code = 0; code < domain.size(); code++) {
      values.addAll(domain.examples(code));
    }
    return values;
  }

  /** The first day of every span of days that are not told apart for a person. */
  public List<LocalDate> days(FactCode fact, Facts person, LocalDate on) {
    int slot = begin(fact, person, on);
    return Breakpoints.around(on, slots.domain(slot), day -> mark(slot, LocalDate.ofEpochDay(day)));
  }

  /** The first number of every span of whole numbers that are not told apart for a person. */
  public List<BigDecimal> numbers(FactCode fact, Facts person, LocalDate on) {
    int slot = begin(fact, person, on);
    var numbers = new ArrayList<BigDecimal>();
    long before = 0;
    for (int i = 0; i <= MOST_NUMBER; i++) {
      var number = BigDecimal.valueOf(i);
      long mark = mark(slot, number);
      if (i == 0 || mark != before) {
        numbers.add(number);
      }
      before = mark;
    }
    return numbers;
  }

  private int begin(FactCode fact, Facts person, LocalDate on) {
    memory.begin(law, person, on);
    return slots.of(fact.value());
  }

  private long mark(int slot, Object value) {
    memory.suppose(slot, value);
    long mark = 0;
    for (int next = watched.nextSetBit(0); next >= 0; next = watched.nextSetBit(next + 1)) {
      mark =
          31 * mark
              + (law.derivedFrom(slot).get(next) && memory.isKnown(next)
                  ? memory.code(next) + 1
                  : 0);
    }
    return mark;
  }
}

package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.table.RoutePattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Answers that an unknown fact may get, as many as the tables about a route tell apart. */
final class Completions {

  private static final List<Integer> SOME_MONTHS =
      List.of(-2, -5, -13, -40, -70, -12 * 17, -12 * 20, -12 * 24, -12 * 26, -12 * 29, 2, -480);

  private static final int MOST_NUMBER = 120;

  private final Verdict verdict;
  private final WorkingMemory memory;

  Completions(Verdict verdict) {
    this.verdict = verdict;
    this.memory = verdict.memory;
  }

  /** One answer of each kind that the tables tell apart for the case in the memory. */
  List<Object> of(int fact, RouteCode route) {
    var domain = memory.law().slots().domain(fact);
    return switch (domain.type()) {
      case BOOLEAN -> List.of(true, false);
      case TEXT -> texts(domain, fact, route);
      case NUMBER -> numbers(domain, fact);
      case DATE -> dates(domain, fact, route);
    };
  }

  /** Whether the answers are a short list; to find those of a date takes long. */
  boolean isListed(int fact) {
    return memory.law().slots().domain(fact).type() != ValueType.DATE;
  }

  /** Whether the answers are a list that is not even long: any number of days or months is. */
  boolean isShort(int fact, RouteCode route) {
    var type = memory.law().slots().domain(fact).type();
    return type == ValueType.BOOLEAN
        || type == ValueType.TEXT
        || (type == ValueType.NUMBER && !memory.law().kinds().isCalculatedWith(fact, route));
  }

  /** Some dates, near and far: a quick look at whether a date matters. */
  List<Object> someDates() {
    return SOME_MONTHS.stream().<Object>map(months -> memory.day().plusMonths(months)).toList();
  }

  private List<Object> texts(Domain domain, int fact, RouteCode route) {
    var texts = new ArrayList<Object>();
    for (int code : memory.law().kinds().of(fact, route)) {
      domain.examples(code).stream().limit(1).forEach(texts::add);
    }
    return texts;
  }

  private List<Object> numbers(Domain domain, int fact) {
    var numbers = new TreeSet<BigDecimal>();
    for (int code = 0; code < domain.size(); code++) {
      for (var number : domain.examples(code)) {
        answers((BigDecimal) number, fact).filter(in(domain, code)).forEach(numbers::add);
      }
    }
    numbers.removeIf(number -> number.signum() < 0);
    if (memory.law().derivedFrom(fact).cardinality() > 1) {
      for (int i = 0; i <= MOST_NUMBER; i++) {
        numbers.add(BigDecimal.valueOf(i));
      }
    }
    return List.copyOf(numbers);
  }

  /** Who is asked how many answers with a whole number. */
  private Stream<BigDecimal> answers(BigDecimal number, int fact) {
    return memory.law().slots().isWhole(fact)
        ? Stream.of(
            number.setScale(0, RoundingMode.CEILING), number.setScale(0, RoundingMode.FLOOR))
        : Stream.of(number);
  }

  private static Predicate<BigDecimal> in(Domain domain, int code) {
    return number -> domain.code(number) == code;
  }

  /** The first day of every span of days within which nothing changes. */
  private List<Object> dates(Domain domain, int fact, RouteCode route) {
    var watched = (BitSet) memory.law().derivedFrom(fact).clone();
    watched.and(memory.law().readFor(route));
    watched.clear(memory.law().slots().of(RoutePattern.DAY));
    var days = Breakpoints.around(memory.day(), domain, date -> mark(fact, date, watched, route));
    memory.suppose(fact, null);
    return List.copyOf(days);
  }

  /** Tells apart days that the tables tell apart. */
  private long mark(int fact, long day, BitSet watched, RouteCode route) {
    memory.suppose(fact, LocalDate.ofEpochDay(day));
    verdict.judge(route);
    long mark = verdict.levels();
    for (int slot = watched.nextSetBit(0); slot >= 0; slot = watched.nextSetBit(slot + 1)) {
      mark = 31 * mark + (memory.isKnown(slot) ? memory.code(slot) : -1);
    }
    return mark;
  }
}

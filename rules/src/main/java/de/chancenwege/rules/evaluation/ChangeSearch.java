package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.advice.Level;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.facts.Questionnaire;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the smallest sets of other answers that bring a route to a better level. Each row that
 * is in the way must be touched, so only facts behind such rows are tried.
 */
final class ChangeSearch {

  private static final int MOST_FACTS = 3;
  private static final int BITS = 10;

  private final Verdict verdict;
  private final WorkingMemory memory;
  private final Route route;
  private final int aim;
  private final Map<Integer, List<Object>> alternatives = new HashMap<>();
  private final Map<Integer, @Nullable Object> answers = new HashMap<>();
  private final Blockers blockers;
  private final Sense sense;
  private final Map<BitSet, Attempt> found = new HashMap<>();
  private final List<Attempt.Step> steps = new ArrayList<>();
  private final Set<Long> seen = new HashSet<>();

  /** A search from the case in the memory, for a better level than this one. */
  ChangeSearch(Verdict verdict, Questionnaire questionnaire, Route route, Level level) {
    this.verdict = verdict;
    this.memory = verdict.memory;
    this.route = route;
    this.aim = (1 << Math.min(level.ordinal(), Level.NOCH_NICHT.ordinal() + 1)) - 1;
    this.sense = verdict.sense;
    var slots = memory.law().slots();
    var read = memory.law().readFor(route.code());
    var changeable = new BitSet();
    var access = new Access(verdict, route.code());
    for (int fact = 0; fact < slots.facts().size(); fact++) {
      if (read.get(fact) || sense.isAbout(fact)) {
        var question = questionnaire.find(slots.facts().get(fact)).orElseThrow();
        var now = memory.isKnown(fact) ? memory.value(fact) : null;
        var others =
            Alternatives.of(
                question,
                slots.domain(fact),
                now,
                memory.day(),
                answer -> access.has(question, answer));
        changeable.set(fact, read.get(fact) && !others.isEmpty());
        alternatives.put(fact, others);
        answers.put(fact, now);
      }
    }
    this.blockers = new Blockers(verdict, changeable);
  }

  /** For each set of facts the answers that lead to the strongest level. */
  List<Attempt> attempts() {
    for (int most = 1; most <= MOST_FACTS; most++) {
      seen.clear();
      search(most);
    }
    return List.copyOf(found.values());
  }

  /** Gives the other answers to the memory. */
  void suppose(Attempt attempt) {
    attempt.steps().forEach(step -> memory.suppose(step.fact(), answer(step)));
  }

  void retract(Attempt attempt) {
    attempt.steps().forEach(step -> memory.suppose(step.fact(), before(step.fact())));
  }

  Object answer(Attempt.Step step) {
    return alternatives.getOrDefault(step.fact(), List.of()).get(step.choice());
  }

  @Nullable Object before(int fact) {
    return answers.get(fact);
  }

  private void search(int left) {
    verdict.judge(route.code());
    boolean isBetter = isBetter();
    if (isBetter && !sense.isBroken(facts())) {
      note();
    } else if (left > 0) {
      var branch = isBetter ? sense.tied(facts()) : branch(left);
      for (int fact = branch.nextSetBit(0); fact >= 0; fact = branch.nextSetBit(fact + 1)) {
        tryAll(fact, left);
      }
    }
  }

  /** After waiting, too, the route must be open. */
  private boolean isBetter() {
    return verdict.isOneLevel()
        && Verdict.has(aim, verdict.level())
        && (verdict.consequenceLevels() & ~aim) == 0;
  }

  private void note() {
    var attempt = new Attempt(verdict.level(), List.copyOf(steps));
    found.merge(facts(), attempt, Attempt::better);
  }

  private void tryAll(int fact, int left) {
    var choices = alternatives.getOrDefault(fact, List.of());
    for (int choice = 0; choice < choices.size(); choice++) {
      steps.add(new Attempt.Step(fact, choice));
      if (seen.add(key()) && !isMoreThanNeeded()) {
        memory.suppose(fact, choices.get(choice));
        search(left - 1);
      }
      steps.remove(steps.size() - 1);
    }
    memory.suppose(fact, before(fact));
  }

  private BitSet facts() {
    return steps.stream().map(Attempt.Step::fact).collect(BitSet::new, BitSet::set, BitSet::or);
  }

  /** The same answers in another order are the same set. */
  private long key() {
    return steps.stream()
        .mapToLong(step -> ((long) step.fact() << BITS | step.choice()) + 1)
        .sorted()
        .reduce(0, (key, step) -> key << 2 * BITS | step);
  }

  /** Whether fewer of these facts are enough, maybe with other answers. */
  private boolean isMoreThanNeeded() {
    var facts = facts();
    return found.keySet().stream()
        .filter(enough -> enough.cardinality() < facts.cardinality())
        .anyMatch(
            enough -> {
              var rest = (BitSet) enough.clone();
              rest.andNot(facts);
              return rest.isEmpty();
            });
  }

  /** The facts to try next; none if the rows in the way need more changes than are left. */
  private BitSet branch(int left) {
    var changed = facts();
    var sets = new ArrayList<BitSet>();
    for (var blocker : blockers.of(aim)) {
      var set = (BitSet) blocker.clone();
      set.andNot(changed);
      sets.add(set);
    }
    return HittingSets.firstStep(sets, left);
  }
}

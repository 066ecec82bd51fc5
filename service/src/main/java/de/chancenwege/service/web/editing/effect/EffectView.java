package de.chancenwege.service.web.editing.effect;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.effect.Replacement;
import de.chancenwege.rules.effect.people.Axes;
import de.chancenwege.rules.effect.survey.Effect;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Term;
import de.chancenwege.service.editing.effect.EffectState;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An effect as a part of a page, in each of its states.
 *
 * @param done about how many people was asked, while it is being found
 * @param of of how many, 0 while that is not known
 * @param others how many others are found first
 * @param failures how often it could not be found
 * @param told what was found, if it was
 */
public record EffectView(int done, int of, int others, int failures, Optional<Told> told) {

  /**
   * What was found.
   *
   * @param asked about how many people and answers was asked, in a sentence
   * @param result how many answers change, in a sentence
   * @param whole whether all combinations were tried and a bound stopped it, in sentences; empty if
   *     nothing was asked
   * @param day the day under whose law it was asked
   * @param shifts how answers change
   * @param routes the same by way
   * @param byStatus how many answers change by status
   * @param byAge how many answers change by age
   */
  public record Told(
      String asked,
      String result,
      String whole,
      String day,
      List<Portion> shifts,
      List<RouteLine> routes,
      List<Portion> byStatus,
      List<Portion> byAge) {
    public Told {
      shifts = List.copyOf(shifts);
      routes = List.copyOf(routes);
      byStatus = List.copyOf(byStatus);
      byAge = List.copyOf(byAge);
    }

    public boolean isEmpty() {
      return routes.isEmpty();
    }
  }

  /** Where the examples of an effect are told. */
  static final String EXAMPLE = "/werkstatt/wirkung/beispiel";

  /** The part for a state. */
  public static EffectView of(EffectState state, Replacement replacement, Axes axes) {
    if (state instanceof EffectState.Running running) {
      return new EffectView(running.done(), running.of(), 0, 0, Optional.empty());
    }
    var told =
        state instanceof EffectState.Found found
            ? Optional.of(told(found.effect(), replacement, axes))
            : Optional.<Told>empty();
    int failures = state instanceof EffectState.Failed failed ? failed.times() : 0;
    int others = state instanceof EffectState.Waiting waiting ? waiting.others() : 0;
    return new EffectView(0, 0, others, failures, told);
  }

  private static Told told(Effect effect, Replacement replacement, Axes axes) {
    var routes = new HashMap<String, Route>();
    Stream.of(replacement.before(), replacement.after())
        .flatMap(rulebook -> rulebook.routes().stream())
        .forEach(route -> routes.put(route.code().value(), route));
    var shifts = effect.shifts();
    var statuses = statuses(replacement.after(), axes);
    var whom = new Whom(statuses);
    return new Told(
        text("gefragt", effect.people(), effect.answers()),
        effect.routes().isEmpty()
            ? unchanged(replacement)
            : text("ergebnis", effect.changed(), effect.changedPeople()),
        effect.answers() == 0 ? "" : whole(effect),
        German.date(effect.day()),
        shifts.keySet().stream()
            .map(s -> RouteLine.portion(s, shifts.getOrDefault(s, 0L)))
            .toList(),
        effect.routes().stream()
            .map(route -> RouteLine.of(route, routes, whom, address(replacement)))
            .toList(),
        byStatus(effect, statuses),
        effect.byAge().entrySet().stream()
            .map(e -> Portion.of(Wording.text("wirkung.jahre").formatted(e.getKey()), e.getValue()))
            .toList());
  }

  private static String whole(Effect effect) {
    var whole = Wording.text(effect.whole() ? "wirkung.ganz" : "wirkung.teil");
    return effect.bounded() ? whole + ' ' + Wording.text("wirkung.begrenzt") : whole;
  }

  /** No answer changes; what people read may. */
  private static String unchanged(Replacement replacement) {
    var answers = Wording.text(Wordings.differ(replacement) ? "wirkung.wortlaut" : "wirkung.keine");
    return ListWordings.of(replacement).map(lists -> answers + ' ' + lists).orElse(answers);
  }

  private static String text(String key, long one, long other) {
    return Wording.text("wirkung." + key).formatted(German.number(one), German.number(other));
  }

  private static List<Term> statuses(Rulebook rulebook, Axes axes) {
    return rulebook.questionnaire().find(axes.status()).map(Question::choices).orElse(List.of());
  }

  private static List<Portion> byStatus(Effect effect, List<Term> statuses) {
    var counts = effect.byStatus();
    return statuses.stream()
        .filter(term -> counts.containsKey(term.code()))
        .map(term -> portion(term, counts))
        .toList();
  }

  private static Portion portion(Term term, Map<String, Long> byStatus) {
    return Portion.of(term.label(), byStatus.getOrDefault(term.code(), 0L));
  }

  private static String address(Replacement replacement) {
    return EXAMPLE
        + "?von="
        + encoded(replacement.before().id().value())
        + "&bis="
        + encoded(replacement.after().id().value())
        + "&stichtag="
        + replacement.day();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Whether it is still being found. */
  public boolean isComing() {
    return !isFailed() && told.isEmpty();
  }

  /** Whether it could not be found. */
  public boolean isFailed() {
    return failures > 0;
  }

  /** How far it is, in a sentence. */
  public String progress() {
    if (of > 0) {
      return text("stand", done, of);
    }
    return others > 0
        ? Wording.text("wirkung.wartet").formatted(others)
        : Wording.text("wirkung.vorbereitung");
  }
}

package de.chancenwege.service.web.editing.effect;

import de.chancenwege.rules.advice.Route;
import de.chancenwege.rules.effect.Shift;
import de.chancenwege.rules.effect.survey.Example;
import de.chancenwege.rules.effect.survey.RouteEffect;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of the answers about one way.
 *
 * @param name the way
 * @param changed how many of its answers change
 * @param shifts the same by how they change
 */
public record RouteLine(String name, String changed, List<ShiftLine> shifts) {
  public RouteLine {
    shifts = List.copyOf(shifts);
  }

  /**
   * Answers that change in one way.
   *
   * @param portion which and how many
   * @param whom of whom, by status and age
   * @param examples where somebody can be seen whose answer changes so
   */
  public record ShiftLine(Portion portion, List<String> whom, List<String> examples) {
    public ShiftLine {
      whom = List.copyOf(whom);
      examples = List.copyOf(examples);
    }
  }

  static RouteLine of(RouteEffect effect, Map<String, Route> routes, Whom whom, String address) {
    var code = effect.route().value();
    var shifts = new ArrayList<ShiftLine>();
    effect
        .shifts()
        .forEach(
            (shift, number) ->
                shifts.add(
                    new ShiftLine(
                        portion(shift, number),
                        whom.lines(effect, shift),
                        examples(effect, shift, address))));
    var name = Optional.ofNullable(routes.get(code)).map(Route::label).orElse(code);
    return new RouteLine(name, German.number(effect.changed()), shifts);
  }

  static Portion portion(Shift shift, long number) {
    return new Portion(
        Wording.text("wirkung.art." + shift),
        Wording.text("wirkung.art." + shift + ".satz"),
        German.number(number));
  }

  private static List<String> examples(RouteEffect effect, Shift shift, String address) {
    var links = new ArrayList<String>();
    List<Example> examples = effect.examples();
    for (int i = 0; i < examples.size(); i++) {
      if (examples.get(i).shift() == shift) {
        links.add(address + "&weg=" + effect.route().value() + "&nr=" + i);
      }
    }
    return links;
  }
}

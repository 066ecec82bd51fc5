package de.chancenwege.service.web.guided;

import de.chancenwege.service.web.form.Choice;
import de.chancenwege.service.web.guided.trail.CaseKey;
import de.chancenwege.service.web.guided.trail.Trail;
import java.util.ArrayList;
import java.util.List;

/**
 * The page that asks what the talk is about.
 *
 * @param address where the answer goes
 * @param back where the page before is
 * @param changing whether one answer is changed
 * @param areas what may be chosen
 * @param progress how far the case is
 */
public record FocusPage(
    String address, String back, boolean changing, List<Choice> areas, String progress) {

  private static final String ID = "f-" + Focus.NAME;

  public FocusPage {
    areas = List.copyOf(areas);
  }

  static FocusPage of(CaseKey key, Spot spot, Trail trail, Guide guide) {
    var chosen = Focus.of(trail).areas();
    var areas = new ArrayList<Choice>();
    for (var area : Focus.all(guide.rulebook())) {
      var id = areas.isEmpty() ? ID : ID + '-' + areas.size();
      areas.add(new Choice(id, Focus.field(area), Focus.label(area), "", chosen.contains(area)));
    }
    var progress = guide.progress(trail, guide.advice(trail, trail.typed())).text();
    return new FocusPage(key.address(), spot.back(), spot.changing(), areas, progress);
  }

  /** What the form says that it answers. */
  public String asked() {
    return Focus.NAME;
  }
}

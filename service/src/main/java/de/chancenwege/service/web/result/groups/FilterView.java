package de.chancenwege.service.web.result.groups;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.service.web.form.Choice;
import de.chancenwege.service.web.result.Office;
import de.chancenwege.service.web.result.Outlook;
import de.chancenwege.service.web.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fields of the filter.
 *
 * @param lists what can be chosen
 * @param text what was typed
 * @param active whether some ways may be left out
 */
public record FilterView(List<Choices> lists, String text, boolean active) {

  /**
   * One list to choose from.
   *
   * @param name name of the field
   * @param label what it is
   * @param choices the first one lets all pass
   */
  public record Choices(String name, String label, List<Choice> choices) {
    public Choices {
      choices = List.copyOf(choices);
    }
  }

  public FilterView {
    lists = List.copyOf(lists);
  }

  static FilterView of(Filter filter, List<Finding> findings) {
    return new FilterView(
        List.of(
            choices(Filter.OUTLOOK, filter.outlook(), "gruppe", outlooks()),
            choices(Filter.AREA, filter.area(), "bereich", areas(findings)),
            choices(Filter.OFFICE, filter.office(), "zustaendig", offices(findings))),
        filter.text(),
        filter.isActive());
  }

  private static List<String> outlooks() {
    return Arrays.stream(Outlook.values()).map(Outlook::name).toList();
  }

  /** In the order of the catalogue. */
  static List<String> areas(List<Finding> findings) {
    return findings.stream().map(finding -> finding.route().area()).distinct().toList();
  }

  /** Those that decide about at least one way. */
  static List<String> offices(List<Finding> findings) {
    return findings.stream().flatMap(f -> Office.of(f).stream()).distinct().sorted().toList();
  }

  private static Choices choices(String name, String chosen, String words, List<String> codes) {
    var all = new Choice("", "", Wording.text(name + ".alle"), "", chosen.isEmpty());
    var some =
        codes.stream().map(c -> new Choice("", c, Wording.word(words, c), "", c.equals(chosen)));
    return new Choices(name, Wording.text(name), Stream.concat(Stream.of(all), some).toList());
  }
}

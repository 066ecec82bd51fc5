package de.chancenwege.service.web.doubt;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.service.doubt.DoubtKind;
import de.chancenwege.service.web.result.LevelView;
import de.chancenwege.service.web.source.Edition;
import de.chancenwege.service.web.source.Reason;
import de.chancenwege.service.web.wording.Wording;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The doubt about an answer, to be filled in.
 *
 * @param fields the case, to be sent on
 * @param codes the ways that the answer is about, with spaces between
 * @param routes ways to choose from
 * @param level what was told
 * @param reasons why
 * @param facts what may go along
 * @param levels levels to choose from
 * @param kinds what may be wrong, to choose from
 * @param agreed whether giving along was agreed to
 * @param errors what is wrong, by the name of the field
 * @param trouble why it was not kept, empty if it was not tried
 * @param edition the law it speaks of
 */
public record DoubtPage(
    Map<String, String> fields,
    String codes,
    List<Option> routes,
    LevelView level,
    List<Reason> reasons,
    List<FactBox> facts,
    List<Option> levels,
    List<Option> kinds,
    boolean agreed,
    Map<String, String> errors,
    String trouble,
    Edition edition) {
  public DoubtPage {
    fields = new TreeMap<>(fields);
    routes = List.copyOf(routes);
    reasons = List.copyOf(reasons);
    facts = List.copyOf(facts);
    levels = List.copyOf(levels);
    kinds = List.copyOf(kinds);
    errors = new LinkedHashMap<>(errors);
  }

  /**
   * One of a closed list.
   *
   * @param value what is sent
   * @param label what is read
   * @param chosen whether it is chosen
   */
  public record Option(String value, String label, boolean chosen) {}

  static DoubtPage of(DoubtedAnswer answer, DoubtForm form) {
    var finding = answer.findings().get(0);
    return new DoubtPage(
        answer.fields(),
        String.join(" ", form.routes()),
        routes(answer.findings(), form),
        LevelView.of(finding.level(), finding.earliest()),
        Reason.all(finding.told()),
        answer.boxes(),
        levels(finding.level(), form),
        kinds(form),
        form.agreed(),
        Map.of(),
        "",
        Edition.of(answer.rulebook(), answer.day()));
  }

  private static List<Option> routes(List<Finding> findings, DoubtForm form) {
    return findings.stream()
        .map(finding -> finding.route())
        .map(r -> new Option(r.code().value(), r.label(), r.code().value().equals(form.route())))
        .toList();
  }

  private static List<Option> levels(Level told, DoubtForm form) {
    var other = expected(DoubtForm.OTHER, Wording.text("zweifel.erwartet.andere"), form);
    var levels = Arrays.stream(Level.values()).map(l -> expected(l.name(), name(l, told), form));
    return Stream.concat(Stream.of(other), levels).toList();
  }

  private static Option expected(String value, String label, DoubtForm form) {
    return new Option(value, label, value.equals(form.expected()));
  }

  private static String name(Level level, Level told) {
    var word = LevelView.of(level).word();
    return level == told ? Wording.text("zweifel.erwartet.diese").formatted(word) : word;
  }

  private static List<Option> kinds(DoubtForm form) {
    return Arrays.stream(DoubtKind.values())
        .map(
            k ->
                new Option(
                    k.name(), Wording.text("zweifel.art." + k), k.name().equals(form.kind())))
        .toList();
  }

  /** The same, with what is wrong. */
  DoubtPage faulty(Map<String, String> errors) {
    return new DoubtPage(
        fields, codes, routes, level, reasons, facts, levels, kinds, agreed, errors, "", edition);
  }

  /** The same, with why it was not kept. */
  DoubtPage troubled(String text) {
    return new DoubtPage(
        fields, codes, routes, level, reasons, facts, levels, kinds, agreed, Map.of(), text,
        edition);
  }

  public boolean isFaulty() {
    return !errors.isEmpty();
  }

  public String error(String field) {
    return errors.getOrDefault(field, "");
  }

  /** The facts that decided. */
  public List<FactBox> deciding() {
    return facts.stream().filter(FactBox::deciding).toList();
  }

  /** All others. */
  public List<FactBox> others() {
    return facts.stream().filter(box -> !box.deciding()).toList();
  }
}

package de.chancenwege.service.web.sheet;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.service.web.result.Flags;
import de.chancenwege.service.web.result.LevelView;
import de.chancenwege.service.web.source.Reason;
import de.chancenwege.service.web.source.Source;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One way, for the file.
 *
 * @param label its name
 * @param level how open it is, in the words of the page
 * @param legal the same in the words of lawyers, may be empty
 * @param days from when and until when, may be empty
 * @param reasons what rows of tables say that decided or hinder
 * @param possible rows that depend on what is missing
 * @param missing facts that are missing and decide
 * @param assumed what is not known and counts for nothing, though it could change the level
 * @param levels what it can turn out to be, depending on them; may be empty
 * @param duties whether the person must take part
 * @param doubts open legal questions, each with its code
 * @param notices what is said about the rules themselves
 * @param hints advice from the rows
 */
public record FileEntry(
    String label,
    String level,
    String legal,
    List<String> days,
    List<Reason> reasons,
    List<Source> possible,
    List<String> missing,
    List<String> assumed,
    String levels,
    List<String> duties,
    List<String> doubts,
    List<String> notices,
    List<String> hints) {
  public FileEntry {
    days = List.copyOf(days);
    reasons = List.copyOf(reasons);
    possible = List.copyOf(possible);
    missing = List.copyOf(missing);
    assumed = List.copyOf(assumed);
    duties = List.copyOf(duties);
    doubts = List.copyOf(doubts);
    notices = List.copyOf(notices);
    hints = List.copyOf(hints);
  }

  static FileEntry of(Finding finding, Rulebook rulebook) {
    var level = "stufe." + finding.level();
    var flags = new Flags(finding, rulebook);
    return new FileEntry(
        finding.route().label(),
        Wording.text(level),
        Wording.find(level + ".recht").orElse(""),
        days(finding),
        Reason.all(finding.told()),
        Source.of(finding.possible()),
        labels(finding.missing(), rulebook),
        labels(finding.assumed(), rulebook),
        LevelView.alternatives(finding).orElse(""),
        flags.duties(),
        flags.questionsWithCodes(),
        flags.notices(),
        finding.hints());
  }

  private static List<String> days(Finding finding) {
    return Stream.concat(
            finding.earliest().or(finding::waitEnds).map(day -> told("karte.ab", day)).stream(),
            finding.latest().map(day -> told("karte.bis", day)).stream())
        .toList();
  }

  private static String told(String key, LocalDate day) {
    return Wording.text(key).formatted(German.date(day));
  }

  private static List<String> labels(List<FactCode> facts, Rulebook rulebook) {
    return facts.stream()
        .flatMap(fact -> rulebook.questionnaire().find(fact).stream())
        .map(Question::label)
        .toList();
  }
}

package de.chancenwege.service.web.sheet;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.web.result.Clash;
import de.chancenwege.service.web.result.GivenAnswer;
import de.chancenwege.service.web.sheet.leaflet.Ways;
import de.chancenwege.service.web.source.Edition;
import de.chancenwege.service.web.wording.German;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What goes into the file: enough to find the same answer again years later.
 *
 * @param asOf the day the answer is for
 * @param edition the law it rests on
 * @param given the facts it rests on
 * @param clashes which of them cannot all be right
 * @param entries the ways on the sheet
 */
public record FilePart(
    String asOf,
    Edition edition,
    List<GivenAnswer> given,
    List<Clash> clashes,
    List<FileEntry> entries) {
  public FilePart {
    given = List.copyOf(given);
    clashes = List.copyOf(clashes);
    entries = List.copyOf(entries);
  }

  /** The facts, two beside each other. */
  public List<List<GivenAnswer>> pairs() {
    return IntStream.range(0, (given.size() + 1) / 2)
        .mapToObj(line -> given.subList(2 * line, Math.min(2 * line + 2, given.size())))
        .toList();
  }

  static FilePart of(Advice advice, AdviceQuery query, Ways ways) {
    var rulebook = query.rulebook();
    return new FilePart(
        German.date(advice.asOf()),
        Edition.of(rulebook, advice.asOf()),
        GivenAnswer.of(query.facts(), rulebook.questionnaire()),
        Clash.of(query.facts(), query.asOf(), rulebook.questionnaire()),
        ways.findings().stream().map(finding -> FileEntry.of(finding, rulebook)).toList());
  }
}

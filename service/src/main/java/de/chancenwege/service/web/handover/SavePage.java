package de.chancenwege.service.web.handover;

import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.service.casefile.CaseCode;
import de.chancenwege.service.casefile.Portable;
import de.chancenwege.service.casefile.SavedCase;
import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.result.GivenAnswer;
import de.chancenwege.service.web.source.Edition;
import de.chancenwege.service.web.wording.German;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How to take a case away.
 *
 * @param fields what was typed, to be sent on
 * @param asOf the day
 * @param given what is taken along
 * @param leftOut names of the facts that stay behind, in one text
 * @param code the text of the QR code
 * @param picture the QR code, if the case is not too large for one
 * @param draftDays for how many days a draft is kept, 0 if none is taken
 * @param trouble why no draft was kept, empty if nobody asked
 * @param edition the law it speaks of
 */
public record SavePage(
    Map<String, String> fields,
    String asOf,
    List<GivenAnswer> given,
    String leftOut,
    String code,
    Optional<QrPicture> picture,
    int draftDays,
    String trouble,
    Edition edition) {
  public SavePage {
    fields = new TreeMap<>(fields);
    given = List.copyOf(given);
  }

  static SavePage of(Submission typed, Portable portable, SavedCase saved, Rulebook rulebook) {
    var code = CaseCode.write(saved);
    return new SavePage(
        typed.filled(),
        German.date(saved.asOf()),
        GivenAnswer.of(portable.facts(), rulebook.questionnaire()),
        German.list(portable.leftOut().stream().map(Question::label).toList()),
        code,
        QrPicture.of(code),
        0,
        "",
        Edition.of(rulebook, saved.asOf()));
  }

  /** The same, where drafts are taken. */
  SavePage offering(int days) {
    return new SavePage(fields, asOf, given, leftOut, code, picture, days, trouble, edition);
  }

  /** The same, with why no draft was kept. */
  SavePage troubled(String text) {
    return new SavePage(fields, asOf, given, leftOut, code, picture, draftDays, text, edition);
  }
}

package de.chancenwege.service.web.sheet.leaflet;

import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.Level;
import de.chancenwege.service.web.holder.Holder;
import de.chancenwege.service.web.result.Office;
import de.chancenwege.service.web.sheet.language.Languages;
import de.chancenwege.service.web.sheet.language.Phrase;
import de.chancenwege.service.web.wording.German;
import de.chancenwege.service.web.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the sheet says of one way. */
final class WayBlock {

  private static final String COUNSEL = Wording.text("karte.zuerst");

  private WayBlock() {}

  static Block of(Finding finding, Holder holder) {
    var route = finding.route();
    var papers = Office.isIdle(finding) ? List.<Phrase>of() : Papers.of(route, holder);
    return new Block(
        Block.Kind.WAY,
        Optional.of(Phrase.named("bereich." + route.area(), Wording.word("bereich", route.area()))),
        Phrase.named("weg." + route.code().value(), route.label()),
        sentences(finding),
        papers.isEmpty() ? Optional.empty() : Optional.of(Phrase.of("mitbringen")),
        papers);
  }

  private static List<Phrase> sentences(Finding finding) {
    var said = new ArrayList<Phrase>();
    var marks = marks(finding);
    said.addAll(marks.isEmpty() ? List.of(Phrase.of("stufe." + level(finding))) : marks);
    finding
        .earliest()
        .or(finding::waitEnds)
        .ifPresent(day -> said.add(Phrase.of("ab", same(German.date(day)))));
    finding.latest().ifPresent(day -> said.add(Phrase.of("bis", same(German.date(day)))));
    if (hints(finding).anyMatch(hint -> hint.contains(COUNSEL))) {
      said.add(Phrase.of("vorher"));
    }
    permit(finding).ifPresent(said::add);
    office(finding).ifPresent(said::add);
    if (hasDoubts(finding)) {
      said.add(Phrase.of("zweifel"));
    }
    return said;
  }

  /** The facts may be known, and a table does not know one yet or the law is not clear. */
  private static String level(Finding finding) {
    if (finding.level() != Level.KLAEREN || !finding.missing().isEmpty()) {
      return finding.level().name();
    }
    return finding.level()
        + (finding.flags().contains(Finding.NEW_ANSWER) ? ".neu" : ".rechtslage");
  }

  /** E.g. that it is a duty; then it would only confuse to hear that it is allowed, too. */
  private static List<Phrase> marks(Finding finding) {
    return finding.flags().stream().map(WayBlock::mark).filter(Languages.GERMAN::says).toList();
  }

  private static Phrase mark(String flag) {
    return Phrase.of("kennzeichen." + flag);
  }

  /** A flag that is no mark is an open legal question. */
  private static boolean hasDoubts(Finding finding) {
    return finding.level() != Level.KLAEREN
        && finding.flags().stream().anyMatch(flag -> !Languages.GERMAN.says(mark(flag)));
  }

  /** The tables say where it is dangerous to go to an office without counsel. */
  private static Stream<String> hints(Finding finding) {
    return Stream.concat(
            finding.hints().stream(),
            finding.obstacles().stream().map(obstacle -> obstacle.hit().hint()))
        .map(hint -> hint.toLowerCase(Locale.GERMAN));
  }

  /** Nothing is said where nobody must permit it. */
  static Optional<Phrase> permit(Finding finding) {
    return finding
        .permit()
        .map(who -> Phrase.of("erlaubnis." + who))
        .filter(Languages.GERMAN::says);
  }

  /** Nothing is said where no office decides. */
  private static Optional<Phrase> office(Finding finding) {
    return Office.of(finding)
        .map(who -> Phrase.of("stelle", Phrase.of("amt." + who)))
        .filter(Languages.GERMAN::says);
  }

  private static Phrase same(String day) {
    return Phrase.same(day);
  }
}

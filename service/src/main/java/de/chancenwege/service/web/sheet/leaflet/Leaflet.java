package de.chancenwege.service.web.sheet.leaflet;

import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.service.web.holder.Holder;
import de.chancenwege.service.web.result.Outlook;
import de.chancenwege.service.web.sheet.language.Language;
import de.chancenwege.service.web.sheet.language.Languages;
import de.chancenwege.service.web.sheet.language.Phrase;
import de.chancenwege.service.web.sheet.leaflet.Block.Kind;
import de.chancenwege.service.web.wording.German;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the person takes home, whatever the language.
 *
 * @param blocks what it says, from top to bottom
 */
public record Leaflet(List<Block> blocks) {

  private static final int QUESTIONS = 4;

  /** Said in both languages while nobody has reviewed the second one. */
  private static final Block MACHINE =
      Block.of(Kind.MARK, Phrase.of("maschinell"), List.of(), List.of());

  public Leaflet {
    blocks = List.copyOf(blocks);
  }

  /** The part for the person about some ways. */
  public static Leaflet of(Advice advice, Ways ways, Holder holder) {
    var named = ways.findings().stream().map(way -> WayBlock.of(way, holder)).toList();
    var common = Papers.inCommon(named);
    var blocks = new ArrayList<Block>();
    blocks.add(top(advice, ways));
    for (var outlook : Outlook.values()) {
      group(ways, outlook, common, holder).forEach(blocks::add);
    }
    questions(advice).ifPresent(blocks::add);
    if (!common.isEmpty()) {
      blocks.add(Block.of(Kind.PART, Phrase.of("immer"), List.of(), common));
    }
    blocks.add(Block.of(Kind.PART, Phrase.of("wichtig"), List.of(), counsel(ways)));
    blocks.add(appointment());
    return new Leaflet(blocks);
  }

  private static Block top(Advice advice, Ways ways) {
    var said = new ArrayList<Phrase>();
    said.add(Phrase.of("stand", Phrase.same(German.date(advice.asOf()))));
    said.add(Phrase.of("auskunft"));
    if (ways.findings().isEmpty()) {
      said.add(Phrase.of("leer"));
    }
    return Block.of(Kind.TITLE, Phrase.of("titel"), said, List.of());
  }

  private static Stream<Block> group(
      Ways ways, Outlook outlook, List<Phrase> common, Holder holder) {
    var found = ways.with(outlook);
    if (found.isEmpty()) {
      return Stream.empty();
    }
    var heading = Block.of(Kind.PART, Phrase.of("gruppe." + outlook), List.of(), List.of());
    return Stream.concat(
        Stream.of(heading),
        found.stream().map(way -> Papers.without(common, WayBlock.of(way, holder))));
  }

  /** Questions that ways wait for, in plain words; those without are for the advisers alone. */
  private static Optional<Block> questions(Advice advice) {
    var open = advice.nextQuestions().stream().filter(q -> !q.isAssumed()).toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    var plain =
        open.stream()
            .map(question -> Phrase.of("angabe." + question.question().fact().value()))
            .filter(Languages.GERMAN::says)
            .limit(QUESTIONS)
            .toList();
    var said = new ArrayList<Phrase>();
    if (!plain.isEmpty()) {
      said.add(Phrase.of("klaeren.satz"));
    }
    if (plain.size() < open.size()) {
      said.add(Phrase.of("klaeren.mehr"));
    }
    return Optional.of(Block.of(Kind.PART, Phrase.of("klaeren"), said, plain));
  }

  private static List<Phrase> counsel(Ways ways) {
    var said = new ArrayList<String>();
    if (ways.findings().stream().anyMatch(way -> WayBlock.permit(way).isPresent())) {
      said.add("rat.erlaubnis");
    }
    if (ways.findings().stream().map(Finding::route).anyMatch(Papers::asksForPassport)) {
      said.add("rat.botschaft");
    }
    if (ways.findings().stream().map(Finding::latest).anyMatch(Optional::isPresent)) {
      said.add("rat.frist");
    }
    said.addAll(List.of("rat.brief", "rat.unterschrift", "rat.aenderung", "rat.beratung"));
    return said.stream().map(Phrase::of).toList();
  }

  /** To be filled in by hand: nothing is stored. */
  private static Block appointment() {
    var lines = Stream.of("termin.tag", "termin.ort", "termin.person").map(Phrase::of).toList();
    return Block.of(Kind.NOTE, Phrase.of("termin"), List.of(), lines);
  }

  /** Languages that can stand beside the German one. */
  public List<Language> languages() {
    return Languages.saying(all(MACHINE).flatMap(Block::phrases).toList());
  }

  /** The blocks, each in all of the languages side by side. */
  public List<List<Cell>> lines(List<Language> languages) {
    var shown = languages.stream().allMatch(Language::isReviewed) ? blocks.stream() : all(MACHINE);
    return shown.map(block -> languages.stream().map(block::in).toList()).toList();
  }

  private Stream<Block> all(Block first) {
    return Stream.concat(Stream.of(first), blocks.stream());
  }
}

package de.chancenwege.service.web.sheet.leaflet;

import de.chancenwege.service.web.sheet.language.Language;
import de.chancenwege.service.web.sheet.language.Phrase;
import de.chancenwege.service.web.sheet.language.Words;
import java.util.List;
import java.util.Optional;

/**
 * A block in one language.
 *
 * @param lang the language
 * @param dir its direction
 * @param kind how it looks
 * @param area what stands above the heading, may be none
 * @param title the heading
 * @param sentences what is said
 * @param before what stands before the list, may be none
 * @param items a list
 */
public record Cell(
    String lang,
    String dir,
    Block.Kind kind,
    Words area,
    Words title,
    List<Words> sentences,
    Words before,
    List<Words> items) {
  public Cell {
    sentences = List.copyOf(sentences);
    items = List.copyOf(items);
  }

  static Cell of(Block block, Language language) {
    return new Cell(
        language.code(),
        language.direction(),
        block.kind(),
        say(block.area(), language),
        language.say(block.title()),
        say(block.sentences(), language),
        say(block.before(), language),
        say(block.items(), language));
  }

  private static Words say(Optional<Phrase> phrase, Language language) {
    return phrase.map(language::say).orElse(Words.NONE);
  }

  private static List<Words> say(List<Phrase> phrases, Language language) {
    return phrases.stream().map(language::say).toList();
  }
}

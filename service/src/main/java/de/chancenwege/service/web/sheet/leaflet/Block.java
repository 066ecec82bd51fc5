package de.chancenwege.service.web.sheet.leaflet;

import de.chancenwege.service.web.sheet.language.Language;
import de.chancenwege.service.web.sheet.language.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Some sentences under a heading.
 *
 * @param kind how it looks
 * @param area what stands above the heading, if anything
 * @param title the heading
 * @param sentences what is said
 * @param before what stands before the list, if anything
 * @param items a list
 */
public record Block(
    Kind kind,
    Optional<Phrase> area,
    Phrase title,
    List<Phrase> sentences,
    Optional<Phrase> before,
    List<Phrase> items) {
  public Block {
    sentences = List.copyOf(sentences);
    items = List.copyOf(items);
  }

  static Block of(Kind kind, Phrase title, List<Phrase> sentences, List<Phrase> items) {
    return new Block(kind, Optional.empty(), title, sentences, Optional.empty(), items);
  }

  /** The same with fewer items. */
  Block with(List<Phrase> fewer) {
    var intro = fewer.isEmpty() ? Optional.<Phrase>empty() : before;
    return new Block(kind, area, title, sentences, intro, fewer);
  }

  Stream<Phrase> phrases() {
    return Stream.of(
            area.stream(), Stream.of(title), sentences.stream(), before.stream(), items.stream())
        .flatMap(phrases -> phrases);
  }

  Cell in(Language language) {
    return Cell.of(this, language);
  }

  /** How a block looks. */
  public enum Kind {
    TITLE,
    MARK,
    PART,
    WAY,
    NOTE;

    public boolean isTitle() {
      return this == TITLE;
    }

    /** Small print about the sheet itself. */
    public boolean isMark() {
      return this == MARK;
    }

    public boolean isWay() {
      return this == WAY;
    }

    /** To be filled in by hand. */
    public boolean isNote() {
      return this == NOTE;
    }
  }
}

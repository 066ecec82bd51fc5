package de.chancenwege.rules.overview;

import java.util.List;

/** A document in Markdown that grows line by line. */
final class Markdown {
  private final StringBuilder text = new StringBuilder();

  Markdown heading(int level, String title) {
    return paragraph("#".repeat(level) + ' ' + title);
  }

  Markdown paragraph(String paragraph) {
    if (text.length() > 0) {
      text.append('\n');
    }
    text.append(paragraph).append('\n');
    return this;
  }

  /** A table; its cells may hold anything. */
  Markdown table(List<String> headings, List<List<String>> rows) {
    text.append('\n');
    row(headings);
    row(headings.stream().map(heading -> "---").toList());
    rows.forEach(this::row);
    return this;
  }

  private void row(List<String> cells) {
    cells.forEach(
        cell -> text.append("| ").append(cell.replace("|", "\\|").replace('\n', ' ')).append(' '));
    text.append("|\n");
  }

  static String code(String word) {
    return '`' + word + '`';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

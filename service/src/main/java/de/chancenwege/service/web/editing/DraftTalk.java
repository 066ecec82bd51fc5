package de.chancenwege.service.web.editing;

import de.chancenwege.service.editing.approval.Comment;
import de.chancenwege.service.editing.approval.Comments;
import de.chancenwege.service.editing.draft.Draft;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What people said about a draft and its rows, with who said it and when. */
@Singleton
public final class DraftTalk {
  private final Comments comments;

  DraftTalk(Comments comments) {
    this.comments = comments;
  }

  /** By the row; what was said about the whole, by none. */
  public Map<String, List<String>> byRow(Draft draft) {
    var said = new LinkedHashMap<String, List<String>>();
    for (Comment comment : comments.of(draft.id())) {
      said.computeIfAbsent(comment.row(), row -> new ArrayList<>())
          .add(
              "%s, %s: %s"
                  .formatted(comment.by(), DraftHead.MOMENT.format(comment.at()), comment.text()));
    }
    return said;
  }

  /**
   * About the whole, and about rows, each with the row that it is about.
   *
   * @param elsewhere rows of which it is told elsewhere
   */
  public List<String> lines(Draft draft, Collection<String> elsewhere) {
    return byRow(draft).entrySet().stream()
        .filter(said -> !elsewhere.contains(said.getKey()))
        .flatMap(DraftTalk::lines)
        .toList();
  }

  private static Stream<String> lines(Map.Entry<String, List<String>> said) {
    var row = said.getKey().isEmpty() ? "" : said.getKey() + " – ";
    return said.getValue().stream().map(text -> row + text);
  }
}

package de.chancenwege.service.web.editing.effect;

import de.chancenwege.service.rulebook.archive.RecordedChange;
import de.chancenwege.service.web.editing.FileTitles;
import de.chancenwege.service.web.wording.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was published at a moment, in a few words. */
final class PublicationWords {
  private static final int NAMED = 2;

  private final Map<Instant, List<RecordedChange>> changes;
  private final FileTitles titles;

  /**
   * @param changes what all publications changed
   * @param titles what the files are called
   */
  PublicationWords(List<RecordedChange> changes, FileTitles titles) {
    this.changes = changes.stream().collect(Collectors.groupingBy(RecordedChange::at));
    this.titles = titles;
  }

  /** E.g. {@code geändert: Arbeit mit Aufenthaltsgestattung, gilt ab 12.06.2026}. */
  String of(Instant at) {
    var then = changes.getOrDefault(at, List.of());
    return then.size() > NAMED
        ? Wording.text("wirkung.anlass.viele").formatted(then.size())
        : then.stream().map(this::words).collect(Collectors.joining("; "));
  }

  private String words(RecordedChange change) {
    return Wording.text("wirkung.anlass." + change.kind()).formatted(titles.of(change.path()));
  }
}

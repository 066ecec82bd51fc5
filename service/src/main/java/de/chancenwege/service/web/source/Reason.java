package de.chancenwege.service.web.source;

import de.chancenwege.rules.advice.RowHit;
import de.chancenwege.service.web.wording.German;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What rows of tables say, with all rows that say it.
 *
 * @param sentence what they say
 * @param sources the rows, at least one
 */
public record Reason(String sentence, List<Source> sources) {
  public Reason {
    sources = List.copyOf(sources);
  }

  /** The sentence of a row. */
  public static Reason of(RowHit hit) {
    return new Reason(hit.reason(), Source.of(List.of(hit)));
  }

  /** The sentences of rows in their order, each once; some rows have nothing to say. */
  public static List<Reason> all(List<RowHit> hits) {
    var saying = new LinkedHashMap<String, List<RowHit>>();
    hits.stream()
        .filter(hit -> !hit.reason().isEmpty())
        .forEach(hit -> saying.computeIfAbsent(hit.reason(), k -> new ArrayList<>()).add(hit));
    return saying.entrySet().stream()
        .map(said -> new Reason(said.getKey(), Source.of(said.getValue())))
        .toList();
  }

  /** All norms in one text. */
  public String basis() {
    return German.norms(
        sources.stream().flatMap(source -> source.norms().stream()).distinct().toList());
  }
}

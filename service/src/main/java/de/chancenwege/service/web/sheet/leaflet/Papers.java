package de.chancenwege.service.web.sheet.leaflet;

import de.chancenwege.rules.advice.Route;
import de.chancenwege.service.web.holder.Holder;
import de.chancenwege.service.web.sheet.language.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What to bring, in the plain words of the sheet. */
final class Papers {

  private static final String KEY = "unterlage.";

  private static final String PASSPORT = KEY + "pass";

  private Papers() {}

  /** What to bring for a way; a paper that has no plain words yet is named as it is. */
  static List<Phrase> of(Route route, Holder holder) {
    return route.documents().stream().flatMap(paper -> plain(paper, holder)).distinct().toList();
  }

  /** An embassy can be a danger: whoever is told to bring a passport is told that too. */
  static boolean asksForPassport(Route route) {
    return of(route, Holder.UNKNOWN).stream().anyMatch(paper -> paper.key().startsWith(PASSPORT));
  }

  private static Stream<Phrase> plain(String document, Holder holder) {
    return holder
        .papers(document)
        .map(keys -> keys.stream().map(key -> Phrase.of(KEY + key)))
        .orElseGet(() -> Stream.of(Phrase.named(document, document)));
  }

  /** What more than one of the ways needs. */
  static List<Phrase> inCommon(List<Block> ways) {
    var counts = new HashMap<Phrase, Integer>();
    var common = new ArrayList<Phrase>();
    ways.stream()
        .flatMap(way -> way.items().stream())
        .filter(paper -> counts.merge(paper, 1, Integer::sum) == 2)
        .forEach(common::add);
    return common;
  }

  /** The way without what is named elsewhere. */
  static Block without(List<Phrase> common, Block way) {
    Set<Phrase> named = new HashSet<>(common);
    return way.with(way.items().stream().filter(paper -> !named.contains(paper)).toList());
  }
}

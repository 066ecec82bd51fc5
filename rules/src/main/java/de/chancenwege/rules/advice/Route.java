package de.chancenwege.rules.advice;

import java.util.List;

/**
 * A way into qualification, training or work.
 *
 * @param code its key
 * @param area key of the area that it belongs to
 * @param related keys of areas whose ways it can make safe, may be none
 * @param label German label
 * @param labelEn English gloss for developers, may be empty
 * @param norm norms that it rests on, may be empty
 * @param documents what a person should bring, in German
 */
public record Route(
    RouteCode code,
    String area,
    List<String> related,
    String label,
    String labelEn,
    String norm,
    List<String> documents) {
  public Route {
    related = List.copyOf(related);
    documents = List.copyOf(documents);
  }

  /** Whether somebody who asks about the area should hear of it. */
  public boolean concerns(String someArea) {
    return area.equals(someArea) || related.contains(someArea);
  }
}

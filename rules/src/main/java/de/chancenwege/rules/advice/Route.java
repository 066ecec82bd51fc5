package de.chancenwege.rules.advice;

import java.util.List;

/**
 * A way into qualification, training or work.
 *
 * @param code its key
 * @param area key of the area that it belongs to
 * @param label German label
 * @param labelEn English gloss for developers, may be empty
 * @param norm norms that it rests on, may be empty
 * @param documents what a person should bring, in German
 */
public record Route(
    RouteCode code,
    String area,
    String label,
    String labelEn,
    String norm,
    List<String> documents) {
  public Route {
    documents = List.copyOf(documents);
  }
}

package de.chancenwege.service.web.handover;

import java.util.Map;
import java.util.TreeMap;

/**
 * A draft that was kept.
 *
 * @param reference what it is found by
 * @param lastDay its last day
 * @param fields what was typed, to be sent on
 */
public record DraftPage(String reference, String lastDay, Map<String, String> fields) {
  public DraftPage {
    fields = new TreeMap<>(fields);
  }
}

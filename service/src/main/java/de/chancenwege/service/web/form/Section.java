package de.chancenwege.service.web.form;

import java.util.List;

/**
 * Questions under one heading.
 *
 * @param id where links to it lead
 * @param title the heading
 * @param fields the questions
 */
public record Section(String id, String title, List<Field> fields) {
  public Section {
    fields = List.copyOf(fields);
  }
}

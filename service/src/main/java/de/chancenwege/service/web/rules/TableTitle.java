package de.chancenwege.service.web.rules;

import de.chancenwege.rules.TableVersion;
import de.chancenwege.service.web.rules.reading.Subject;

/**
 * What a table is called.
 *
 * @param title its title
 * @param about what it is about
 * @param area code of its area
 * @param areaName name of its area
 * @param folder area and subject, as in files
 * @param link where it can be read with all its versions
 */
public record TableTitle(
    String title, String about, String area, String areaName, String folder, String link) {

  /** Of a table, as one of its versions calls it. */
  public static TableTitle of(Subject subject, TableVersion version) {
    var description = version.content().description();
    return new TableTitle(
        description.line("Titel").orElse(subject.folder()),
        description.line("Worum geht es").orElse(""),
        subject.area(),
        Subject.areaName(subject.area()),
        subject.folder(),
        Subject.address(subject.folder()));
  }
}

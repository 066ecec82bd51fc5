package de.chancenwege.service.web.result.groups;

import de.chancenwege.service.web.form.Submission;
import de.chancenwege.service.web.result.Card;
import de.chancenwege.service.web.result.Outlook;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which ways somebody wants to see; an empty part lets all pass.
 *
 * @param area code of an area
 * @param office code of who decides
 * @param outlook name of a group
 * @param text words that the name of a way must contain
 */
public record Filter(String area, String office, String outlook, String text) {
  static final String AREA = "filter.bereich";
  static final String OFFICE = "filter.stelle";
  static final String OUTLOOK = "filter.gruppe";
  static final String TEXT = "filter.text";
  static final String CLEAR = "filter.leeren";

  private static final int LONGEST = 100;

  /** Lets all pass. */
  public static final Filter NONE = new Filter("", "", "", "");

  /** What was chosen beside the form; it is no part of the case. */
  public static Filter of(Submission typed) {
    if (!typed.text(CLEAR).isEmpty()) {
      return NONE;
    }
    var text = typed.text(TEXT);
    return new Filter(
        typed.text(AREA),
        typed.text(OFFICE),
        typed.text(OUTLOOK),
        text.substring(0, Math.min(LONGEST, text.length())));
  }

  /** What was chosen, by the names of the fields, so that a page can send it on. */
  public static Map<String, String> kept(Submission typed) {
    return Stream.of(AREA, OFFICE, OUTLOOK, TEXT)
        .filter(name -> !typed.text(name).isEmpty())
        .collect(Collectors.toMap(name -> name, typed::text));
  }

  /** Without what no choice offers: an office, say, that does not decide about any way any more. */
  Filter among(List<String> areas, List<String> offices) {
    var outlooks = Arrays.stream(Outlook.values()).map(Outlook::name).toList();
    return new Filter(
        areas.contains(area) ? area : "",
        offices.contains(office) ? office : "",
        outlooks.contains(outlook) ? outlook : "",
        text);
  }

  boolean lets(Card card, Outlook cards, String areaOfCard) {
    return (area.isEmpty() || area.equals(areaOfCard))
        && (office.isEmpty() || office.equals(card.office()))
        && (outlook.isEmpty() || outlook.equals(cards.name()))
        && contains(String.join(" ", card.routes()));
  }

  private boolean contains(String names) {
    var lower = names.toLowerCase(Locale.GERMAN);
    return Arrays.stream(text.toLowerCase(Locale.GERMAN).split("\\s+")).allMatch(lower::contains);
  }

  public boolean isActive() {
    return !equals(NONE);
  }
}

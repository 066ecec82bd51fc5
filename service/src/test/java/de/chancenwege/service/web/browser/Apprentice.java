package de.chancenwege.service.web.browser;

/** Someone with a Duldung who wants to begin an apprenticeship, and what can be looked up. */
final class Apprentice {
  private static final String WAY = ".cw-way[data-weg~=AUSBILDUNG_BETRIEBLICH]";

  private Apprentice() {}

  /** The answer, with as much known as a case worker knows. */
  static Visitor known(Visitor visitor) {
    return visitor
        .open("/")
        .choose("aufenthaltsstatus", "DULDUNG_60A")
        .choose("staatsangehoerigkeit", "GN")
        .date("geburtsdatum", "15", "5", "2004")
        .date("duldungSeit", "1", "7", "2025")
        .date("aufenthaltUnunterbrochenSeit", "1", "2", "2024")
        .check("wohnpflichtAufnahmeeinrichtung", "false")
        .check("asylantragGestellt", "JA")
        .choose("asylstand", "ABGELEHNT_BESTANDSKRAEFTIG")
        .check("ablehnungsart", "EINFACH")
        .check("schutzstatusBesteht", "false")
        .check("folgeantrag", "false")
        .check("dublin", "NEIN")
        .check("arbeitsverbotSelbstZuVertreten", "true")
        .check("arbeitsverbotLeistungsbezug", "false")
        .choose("massnahmenBevorstehend", "KEINE")
        .date("stichtag", "23", "11", "2026")
        .send();
  }

  /** What would have to change for the apprenticeship. */
  static Visitor changes(Visitor visitor) {
    return known(visitor)
        .press("button[formaction='/begruendungen']")
        .press("button[name=bereich][value=AUSBILDUNG]")
        .press(WAY + " button[formaction='/aendern']");
  }

  /** The comparison, before anything is chosen. */
  static Visitor comparison(Visitor visitor) {
    return known(visitor).press("button[formaction='/vergleich']");
  }

  /** The comparison with another document. */
  static Visitor compared(Visitor visitor) {
    return comparison(visitor)
        .choose("dann.neu", "aufenthaltsstatus")
        .press(".cw-compare .cw-filter button")
        .choose("dann.aufenthaltsstatus", "DULDUNG_60C")
        .press(".cw-compare .kern-btn--primary");
  }
}

package de.chancenwege.service.web.sheet;

import java.util.HashMap;
import java.util.Map;

/** Cases as the form sends them. */
final class Cases {

  static final Map<String, String> GESTATTUNG = form("GESTATTUNG", 2009);
  static final Map<String, String> DULDUNG = form("DULDUNG_60A", 2006);
  static final Map<String, String> PROTECTED = form("AE_25_2_S1", 2004);

  /** A signed contract of training; the talk is about that. */
  static final Map<String, String> CONTRACT = contract();

  private Cases() {}

  private static Map<String, String> contract() {
    var form = new HashMap<>(DULDUNG);
    date(form, "aufenthaltUnunterbrochenSeit", 10, 9, 2022);
    form.put("staatsangehoerigkeit", "AF");
    form.put("schutzstatusBesteht", "false");
    form.put("arbeitsverbotLeistungsbezug", "false");
    form.put("arbeitsverbotSelbstZuVertreten", "false");
    form.put("massnahmenBevorstehend", "KEINE");
    form.put("ausbildungsvertrag", "true");
    form.put("ausbildungArt", "QUALIFIZIERT_DUAL");
    form.put("ausbildungDauerMonate", "36");
    return Map.copyOf(form);
  }

  private static Map<String, String> form(String document, int born) {
    var form = new HashMap<String, String>();
    form.put("aufenthaltsstatus", document);
    date(form, "geburtsdatum", 14, 3, born);
    date(form, "stichtag", 23, 11, 2026);
    date(form, "einreiseAm", 1, 7, 2023);
    form.put("wohnpflichtAufnahmeeinrichtung", "false");
    form.put("identitaetGeklaert", "true");
    return Map.copyOf(form);
  }

  private static void date(Map<String, String> form, String fact, int day, int month, int year) {
    form.put(fact + ".tag", String.valueOf(day));
    form.put(fact + ".monat", String.valueOf(month));
    form.put(fact + ".jahr", String.valueOf(year));
  }
}

package de.chancenwege.service.web.sheet;

import java.util.HashMap;
import java.util.Map;

/** Cases as the form sends them. */
final class Cases {

  static final Map<String, String> GESTATTUNG = form("GESTATTUNG", 2009);
  static final Map<String, String> DULDUNG = form("DULDUNG_60A", 2006);
  static final Map<String, String> PROTECTED = form("AE_25_2_S1", 2004);

  private Cases() {}

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

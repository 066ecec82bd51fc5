package de.chancenwege.service.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The result beside the form, as it is renewed after each answer: a case of twelve known facts. */
final class PagePart {
  private static final int WARM_UP = 2000;
  private static final int COUNTED = 500;
  private static final Pattern DAY = Pattern.compile("(\\w+)=(\\d+)\\.(\\d+)\\.(\\d+) ?");
  private static final String DAYS =
      "geburtsdatum=14.3.2007 aufenthaltUnunterbrochenSeit=1.7.2026 gestattetSeit=1.7.2026"
          + " asylantragRegistriertAm=1.7.2026 asylantragGestelltAm=13.7.2026 stichtag=23.11.2026";
  private static final String OTHERS =
      "aufenthaltsstatus=GESTATTUNG&staatsangehoerigkeit=AF&wohnpflichtAufnahmeeinrichtung=false"
          + "&asylstand=OFFEN&beschleunigtesVerfahren=NEIN&mitwirkungAsyl=KEINE_VERLETZUNG"
          + "&deutschNiveau=B1";

  private final Server service;
  private final Figures figures;

  PagePart(Server service, Figures figures) {
    this.service = service;
    this.figures = figures;
  }

  void run() throws IOException {
    var days = DAY.matcher(DAYS).replaceAll("&$1.tag=$2&$1.monat=$3&$1.jahr=$4");
    var request = Connection.form("/ergebnis", OTHERS + days);
    try (var connection = new Connection(service.port())) {
      for (int i = 0; i < WARM_UP; i++) {
        ask(connection, request);
      }
      var nanos = new long[COUNTED];
      for (int i = 0; i < COUNTED; i++) {
        long start = System.nanoTime();
        ask(connection, request);
        nanos[i] = System.nanoTime() - start;
      }
      Arrays.sort(nanos);
      figures.add("page.result.p50.us", nanos[COUNTED / 2] / 1e3);
      figures.add("page.result.p95.us", nanos[COUNTED * 95 / 100] / 1e3);
      figures.add("page.result.size.bytes", ask(connection, request).size());
    }
  }

  private static Connection.Answer ask(Connection connection, byte[] request) throws IOException {
    var answer = connection.send(request);
    if (answer.status() != 200) {
      throw new IOException("status " + answer.status());
    }
    return answer;
  }
}

package de.chancenwege.service.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Pages for a case of twelve known facts, among them the result beside the form. */
final class PagePart {
  private static final int WARM_UP = 1000;
  private static final int COUNTED = 300;
  private static final Pattern DAY = Pattern.compile("(\\w+)=(\\d+)\\.(\\d+)\\.(\\d+) ?");
  private static final String DAYS =
      "geburtsdatum=14.3.2007 aufenthaltUnunterbrochenSeit=1.7.2026 gestattetSeit=1.7.2026"
          + " asylantragRegistriertAm=1.7.2026 asylantragGestelltAm=13.7.2026 stichtag=23.11.2026";
  private static final String OTHERS =
      "aufenthaltsstatus=GESTATTUNG&staatsangehoerigkeit=AF&wohnpflichtAufnahmeeinrichtung=false"
          + "&asylstand=OFFEN&beschleunigtesVerfahren=NEIN&mitwirkungAsyl=KEINE_VERLETZUNG"
          + "&deutschNiveau=B1";

  private static final String LATER =
      "&dann.stichtag.tag=1&dann.stichtag.monat=6&dann.stichtag.jahr=2028";

  private final Server service;
  private final Figures figures;

  PagePart(Server service, Figures figures) {
    this.service = service;
    this.figures = figures;
  }

  void run() throws IOException {
    var form = OTHERS + DAY.matcher(DAYS).replaceAll("&$1.tag=$2&$1.monat=$3&$1.jahr=$4");
    try (var connection = new Connection(service.port())) {
      measure("start", connection, Connection.page("/"));
      measure("answer", connection, Connection.form("/", form));
      measure("result", connection, Connection.form("/ergebnis", form));
      measure("questions", connection, Connection.form("/", form + "&frage=%23formular"));
      var area = "&bereich=AUFENTHALT";
      measure("reasons", connection, Connection.form("/begruendungen", form + area));
      measure("timeline", connection, Connection.form("/zeitleiste", form));
      measure("comparison", connection, Connection.form("/vergleich", form + LATER));
      measure("sheet", connection, Connection.form("/blatt", form));
    }
  }

  private void measure(String page, Connection connection, byte[] request) throws IOException {
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
    figures.add("page." + page + ".p50.us", nanos[COUNTED / 2] / 1e3);
    figures.add("page." + page + ".p95.us", nanos[COUNTED * 95 / 100] / 1e3);
    figures.add("page." + page + ".size.bytes", ask(connection, request).size());
  }

  private static Connection.Answer ask(Connection connection, byte[] request) throws IOException {
    var answer = connection.send(request);
    if (answer.status() != 200) {
      throw new IOException("status " + answer.status());
    }
    return answer;
  }
}

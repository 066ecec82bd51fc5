package de.chancenwege.service.commandline;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** The options of the command and what is told about them. */
final class Usage {
  static final String IN = "--in";
  static final String OUT = "--out";
  static final String FORMAT = "--format";
  static final String AS_OF = "--as-of";
  static final String ROUTES = "--routes";
  static final String RULES = "--rules";
  static final String ENGINE = "--engine";

  static final String[] ABOUT = {
    "",
    "Beantwortet viele Fälle ohne Server und ohne Datenbank. Jede Zeile der Eingabe ist eine Frage"
        + " wie im Rumpf von POST /api/v1/advice, jede Zeile der Ausgabe die Antwort darauf.",
    "Answers many cases without a server and without a database. Each line of the input is a"
        + " question as in the body of POST /api/v1/advice, each line of the output its answer.",
    ""
  };

  static final String[] EXIT_CODES = {
    "",
    "Rückgabewert / exit code:",
    "  0  alles beantwortet / everything answered",
    "  1  nichts geschrieben: Datei oder Regeln unbrauchbar / nothing written: file or rules"
        + " unusable",
    "  2  der Aufruf ist falsch / the call is wrong",
    "  3  geschrieben, aber nicht jede Zeile war lesbar / written, but not every line was readable"
  };

  static final List<OptionSpec> OPTIONS =
      List.of(
          option(
                  IN,
                  "DATEI",
                  "Fälle, einer je Zeile; - liest die Standardeingabe.",
                  "Cases, one a line; - reads standard input.")
              .required(true)
              .build(),
          option(
                  OUT,
                  "DATEI",
                  "Antworten; erscheint erst, wenn sie vollständig ist. - schreibt auf"
                      + " die Standardausgabe.",
                  "Answers; appears when it is complete. - writes to" + " standard output.")
              .required(true)
              .build(),
          option(
                  FORMAT,
                  "FORMAT",
                  "jsonl (Vorgabe) oder csv für Tabellenprogramme.",
                  "jsonl (default) or csv for spreadsheets.")
              .build(),
          option(
                  AS_OF,
                  "TAG",
                  "Stichtag der Fälle, die keinen nennen; sonst heute.",
                  "Day for cases that name none; else today.")
              .build(),
          option(
                  ROUTES,
                  "WEGE",
                  "Schlüssel der Wege, mit Komma getrennt, für Fälle, die keine"
                      + " nennen; sonst alle.",
                  "Codes of routes, separated by commas, for cases that name" + " none; else all.")
              .build(),
          option(
                  RULES,
                  "ORDNER",
                  "Regeldateien statt der mitgelieferten; sie werden ganz geprüft.",
                  "Rule files instead of those that come along; they are checked in full.")
              .build(),
          option(
                  ENGINE,
                  "ART",
                  "auto (Vorgabe): übersetzt und viel schneller, wo das Programm den Nachweis"
                      + " mitbringt, dass nichts anders beantwortet wird; sonst dmn. compiled:"
                      + " dieser Nachweis wird, wo er fehlt, zuerst geführt (ein bis zwei Minuten).",
                  "auto (default): compiled and much faster where the program comes with the"
                      + " proof that no answer differs; else dmn. compiled: where that proof is"
                      + " missing, it is made first (a minute or two).")
              .build(),
          OptionSpec.builder("-h", "--help")
              .usageHelp(true)
              .description("Zeigt diese Hilfe. / Shows this help.")
              .build());

  private Usage() {}

  private static OptionSpec.Builder option(
      String name, String value, String german, String english) {
    return OptionSpec.builder(name)
        .paramLabel(value)
        .type(String.class)
        .description(german + " / " + english);
  }
}

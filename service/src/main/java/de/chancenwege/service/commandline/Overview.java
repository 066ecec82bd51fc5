package de.chancenwege.service.commandline;

/** What the program can be told to do. */
final class Overview {
  static final String TEXT =
      """
      java -jar quarkus-run.jar
        startet den Dienst / starts the service
      java -jar quarkus-run.jar advise --in DATEI --out DATEI
        beantwortet Fälle aus einer Datei / answers cases from a file; advise --help
      java -jar quarkus-run.jar doubts
        gibt die gemeldeten Zweifel aus / prints the doubts that were told
      java -jar quarkus-run.jar account NAME
        gibt einem Konto ein neues Einmalpasswort / gives an account a new one-time password
      java -jar quarkus-run.jar --version
        nennt Version und Commit / tells version and commit
      java -jar quarkus-run.jar --help
        zeigt diese Liste / shows this list
      Einstellungen / settings: docs/operation.md""";

  private Overview() {}
}

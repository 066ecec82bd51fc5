package de.chancenwege.rules.xml;

import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Description;
import de.chancenwege.rules.table.Function;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.ItemType;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Reads a DMN file into a {@link TableFile}; refuses what our tables must not contain. */
public final class DmnReader {

  /** Namespace of DMN 1.3. */
  public static final String NAMESPACE = "https://www.omg.org/spec/DMN/20191111/MODEL/";

  private static final Pattern PATH =
      Pattern.compile("tables/([a-z0-9-]+/[a-z0-9-]+)/(\\d{4}-\\d{2}-\\d{2})\\.dmn");
  private static final String EMPTY = "null";
  private static final Pattern CODES =
      Pattern.compile("\"[^\"\\\\]*+\"(?:\\s*+,\\s*+\"[^\"\\\\]*+\")*+(,\\s*+null)?");

  private final RuleFile file;
  private final List<Issue> issues = new ArrayList<>();

  private DmnReader(RuleFile file) {
    this.file = file;
  }

  /**
   * Result of reading.
   *
   * @param content what the file says; absent when it could not be read
   * @param issues what is wrong with it
   */
  public record Result(Optional<TableFile> content, List<Issue> issues) {
    public Result {
      issues = List.copyOf(issues);
    }
  }

  /** Reads a file; never throws for its content. */
  public static Result read(RuleFile file) {
    var reader = new DmnReader(file);
    var content = reader.content();
    return new Result(reader.issues.isEmpty() ? content : Optional.empty(), reader.issues);
  }

  /** Reads a file that was parsed already. */
  static Result read(RuleFile file, Element root) {
    var reader = new DmnReader(file);
    var content = reader.content(Optional.of(root));
    return new Result(reader.issues.isEmpty() ? content : Optional.empty(), reader.issues);
  }

  private Optional<TableFile> content() {
    return PATH.matcher(file.path()).matches()
        ? content(XmlFile.root(file, issues))
        : content(Optional.empty());
  }

  private Optional<TableFile> content(Optional<Element> parsed) {
    var path = PATH.matcher(file.path());
    if (!path.matches()) {
      refuse(
          "Der Dateiname passt nicht.",
          "Bitte als tables/<bereich>/<thema>/<erster Tag der Geltung>.dmn ablegen.");
      return Optional.empty();
    }
    return parsed.filter(this::isWellShaped).flatMap(root -> read(root, path));
  }

  private boolean isWellShaped(Element root) {
    if (!NAMESPACE.equals(root.getNamespaceURI()) || !"definitions".equals(root.getLocalName())) {
      refuse(
          "Das ist keine Datei in DMN 1.3.",
          "Bitte im Modellierungsprogramm als DMN 1.3 speichern.");
    } else if (!Xml.children(root, "import").isEmpty()) {
      refuse("Die Datei bindet eine andere ein.", "Bitte den Import entfernen.");
    } else {
      issues.addAll(Shape.check(file, root));
    }
    return issues.isEmpty();
  }

  private Optional<TableFile> read(Element root, Matcher path) {
    return validFrom(path.group(2))
        .map(
            validFrom ->
                new TableFile(
                    file.path(),
                    path.group(1),
                    validFrom,
                    new Description(Xml.text(root, "description")),
                    Xml.children(root, "itemDefinition").stream().map(this::type).toList(),
                    Xml.children(root, "inputData").stream().map(DmnReader::input).toList(),
                    Xml.children(root, "businessKnowledgeModel").stream()
                        .map(this::function)
                        .toList(),
                    new DecisionReader(file, root, issues).decisions()));
  }

  private Optional<LocalDate> validFrom(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      refuse("Den Tag %s gibt es nicht.".formatted(text), "Bitte die Datei umbenennen.");
      return Optional.empty();
    }
  }

  private ItemType type(Element element) {
    var name = element.getAttribute("name");
    var codes = Xml.child(element, "allowedValues").map(v -> Xml.text(v, "text")).orElse("");
    var isClosedList =
        "string".equals(Xml.text(element, "typeRef"))
            && CODES.matcher(codes).matches()
            && !"true".equals(element.getAttribute("isCollection"));
    if (!isClosedList) {
      refuse(
          name,
          "Der Typ „%s“ ist keine Liste von Schlüsseln.".formatted(name),
          "Bitte als Typ string mit erlaubten Werten wie \"A\", \"B\" anlegen.");
    }
    var values = Arrays.stream(codes.split(",")).map(String::strip).toList();
    return new ItemType(
        name,
        values.stream().filter(v -> !v.equals(EMPTY)).map(v -> v.replace("\"", "")).toList(),
        values.contains(EMPTY));
  }

  private static Column input(Element element) {
    return new Column(
        element.getAttribute("name"),
        Xml.attribute(element, "variable", "typeRef"),
        element.getAttribute("label"));
  }

  private Function function(Element element) {
    var name = element.getAttribute("name");
    var kind = Xml.attribute(element, "encapsulatedLogic", "kind");
    if (!List.of("", "FEEL").contains(kind)) {
      refuse(
          name,
          "Die Funktion ruft ein fremdes Programm auf (Java oder PMML). Das ist verboten.",
          "Bitte die Funktion in FEEL schreiben.");
    }
    var logic = Xml.child(element, "encapsulatedLogic");
    var body = logic.flatMap(l -> Xml.child(l, "literalExpression"));
    return new Function(
        name,
        Xml.text(element, "description"),
        logic.stream()
            .flatMap(l -> Xml.children(l, "formalParameter").stream())
            .map(p -> new Column(p.getAttribute("name"), p.getAttribute("typeRef"), ""))
            .toList(),
        body.map(b -> b.getAttribute("typeRef")).orElse(""),
        body.map(b -> Xml.text(b, "text")).orElse(""));
  }

  private void refuse(String message, String remedy) {
    issues.add(Issue.ofFile(file.path(), message, remedy));
  }

  private void refuse(String column, String message, String remedy) {
    issues.add(new Issue(file.path(), "", column, message, remedy));
  }
}

package de.chancenwege.rules.table;

import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Decision.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a DMN file into a {@link TableFile}; refuses what our tables must not contain. */
public final class DmnReader {

  /** Namespace of DMN 1.3. */
  public static final String NAMESPACE = "https://www.omg.org/spec/DMN/20191111/MODEL/";

  private static final int LARGEST = 4_000_000;
  private static final Pattern PATH =
      Pattern.compile("tables/([a-z0-9-]+/[a-z0-9-]+)/(\\d{4}-\\d{2}-\\d{2})\\.dmn");

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

  private Optional<TableFile> content() {
    var path = PATH.matcher(file.path());
    if (!path.matches()) {
      refuse(
          "Der Dateiname passt nicht.",
          "Bitte als tables/<bereich>/<thema>/<erster Tag der Geltung>.dmn ablegen.");
      return Optional.empty();
    }
    return document().flatMap(document -> read(document.getDocumentElement(), path));
  }

  private Optional<TableFile> read(Element root, Matcher path) {
    if (!NAMESPACE.equals(root.getNamespaceURI()) || !"definitions".equals(root.getLocalName())) {
      refuse(
          "Das ist keine Datei in DMN 1.3.",
          "Bitte im Modellierungsprogramm als DMN 1.3 speichern.");
      return Optional.empty();
    }
    if (!Xml.children(root, "import").isEmpty()) {
      refuse("Die Datei bindet eine andere ein.", "Bitte den Import entfernen.");
    }
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
                    decisions(root)));
  }

  private Optional<Document> document() {
    var content = file.content();
    if (content.length > LARGEST) {
      refuse("Die Datei ist größer als 4 MB.", "Bitte den Gegenstand auf Dateien aufteilen.");
      return Optional.empty();
    }
    try {
      var builder = factory().newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return Optional.of(builder.parse(new ByteArrayInputStream(content)));
    } catch (SAXParseException e) {
      var doctype = String.valueOf(e.getMessage()).contains("DOCTYPE");
      refuse(
          doctype
              ? "Die Datei enthält eine DTD (DOCTYPE). Das ist nicht erlaubt."
              : "Die Datei ist kein gültiges XML (Zeile %d der Datei)."
                  .formatted(e.getLineNumber()),
          doctype ? "Bitte die DTD entfernen." : "Bitte die Datei neu exportieren.");
    } catch (SAXException | IOException e) {
      refuse("Die Datei ist kein gültiges XML.", "Bitte die Datei neu exportieren.");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every JDK can read XML safely", e);
    }
    return Optional.empty();
  }

  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    return factory;
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
    var values = new ArrayList<String>();
    for (var allowed : Xml.children(element, "allowedValues")) {
      for (var value : Xml.text(allowed, "text").split(",")) {
        values.add(value.strip().replaceAll("^\"|\"$", ""));
      }
    }
    return new ItemType(element.getAttribute("name"), values);
  }

  private static Column input(Element element) {
    return new Column(
        element.getAttribute("name"),
        Xml.child(element, "variable").map(v -> v.getAttribute("typeRef")).orElse(""),
        element.getAttribute("label"));
  }

  private Function function(Element element) {
    var name = element.getAttribute("name");
    var logic = Xml.child(element, "encapsulatedLogic");
    if (logic
        .map(l -> l.getAttribute("kind"))
        .filter(k -> !k.isEmpty() && !k.equals("FEEL"))
        .isPresent()) {
      issues.add(
          new Issue(
              file.path(),
              "",
              name,
              "Die Funktion ruft ein fremdes Programm auf (Java oder PMML). Das ist verboten.",
              "Bitte die Funktion in FEEL schreiben."));
    }
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

  private List<Decision> decisions(Element root) {
    var functions =
        Xml.children(root, "businessKnowledgeModel").stream()
            .map(f -> f.getAttribute("name"))
            .toList();
    var known = new ArrayList<String>();
    Xml.children(root, "inputData").forEach(i -> known.add(i.getAttribute("name")));
    Xml.children(root, "decision").forEach(d -> known.add(d.getAttribute("name")));
    var decisions = new ArrayList<Decision>();
    for (var element : Xml.children(root, "decision")) {
      decision(element, known, functions).ifPresent(decisions::add);
    }
    return decisions;
  }

  private Optional<Decision> decision(Element element, List<String> known, List<String> functions) {
    var name = element.getAttribute("name");
    var type = Xml.child(element, "variable").map(v -> v.getAttribute("typeRef")).orElse("");
    var table = Xml.child(element, "decisionTable");
    if (table.isPresent()) {
      return table(name, type, Xml.text(element, "question"), table.get());
    }
    var expression = Xml.child(element, "literalExpression").map(e -> Xml.text(e, "text"));
    if (expression.isEmpty()) {
      issues.add(
          new Issue(
              file.path(),
              "",
              name,
              "Erlaubt sind nur Entscheidungstabellen und Formeln.",
              "Bitte „%s“ als Entscheidungstabelle schreiben.".formatted(name)));
      return Optional.empty();
    }
    var words = Decision.Names.words(expression.get());
    return Optional.of(
        new Formula(
            name,
            type,
            Xml.text(element, "description"),
            expression.get(),
            known.stream().filter(words::contains).filter(n -> !n.equals(name)).toList(),
            functions.stream().filter(words::contains).toList()));
  }

  private Optional<Decision> table(String name, String type, String question, Element element) {
    var policy = element.getAttribute("hitPolicy");
    if (!List.of("UNIQUE", "FIRST", "COLLECT", "").contains(policy)
        || element.hasAttribute("aggregation")) {
      issues.add(
          new Issue(
              file.path(),
              "",
              name,
              "Diese Trefferregel gibt es hier nicht.",
              "Erlaubt sind UNIQUE, COLLECT und mit Grund FIRST."));
      return Optional.empty();
    }
    return Optional.of(
        new Table(
            name,
            type,
            question,
            policy.isEmpty() ? HitPolicy.UNIQUE : HitPolicy.valueOf(policy),
            Xml.children(element, "input").stream().map(DmnReader::inputColumn).toList(),
            Xml.children(element, "output").stream().map(o -> outputColumn(o, name, type)).toList(),
            Xml.children(element, "rule").stream().map(rule -> row(element, rule)).toList()));
  }

  private static Column inputColumn(Element input) {
    var expression = Xml.child(input, "inputExpression");
    return new Column(
        expression.map(e -> Xml.text(e, "text")).orElse(""),
        expression.map(e -> e.getAttribute("typeRef")).orElse(""),
        input.getAttribute("label"));
  }

  private static Column outputColumn(Element output, String table, String type) {
    var name = output.getAttribute("name");
    var typeRef = output.getAttribute("typeRef");
    return new Column(
        name.isEmpty() ? table : name,
        typeRef.isEmpty() ? type : typeRef,
        output.getAttribute("label"));
  }

  private Row row(Element table, Element rule) {
    var headings =
        Xml.children(table, "annotation").stream().map(a -> a.getAttribute("name")).toList();
    var notes =
        Xml.children(rule, "annotationEntry").stream().map(a -> Xml.text(a, "text")).toList();
    var cells =
        Annotations.HEADINGS.stream()
            .map(headings::indexOf)
            .map(i -> i >= 0 && i < notes.size() ? notes.get(i) : "")
            .toList();
    return new Row(
        rule.getAttribute("id"),
        Xml.children(rule, "inputEntry").stream().map(e -> Xml.text(e, "text")).toList(),
        Xml.children(rule, "outputEntry").stream().map(e -> Xml.text(e, "text")).toList(),
        new Annotations(cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
  }

  private void refuse(String message, String remedy) {
    issues.add(Issue.ofFile(file.path(), message, remedy));
  }
}

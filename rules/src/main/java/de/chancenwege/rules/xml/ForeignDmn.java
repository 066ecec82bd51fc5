package de.chancenwege.rules.xml;

import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Reads DMN as other modelling programs write it: in every published version of the standard, with
 * elements that mean nothing to our tables. These are left out, and told. What means something and
 * has no place in our tables is refused, as in our own files.
 */
public final class ForeignDmn {
  private static final Set<String> NAMESPACES =
      Set.of(
          "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
          "http://www.omg.org/spec/DMN/20180521/MODEL/",
          DmnReader.NAMESPACE,
          "https://www.omg.org/spec/DMN/20211108/MODEL/",
          "https://www.omg.org/spec/DMN/20230324/MODEL/");

  /** They describe or repeat; no decision comes out differently without them. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "inputValues",
          "outputValues",
          "allowedAnswers",
          "impactedPerformanceIndicator",
          "decisionMaker",
          "decisionOwner",
          "usingProcess",
          "usingTask",
          "supportedObjective",
          "decisionService",
          "performanceIndicator",
          "organizationUnit",
          "group",
          "elementCollection");

  private static final String LANGUAGE = "expressionLanguage";
  private static final String TYPE = "typeRef";
  private static final String VARIABLE = "variable";

  private final RuleFile file;
  private final List<Issue> issues = new ArrayList<>();
  private final Set<Issue> notes = new LinkedHashSet<>();

  private ForeignDmn(RuleFile file) {
    this.file = file;
  }

  /**
   * Result of reading.
   *
   * @param content what the file says; absent when it could not be read
   * @param issues why not
   * @param notes what was left out
   */
  public record Result(Optional<TableFile> content, List<Issue> issues, List<Issue> notes) {
    public Result {
      issues = List.copyOf(issues);
      notes = List.copyOf(notes);
    }
  }

  /** Reads a file; never throws for its content. */
  public static Result read(RuleFile file) {
    return new ForeignDmn(file).read();
  }

  private Result read() {
    var root = XmlFile.root(file, issues);
    root.ifPresent(this::translate);
    if (root.isEmpty() || !issues.isEmpty()) {
      return new Result(Optional.empty(), issues, List.copyOf(notes));
    }
    var read = DmnReader.read(file, root.get());
    return new Result(read.content(), read.issues(), List.copyOf(notes));
  }

  private void translate(Element root) {
    var namespace = String.valueOf(root.getNamespaceURI());
    if (!NAMESPACES.contains(namespace)) {
      issues.add(
          Issue.ofFile(
              file.path(),
              "Das ist keine Datei in DMN 1.1 bis 1.5.",
              "Bitte im Modellierungsprogramm als DMN 1.3 speichern."));
      return;
    }
    visit(renamed(root, namespace), namespace);
  }

  private static Element renamed(Element element, String namespace) {
    return namespace.equals(element.getNamespaceURI())
        ? (Element)
            element
                .getOwnerDocument()
                .renameNode(element, DmnReader.NAMESPACE, element.getLocalName())
        : element;
  }

  private void visit(Element element, String namespace) {
    language(element);
    withoutPrefix(element);
    for (var child : Xml.elements(element)) {
      var name = child.getLocalName();
      var isForeign = !namespace.equals(child.getNamespaceURI());
      if (isForeign ? !name.equals("DMNDI") : LEFT_OUT.contains(name)) {
        element.removeChild(child);
        leftOut(element, name);
      } else if (!isForeign && !name.equals("extensionElements")) {
        visit(renamed(child, namespace), namespace);
      }
    }
    variable(element);
  }

  private void leftOut(Element parent, String name) {
    notes.add(
        new Issue(
            file.path(),
            Shape.row(parent),
            Shape.column(parent),
            "Das Element „%s“ wird nicht übernommen.".formatted(name),
            "An den Antworten der Tabelle ändert es nichts."));
  }

  private void language(Element element) {
    var language = element.getAttribute(LANGUAGE);
    if (!language.isBlank() && !language.toLowerCase(Locale.ROOT).contains("feel")) {
      issues.add(
          new Issue(
              file.path(),
              Shape.row(element),
              Shape.column(element),
              "Die Ausdruckssprache „%s“ gibt es hier nicht.".formatted(language),
              "Bitte in FEEL schreiben."));
    }
  }

  /** Some programs write {@code feel:string}. */
  private static void withoutPrefix(Element element) {
    var type = element.getAttribute(TYPE);
    if (type.contains(":")) {
      element.setAttribute(TYPE, type.substring(type.lastIndexOf(':') + 1));
    }
    if (element.getLocalName().equals(TYPE) && element.getTextContent().contains(":")) {
      element.setTextContent(element.getTextContent().replaceFirst(".*:", ""));
    }
  }

  /** A decision that does not say its type has that of its only output, or of its formula. */
  private static void variable(Element decision) {
    if (!decision.getLocalName().equals("decision") || Xml.child(decision, VARIABLE).isPresent()) {
      return;
    }
    var outputs =
        Xml.child(decision, "decisionTable")
            .map(table -> Xml.children(table, "output"))
            .orElseGet(() -> Xml.children(decision, "literalExpression"));
    if (outputs.size() == 1 && !outputs.get(0).getAttribute(TYPE).isEmpty()) {
      var variable = decision.getOwnerDocument().createElementNS(DmnReader.NAMESPACE, VARIABLE);
      variable.setAttribute("name", decision.getAttribute("name"));
      variable.setAttribute(TYPE, outputs.get(0).getAttribute(TYPE));
      decision.appendChild(variable);
    }
  }
}

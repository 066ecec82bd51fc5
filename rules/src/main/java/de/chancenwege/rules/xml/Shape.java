package de.chancenwege.rules.xml;

import static java.util.Map.entry;

import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The elements that a rule file is made of. The engine would run what stands in others, and no
 * check would have read it.
 */
final class Shape {

  private static final String DIAGRAM = "DMNDI";
  private static final String TABLE = "decisionTable";
  private static final String FORMULA = "literalExpression";
  private static final Set<String> TEXT = Set.of("text");
  private static final Set<String> ANYWHERE = Set.of("description", "extensionElements");

  private static final Map<String, Set<String>> CHILDREN =
      Map.ofEntries(
          entry(
              "definitions",
              Set.of(
                  "itemDefinition",
                  "inputData",
                  "businessKnowledgeModel",
                  "decision",
                  "knowledgeSource",
                  "textAnnotation",
                  "association")),
          entry("itemDefinition", Set.of("typeRef", "allowedValues")),
          entry("allowedValues", TEXT),
          entry("inputData", Set.of("variable")),
          entry(
              "businessKnowledgeModel",
              Set.of("variable", "encapsulatedLogic", "authorityRequirement")),
          entry("encapsulatedLogic", Set.of("formalParameter", FORMULA)),
          entry(
              "decision",
              Set.of(
                  "question",
                  "variable",
                  "informationRequirement",
                  "knowledgeRequirement",
                  "authorityRequirement",
                  TABLE,
                  FORMULA)),
          entry("informationRequirement", Set.of("requiredDecision", "requiredInput")),
          entry("knowledgeRequirement", Set.of("requiredKnowledge")),
          entry("authorityRequirement", Set.of("requiredAuthority")),
          entry(FORMULA, TEXT),
          entry(TABLE, Set.of("input", "output", "annotation", "rule")),
          entry("input", Set.of("inputExpression")),
          entry("inputExpression", TEXT),
          entry("rule", Set.of("inputEntry", "outputEntry", "annotationEntry")),
          entry("inputEntry", TEXT),
          entry("outputEntry", TEXT),
          entry("annotationEntry", TEXT),
          entry("knowledgeSource", Set.of("type", "owner")),
          entry("textAnnotation", TEXT),
          entry("association", Set.of("sourceRef", "targetRef")));

  /** Elements that may stand once beside their like. */
  private static final Set<String> ONCE =
      Set.of(
          "description",
          "extensionElements",
          "typeRef",
          "allowedValues",
          "variable",
          "encapsulatedLogic",
          "question",
          TABLE,
          FORMULA,
          "inputExpression",
          "text");

  private final String path;
  private final List<Issue> issues = new ArrayList<>();

  private Shape(String path) {
    this.path = path;
  }

  /** What stands in the file and does not belong there. */
  static List<Issue> check(RuleFile file, Element root) {
    var shape = new Shape(file.path());
    shape.visit(root);
    return shape.issues;
  }

  private void visit(Element parent) {
    var seen = new HashSet<String>();
    for (var child : Xml.elements(parent)) {
      var name = child.getLocalName();
      if (!isAllowed(parent, child)) {
        add(
            parent,
            "Das Element „%s“ ist hier nicht erlaubt.".formatted(name),
            "Bitte entfernen; erlaubt sind nur Entscheidungstabellen und Formeln.");
      } else if (ONCE.contains(name) && !seen.add(name.equals(TABLE) ? FORMULA : name)) {
        add(
            parent,
            "Das Element „%s“ steht hier zum zweiten Mal.".formatted(name),
            "Bitte eines entfernen.");
      } else if (Xml.isDmn(child) && !name.equals("extensionElements")) {
        visit(child);
      }
    }
  }

  private static boolean isAllowed(Element parent, Element child) {
    var name = child.getLocalName();
    if (!Xml.isDmn(child)) {
      return name.equals(DIAGRAM) && parent.getLocalName().equals("definitions");
    }
    return ANYWHERE.contains(name)
        || CHILDREN.getOrDefault(parent.getLocalName(), Set.of()).contains(name);
  }

  private void add(Element parent, String message, String remedy) {
    issues.add(new Issue(path, row(parent), column(parent), message, remedy));
  }

  /** Id of the row around an element; empty if there is none. */
  static String row(Element element) {
    return nearest(element, Set.of("rule"), "id");
  }

  /** Name of what an element belongs to; empty if it is the whole file. */
  static String column(Element element) {
    return nearest(
        element,
        Set.of("decision", "businessKnowledgeModel", "itemDefinition", "inputData"),
        "name");
  }

  private static String nearest(Node start, Set<String> names, String attribute) {
    for (var node = start; node instanceof Element element; node = node.getParentNode()) {
      if (names.contains(element.getLocalName())) {
        return element.getAttribute(attribute);
      }
    }
    return "";
  }
}

package de.chancenwege.rules.xml;

import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.HitPolicy;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.RuleFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads the decisions of a DMN file. */
final class DecisionReader {

  private static final List<String> POLICIES = List.of("UNIQUE", "FIRST", "COLLECT", "");

  private final RuleFile file;
  private final Element root;
  private final List<Issue> issues;
  private final List<String> facts;
  private final List<String> functions;

  DecisionReader(RuleFile file, Element root, List<Issue> issues) {
    this.file = file;
    this.root = root;
    this.issues = issues;
    this.facts = Stream.concat(names("inputData"), names("decision")).toList();
    this.functions = names("businessKnowledgeModel").toList();
  }

  private Stream<String> names(String element) {
    return Xml.children(root, element).stream().map(e -> e.getAttribute("name"));
  }

  List<Decision> decisions() {
    return Xml.children(root, "decision").stream()
        .flatMap(element -> decision(element).stream())
        .toList();
  }

  private Optional<Decision> decision(Element element) {
    var name = element.getAttribute("name");
    var type = Xml.attribute(element, "variable", "typeRef");
    var table = Xml.child(element, "decisionTable");
    if (table.isPresent()) {
      return table(name, type, Xml.text(element, "question"), table.get());
    }
    var expression = Xml.child(element, "literalExpression").map(e -> Xml.text(e, "text"));
    if (expression.isEmpty()) {
      refuse(
          name,
          "Erlaubt sind nur Entscheidungstabellen und Formeln.",
          "Bitte „%s“ als Entscheidungstabelle schreiben.".formatted(name));
      return Optional.empty();
    }
    return Optional.of(formula(name, type, Xml.text(element, "description"), expression.get()));
  }

  private Decision formula(String name, String type, String description, String text) {
    var words = Decision.Names.words(text);
    return new Formula(
        name,
        type,
        description,
        text,
        words.stream().filter(facts::contains).filter(n -> !n.equals(name)).distinct().toList(),
        words.stream().filter(functions::contains).distinct().toList());
  }

  private Optional<Decision> table(String name, String type, String question, Element element) {
    var policy = element.getAttribute("hitPolicy");
    if (!POLICIES.contains(policy) || element.hasAttribute("aggregation")) {
      refuse(
          name,
          "Diese Trefferregel gibt es hier nicht.",
          "Erlaubt sind UNIQUE, COLLECT und mit Grund FIRST.");
      return Optional.empty();
    }
    return Optional.of(
        new Table(
            name,
            type,
            question,
            policy.isEmpty() ? HitPolicy.UNIQUE : HitPolicy.valueOf(policy),
            Xml.children(element, "input").stream().map(DecisionReader::inputColumn).toList(),
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

  private static Row row(Element table, Element rule) {
    var headings =
        Xml.children(table, "annotation").stream().map(a -> a.getAttribute("name")).toList();
    var notes = texts(rule, "annotationEntry");
    var cells =
        Annotations.HEADINGS.stream()
            .map(headings::indexOf)
            .map(i -> i >= 0 && i < notes.size() ? notes.get(i) : "")
            .toList();
    return new Row(
        rule.getAttribute("id"),
        texts(rule, "inputEntry"),
        texts(rule, "outputEntry"),
        new Annotations(cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
  }

  private static List<String> texts(Element rule, String entry) {
    return Xml.children(rule, entry).stream().map(e -> Xml.text(e, "text")).toList();
  }

  private void refuse(String name, String message, String remedy) {
    issues.add(new Issue(file.path(), "", name, message, remedy));
  }
}

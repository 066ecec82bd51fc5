package de.chancenwege.rules.xml;

import de.chancenwege.rules.table.Annotations;
import de.chancenwege.rules.table.Column;
import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Decision.Table;
import de.chancenwege.rules.table.Function;
import de.chancenwege.rules.table.ItemType;
import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the one canonical XML of a rule file: same content, same bytes, one line per cell, so that
 * a difference between two versions reads as the change of the table.
 */
public final class DmnWriter {

  private static final String FEEL = "https://www.omg.org/spec/DMN/20191111/FEEL/";

  private final XmlText xml = new XmlText();
  private final TableFile file;
  private final List<String> decided;

  private DmnWriter(TableFile file) {
    this.file = file;
    this.decided = file.decisions().stream().map(Decision::name).toList();
  }

  /** The file as XML in UTF-8, with a line feed at the end of each line. */
  public static String write(TableFile file) {
    return new DmnWriter(file).write();
  }

  private String write() {
    xml.declaration();
    xml.open(
        "definitions",
        "xmlns",
        DmnReader.NAMESPACE,
        "id",
        file.folder().replace('/', '_'),
        "name",
        file.folder(),
        "namespace",
        "urn:chancenwege:tables:" + file.folder().replace('/', ':') + ":" + file.validFrom(),
        "expressionLanguage",
        FEEL,
        "typeLanguage",
        FEEL);
    xml.leaf("description", file.description().text());
    file.types().forEach(this::type);
    file.inputs().forEach(this::input);
    file.functions().forEach(this::function);
    file.decisions().forEach(this::decision);
    xml.close("definitions");
    return xml.toString();
  }

  private void type(ItemType type) {
    xml.open("itemDefinition", "id", type.name(), "name", type.name());
    xml.leaf("typeRef", "string");
    xml.open("allowedValues", "id", type.name() + "_werte");
    var codes = type.values().stream().map(v -> '"' + v + '"');
    var empty = type.mayBeEmpty() ? Stream.of("null") : Stream.<String>empty();
    xml.leaf("text", Stream.concat(codes, empty).collect(Collectors.joining(", ")));
    xml.close("allowedValues");
    xml.close("itemDefinition");
  }

  private void input(Column input) {
    var name = input.name();
    xml.open("inputData", "id", "e_" + name, "name", name);
    xml.empty("variable", "id", "ev_" + name, "name", name, "typeRef", input.type());
    xml.close("inputData");
  }

  private void function(Function function) {
    var name = function.name();
    xml.open("businessKnowledgeModel", "id", "f_" + name, "name", name);
    xml.leaf("description", function.description());
    xml.empty("variable", "id", "fv_" + name, "name", name);
    xml.open("encapsulatedLogic", "id", "fl_" + name, "kind", "FEEL");
    for (var parameter : function.parameters()) {
      xml.empty(
          "formalParameter",
          "id",
          "fp_" + name + "_" + parameter.name(),
          "name",
          parameter.name(),
          "typeRef",
          parameter.type());
    }
    expression("fx_" + name, function.type(), function.text());
    xml.close("encapsulatedLogic");
    xml.close("businessKnowledgeModel");
  }

  private void expression(String id, String type, String text) {
    xml.open("literalExpression", "id", id, "typeRef", type);
    xml.leaf("text", text);
    xml.close("literalExpression");
  }

  private void decision(Decision decision) {
    var name = decision.name();
    xml.open("decision", "id", "d_" + name, "name", name);
    if (decision instanceof Formula formula) {
      xml.leaf("description", formula.description());
    }
    if (decision instanceof Table table) {
      xml.leaf("question", table.question());
    }
    xml.empty("variable", "id", "dv_" + name, "name", name, "typeRef", decision.type());
    requirements(decision);
    if (decision instanceof Formula formula) {
      formula.functions().forEach(function -> knowledge(name, function));
      expression("dx_" + name, formula.type(), formula.text());
    }
    if (decision instanceof Table table) {
      table(table);
    }
    xml.close("decision");
  }

  private void requirements(Decision decision) {
    var needs = new ArrayList<>(decision.needs());
    for (int i = 0; i < needs.size(); i++) {
      var need = needs.get(i);
      xml.open("informationRequirement", "id", "d_" + decision.name() + "_r" + (i + 1));
      if (decided.contains(need)) {
        xml.empty("requiredDecision", "href", "#d_" + need);
      } else {
        xml.empty("requiredInput", "href", "#e_" + need);
      }
      xml.close("informationRequirement");
    }
  }

  private void knowledge(String decision, String function) {
    xml.open("knowledgeRequirement", "id", "d_" + decision + "_k_" + function);
    xml.empty("requiredKnowledge", "href", "#f_" + function);
    xml.close("knowledgeRequirement");
  }

  private void table(Table table) {
    var id = "dt_" + table.name();
    xml.open(
        "decisionTable",
        "id",
        id,
        "hitPolicy",
        table.hitPolicy().name(),
        "outputLabel",
        table.name());
    IntStream.range(0, table.inputs().size())
        .forEach(i -> inputColumn(id, i + 1, table.inputs().get(i)));
    IntStream.range(0, table.outputs().size()).forEach(i -> outputColumn(id, i, table));
    Annotations.HEADINGS.forEach(heading -> xml.empty("annotation", "name", heading));
    table.rows().forEach(this::row);
    xml.close("decisionTable");
  }

  /** In DMN, the only output of a table has neither a name nor a type of its own. */
  private void outputColumn(String id, int position, Table table) {
    var column = table.outputs().get(position);
    var only = table.outputs().size() == 1 && column.name().equals(table.name());
    xml.empty(
        "output",
        "id",
        id + "_a" + (position + 1),
        "label",
        column.label(),
        "name",
        only ? "" : column.name(),
        "typeRef",
        only ? "" : column.type());
  }

  private void inputColumn(String table, int position, Column column) {
    xml.open("input", "id", table + "_e" + position, "label", column.label());
    xml.open("inputExpression", "id", table + "_x" + position, "typeRef", column.type());
    xml.leaf("text", column.name());
    xml.close("inputExpression");
    xml.close("input");
  }

  private void row(Row row) {
    xml.open("rule", "id", row.id());
    entries("inputEntry", row.id() + "_e", row.conditions());
    entries("outputEntry", row.id() + "_a", row.results());
    for (var note : row.annotations().cells()) {
      xml.open("annotationEntry");
      xml.leaf("text", note);
      xml.close("annotationEntry");
    }
    xml.close("rule");
  }

  private void entries(String element, String id, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      xml.open(element, "id", id + (i + 1));
      xml.leaf("text", texts.get(i));
      xml.close(element);
    }
  }
}

package de.chancenwege.rules.compiled;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.parser.feel11.ASTBuilderVisitor;
import org.kie.dmn.feel.parser.feel11.FEELParser;

/**
 * Formulas as the engine's own parser reads them, each text once: versions of a table repeat most
 * of them. Safe for many threads.
 */
final class Syntax {
  private final Map<String, BaseNode> trees = new ConcurrentHashMap<>();

  BaseNode tree(String formula) {
    return trees.computeIfAbsent(formula, Syntax::parse);
  }

  private static BaseNode parse(String formula) {
    var parser = FEELParser.parse(null, formula, Map.of(), Map.of(), List.of(), List.of(), null);
    parser.removeErrorListeners();
    return new ASTBuilderVisitor(Map.of(), null).visit(parser.compilation_unit());
  }
}

package de.chancenwege.rules.compiled;

import de.chancenwege.rules.compiled.Expression.Kind;
import de.chancenwege.rules.compiled.Expression.Outside;
import de.chancenwege.rules.compiled.Expression.Typed;
import de.chancenwege.rules.evaluation.Slots;
import de.chancenwege.rules.table.Decision.Formula;
import de.chancenwege.rules.table.Function;
import de.chancenwege.rules.table.TableFile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.ast.BooleanNode;
import org.kie.dmn.feel.lang.ast.FunctionInvocationNode;
import org.kie.dmn.feel.lang.ast.IfExpressionNode;
import org.kie.dmn.feel.lang.ast.InfixOpNode;
import org.kie.dmn.feel.lang.ast.NameRefNode;
import org.kie.dmn.feel.lang.ast.NumberNode;
import org.kie.dmn.feel.lang.ast.PathExpressionNode;
import org.kie.dmn.feel.lang.ast.QualifiedNameNode;
import org.kie.dmn.feel.lang.ast.SignedUnaryNode;

/**
 * Compiles formulas about dates, whole numbers and yes or no. What is outside of this part of FEEL
 * is not compiled.
 */
final class FormulaCompiler {

  /** Functions may call each other, but not without end. */
  private static final int DEEPEST = 8;

  private final TableFile file;
  private final Syntax syntax;
  private final int depth;

  private FormulaCompiler(TableFile file, Syntax syntax, int depth) {
    this.file = file;
    this.syntax = syntax;
    this.depth = depth;
  }

  /** The formula, compiled; empty if it is outside the compiled part of FEEL. */
  static Optional<Expression> compile(TableFile file, Formula formula, int[] slots, Slots all) {
    return compile(file, formula, slots, all, new Syntax());
  }

  static Optional<Expression> compile(
      TableFile file, Formula formula, int[] slots, Slots all, Syntax syntax) {
    var names = new HashMap<String, Typed>();
    for (int i = 0; i < slots.length; i++) {
      int slot = slots[i];
      var kind = kind(all, slot);
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      names.put(formula.facts().get(i), new Typed(kind.get(), inputs -> inputs.number(slot)));
    }
    try {
      var compiled = new FormulaCompiler(file, syntax, 0).compile(formula.text(), names);
      var wanted = formula.type();
      return compiled.kind().name().equalsIgnoreCase(wanted)
          ? Optional.of(compiled.expression())
          : Optional.empty();
    } catch (Outside e) {
      return Optional.empty();
    }
  }

  private static Optional<Kind> kind(Slots all, int slot) {
    return switch (all.domain(slot).type()) {
      case BOOLEAN -> Optional.of(Kind.BOOLEAN);
      case DATE -> Optional.of(Kind.DATE);
      case NUMBER -> all.isWhole(slot) ? Optional.of(Kind.NUMBER) : Optional.empty();
      case TEXT -> Optional.empty();
    };
  }

  private Typed compile(String text, Map<String, Typed> names) {
    return node(syntax.tree(text), names);
  }

  private Typed node(BaseNode node, Map<String, Typed> names) {
    if (node instanceof NameRefNode name) {
      return name(name.getText(), names);
    }
    if (node instanceof NumberNode number) {
      return Constants.number(number);
    }
    if (node instanceof BooleanNode bool) {
      return Expression.constant(Kind.BOOLEAN, bool.getValue() ? 1 : 0);
    }
    if (node instanceof SignedUnaryNode signed) {
      return signed(signed, names);
    }
    if (node instanceof InfixOpNode infix) {
      return infix(infix, names);
    }
    if (node instanceof IfExpressionNode choice) {
      return choice(choice, names);
    }
    if (node instanceof QualifiedNameNode path && path.getParts().size() == 2) {
      var parts = path.getParts();
      return part(name(parts.get(0).getText(), names), parts.get(1).getText());
    }
    if (node instanceof PathExpressionNode path) {
      return part(node(path.getExpression(), names), path.getName().getText());
    }
    if (node instanceof FunctionInvocationNode call) {
      return call(call, names);
    }
    throw new Outside(node.getClass().getSimpleName());
  }

  private static Typed name(String name, Map<String, Typed> names) {
    var named = names.get(name);
    if (named == null) {
      throw new Outside(name);
    }
    return named;
  }

  private Typed signed(SignedUnaryNode signed, Map<String, Typed> names) {
    var typed = node(signed.getExpression(), names);
    typed.need(Kind.NUMBER);
    var inner = typed.expression();
    return signed.getSign() == SignedUnaryNode.Sign.NEGATIVE
        ? new Typed(Kind.NUMBER, inputs -> -inner.value(inputs))
        : typed;
  }

  private Typed choice(IfExpressionNode choice, Map<String, Typed> names) {
    var condition = node(choice.getCondition(), names);
    var then = node(choice.getThenExpression(), names);
    var otherwise = node(choice.getElseExpression(), names);
    condition.need(Kind.BOOLEAN);
    otherwise.need(then.kind());
    var test = condition.expression();
    var yes = then.expression();
    var no = otherwise.expression();
    return new Typed(
        then.kind(), inputs -> test.value(inputs) == 1 ? yes.value(inputs) : no.value(inputs));
  }

  private static Typed part(Typed typed, String part) {
    typed.need(Kind.DATE);
    var date = typed.expression();
    return new Typed(
        Kind.NUMBER,
        switch (part) {
          case "day" -> inputs -> LocalDate.ofEpochDay(date.value(inputs)).getDayOfMonth();
          case "month" -> inputs -> LocalDate.ofEpochDay(date.value(inputs)).getMonthValue();
          case "year" -> inputs -> LocalDate.ofEpochDay(date.value(inputs)).getYear();
          default -> throw new Outside(part);
        });
  }

  private Typed infix(InfixOpNode infix, Map<String, Typed> names) {
    return Operators.apply(
        infix.getOperator().getSymbol(),
        node(infix.getLeft(), names),
        node(infix.getRight(), names));
  }

  private Typed call(FunctionInvocationNode call, Map<String, Typed> names) {
    var parameters = call.getParams().getElements();
    var name = call.getName().getText();
    return switch (name) {
      case "date" -> Constants.date(parameters);
      case "duration" -> Constants.duration(parameters);
      case "not" -> Operators.negation(node(Constants.only(parameters), names));
      case "min", "max" -> Operators.extreme(name.equals("min"), nodes(parameters, names));
      default -> function(name, nodes(parameters, names));
    };
  }

  private List<Typed> nodes(List<BaseNode> nodes, Map<String, Typed> names) {
    return nodes.stream().map(node -> node(node, names)).toList();
  }

  /** A function of the file, with its parameters put in place. */
  private Typed function(String name, List<Typed> arguments) {
    var function =
        file.functions().stream()
            .filter(f -> f.name().equals(name) && f.parameters().size() == arguments.size())
            .findFirst()
            .orElseThrow(() -> new Outside(name));
    if (depth == DEEPEST) {
      throw new Outside(name + " calls too deep");
    }
    return new FormulaCompiler(file, syntax, depth + 1)
        .compile(function.text(), arguments(function, arguments));
  }

  private static Map<String, Typed> arguments(Function function, List<Typed> arguments) {
    var names = new HashMap<String, Typed>();
    for (int i = 0; i < arguments.size(); i++) {
      var parameter = function.parameters().get(i);
      if (!arguments.get(i).kind().name().equalsIgnoreCase(parameter.type())) {
        throw new Outside(parameter.name());
      }
      names.put(parameter.name(), arguments.get(i));
    }
    return names;
  }
}

package de.chancenwege.rules.dmn;

import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One table version, compiled twice: from its own bytes, and with every condition widened so that
 * an unanswered input passes it.
 */
public final class CompiledFile {

  private final TableFile file;
  private final Engine asWritten;
  private final Engine widened;

  private CompiledFile(TableFile file, Engine asWritten, Engine widened) {
    this.file = file;
    this.asWritten = asWritten;
    this.widened = widened;
  }

  /** Result of compiling. */
  public sealed interface Result {
    record Compiled(CompiledFile file) implements Result {}

    record Failed(List<Issue> issues) implements Result {
      public Failed {
        issues = List.copyOf(issues);
      }
    }
  }

  /**
   * Compiles a file with the engine in its strict mode.
   *
   * @param bytes the file as it is stored
   * @param content the same file as it was read
   */
  public static Result compile(RuleFile bytes, TableFile content) {
    var asWritten = Engine.compile(bytes.text());
    var issues = asWritten.issues(content);
    if (!issues.isEmpty()) {
      return new Result.Failed(issues);
    }
    return new Result.Compiled(
        new CompiledFile(content, asWritten, Engine.compile(Widening.of(content))));
  }

  /** The file as it was read. */
  public TableFile content() {
    return file;
  }

  /** Evaluates a decision of which every input is known. */
  public Outcome evaluate(String decision, Map<String, @Nullable Object> inputs) {
    return asWritten.evaluate(decision, inputs);
  }

  /** Finds the rows of a table that could apply; unknown inputs are {@code null}. */
  public Outcome possible(String table, Map<String, @Nullable Object> inputs) {
    return widened.evaluate(Widening.nameOf(table), inputs);
  }
}

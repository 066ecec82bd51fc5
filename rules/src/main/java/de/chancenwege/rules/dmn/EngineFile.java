package de.chancenwege.rules.dmn;

import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.rules.table.TableFile;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One table version, compiled twice: from its own bytes, and, when first needed, with every
 * condition widened so that an unanswered input passes it.
 *
 * <p>What the engine needs for all tables of a rulebook takes some two hundred megabytes, many
 * times as much as the tables. It is let go of when memory runs short and made again when it is
 * needed.
 */
public final class EngineFile {

  private final RuleFile bytes;
  private final TableFile file;
  private SoftReference<Engine> asWritten;
  private SoftReference<Engine> widened = new SoftReference<>(null);

  private EngineFile(RuleFile bytes, TableFile file, @Nullable Engine asWritten) {
    this.bytes = bytes;
    this.file = file;
    this.asWritten = new SoftReference<>(asWritten);
  }

  /** Result of compiling. */
  public sealed interface Result {
    record Compiled(EngineFile file) implements Result {}

    record Failed(List<Issue> issues) implements Result {
      public Failed {
        issues = List.copyOf(issues);
      }
    }
  }

  /**
   * Compiles a file with the engine in its strict mode; each of its formulas must give something.
   *
   * @param bytes the file as it is stored
   * @param content the same file as it was read
   */
  public static Result compile(RuleFile bytes, TableFile content) {
    return Engine.compile(bytes.text())
        .map(engine -> result(bytes, content, engine))
        .orElseGet(
            () ->
                new Result.Failed(
                    List.of(
                        Issue.ofFile(
                            content.path(),
                            "Die Entscheidungsmaschine kann die Datei nicht lesen.",
                            "Bitte die Datei neu exportieren."))));
  }

  /** A file that {@link #compile} accepted before; it is compiled when first needed. */
  public static EngineFile accepted(RuleFile bytes, TableFile content) {
    return new EngineFile(bytes, content, null);
  }

  private static Result result(RuleFile bytes, TableFile content, Engine engine) {
    var file = new EngineFile(bytes, content, engine);
    var refused = engine.issues(content);
    var issues = refused.isEmpty() ? FormulaTrial.check(file) : refused;
    return issues.isEmpty() ? new Result.Compiled(file) : new Result.Failed(issues);
  }

  /** The file as it was read. */
  public TableFile content() {
    return file;
  }

  /** Evaluates a decision of which every input is known. */
  public Outcome evaluate(String decision, Map<String, @Nullable Object> inputs) {
    return asWritten().evaluate(decision, inputs);
  }

  /** Finds the rows of a table that could apply; unknown inputs are {@code null}. */
  public Outcome possible(String table, Map<String, @Nullable Object> inputs) {
    return widened().evaluate(Widening.nameOf(table), inputs);
  }

  private synchronized Engine asWritten() {
    var known = asWritten.get();
    var engine = known == null ? Engine.compile(bytes.text()).orElseThrow() : known;
    asWritten = known == null ? new SoftReference<>(engine) : asWritten;
    return engine;
  }

  private synchronized Engine widened() {
    var known = widened.get();
    var engine = known == null ? Engine.compile(Widening.of(file)).orElseThrow() : known;
    widened = known == null ? new SoftReference<>(engine) : widened;
    return engine;
  }
}

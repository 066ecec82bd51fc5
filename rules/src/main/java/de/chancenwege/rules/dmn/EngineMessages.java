package de.chancenwege.rules.dmn;

import de.chancenwege.rules.table.Decision;
import de.chancenwege.rules.table.Function;
import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.TableFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.model.api.DMNElement;

/** Says in German what the engine objects to. */
final class EngineMessages {
  private static final Pattern PART = Pattern.compile("^[a-z]+_");
  private static final String REMEDY = "Bitte die Stelle prüfen und neu speichern.";

  private EngineMessages() {}

  static Issue issue(TableFile file, DMNMessage message) {
    var id =
        message.getSourceReference() instanceof DMNElement element && element.getId() != null
            ? element.getId()
            : "";
    var row =
        file.tables()
            .flatMap(table -> table.rows().stream())
            .map(r -> r.id())
            .filter(r -> id.equals(r) || id.startsWith(r + "_"))
            .findFirst()
            .orElse("");
    var column = row.isEmpty() ? named(file, id) : "";
    return new Issue(file.path(), row, column, text(message), REMEDY);
  }

  /** What a formula or function is called; parts of it have ids that end so. */
  private static String named(TableFile file, String id) {
    var name = PART.matcher(id).replaceFirst("");
    return Stream.concat(
                file.decisions().stream().map(Decision::name),
                file.functions().stream().map(Function::name))
            .anyMatch(name::equals)
        ? name
        : id;
  }

  private static String text(DMNMessage message) {
    return switch (message.getMessageType()) {
      case ERR_COMPILING_FEEL, FEEL_EVALUATION_ERROR, INVALID_SYNTAX ->
          "Der Ausdruck ist kein gültiges FEEL oder nennt eine Angabe, die in der Datei fehlt.";
      case TYPE_DEF_NOT_FOUND, TYPE_REF_NOT_FOUND, MISSING_TYPE_REF ->
          "Ein Typ fehlt in der Datei.";
      case REQ_NOT_FOUND -> "Eine benötigte Angabe fehlt in der Datei.";
      case DUPLICATE_NAME, DUPLICATED_ITEM_DEF, DUPLICATED_PARAM -> "Ein Name kommt zweimal vor.";
      case MISSING_EXPRESSION -> "Eine Zelle oder Formel ist leer.";
      default ->
          "Die Entscheidungsmaschine nimmt die Datei nicht an (%s)."
              .formatted(message.getMessageType());
    };
  }
}

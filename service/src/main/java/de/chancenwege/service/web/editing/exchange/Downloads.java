package de.chancenwege.service.web.editing.exchange;

import de.chancenwege.rules.table.RuleFile;
import de.chancenwege.service.editing.cases.CaseShelf;
import de.chancenwege.service.editing.spreadsheet.TableWorkbook;
import de.chancenwege.service.rulebook.ActiveRulebook;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Files as answers. */
@Singleton
final class Downloads {
  /** What a workbook is. */
  static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ActiveRulebook active;
  private final CaseShelf cases;

  Downloads(ActiveRulebook active, CaseShelf cases) {
    this.active = active;
    this.cases = cases;
  }

  /** Versions of a table and the cases beside it, as a workbook. */
  Response workbook(List<RuleFile> versions, String folder, String name) {
    return file(TableWorkbook.write(versions, cases.cases(folder), active.rulebook()), name);
  }

  static Response file(byte[] content, String name) {
    return Response.ok(content)
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"" + name + '"')
        .build();
  }
}

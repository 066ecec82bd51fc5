package de.chancenwege.service.rulebook.archive;

import de.chancenwege.service.database.Sql;
import java.util.List;

/** Anna wrote what is published, and Bernd approved it: without them nothing becomes law here. */
public final class TwoPeople {
  /** Anna and Bernd have accounts. */
  public static final String ACCOUNTS =
      """
      insert into account (name, password_hash, roles, made_at)
      values ('anna', '-', '{recht}', now()), ('bernd', '-', '{freigabe}', now())
      on conflict do nothing
      """;

  private static final List<String> STEPS =
      List.of(
          ACCOUNTS,
          """
          with made as (
            insert into rule_draft (path, kind, base_path, base, created_by)
            select path, 'CORRECTION', path, sha256, 'anna' from rule_version
             where origin = 'APPROVED'
               and lower(recorded) = (select max(published_at) from rulebook)
            returning id, base)
          insert into rule_draft_revision (draft, number, previous, content, saved_by)
          select id, 1, 0, content, 'anna' from made join rule_content on sha256 = base
          """,
          """
          insert into rule_submission (draft, revision, authors, submitted_by, reason, source)
          select id, 1, '{anna}', 'anna', 'Gesetz geändert', 'BGBl.'
            from rule_draft where state = 'EDITING'
          """,
          """
          update rule_submission
             set decision = 'APPROVED', decided_by = 'bernd', decided_at = now(), effect = '{}',
                 published_at = (select max(published_at) from rulebook)
           where decision is null
          """,
          "update rule_draft set state = 'PUBLISHED' where state = 'EDITING'");

  private TwoPeople() {}

  /** Of a publication, in its transaction. */
  public static void approve(Sql work) {
    STEPS.forEach(work::run);
  }
}

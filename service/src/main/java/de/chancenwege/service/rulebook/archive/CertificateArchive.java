package de.chancenwege.service.rulebook.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.chancenwege.rules.compiled.Certificate;
import de.chancenwege.rules.compiled.Thoroughness;
import de.chancenwege.service.database.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps certificates beside the rulebooks that they are about; none is changed or taken away. */
@Singleton
public final class CertificateArchive {
  private static final String CERTIFICATES =
      """
      select distinct on (id) id, program, issued_at, took_ms, thoroughness, content
        from rulebook_certificate join rulebook using (published_at)
      """;
  private static final String NEWEST = " order by id, issued_at desc";

  /** Older programs may have written less, newer ones more. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
          .build();

  private final Sql sql;

  CertificateArchive(Sql sql) {
    this.sql = sql;
  }

  /** The certificate that a program issued for a rulebook. */
  public Optional<IssuedCertificate> find(String rulebookId, String program) {
    return sql
        .list(
            CERTIFICATES + " where id = ? and program = ?" + NEWEST,
            CertificateArchive::row,
            rulebookId,
            program)
        .stream()
        .findFirst();
  }

  /** The newest certificate of a rulebook, whatever program issued it. */
  public Optional<IssuedCertificate> newest(String rulebookId) {
    return sql
        .list(CERTIFICATES + " where id = ?" + NEWEST, CertificateArchive::row, rulebookId)
        .stream()
        .findFirst();
  }

  /** The newest certificate of every rulebook that has one, by id. */
  public Map<String, IssuedCertificate> newest() {
    return sql.list(CERTIFICATES + NEWEST, CertificateArchive::row).stream()
        .collect(Collectors.toMap(IssuedCertificate::rulebookId, Function.identity()));
  }

  /** Keeps a certificate, unless another instance of the program was faster. */
  public void add(IssuedCertificate issued) {
    sql.run(
        """
        insert into rulebook_certificate
        select max(published_at), ?, ?, ?, cast(? as jsonb), cast(? as jsonb)
          from rulebook where id = ? having count(*) > 0
            on conflict do nothing
        """,
        issued.program(),
        issued.issuedAt().atOffset(ZoneOffset.UTC),
        issued.took().toMillis(),
        write(issued.thoroughness()),
        write(issued.certificate()),
        issued.rulebookId());
  }

  private static IssuedCertificate row(ResultSet row) throws SQLException {
    return new IssuedCertificate(
        row.getString("id"),
        row.getString("program"),
        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
        Duration.ofMillis(row.getLong("took_ms")),
        read(row.getString("thoroughness"), Thoroughness.class),
        read(row.getString("content"), Certificate.class));
  }

  private static String write(Object content) {
    try {
      return JSON.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a certificate cannot be written", e);
    }
  }

  private static <T> T read(String text, Class<T> type) {
    try {
      return JSON.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a certificate cannot be read", e);
    }
  }
}

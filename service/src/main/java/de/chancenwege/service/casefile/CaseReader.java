package de.chancenwege.service.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.service.casefile.CaseRead.Cause;
import de.chancenwege.service.json.JsonBody;
import de.chancenwege.service.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads cases that {@link CaseWriter} wrote, now or in an older version, or that others made. */
public final class CaseReader {
  /** More than the largest case has. */
  public static final int MOST_BYTES = 64 << 10;

  /** From the first version to the second, and so on. There is one version so far. */
  private static final List<Upgrade> UPGRADES = List.of();

  private final Rulebook rulebook;
  private final LocalDate today;
  private final int oldest;
  private final List<Upgrade> upgrades;

  /**
   * A reader of cases.
   *
   * @param rulebook the questions and routes of now
   * @param today the day of a case whose own cannot be taken
   */
  public CaseReader(Rulebook rulebook, LocalDate today) {
    this(rulebook, today, UPGRADES);
  }

  /** The last upgrade leads to the version of now. */
  CaseReader(Rulebook rulebook, LocalDate today, List<Upgrade> upgrades) {
    this.rulebook = rulebook;
    this.today = today;
    this.oldest = CaseWriter.VERSION - upgrades.size();
    this.upgrades = List.copyOf(upgrades);
  }

  /** Reads JSON. */
  public CaseRead read(byte[] bytes) {
    if (bytes.length == 0) {
      return new CaseRead.Refused(Cause.EMPTY);
    }
    if (bytes.length > MOST_BYTES) {
      return new CaseRead.Refused(Cause.TOO_LARGE);
    }
    try {
      return read(JsonBody.of(bytes).fields());
    } catch (ProblemException e) {
      return new CaseRead.Refused(Cause.NO_CASE);
    }
  }

  private CaseRead read(Map<String, JsonNode> fields) {
    var version = version(fields);
    if (version.isEmpty() || version.get() < oldest) {
      return new CaseRead.Refused(Cause.NO_CASE);
    }
    if (version.get() > CaseWriter.VERSION) {
      return new CaseRead.Refused(Cause.NEWER);
    }
    var losses = new ArrayList<Loss>();
    var upgraded = upgraded(fields, version.get(), losses);
    var older = version.get() < CaseWriter.VERSION;
    return new CaseFields(rulebook, today, losses)
        .read(upgraded)
        .<CaseRead>map(saved -> new CaseRead.Taken(saved, older, losses))
        .orElseGet(() -> new CaseRead.Refused(Cause.NO_CASE));
  }

  /** The version of something that says that it is a case. */
  private static Optional<Integer> version(Map<String, JsonNode> fields) {
    var format = fields.get("format");
    var version = fields.get("version");
    return format != null
            && format.isTextual()
            && format.textValue().equals(CaseWriter.FORMAT)
            && version != null
            && version.isInt()
        ? Optional.of(version.intValue())
        : Optional.empty();
  }

  private Map<String, JsonNode> upgraded(
      Map<String, JsonNode> fields, int version, List<Loss> losses) {
    var upgraded = fields;
    for (var upgrade : upgrades.subList(version - oldest, upgrades.size())) {
      upgraded = upgrade.of(upgraded, losses);
    }
    return upgraded;
  }
}

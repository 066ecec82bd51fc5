package de.chancenwege.service.advice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.chancenwege.rules.Loaded;
import de.chancenwege.rules.Rulebook;
import de.chancenwege.rules.ShippedRules;
import de.chancenwege.rules.advice.Advice;
import de.chancenwege.rules.advice.Finding;
import de.chancenwege.rules.advice.RouteCode;
import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Facts;
import de.chancenwege.rules.facts.FactsRead;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.service.advice.desk.AdviceQuery;
import de.chancenwege.service.advice.json.AdviceAnswers;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is written is what the interface describes, and what was found. */
class AdviceJsonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final ObjectMapper DESCRIBED =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();
  private static final Rulebook RULEBOOK =
      ((Loaded.Ready) Rulebook.restore(ShippedRules.files())).rulebook().compiled(Set.of());
  private static final List<Map<String, Object>> PEOPLE =
      List.of(
          Map.of(),
          Map.of(
              "aufenthaltsstatus", "DULDUNG_60A",
              "geburtsdatum", "2008-03-01",
              "duldungSeit", "2026-09-01",
              "wohnpflichtAufnahmeeinrichtung", false),
          Map.of(
              "aufenthaltsstatus", "DULDUNG_60B",
              "geburtsdatum", "2000-03-01",
              "identitaetGeklaert", false),
          Map.of(
              "aufenthaltsstatus", "GESTATTUNG",
              "staatsangehoerigkeit", "SN",
              "wohnpflichtAufnahmeeinrichtung", true),
          Map.of("aufenthaltsstatus", "AE_25_2_S1", "statusGueltigBis", "2027-01-10"),
          Map.of("geburtsdatum", "2027-01-10", "einreiseAm", "2020-01-01"));

  private final AdviceAnswers answers = new AdviceAnswers();

  private static Facts facts(Map<String, Object> raw) {
    var read = RULEBOOK.questionnaire().read(raw, Questionnaire.Spelling.TYPED);
    return ((FactsRead.Accepted) read).facts();
  }

  @Test
  void everything_is_written_as_described() throws IOException {
    for (var person : PEOPLE) {
      var query = new AdviceQuery(RULEBOOK, facts(person), DAY, Set.of());
      var advice = RULEBOOK.advise(query.facts(), DAY);
      var written = answers.json(query, advice);

      var described = DESCRIBED.readValue(written, AdviceView.class);

      assertThat(DESCRIBED.writeValueAsBytes(described)).isEqualTo(written);
      holds(described, advice);
      assertThat(described.contradictions()).hasSameSizeAs(query.contradictions());
    }
  }

  private static void holds(AdviceView told, Advice advice) {
    assertThat(told.asOf()).isEqualTo(advice.asOf());
    assertThat(told.rulebook().id()).isEqualTo(RULEBOOK.id().value());
    assertThat(told.rulebook().validFrom()).isEqualTo(advice.validFrom());
    assertThat(told.rulebook().checkedOn()).isEqualTo(advice.checkedOn());
    assertThat(told.unanswered()).isEmpty();
    for (int i = 0; i < advice.findings().size(); i++) {
      holds(told.findings().get(i), advice.findings().get(i));
    }
    for (int i = 0; i < advice.nextQuestions().size(); i++) {
      var open = advice.nextQuestions().get(i);
      var question = told.nextQuestions().get(i);
      assertThat(question.fact()).isEqualTo(open.question().fact().value());
      assertThat(question.question()).isEqualTo(open.question().text());
      assertThat(question.decides())
          .isEqualTo(open.decides().stream().map(RouteCode::value).toList());
    }
  }

  private static void holds(FindingView told, Finding finding) {
    assertThat(told.route()).isEqualTo(finding.route().code().value());
    assertThat(told.area()).isEqualTo(finding.route().area());
    assertThat(told.label()).isEqualTo(finding.route().label());
    assertThat(told.level()).isEqualTo(finding.level());
    assertThat(told.levels()).isEqualTo(finding.levels());
    assertThat(told.earliest()).isEqualTo(finding.earliest().orElse(null));
    assertThat(told.latest()).isEqualTo(finding.latest().orElse(null));
    assertThat(told.permit()).isEqualTo(finding.permit().orElse(null));
    assertThat(told.baConsent()).isEqualTo(finding.baConsent().orElse(null));
    assertThat(told.authority()).isEqualTo(finding.authority().orElse(null));
    assertThat(told.basis()).isEqualTo(finding.basis());
    assertThat(told.because()).isEqualTo(finding.because().stream().map(RowHitView::of).toList());
    assertThat(told.obstacles())
        .extracting(ObstacleView::row)
        .isEqualTo(finding.obstacles().stream().map(obstacle -> obstacle.hit().row()).toList());
    assertThat(told.missing()).isEqualTo(finding.missing().stream().map(FactCode::value).toList());
    assertThat(told.assumed()).isEqualTo(finding.assumed().stream().map(FactCode::value).toList());
    assertThat(told.flags()).isEqualTo(finding.flags());
    assertThat(told.hints()).isEqualTo(finding.hints());
    assertThat(told.documents()).isEqualTo(finding.route().documents());
    assertThat(told.certainty()).isEqualTo(finding.certainty().code());
  }
}

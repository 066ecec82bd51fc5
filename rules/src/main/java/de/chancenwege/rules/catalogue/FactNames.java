package de.chancenwege.rules.catalogue;

import de.chancenwege.rules.facts.FactCode;
import de.chancenwege.rules.facts.Question;
import de.chancenwege.rules.facts.Questionnaire;
import de.chancenwege.rules.table.Decision;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people call a fact, given or derived. */
public final class FactNames {

  /** A word that is written as facts are, and nothing else in German. */
  private static final Pattern CODE = Pattern.compile("\\b\\p{Ll}+[\\p{Lu}\\d]\\w*");

  private final Questionnaire questionnaire;

  public FactNames(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** Of a fact that is given: the label of its question; the code where nobody asks for it. */
  public String given(String code) {
    return questionnaire.find(new FactCode(code)).map(Question::label).orElse(code);
  }

  /** Of what is derived: the description without the norms behind it, and with names for codes. */
  public String derived(Decision decision) {
    if (!(decision instanceof Decision.Formula formula)) {
      return decision instanceof Decision.Table table ? table.question() : decision.name();
    }
    return CODE.matcher(withoutNorms(formula.description())).replaceAll(this::named);
  }

  private String named(MatchResult word) {
    var isAsked = questionnaire.find(new FactCode(word.group())).isPresent();
    return Matcher.quoteReplacement(isAsked ? "„" + given(word.group()) + "“" : word.group());
  }

  /** A description without what stands in brackets at its end. */
  public static String withoutNorms(String description) {
    int depth = 0;
    for (int i = description.length() - 1; i > 0 && description.endsWith(")"); i--) {
      depth += description.charAt(i) == ')' ? 1 : description.charAt(i) == '(' ? -1 : 0;
      if (depth == 0) {
        return description.substring(0, i).strip();
      }
    }
    return description;
  }
}

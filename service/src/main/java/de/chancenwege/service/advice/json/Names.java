package de.chancenwege.service.advice.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

/** Names of fields, encoded once. */
enum Names {
  AS_OF("asOf"),
  RULEBOOK("rulebook"),
  ID("id"),
  VALID_FROM("validFrom"),
  CHECKED_ON("checkedOn"),
  FINDINGS("findings"),
  NEXT_QUESTIONS("nextQuestions"),
  UNANSWERED("unanswered"),
  CONTRADICTIONS("contradictions"),
  AGAINST("against"),
  LEVEL("level"),
  LEVELS("levels"),
  EARLIEST("earliest"),
  LATEST("latest"),
  PERMIT("permit"),
  BA_CONSENT("baConsent"),
  AUTHORITY("authority"),
  BASIS("basis"),
  BECAUSE("because"),
  OBSTACLES("obstacles"),
  MISSING("missing"),
  ASSUMED("assumed"),
  FLAGS("flags"),
  HINTS("hints"),
  CERTAINTY("certainty"),
  KIND("kind"),
  OPENS_ON("opensOn"),
  FACT("fact"),
  CURABLE_BY("curableBy"),
  QUESTION("question"),
  DECIDES("decides");

  final SerializableString json;

  Names(String name) {
    this.json = new SerializedString(name);
  }
}

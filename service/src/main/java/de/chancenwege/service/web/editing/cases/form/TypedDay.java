package de.chancenwege.service.web.editing.cases.form;

import de.chancenwege.service.day.AskedDay;
import de.chancenwege.service.web.form.DateParts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as they are typed into the form. */
final class TypedDay {
  private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");
  private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  private TypedDay() {}

  /** The day in three fields; empty if it is none. */
  static Optional<LocalDate> of(DateParts typed) {
    return AskedDay.read(typed.text(), FIRST).fold(Optional::of, (kind, right) -> Optional.empty());
  }

  /** Days in one field, one after the other; empty if one of them is none. */
  static Optional<List<LocalDate>> list(String typed) {
    var days = new ArrayList<LocalDate>();
    for (var word : BETWEEN.split(typed.strip())) {
      var parts = GERMAN.matcher(word);
      var day =
          parts.matches()
              ? of(new DateParts(parts.group(1), parts.group(2), parts.group(3)))
              : Optional.<LocalDate>empty();
      if (day.isEmpty() && !word.isEmpty()) {
        return Optional.empty();
      }
      day.ifPresent(days::add);
    }
    return Optional.of(days);
  }
}

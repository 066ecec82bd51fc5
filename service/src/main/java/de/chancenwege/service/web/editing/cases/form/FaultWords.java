package de.chancenwege.service.web.editing.cases.form;

import de.chancenwege.service.editing.cases.check.CaseFault;
import de.chancenwege.service.web.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a case, in German: the field, what stands there, what may stand there. */
public final class FaultWords {
  private static final int MOST_VALUES = 12;
  private static final int MOST_FAULTS = 8;
  private static final int LONGEST = 60;

  private FaultWords() {}

  /** All faults, one sentence after the other. */
  public static String of(List<CaseFault> faults) {
    var text =
        faults.stream().limit(MOST_FAULTS).map(FaultWords::of).collect(Collectors.joining(" "));
    var more = faults.size() - MOST_FAULTS;
    return more > 0 ? text + ' ' + Wording.text("faelle.mangel.mehr").formatted(more) : text;
  }

  private static String of(CaseFault fault) {
    var text =
        Wording.text("faelle.mangel." + fault.kind())
            .formatted(cut(fault.field()), cut(fault.value()));
    return text + help(fault);
  }

  private static String help(CaseFault fault) {
    return fault
        .meant()
        .map(meant -> ' ' + Wording.text("faelle.mangel.gemeint").formatted(meant))
        .orElseGet(() -> fault.allowed().isEmpty() ? "" : ' ' + allowed(fault.allowed()));
  }

  private static String allowed(List<String> values) {
    var key = values.size() > MOST_VALUES ? "faelle.mangel.beispiele" : "faelle.mangel.werte";
    return Wording.text(key)
        .formatted(values.stream().limit(MOST_VALUES).collect(Collectors.joining(", ")));
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + '…' : text;
  }
}

package de.chancenwege.service.editing.sentence;

/**
 * A code with what it means.
 *
 * @param code the code
 * @param label German word for it
 * @param norm the norm that it comes from, empty if none is known
 */
public record CodeWord(String code, String label, String norm) {

  /** The word with the norm, as papers and forms have it. */
  public String full() {
    return norm.isEmpty() ? label : label + " (" + norm + ")";
  }
}

package de.chancenwege.service.rulebook.archive;

/** Who brought a version of a rule file: the program, or people who approved it here. */
public enum Origin {
  /** It came with the program. */
  SHIPPED,
  /** People approved it here. */
  APPROVED
}

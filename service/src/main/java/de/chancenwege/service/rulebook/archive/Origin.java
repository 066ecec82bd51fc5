package de.chancenwege.service.rulebook.archive;

/** Who brought a version of a rule file. */
public enum Origin {
  /** It came with the program. */
  SHIPPED,
  /** People approved it here. */
  APPROVED
}

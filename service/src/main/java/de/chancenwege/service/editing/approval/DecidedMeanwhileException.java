package de.chancenwege.service.editing.approval;

/** What is being approved was taken back, sent back or approved meanwhile: nothing is published. */
final class DecidedMeanwhileException extends RuntimeException {
  private static final long serialVersionUID = 1;
}

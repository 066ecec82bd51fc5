package de.chancenwege.service.access.event;

/** What can happen to an account. */
public enum AccessEventKind {
  SIGNED_IN,
  REFUSED,
  SIGNED_OUT,
  PASSWORD_CHANGED,
  ONE_TIME_PASSWORD_SET,
  ACCOUNT_MADE,
  ACCOUNT_CHANGED,
  ACCOUNT_JOINED,
  ROLES_CHANGED,
  DISABLED,
  ENABLED,
  KEY_MADE,
  KEY_REVOKED
}

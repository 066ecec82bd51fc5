package de.chancenwege.service.web.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates under {@code templates/web/access}. */
@CheckedTemplate(basePath = "web/access")
final class AccessTemplates {
  private AccessTemplates() {}

  static native TemplateInstance signIn(SignInPage page);

  static native TemplateInstance home();

  static native TemplateInstance password(PasswordPage page);

  static native TemplateInstance accounts(AccountsPage page);

  static native TemplateInstance account(AccountPage page);
}

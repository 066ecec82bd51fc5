package de.chancenwege.service.web.editing;

import de.chancenwege.service.editing.draft.Draft;
import de.chancenwege.service.editing.draft.Drafts;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What all forms of the workshop have in common. */
public final class Forms {
  /** The action of the script that saves by itself. */
  public static final String UNASKED = "stand";

  private Forms() {}

  /** The draft of that id, which must exist. */
  public static Draft draft(Drafts drafts, String id) {
    try {
      return drafts.find(UUID.fromString(id)).orElseThrow(NotFoundException::new);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException(e);
    }
  }

  /** Leads to a page of the draft. */
  public static Response seeOther(Draft draft, String rest) {
    return Response.seeOther(URI.create("/werkstatt/entwurf/" + draft.id() + rest)).build();
  }

  /** The revision that the form was made from; 0 if it does not say. */
  public static int revision(Map<String, List<String>> form) {
    return number(form, "revision");
  }

  /** The number in a field; 0 if there is none. */
  public static int number(Map<String, List<String>> form, String name) {
    var text = first(form, name);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  /**
   * What was typed into a field, without blanks around it and without the one character that no
   * database keeps; empty if nothing was.
   */
  public static String first(Map<String, List<String>> form, String name) {
    var typed = form.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    return typed.replace("\0", "").strip();
  }
}

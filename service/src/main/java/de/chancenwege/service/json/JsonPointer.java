package de.chancenwege.service.json;

/** Places in a JSON document (RFC 6901). */
public final class JsonPointer {
  private JsonPointer() {}

  /** The place of a field or element below another place. */
  public static String below(String place, Object name) {
    return place + '/' + name.toString().replace("~", "~0").replace("/", "~1");
  }
}

package de.chancenwege.rules.table;

import java.util.List;

/** The words of the pattern in which every route is written; see {@code rules/README.md}. */
public final class RoutePattern {

  /** Table of legal obstacles. */
  public static final String OBSTACLES = "Hindernisse";

  /** Table of what a person gets once nothing stands in the way. */
  public static final String CONSEQUENCE = "Rechtsfolge";

  public static final String KIND = "art";

  /** Day on which a {@link #WAIT} ends, or the last day of a {@link #LIMIT}. */
  public static final String DATE = "ab";

  public static final String CURED_BY = "angabe";

  public static final String LEVEL = "stufe";
  public static final String PERMIT = "erlaubnis";
  public static final String CONSENT = "baZustimmung";
  public static final String AUTHORITY = "zustaendig";

  /** Kinds of obstacles, in the column {@link #KIND}. */
  public static final String BAN = "VERBOT";

  /** A waiting period: not before the day in {@link #DATE}. */
  public static final String WAIT = "FRIST";

  /** A limit: not after the day in {@link #DATE}. */
  public static final String LIMIT = "BIS";

  public static final String CURABLE = "BEHEBBAR";

  /** The law itself is open: nobody can say yet whether the route is. */
  public static final String UNSETTLED = "UNGEKLAERT";

  public static final String NOTE = "HINWEIS";

  /** Level of a row that leaves the case to another table. */
  public static final String ELSEWHERE = "WEITER";

  /** Inputs that every advice has: the route asked for and the day. */
  public static final String ROUTE = "weg";

  public static final String DAY = "stichtag";

  public static final List<String> KINDS = List.of(BAN, WAIT, LIMIT, CURABLE, UNSETTLED, NOTE);

  public static final List<String> OBSTACLE_COLUMNS = List.of(KIND, DATE, CURED_BY);
  public static final List<String> CONSEQUENCE_COLUMNS = List.of(LEVEL, PERMIT, CONSENT, AUTHORITY);

  /** Columns of the consequence that some rows leave empty. */
  public static final List<String> MAY_BE_EMPTY = List.of(PERMIT, CONSENT, AUTHORITY);

  private RoutePattern() {}

  /** Whether a decision of that name belongs to routes and is no derived fact. */
  public static boolean isRouteTable(String decision) {
    return OBSTACLES.equals(decision) || CONSEQUENCE.equals(decision);
  }
}

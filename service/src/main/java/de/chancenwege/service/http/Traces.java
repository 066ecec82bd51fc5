package de.chancenwege.service.http;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where something went wrong, without the messages: those may hold facts about a person. */
public final class Traces {
  private static final int FRAMES = 25;
  private static final int CAUSES = 6;

  private Traces() {}

  public static String of(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(CAUSES)
        .map(Traces::one)
        .collect(Collectors.joining("\ncaused by "));
  }

  private static String one(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "\n  at " + frame)
        .collect(Collectors.joining("", failure.getClass().getName(), ""));
  }
}

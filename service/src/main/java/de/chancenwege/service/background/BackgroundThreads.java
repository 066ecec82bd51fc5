package de.chancenwege.service.background;

import de.chancenwege.rules.Rulebook;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** Threads for work that nobody waits for. They end with the program. */
public final class BackgroundThreads {
  private static final long LONGEST_PART_SECONDS = 5;

  private BackgroundThreads() {}

  /** One after the other. */
  public static ExecutorService one(String name) {
    return Executors.newSingleThreadExecutor(threads(name));
  }

  /** As many as there are processors, but for the one that answers people. */
  public static ExecutorService spare(String name) {
    int spare = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    return Executors.newFixedThreadPool(spare, threads(name));
  }

  /** As many as there are processors, for what somebody waits for after all. */
  public static ExecutorService all(String name) {
    return Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), threads(name));
  }

  /** Waits for what cannot be interrupted, so that it does not run on in a program that is gone. */
  public static void stop(ExecutorService threads) {
    threads.shutdownNow();
    try {
      threads.awaitTermination(LONGEST_PART_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The engine finds its parts by the class loader of the thread. */
  private static ThreadFactory threads(String name) {
    return work -> {
      var thread = new Thread(work, name);
      thread.setDaemon(true);
      thread.setPriority(Thread.MIN_PRIORITY);
      thread.setContextClassLoader(Rulebook.class.getClassLoader());
      return thread;
    };
  }
}

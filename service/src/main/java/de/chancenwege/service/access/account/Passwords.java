package de.chancenwege.service.access.account;

import de.chancenwege.service.problem.ProblemException;
import de.chancenwege.service.problem.ProblemType;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hashes of passwords, on purpose slow, and few at a time: whoever guesses has to wait. */
@Singleton
public final class Passwords {
  private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final int ONE_TIME_LETTERS = 16;
  private static final int GROUP = 4;
  private static final int AT_ONCE = 2;
  private static final long LONGEST_WAIT_SECONDS = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final int rounds;
  private final String ofNobody;
  private final Semaphore free = new Semaphore(AT_ONCE, true);

  /**
   * Hashes with that cost.
   *
   * @param rounds the work for one hash, as a power of two
   */
  @Inject
  public Passwords(@ConfigProperty(name = "chancenwege.access.bcrypt-rounds") int rounds) {
    this.rounds = rounds;
    this.ofNobody = BcryptUtil.bcryptHash(oneTime(), rounds);
  }

  /** A password that nobody knows yet, in groups that can be read out. */
  public static String oneTime() {
    var letters = new StringBuilder();
    for (int i = 0; i < ONE_TIME_LETTERS; i++) {
      letters.append(i > 0 && i % GROUP == 0 ? "-" : "");
      letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }

  String hash(String password) {
    return slowly(() -> BcryptUtil.bcryptHash(password, rounds));
  }

  boolean matches(String password, String hash) {
    return slowly(() -> BcryptUtil.matches(password, hash));
  }

  /** Takes as long as if there were an account. */
  void matchNobody(String password) {
    matches(password, ofNobody);
  }

  private <T> T slowly(Supplier<T> work) {
    if (!isFree()) {
      throw new ProblemException(ProblemType.OVERLOADED, "Other passwords are being checked.");
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private boolean isFree() {
    try {
      return free.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

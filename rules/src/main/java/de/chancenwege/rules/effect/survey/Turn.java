package de.chancenwege.rules.effect.survey;

import de.chancenwege.rules.effect.Shift;
import java.util.Optional;

/**
 * How an answer becomes another one, and for whom.
 *
 * @param shift how
 * @param status what is answered to the first of the axes; empty if that is not known
 * @param age age in years; empty if the day of birth is not known
 */
public record Turn(Shift shift, Optional<String> status, Optional<Integer> age) {}

package de.chancenwege.service.editing.effect;

import de.chancenwege.rules.effect.Replacement;

/**
 * An effect that was asked for.
 *
 * @param replacement of what
 * @param state how far it was found
 */
public record KnownEffect(Replacement replacement, EffectState state) {}

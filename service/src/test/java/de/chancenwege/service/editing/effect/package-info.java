@NullMarked
package de.chancenwege.service.editing.effect;

import org.jspecify.annotations.NullMarked;

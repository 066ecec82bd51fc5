@NullMarked
package de.chancenwege.service.web.editing.effect;

import org.jspecify.annotations.NullMarked;

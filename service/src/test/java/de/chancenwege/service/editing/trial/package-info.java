@NullMarked
package de.chancenwege.service.editing.trial;

import org.jspecify.annotations.NullMarked;

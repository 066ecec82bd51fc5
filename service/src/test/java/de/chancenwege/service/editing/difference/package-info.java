@NullMarked
package de.chancenwege.service.editing.difference;

import org.jspecify.annotations.NullMarked;

@NullMarked
package de.chancenwege.service.editing.check;

import org.jspecify.annotations.NullMarked;

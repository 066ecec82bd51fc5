@NullMarked
package de.chancenwege.service.editing.foreign;

import org.jspecify.annotations.NullMarked;

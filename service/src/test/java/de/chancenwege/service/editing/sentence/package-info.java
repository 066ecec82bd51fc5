@NullMarked
package de.chancenwege.service.editing.sentence;

import org.jspecify.annotations.NullMarked;

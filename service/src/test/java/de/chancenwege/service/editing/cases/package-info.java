@NullMarked
package de.chancenwege.service.editing.cases;

import org.jspecify.annotations.NullMarked;

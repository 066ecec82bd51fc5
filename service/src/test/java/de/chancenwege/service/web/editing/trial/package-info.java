@NullMarked
package de.chancenwege.service.web.editing.trial;

import org.jspecify.annotations.NullMarked;

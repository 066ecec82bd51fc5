@NullMarked
package de.chancenwege.service.web.editing.cases;

import org.jspecify.annotations.NullMarked;

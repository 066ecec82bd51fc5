@NullMarked
package de.chancenwege.service.web.editing.desk;

import org.jspecify.annotations.NullMarked;

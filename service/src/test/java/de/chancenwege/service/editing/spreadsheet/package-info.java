@NullMarked
package de.chancenwege.service.editing.spreadsheet;

import org.jspecify.annotations.NullMarked;

@NullMarked
package de.chancenwege.service.editing.spreadsheet.proposal;

import org.jspecify.annotations.NullMarked;

package de.chancenwege.rules.evaluation;

import de.chancenwege.rules.table.Row;
import de.chancenwege.rules.table.TableFile;

/** A row and the file that it stands in. */
record Source(TableFile file, Row row) {}

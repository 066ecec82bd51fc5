@NullMarked
package de.chancenwege.service.editing.cases.check;

import org.jspecify.annotations.NullMarked;

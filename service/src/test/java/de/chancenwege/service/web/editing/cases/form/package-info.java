@NullMarked
package de.chancenwege.service.web.editing.cases.form;

import org.jspecify.annotations.NullMarked;

@NullMarked
package de.chancenwege.service.web.rules;

import org.jspecify.annotations.NullMarked;

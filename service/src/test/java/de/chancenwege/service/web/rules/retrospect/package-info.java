@NullMarked
package de.chancenwege.service.web.rules.retrospect;

import org.jspecify.annotations.NullMarked;

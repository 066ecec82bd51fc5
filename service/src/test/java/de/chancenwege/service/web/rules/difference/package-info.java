@NullMarked
package de.chancenwege.service.web.rules.difference;

import org.jspecify.annotations.NullMarked;

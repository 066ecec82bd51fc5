@NullMarked
package de.chancenwege.service.web.rules.finding;

import org.jspecify.annotations.NullMarked;

@NullMarked
package de.chancenwege.service.web.access;

import org.jspecify.annotations.NullMarked;

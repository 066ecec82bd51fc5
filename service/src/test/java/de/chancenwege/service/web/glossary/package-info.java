@NullMarked
package de.chancenwege.service.web.glossary;

import org.jspecify.annotations.NullMarked;

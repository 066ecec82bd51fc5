/**
 * What can be asked and answered: routes, facts, vocabularies.
 *
 * <p>It judges no case and keeps nothing.
 */
@NullMarked
package de.chancenwege.service.catalogue;

import org.jspecify.annotations.NullMarked;

/** Tests of what the browser keeps of a case. */
@NullMarked
package de.chancenwege.service.web.guided.trail;

import org.jspecify.annotations.NullMarked;

/**
 * What a table said about a day by the rules as they were on another day: "was galt am …" and "was
 * wussten wir am …".
 *
 * <p>It answers nobody's case; the answer of then is given by the API, with {@code knownAt}.
 */
@NullMarked
package de.chancenwege.service.web.rules.retrospect;

import org.jspecify.annotations.NullMarked;

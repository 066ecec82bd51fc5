@NullMarked
package de.chancenwege.service.web.rules.news;

import org.jspecify.annotations.NullMarked;

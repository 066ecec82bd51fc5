package de.chancenwege.service.web.access.unsent;

import java.util.List;
import java.util.Map;

/**
 * The page with a form that was not taken.
 *
 * @param isSignedIn whether somebody is signed in by now
 * @param path where it is to be sent
 * @param fields all that it says
 */
public record UnsentPage(boolean isSignedIn, String path, Map<String, List<String>> fields) {}

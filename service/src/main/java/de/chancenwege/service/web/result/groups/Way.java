package de.chancenwege.service.web.result.groups;

import de.chancenwege.service.web.result.Card;

/**
 * What is said about some ways, and whether the filter lets it pass.
 *
 * @param card what is said
 * @param shown whether it can be seen
 * @param shut whether nobody can take the ways, whatever somebody changes
 */
public record Way(Card card, boolean shown, boolean shut) {

  int routes() {
    return card.routes().size();
  }
}

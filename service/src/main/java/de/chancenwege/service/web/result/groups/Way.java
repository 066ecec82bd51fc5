package de.chancenwege.service.web.result.groups;

import de.chancenwege.service.web.result.Card;

/**
 * What is said about some ways, and whether the filter lets it pass.
 *
 * @param card what is said
 * @param shown whether it can be seen
 */
public record Way(Card card, boolean shown) {

  int routes() {
    return card.routes().size();
  }
}

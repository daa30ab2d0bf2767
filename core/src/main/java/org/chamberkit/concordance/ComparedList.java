package org.chamberkit.concordance;

import java.util.Optional;
import org.chamberkit.ranking.EditionId;
import org.chamberkit.ranking.ListId;
import org.chamberkit.standing.Standings;

/**
 * One of two lists that are compared.
 *
 * @param list which list
 * @param edition which edition, if it has been said
 * @param size how many stand on it
 */
public record ComparedList(ListId list, Optional<EditionId> edition, long size) {

  static ComparedList of(Standings standings) {
    return new ComparedList(standings.list().id(), standings.edition(), standings.size());
  }
}

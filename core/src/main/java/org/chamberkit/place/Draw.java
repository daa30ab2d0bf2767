package org.chamberkit.place;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * A draw decides (抽签), which anybody can make again: who has the lower SHA-256 of the seed, a zero
 * byte and the identifier stands ahead, all in UTF-8, compared byte by byte.
 *
 * @param seed the seed, not blank; made known before the candidates are, it cannot be chosen to
 *     suit one of them
 */
public record Draw(String seed) implements LastKey {

  /**
   * Checks the seed.
   *
   * @param seed the seed
   * @throws IllegalArgumentException if it is blank
   */
  public Draw {
    checkArgument(!seed.isBlank(), "seed of a draw must not be blank");
  }

  @Override
  public String word() {
    return "draw";
  }

  /**
   * Draws the lot of one of those who are equal.
   *
   * @param id its identifier
   * @return 64 hexadecimal digits in lower case; who has the lower ones stands ahead
   */
  public String lot(String id) {
    HashCode lot = Hashing.sha256().hashBytes((seed + '\0' + id).getBytes(StandardCharsets.UTF_8));
    return lot.toString();
  }
}

package org.chamberkit.io;

import static com.google.common.base.Preconditions.checkArgument;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.chamberkit.text.Quotation;

/**
 * The SHA-256 digest (FIPS 180-4) of the canonical form of a value (摘要): equal values have equal
 * digests on every machine, so that a published result can be told from any other.
 *
 * <p>The canonical form is the record of the value, as {@link JsonDocument#record} writes it,
 * without the line end.
 *
 * @param hex the digest, 64 hexadecimal digits in small letters
 */
public record ContentDigest(String hex) implements Comparable<ContentDigest> {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /**
   * Checks the form.
   *
   * @param hex the digest, 64 hexadecimal digits in small letters
   */
  public ContentDigest {
    checkArgument(
        FORM.matcher(hex).matches(),
        "digest must be 64 hexadecimal digits in small letters, but was '%s'",
        Quotation.of(hex));
  }

  /** The digest of a record with its line end. */
  static ContentDigest ofRecord(byte[] record) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(record, 0, record.length - 1);
      return new ContentDigest(HexFormat.of().formatHex(sha256.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public int compareTo(ContentDigest other) {
    return hex.compareTo(other.hex);
  }

  /** {@return the digest with the name of its algorithm: {@code sha256:} and the digits} */
  @Override
  public String toString() {
    return "sha256:" + hex;
  }
}

package org.chamberkit.io.frame;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableMap;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.chamberkit.io.JsonProblem;
import org.chamberkit.problem.Pointer;
import org.chamberkit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Finds the first byte of a text that is no UTF-8, and what its encoding may be instead. */
public final class Encodings {

  private static final int MOST_ZEROS = 6;
  private static final Charset GB18030 = Charset.forName("GB18030");

  private Encodings() {}

  /** What is wrong with a text that is no UTF-8 from a byte on. */
  public static Problem problem(Frame frame, int wrongByte) {
    byte[] bytes = frame.bytes();
    Optional<String> likely = likely(bytes, frame.start(), frame.length());
    if (likely.isPresent()) {
      return Problem.of(
          JsonProblem.OTHER_ENCODING, Pointer.ROOT, ImmutableMap.of("encoding", likely.get()));
    }
    boolean isNul = bytes[frame.start() + wrongByte] == 0;
    return Problem.of(
        isNul ? JsonProblem.NUL_BYTE : JsonProblem.NOT_UTF8, Pointer.ROOT, ImmutableMap.of());
  }

  /** The first byte that is NUL or not part of UTF-8, from the beginning of the text; else −1. */
  public static int firstWrongByte(byte[] bytes, int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (bytes[i] == 0) {
        return i - start;
      }
    }
    if (Utf8.isWellFormed(bytes, start, length)) {
      return -1;
    }
    ByteBuffer rest = ByteBuffer.wrap(bytes, start, length);
    StandardCharsets.UTF_8.newDecoder().decode(rest, CharBuffer.allocate(length), true);
    return rest.position() - start;
  }

  /** The name of the encoding that the bytes look like, where it is one that offices use. */
  public static Optional<String> likely(byte[] bytes, int start, int length) {
    return utf32(bytes, start, length)
        .or(() -> utf16(bytes, start, length))
        .or(
            () ->
                isGb18030(bytes, start, length) ? Optional.of("GB18030 (GBK)") : Optional.empty());
  }

  /**
   * By the byte order mark, or by the first bracket with three zeros behind it: its own, or those
   * of the next character. Of a line, the zeros of the line feed before it can come first.
   */
  private static Optional<String> utf32(byte[] bytes, int start, int length) {
    int at = start;
    while (at < start + length && bytes[at] == 0 && at < start + MOST_ZEROS) {
      at++;
    }
    byte[] text = Arrays.copyOfRange(bytes, at, Math.min(at + 4, start + length));
    boolean isMarked =
        (at == start && startsWith(text, 0xFF, 0xFE, 0, 0))
            || (at == start + 2 && startsWith(text, 0xFE, 0xFF));
    boolean isOpened =
        text.length > 0 && (text[0] == '{' || text[0] == '[') && startsWith(text, text[0], 0, 0, 0);
    return isMarked || isOpened ? Optional.of("UTF-32") : Optional.empty();
  }

  private static boolean startsWith(byte[] text, int... expected) {
    boolean isSame = text.length >= expected.length;
    for (int i = 0; isSame && i < expected.length; i++) {
      isSame = (text[i] & 0xFF) == expected[i];
    }
    return isSame;
  }

  /** By the byte order mark, or by the first bracket with its zero beside it. */
  private static Optional<String> utf16(byte[] bytes, int start, int length) {
    if (length < 2) {
      return Optional.empty();
    }
    int first = bytes[start] & 0xFF;
    int second = bytes[start + 1] & 0xFF;
    boolean isMarked = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    boolean isOpened =
        (first == 0 && (second == '{' || second == '['))
            || ((first == '{' || first == '[')
                && second == 0
                && hasSecondPair(bytes, start, length));
    return isMarked || isOpened ? Optional.of("UTF-16") : Optional.empty();
  }

  private static boolean hasSecondPair(byte[] bytes, int start, int length) {
    return length >= 4 && bytes[start + 2] != 0 && bytes[start + 3] == 0;
  }

  /**
   * Whether the bytes decode as GB18030 and what they hold beside ASCII is mostly Chinese. Its last
   * character may be cut off, where the text was.
   */
  private static boolean isGb18030(byte[] bytes, int start, int length) {
    String text = null;
    for (int cut = 0; cut < 4 && cut <= length && text == null; cut++) {
      text = decoded(bytes, start, length - cut);
    }
    if (text == null) {
      return false;
    }
    long other = text.chars().filter(c -> c > 0x7F).count();
    long chinese =
        text.chars()
            .filter(
                c -> (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3000 && c <= 0x303F) || c >= 0xFF00)
            .count();
    // A single character may as well be a broken byte of UTF-8.
    return other > 1 && 2 * chinese > other;
  }

  private static @Nullable String decoded(byte[] bytes, int start, int length) {
    try {
      return GB18030.newDecoder().decode(ByteBuffer.wrap(bytes, start, length)).toString();
    } catch (CharacterCodingException e) {
      return null; // which is the answer: it is none
    }
  }
}

package org.chamberkit.io.frame;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.chamberkit.io.JsonProblem;
import org.chamberkit.io.Limit;
import org.chamberkit.io.Limits;
import org.chamberkit.problem.ProblemCode;

/**
 * Unpacks gzip (RFC 1952) with all of its members, each checked against its sum and length.
 *
 * <p>The JDK's own stream ends in silence where a further member is damaged, where junk follows, or
 * where the source has nothing available just then; this one gives all that can be unpacked, and
 * then says what is wrong.
 */
public final class GzipStream extends InputStream {

  /** Below this nothing is said of how much comes out of the packed bytes. */
  private static final long JUDGED_FROM = 1024 * 1024;

  private static final int HEADER_CHECK = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xE0;

  /** What comes next in the packed bytes. */
  private enum Part {
    FIRST_HEADER,
    FURTHER_HEADER,
    BODY,
    TRAILER,
    END
  }

  private final InputStream packed;
  private final Limits limits;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private final CRC32 headerSum = new CRC32();
  private final byte[] buffer = new byte[16 * 1024];
  private int at;
  private int end;
  private long packedBytes;
  private long unpackedBytes;
  private long ofMember;
  private Part part = Part.FIRST_HEADER;

  public GzipStream(InputStream packed, Limits limits) {
    this.packed = packed;
    this.limits = limits;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (part != Part.END) {
      switch (part) {
        case FIRST_HEADER, FURTHER_HEADER -> beginMember();
        case TRAILER -> endMember();
        default -> {
          int unpacked = unpack(target, offset, length);
          if (unpacked > 0) {
            return unpacked;
          }
        }
      }
    }
    return -1;
  }

  private int unpack(byte[] target, int offset, int length) throws IOException {
    if (inflater.needsInput()) {
      if (at == end && !fill()) {
        throw damage(JsonProblem.GZIP_CUT_OFF);
      }
      inflater.setInput(buffer, at, end - at);
    }
    int unpacked;
    try {
      unpacked = inflater.inflate(target, offset, length);
    } catch (DataFormatException e) {
      throw damage(JsonProblem.GZIP_DAMAGED);
    }
    at = end - inflater.getRemaining();
    sum.update(target, offset, unpacked);
    ofMember += unpacked;
    unpackedBytes += unpacked;
    checkInflation();
    if (inflater.finished()) {
      part = Part.TRAILER;
    } else if (inflater.needsDictionary()) {
      throw damage(JsonProblem.GZIP_DAMAGED);
    }
    return unpacked;
  }

  private void checkInflation() throws IOException {
    long packedSoFar = packedBytes - (end - at);
    if (unpackedBytes > JUDGED_FROM
        && unpackedBytes / limits.most(Limit.INFLATION_LIMIT) > packedSoFar) {
      throw new GzipDamage(Fault.of(Limit.INFLATION_LIMIT, limits));
    }
  }

  private void endMember() throws IOException {
    long expectedSum = littleEndian(4);
    long expectedLength = littleEndian(4);
    if (expectedSum != sum.getValue() || expectedLength != (ofMember & 0xFFFF_FFFFL)) {
      throw damage(JsonProblem.GZIP_DAMAGED);
    }
    part = Part.FURTHER_HEADER;
  }

  private void beginMember() throws IOException {
    if (at == end && part == Part.FURTHER_HEADER && !fill()) {
      part = Part.END;
      return;
    }
    if (!isHeader()) {
      throw damage(JsonProblem.GZIP_TRAILING);
    }
    inflater.reset();
    sum.reset();
    ofMember = 0;
    part = Part.BODY;
  }

  private boolean isHeader() throws IOException {
    headerSum.reset();
    if (next() != 0x1F || next() != 0x8B || next() != 8) {
      return false;
    }
    int flags = next();
    if ((flags & RESERVED) != 0) {
      return false;
    }
    skip(6); // time, hint and system
    if ((flags & EXTRA) != 0) {
      skip((int) littleEndian(2));
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    long expected = headerSum.getValue() & 0xFFFF;
    return (flags & HEADER_CHECK) == 0 || littleEndian(2) == expected;
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    int next = next();
    while (next != 0) {
      next = next();
    }
  }

  private long littleEndian(int bytes) throws IOException {
    long number = 0;
    for (int i = 0; i < bytes; i++) {
      number |= (long) next() << (8 * i);
    }
    return number;
  }

  private int next() throws IOException {
    if (at == end && !fill()) {
      throw damage(JsonProblem.GZIP_CUT_OFF);
    }
    headerSum.update(buffer[at]);
    return buffer[at++] & 0xFF;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = 0;
    int read = packed.read(buffer, 0, buffer.length);
    while (read == 0) { // which a source should never give
      read = packed.read(buffer, 0, 1);
    }
    if (read < 0) {
      return false;
    }
    end = read;
    packedBytes += read;
    return true;
  }

  private static GzipDamage damage(ProblemCode code) {
    return new GzipDamage(new Fault(code, ImmutableMap.of(), 0, false));
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    packed.close();
  }
}

package org.chamberkit.io.frame;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What kind of file begins with these bytes, where it is none that holds text. */
public enum FileSignature {
  XLSX("504B0304", "XLSX"),
  ZIP("504B0304", "ZIP"),
  XLS("D0CF11E0A1B11AE1", "XLS / DOC"),
  PDF("255044462D", "PDF"),
  JAVA("ACED0005", "Java serialization (.ser)"),
  RAR("526172211A07", "RAR"),
  SEVEN_ZIP("377ABCAF271C", "7z"),
  GZIP("1F8B08", "gzip");

  /** How many bytes tell: a workbook names its parts among its first entries. */
  public static final int LOOKED_AT = 4096;

  private final byte[] start;
  private final String type;

  FileSignature(String start, String type) {
    this.start = HexFormat.of().parseHex(start);
    this.type = type;
  }

  /** The kind of file, in words of both languages; nothing if it may be a text. */
  public static Optional<String> of(byte[] bytes, int from, int to) {
    for (FileSignature signature : values()) {
      int until = from + signature.start.length;
      if (until <= to
          && Arrays.equals(bytes, from, until, signature.start, 0, signature.start.length)
          && (signature != XLSX || isWorkbook(bytes, from, to))) {
        return Optional.of(signature.type);
      }
    }
    return Optional.empty();
  }

  private static boolean isWorkbook(byte[] bytes, int from, int to) {
    int length = Math.min(to - from, LOOKED_AT);
    String text = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    return text.contains("[Content_Types].xml") || text.contains("xl/");
  }
}

package org.chamberkit.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings of tables (表格编码). */
public enum CsvEncoding {
  /** UTF-8, with or without a byte order mark; written with one, by which Excel knows it. */
  UTF_8(StandardCharsets.UTF_8, true),
  /**
   * UTF-8, read like the other; written without a byte order mark, which some programs trip over.
   */
  UTF_8_WITHOUT_MARK(StandardCharsets.UTF_8, false),
  /**
   * GB18030 (GB 18030), of which GBK and GB2312 are parts, as Excel writes it in China. Since JDK
   * 21 a few rare characters follow the edition of 2022, before that the one of 2000.
   */
  GB18030(Charset.forName("GB18030"), false);

  private final Charset charset;
  private final boolean isMarked;

  CsvEncoding(Charset charset, boolean isMarked) {
    this.charset = charset;
    this.isMarked = isMarked;
  }

  Charset charset() {
    return charset;
  }

  /** Whether a table begins with a byte order mark when it is written. */
  boolean isMarked() {
    return isMarked;
  }
}

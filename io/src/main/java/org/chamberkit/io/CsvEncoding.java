package org.chamberkit.io;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings of tables (表格编码). */
public enum CsvEncoding {
  /** UTF-8, with or without a byte order mark; written with one, by which Excel knows it. */
  UTF_8(StandardCharsets.UTF_8),
  /**
   * GB18030 (GB 18030), of which GBK and GB2312 are parts, as Excel writes it in China. Since JDK
   * 21 a few rare characters follow the edition of 2022, before that the one of 2000.
   */
  GB18030(Charset.forName("GB18030"));

  private final Charset charset;

  CsvEncoding(Charset charset) {
    this.charset = charset;
  }

  Charset charset() {
    return charset;
  }
}

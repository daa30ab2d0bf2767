package org.chamberkit.io;

/** Is told how far the reading of a source is (读取进度). */
@FunctionalInterface
public interface ReadProgress {

  /**
   * Takes notice, after each record.
   *
   * @param bytes how many bytes are read so far, unpacked
   * @param records how many records are read so far
   */
  void at(long bytes, long records);
}

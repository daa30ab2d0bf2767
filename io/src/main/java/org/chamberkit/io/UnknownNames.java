package org.chamberkit.io;

/** What is done with names that an object does not have (未知属性的处理). */
public enum UnknownNames {
  /** The document is refused (拒绝). */
  REFUSED,
  /** The name is passed over with its value, and a warning says so (跳过并提醒). */
  SKIPPED
}

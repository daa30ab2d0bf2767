package org.chamberkit.examples.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/**
 * What a command has of the process around it, so that a test can give it something else. Text goes
 * out as UTF-8 and its lines end with LF, on every system.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param errorIsTerminal tells whether standard error is a terminal
 * @param nanoTime a clock, in nanoseconds
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    BooleanSupplier errorIsTerminal,
    LongSupplier nanoTime) {

  /** The console of this process. */
  static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Console::isErrorTerminal,
        System::nanoTime);
  }

  /** Writes text to standard output. */
  void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw Failure.writing(Path.of("-"), e);
    }
  }

  /** Writes a line to standard error. */
  void complain(String line) {
    err.print(line + "\n");
    err.flush();
  }

  private static boolean isErrorTerminal() {
    try {
      return TerminalProvider.load("exec").isSystemStream(SystemStream.Error);
    } catch (IOException e) {
      return false;
    }
  }
}

package org.chamberkit.examples.cli;

import java.util.Optional;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error for work longer than a second, if that is a terminal. */
final class Progress implements AutoCloseable {

  private static final long SECOND = 1_000_000_000L;
  private static final int WIDTH = 79;

  private final String task;
  private final Measure measure;
  private final OptionalLong size;
  private final Console console;
  private final long start;
  private boolean isDecided;
  private Optional<ProgressBar> bar = Optional.empty();

  /** What is counted. */
  enum Measure {
    BYTES("KiB", 1024),
    STEPS("", 1);

    private final String unit;
    private final long size;

    Measure(String unit, long size) {
      this.unit = unit;
      this.size = size;
    }
  }

  /** Begins at 0 of so many, if it is known how many. */
  Progress(String task, Measure measure, OptionalLong size, Console console) {
    this.task = task;
    this.measure = measure;
    this.size = size;
    this.console = console;
    this.start = console.nanoTime().getAsLong();
  }

  /** Tells how many are done. */
  void at(long done) {
    if (!isDecided && console.nanoTime().getAsLong() - start > SECOND) {
      isDecided = true;
      bar = console.errorIsTerminal().getAsBoolean() ? Optional.of(show()) : Optional.empty();
    }
    bar.ifPresent(shown -> shown.stepTo(done));
  }

  private ProgressBar show() {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(size.orElse(-1))
        .setUnit(measure.unit, measure.size)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(
            new ConsoleProgressBarConsumer(console.err(), WIDTH) {
              @Override
              public void accept(String line) {
                synchronized (Progress.this) { // it comes from a thread of its own
                  super.accept(line);
                }
              }

              @Override
              public void close() {} // else it ends the line, and leaves it
            })
        .build();
  }

  /** Wipes the line of the bar and lets something else be printed there. */
  synchronized void makeWay(Runnable printing) {
    bar.ifPresent(shown -> console.err().print("\r" + " ".repeat(WIDTH) + "\r"));
    printing.run();
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    makeWay(() -> {});
  }
}

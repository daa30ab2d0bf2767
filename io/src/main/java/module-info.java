/**
 * JSON documents and record streams for the values of the core library: strict in reading,
 * canonical in writing, every problem with its place.
 */
@SuppressWarnings("requires-automatic")
module org.chamberkit.io {
  requires transitive org.chamberkit;
  requires static transitive org.jspecify;
  requires tools.jackson.core;
  requires static tools.jackson.databind;

  exports org.chamberkit.io;

  provides tools.jackson.databind.JacksonModule with
      org.chamberkit.io.ChamberkitModule;
}

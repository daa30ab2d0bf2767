package org.chamberkit.examples;

import com.google.common.base.Preconditions;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import com.google.errorprone.annotations.DoNotCall;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.chamberkit.io.JsonDocument;
import org.chamberkit.rubric.Rubric;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonParser;

/**
 * A project of somebody who uses the library: one source file, compiled and run with what the
 * library brings along and nothing else.
 *
 * @param classes where its classes go
 */
record UserProject(Path classes) {

  /** The jars or directories of core, io, Guava with the two it brings, Jackson and JSpecify. */
  private static final String CLASS_PATH =
      Stream.of(
              Rubric.class,
              JsonDocument.class,
              Preconditions.class,
              InternalFutureFailureAccess.class,
              DoNotCall.class,
              JsonParser.class,
              NullMarked.class)
          .map(UserProject::origin)
          .distinct()
          .collect(Collectors.joining(File.pathSeparator));

  /** Compiles a class; returns the errors and warnings, one a line. */
  List<String> compile(String name, String source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-Xlint:all",
              "-Werror",
              "--release",
              "17",
              "-proc:none",
              "-classpath",
              CLASS_PATH,
              "-d",
              classes.toString());
      compiler
          .getTask(null, files, diagnostics, options, null, List.of(new Source(name, source)))
          .call();
    }
    return diagnostics.getDiagnostics().stream()
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .toList();
  }

  /** Runs the compiled class in a process of its own; returns what it prints, errors included. */
  String run(String name, Path workingDirectory) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            classes + File.pathSeparator + CLASS_PATH,
            name);
    builder.environment().remove("JAVA_TOOL_OPTIONS"); // which java would talk about
    Process process =
        builder.directory(workingDirectory.toFile()).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return printed.replace(System.lineSeparator(), "\n");
  }

  private static String origin(Class<?> type) {
    try {
      URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(place).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}

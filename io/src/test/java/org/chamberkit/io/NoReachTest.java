package org.chamberkit.io;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.FileInputStream;
import java.io.ObjectInputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Data lead to no code, no file and no network, for nothing that leads there is called. */
class NoReachTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void reading_calls_nothing_that_leads_out_of_the_data() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "java.lang.reflect..",
                "java.net..",
                "javax.naming..",
                "javax.script..",
                "java.rmi..",
                "java.sql..",
                "javax.tools.."))
        .orShould()
        .dependOnClassesThat(
            belongToAnyOf(
                ObjectInputStream.class, ProcessBuilder.class, Runtime.class, ClassLoader.class))
        .orShould()
        .callMethodWhere(
            describe(
                "a class is looked for by its name",
                call ->
                    call.getName().equals("forName")
                        && call.getTargetOwner().isEquivalentTo(Class.class)))
        .check(CLASSES);
  }

  @Test
  void files_are_opened_by_the_caller_alone() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(JsonSource.class.getName())
        .should()
        .dependOnClassesThat(
            belongToAnyOf(Files.class, File.class, FileInputStream.class, RandomAccessFile.class))
        .check(CLASSES);
  }
}

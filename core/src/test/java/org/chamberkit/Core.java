package org.chamberkit;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.chamberkit.text.Language;

/** The compiled classes of the core, read from where they lie: a test class is not among them. */
final class Core {

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrls(
              ImmutableList.of(Language.class.getProtectionDomain().getCodeSource().getLocation()));

  private Core() {}
}

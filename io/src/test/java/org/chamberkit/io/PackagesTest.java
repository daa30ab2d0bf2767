package org.chamberkit.io;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages of the module and their order; the first of them is the only one for users. */
class PackagesTest {

  private static final String DOOR = "org.chamberkit.io";
  private static final int MOST_FILES = 25;

  /** Each may use those before it, and the words of the door. */
  private static final ImmutableList<String> INNER =
      ImmutableList.of(
          "frame",
          "form",
          "table",
          "quantity",
          "directory",
          "figure",
          "ranking",
          "rubric",
          "scoring");

  /** What users say of a reading and what it says to them; these know no package but their own. */
  private static final ImmutableSet<Class<?>> WORDS =
      ImmutableSet.of(
          JsonSource.class,
          Limit.class,
          Limits.class,
          ReadOptions.class,
          ReadProgress.class,
          ReadCounts.class,
          RejectionBudget.class,
          UnknownNames.class,
          JsonProblem.class,
          CsvProblem.class);

  private static final JavaClasses CLASSES = classes();

  private static JavaClasses classes() {
    URL own = JsonDocument.class.getProtectionDomain().getCodeSource().getLocation();
    return new ClassFileImporter().importUrl(own);
  }

  @Test
  void every_package_is_known() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).collect(toImmutableSet()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of(DOOR), INNER.stream().map(name -> DOOR + '.' + name)).toList());
  }

  @Test
  void an_inner_package_uses_only_those_before_it_and_the_words_of_the_door() {
    ImmutableList<String> backwards =
        dependencies()
            .filter(d -> isInner(d.getOriginClass()) && !isWord(d.getTargetClass()))
            .filter(d -> place(d.getTargetClass()) > place(d.getOriginClass()))
            .map(Dependency::getDescription)
            .collect(toImmutableList());

    assertThat(dependencies().filter(d -> isInner(d.getOriginClass()))).isNotEmpty();
    assertThat(backwards).isEmpty();
  }

  @Test
  void the_words_of_the_door_use_nothing_but_each_other() {
    ImmutableList<String> beyond =
        dependencies()
            .filter(d -> isWord(d.getOriginClass()) && !isWord(d.getTargetClass()))
            .map(Dependency::getDescription)
            .collect(toImmutableList());

    assertThat(beyond).isEmpty();
  }

  @Test
  void a_package_has_at_most_twenty_five_files() {
    Map<String, Long> files =
        CLASSES.stream()
            .filter(JavaClass::isTopLevelClass)
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

    assertThat(files)
        .allSatisfy((name, count) -> assertThat(count).isBetween(2L, (long) MOST_FILES));
  }

  @Test
  void every_package_is_null_marked() {
    assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
        .allMatch(
            held -> held.isAnnotatedWith("org.jspecify.annotations.NullMarked"), "is null-marked");
  }

  private static Stream<Dependency> dependencies() {
    return CLASSES.stream()
        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
        .filter(d -> d.getTargetClass().getPackageName().startsWith(DOOR));
  }

  private static boolean isInner(JavaClass type) {
    return !type.getPackageName().equals(DOOR);
  }

  private static boolean isWord(JavaClass type) {
    String name = type.getBaseComponentType().getName();
    return WORDS.stream()
        .anyMatch(word -> name.equals(word.getName()) || name.startsWith(word.getName() + '$'));
  }

  private static int place(JavaClass type) {
    return isInner(type)
        ? INNER.indexOf(type.getPackageName().substring(DOOR.length() + 1))
        : INNER.size();
  }
}

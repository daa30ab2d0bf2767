package org.chamberkit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.HasReturnType;
import java.io.Serializable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoomsTest {

  private static final String ROOT = "org.chamberkit";

  /** The rooms of the design, each may use those before it. */
  private static final ImmutableList<String> ROOMS =
      ImmutableList.of(
          "text",
          "problem",
          "quantity",
          "period",
          "composite",
          "scale",
          "outlier",
          "index",
          "code",
          "industry",
          "organization",
          "relation",
          "post",
          "directory",
          "fact",
          "figure",
          "place",
          "candidate",
          "label",
          "cut",
          "ranking",
          "applicant",
          "condition",
          "eligibility",
          "consolidation",
          "measure",
          "programme",
          "standing",
          "movement",
          "concordance",
          "publication",
          "tally",
          "hierarchy",
          "statistics",
          "statement",
          "aggregation",
          "rating",
          "answer",
          "award",
          "rule",
          "ballot",
          "comparison",
          "subtotal",
          "rubric",
          "scrutiny",
          "variant",
          "evaluation",
          "reckoning",
          "ledger",
          "scoring",
          "mixture",
          "sheet",
          "explanation",
          "cohort",
          "review",
          "recognition",
          "report",
          "analysis");

  private static final ImmutableSet<String> BINARY_FRACTIONS =
      ImmutableSet.of("double", "float", "java.lang.Double", "java.lang.Float");

  @Test
  void every_package_is_a_room_of_the_design() {
    ImmutableSet<String> packages =
        Core.CLASSES.stream().map(JavaClass::getPackageName).collect(toImmutableSet());

    assertThat(packages)
        .contains(ROOT + ".text", ROOT + ".scoring")
        .allSatisfy(
            name ->
                assertThat(name.equals(ROOT) || ROOMS.contains(room(name)))
                    .as("package %s is a room", name)
                    .isTrue());
  }

  @Test
  void the_root_package_has_no_types_but_the_style() {
    assertThat(Core.CLASSES.stream().filter(c -> c.getPackageName().equals(ROOT)))
        .extracting(JavaClass::getSimpleName)
        .containsOnly("package-info", "ValueStyle");
  }

  @Test
  void a_room_uses_only_the_rooms_before_it() {
    ImmutableList<String> backwards =
        dependencies()
            .filter(d -> place(d.getTargetClass()) > place(d.getOriginClass()))
            .map(Dependency::getDescription)
            .collect(toImmutableList());

    assertThat(dependencies().count()).as("dependencies between rooms").isPositive();
    assertThat(backwards).isEmpty();
  }

  @Test
  void the_core_reads_and_writes_nothing_and_does_not_reflect() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.io..",
                    "java.nio.file..",
                    "java.nio.channels..",
                    "java.net..",
                    "java.lang.reflect..",
                    "java.lang.invoke..",
                    "java.util.logging..",
                    "tools.jackson..",
                    "com.fasterxml..")
                .and(DescribedPredicate.not(type(Serializable.class))))
        .check(Core.CLASSES);
  }

  @Test
  void the_core_does_not_ask_for_the_time_the_locale_or_the_machine() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "the answer differs from machine to machine",
                (JavaMethodCall call) -> differsBetweenMachines(call.getTarget())))
        .check(Core.CLASSES);
  }

  @Test
  void the_core_has_no_binary_fractions() {
    ImmutableList<String> fractions =
        Core.CLASSES.stream()
            .filter(c -> !c.getPackageName().equals(ROOT + ".analysis"))
            .flatMap(RoomsTest::binaryFractions)
            .collect(toImmutableList());

    assertThat(fractions).isEmpty();
  }

  @Test
  void every_room_is_null_marked() {
    ImmutableList<String> unmarked =
        Core.CLASSES.getPackage(ROOT).getSubpackages().stream()
            .filter(room -> !isNullMarked(room))
            .map(JavaPackage::getName)
            .collect(toImmutableList());

    assertThat(unmarked).isEmpty();
  }

  @Test
  void public_fields_do_not_change() {
    fields()
        .that()
        .arePublic()
        .should()
        .beFinal()
        .andShould()
        .notHaveRawType(DescribedPredicate.describe("an array", JavaClass::isArray))
        .check(Core.CLASSES);
  }

  private static Stream<Dependency> dependencies() {
    return Core.CLASSES.stream()
        .filter(c -> !c.getPackageName().equals(ROOT))
        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
        .filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT));
  }

  private static int place(JavaClass type) {
    return ROOMS.indexOf(room(type.getPackageName()));
  }

  /** The one name behind the root package; more than one name gives no room. */
  private static String room(String packageName) {
    return packageName.equals(ROOT) ? "" : packageName.substring(ROOT.length() + 1);
  }

  private static boolean isNullMarked(JavaPackage room) {
    return room.tryGetPackageInfo()
        .map(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
        .orElse(false);
  }

  private static boolean differsBetweenMachines(MethodCallTarget target) {
    String method = target.getOwner().getName() + '.' + target.getName();
    int parameters = target.getRawParameterTypes().size();
    return target.getName().equals("now")
        || method.equals("java.util.Locale.getDefault")
        || method.startsWith("java.lang.System.")
        || method.startsWith("java.time.ZoneId.")
        || (method.equals("java.lang.String.toLowerCase") && parameters == 0)
        || (method.equals("java.lang.String.toUpperCase") && parameters == 0)
        || (method.equals("java.lang.String.format") && parameters == 2)
        || method.equals("java.lang.String.formatted");
  }

  private static Stream<String> binaryFractions(JavaClass type) {
    Stream<String> held =
        type.getFields().stream()
            .filter(field -> isBinaryFraction(field.getRawType()))
            .map(JavaField::getFullName);
    Stream<String> declared =
        type.getCodeUnits().stream()
            .filter(unit -> speaksOfBinaryFractions(unit, unit.getRawParameterTypes()))
            .map(JavaCodeUnit::getFullName);
    Stream<String> called =
        type.getMethodCallsFromSelf().stream()
            .filter(
                call ->
                    speaksOfBinaryFractions(
                        call.getTarget(), call.getTarget().getRawParameterTypes()))
            .map(JavaMethodCall::getDescription);
    return Stream.of(held, declared, called).flatMap(found -> found);
  }

  private static boolean speaksOfBinaryFractions(
      HasReturnType unit, Iterable<JavaClass> parameters) {
    return Stream.concat(
            Stream.of(unit.getRawReturnType()), ImmutableList.copyOf(parameters).stream())
        .anyMatch(RoomsTest::isBinaryFraction);
  }

  private static boolean isBinaryFraction(JavaClass type) {
    return BINARY_FRACTIONS.contains(type.getBaseComponentType().getName());
  }
}

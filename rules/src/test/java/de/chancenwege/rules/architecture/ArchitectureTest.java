package de.chancenwege.rules.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "de.chancenwege.rules", importOptions = ArchitectureTest.MainOnly.class)
class ArchitectureTest {

  /** Wherever the build puts them, classes of tests lie in a folder of this name. */
  static final class MainOnly implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  private static final String ENGINE = "de.chancenwege.rules.dmn..";
  private static final String COMPILED = "de.chancenwege.rules.compiled..";
  private static final String[] FEEL = {"org.kie.dmn.feel.lang.ast..", "org.kie.dmn.feel.parser.."};
  private static final String[] ENGINE_LIBRARIES = {"org.kie..", "org.drools.."};
  private static final String[] LIBRARIES = {
    "java..",
    "javax.xml..",
    "org.w3c.dom..",
    "org.xml.sax..",
    "org.jspecify..",
    "org.slf4j..",
    "de.chancenwege.rules.."
  };

  @ArchTest
  static void an_empty_scan_cannot_pass(JavaClasses scanned) {
    assertThat(scanned.size()).isGreaterThanOrEqualTo(100);
    assertThat(scanned).noneMatch(type -> type.getSimpleName().endsWith("Test"));
  }

  @ArchTest
  static final ArchRule only_the_jdk_jspecify_slf4j_and_kie_are_used =
      classes()
          .that()
          .resideOutsideOfPackages(ENGINE, COMPILED)
          .should()
          .onlyDependOnClassesThat(resideInAnyPackage(LIBRARIES));

  @ArchTest
  static final ArchRule the_engine_is_used_in_one_package_which_uses_nothing_else =
      classes()
          .that()
          .resideInAPackage(ENGINE)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(LIBRARIES).or(resideInAnyPackage(ENGINE_LIBRARIES)));

  @ArchTest
  static final ArchRule what_is_compiled_uses_the_parser_of_kie_and_not_its_engine =
      classes()
          .that()
          .resideInAPackage(COMPILED)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(LIBRARIES)
                  .or(resideInAnyPackage(FEEL))
                  .or(resideInAPackage("org.antlr.v4.runtime..")));

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("de.chancenwege.(**)").should().beFreeOfCycles();

  @ArchTest
  static void every_package_is_null_marked(JavaClasses scanned) {
    var packages = scanned.getPackage("de.chancenwege.rules").getSubpackagesInTree();
    assertThat(packages).hasSizeGreaterThanOrEqualTo(7);
    assertThat(packages)
        .filteredOn(javaPackage -> !javaPackage.isAnnotatedWith(NullMarked.class))
        .extracting(JavaPackage::getName)
        .isEmpty();
    assertThat(scanned.getPackage("de.chancenwege.rules").isAnnotatedWith(NullMarked.class))
        .isTrue();
  }

  private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis", "nanoTime");

  @ArchTest
  static final ArchRule nobody_asks_for_the_time =
      noClasses()
          .should()
          .accessTargetWhere(
              describe(
                  "the target is a clock",
                  (JavaAccess<?> access) -> isClock(access.getTargetOwner(), access.getName())));

  private static boolean isClock(JavaClass owner, String name) {
    return owner.isEquivalentTo(java.time.Clock.class)
        || CLOCKS.contains(name) && resideInAnyPackage("java.time..", "java.lang").test(owner);
  }

  @ArchTest static final ArchRule nobody_prints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule exceptions_say_what_happened = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  @ArchTest static final ArchRule fields_are_not_injected = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

  @ArchTest
  static final ArchRule nobody_reflects_or_starts_programs =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("java.lang.reflect..")
                  .or(describe("start programs", type -> type.isAssignableTo(Process.class)))
                  .or(describe("run", type -> type.isEquivalentTo(Runtime.class))));

  @ArchTest
  static final ArchRule nobody_opens_a_connection =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.net.http..", "java.sql..")
                  .or(
                      describe(
                          "are sockets", type -> type.getName().startsWith("java.net.Socket"))));
}

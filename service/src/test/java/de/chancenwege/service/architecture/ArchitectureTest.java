package de.chancenwege.service.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(
    packages = "de.chancenwege.service",
    importOptions = ArchitectureTest.MainOnly.class)
class ArchitectureTest {

  /** Wherever the build puts them, classes of tests lie in a folder of this name. */
  static final class MainOnly implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  @ArchTest
  static void an_empty_scan_cannot_pass(JavaClasses scanned) {
    assertThat(scanned.size()).isGreaterThanOrEqualTo(100);
    assertThat(scanned).noneMatch(type -> type.getSimpleName().endsWith("Test"));
  }

  @ArchTest
  static final ArchRule the_engine_is_known_to_rules_only =
      noClasses().should().dependOnClassesThat().resideInAnyPackage("org.kie..", "org.drools..");

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("de.chancenwege.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule the_interface_does_not_know_the_pages =
      noClasses()
          .that()
          .resideOutsideOfPackage("de.chancenwege.service.web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("de.chancenwege.service.web..");

  @ArchTest
  static void every_package_is_null_marked(JavaClasses scanned) {
    var packages = scanned.getPackage("de.chancenwege.service").getSubpackagesInTree();
    assertThat(packages).hasSizeGreaterThanOrEqualTo(6);
    assertThat(packages)
        .filteredOn(javaPackage -> !javaPackage.isAnnotatedWith(NullMarked.class))
        .extracting(JavaPackage::getName)
        .isEmpty();
  }

  private static final Set<Class<?>> CLOCKS = Set.of(LocalDate.class, Instant.class);

  @ArchTest
  static final ArchRule only_one_class_asks_what_day_it_is =
      noClasses()
          .that()
          .doNotHaveSimpleName("BerlinClock")
          .should()
          .accessTargetWhere(
              describe(
                  "the target is a clock of the system",
                  (JavaAccess<?> access) ->
                      access.getTargetOwner().isEquivalentTo(Clock.class)
                              && access.getName().startsWith("system")
                          || access.getName().equals("now")
                              && CLOCKS.stream().anyMatch(access.getTargetOwner()::isEquivalentTo)
                              && !takesAClock(access)));

  private static boolean takesAClock(JavaAccess<?> access) {
    return access.getTarget().getFullName().contains(Clock.class.getName());
  }

  @ArchTest
  static final ArchRule exceptions_say_what_happened = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

  @ArchTest static final ArchRule fields_are_not_injected = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
}

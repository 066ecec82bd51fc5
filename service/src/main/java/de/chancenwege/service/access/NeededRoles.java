package de.chancenwege.service.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Of which roles one is needed for what was asked; the framework knows it and does not tell. */
final class NeededRoles {
  private NeededRoles() {}

  /** None, if everybody may. */
  static Set<String> of(ResourceInfo asked) {
    return Stream.<AnnotatedElement>of(asked.getResourceMethod(), asked.getResourceClass())
        .flatMap(place -> Optional.ofNullable(place.getAnnotation(RolesAllowed.class)).stream())
        .findFirst()
        .map(allowed -> Set.of(allowed.value()))
        .orElse(Set.of());
  }
}

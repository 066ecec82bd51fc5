package de.chancenwege.service.http;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Which methods an address takes; the framework knows it and does not tell. */
@Singleton
final class AllowedMethods {
  private final List<Entry> entries;

  AllowedMethods(BeanManager beans) {
    this.entries =
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
            .map(bean -> (Class<?>) bean.getBeanClass())
            .distinct()
            .filter(type -> type.isAnnotationPresent(Path.class))
            .flatMap(AllowedMethods::entries)
            .toList();
  }

  /** As the header {@code Allow} has it; empty for an unknown address. */
  String of(String path) {
    var methods = new TreeSet<String>();
    entries.stream()
        .filter(entry -> entry.address().matcher(path).matches())
        .forEach(entry -> methods.add(entry.method()));
    if (methods.contains(HttpMethod.GET)) {
      methods.add(HttpMethod.HEAD);
    }
    if (!methods.isEmpty()) {
      methods.add(HttpMethod.OPTIONS);
    }
    return String.join(", ", methods);
  }

  /** The framework tells everybody who asks of a method for heads, also where there is none. */
  @ServerResponseFilter
  void correct(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getMethod().equals(HttpMethod.OPTIONS)) {
      response.getHeaders().putSingle(HttpHeaders.ALLOW, of(request.getUriInfo().getPath()));
    }
  }

  private static Stream<Entry> entries(Class<?> resource) {
    var base = resource.getAnnotation(Path.class).value();
    return Arrays.stream(resource.getDeclaredMethods())
        .flatMap(method -> verb(method).map(verb -> entry(base, method, verb)).stream());
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
        .map(HttpMethod::value)
        .findFirst();
  }

  private static Entry entry(String base, Method method, String verb) {
    var own = Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value).orElse("");
    var template = ("/" + base + "/" + own).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    return new Entry(Pattern.compile(template.replaceAll("\\{[^}]*}", "[^/]+") + "/?"), verb);
  }

  private record Entry(Pattern address, String method) {}
}

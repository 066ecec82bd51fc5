package de.chancenwege.rules.bench;

import com.gs.dmn.runtime.ExecutionContext;
import com.gs.dmn.runtime.ExecutionContextBuilder;
import de.chancenwege.rules.TableVersion;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule file as Java code of jDMN; decisions that others need are calculated once. */
final class JdmnEvaluator implements Evaluator {
  private record Prepared(String name, MethodHandle method, List<String> parameters) {}

  private final List<Prepared> decisions;

  JdmnEvaluator(JdmnCode code, TableVersion version) {
    this.decisions =
        version.content().decisions().stream()
            .map(decision -> prepared(code, version, decision.name()))
            .toList();
  }

  private static Prepared prepared(JdmnCode code, TableVersion version, String decision) {
    try {
      var type = code.of(version, decision);
      var method =
          Arrays.stream(type.getMethods()).filter(JdmnEvaluator::isTyped).findFirst().orElseThrow();
      var names =
          Arrays.stream(method.getParameters())
              .limit(method.getParameterCount() - 1)
              .map(Parameter::getName)
              .toList();
      var handle =
          MethodHandles.lookup()
              .unreflect(method)
              .bindTo(type.getConstructor().newInstance())
              .asSpreader(Object[].class, method.getParameterCount());
      return new Prepared(decision, handle, names);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isTyped(Method method) {
    int count = method.getParameterCount();
    return method.getName().equals("apply")
        && count > 0
        && method.getParameterTypes()[count - 1].equals(ExecutionContext.class);
  }

  @Override
  public Map<String, @Nullable Object> results(Map<String, @Nullable Object> values) {
    var context = ExecutionContextBuilder.executionContext().build();
    var results = new HashMap<String, @Nullable Object>();
    for (var decision : decisions) {
      results.put(decision.name(), result(decision, values, context));
    }
    return results;
  }

  private static @Nullable Object result(
      Prepared decision, Map<String, @Nullable Object> values, ExecutionContext context) {
    var arguments = new Object[decision.parameters().size() + 1];
    for (int i = 0; i < decision.parameters().size(); i++) {
      arguments[i] = values.get(decision.parameters().get(i));
    }
    arguments[arguments.length - 1] = context;
    try {
      return (Object) decision.method().invoke(arguments);
    } catch (Throwable e) {
      throw new IllegalStateException(decision.name(), e);
    }
  }
}

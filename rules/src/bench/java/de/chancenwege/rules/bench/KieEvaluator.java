package de.chancenwege.rules.bench;

import de.chancenwege.rules.TableVersion;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** A rule file as a program evaluates it that uses kie-dmn directly. */
final class KieEvaluator implements Evaluator {
  private final DMNRuntime runtime;
  private final DMNModel model;
  private final List<String> inputs;

  KieEvaluator(TableVersion version) {
    this.runtime = runtime(version.file().content());
    this.model = runtime.getModels().get(0);
    this.inputs = version.content().inputs().stream().map(input -> input.name()).toList();
  }

  private static DMNRuntime runtime(byte[] content) {
    var resource = ResourceFactory.newInputStreamResource(new ByteArrayInputStream(content));
    return DMNRuntimeBuilder.fromDefaults()
        .buildConfiguration()
        .fromResources(List.of(resource))
        .getOrElseThrow(IllegalStateException::new);
  }

  @Override
  public Map<String, @Nullable Object> results(Map<String, @Nullable Object> values) {
    var context = runtime.newContext();
    inputs.forEach(input -> context.set(input, values.get(input)));
    var results = new HashMap<String, @Nullable Object>();
    for (var result : runtime.evaluateAll(model, context).getDecisionResults()) {
      results.put(result.getDecisionName(), result.getResult());
    }
    return results;
  }
}

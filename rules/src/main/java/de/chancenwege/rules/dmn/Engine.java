package de.chancenwege.rules.dmn;

import de.chancenwege.rules.table.Issue;
import de.chancenwege.rules.table.TableFile;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.compiler.RuntimeModeOption;
import org.kie.dmn.core.impl.DMNRuntimeImpl;
import org.kie.kogito.decision.DecisionModel;
import org.kie.kogito.dmn.DMNKogito;
import org.kie.kogito.dmn.DmnDecisionModel;

/** One compiled model. Safe for many threads. */
final class Engine {

  private final DMNRuntime runtime;
  private final DecisionModel model;
  private final ThreadLocal<List<String>> hits = ThreadLocal.withInitial(ArrayList::new);

  private Engine(DMNRuntime runtime, DMNModel model) {
    this.runtime = runtime;
    this.model = new DmnDecisionModel(runtime, model.getNamespace(), model.getName());
    runtime.addListener(new HitListener());
  }

  /** Compiles a model; empty when the engine gives up on the text without saying where. */
  static Optional<Engine> compile(String xml) {
    try {
      var runtime = DMNKogito.createGenericDMNRuntime(Set.of(), true, new StringReader(xml));
      ((DMNRuntimeImpl) runtime).setOption(new RuntimeModeOption(RuntimeModeOption.MODE.STRICT));
      return runtime.getModels().stream().findFirst().map(model -> new Engine(runtime, model));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /** What the engine's compiler objects to. */
  List<Issue> issues(TableFile file) {
    return model.getDMNModel().getMessages().stream()
        .filter(message -> message.getSeverity() != DMNMessage.Severity.INFO)
        .map(message -> EngineMessages.issue(file, message))
        .toList();
  }

  Outcome evaluate(String decision, Map<String, ? extends @Nullable Object> inputs) {
    var rows = hits.get();
    rows.clear();
    var context = runtime.newContext();
    inputs.forEach(context::set);
    var result = runtime.evaluateByName(model.getDMNModel(), context, decision);
    var value = result.getDecisionResultByName(decision).getResult();
    var outcome = new Outcome(rows, value, result.hasErrors());
    hits.remove();
    return outcome;
  }

  private final class HitListener implements DMNRuntimeEventListener {
    @Override
    public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
      hits.get().addAll(event.getSelectedIds());
    }
  }
}

package de.chancenwege.rules.bench;

import com.gs.dmn.dialect.JavaTimeDMNDialectDefinition;
import com.gs.dmn.log.NopBuildLogger;
import com.gs.dmn.serialization.DefaultTypeDeserializationConfigurer;
import com.gs.dmn.transformation.InputParameters;
import com.gs.dmn.transformation.NopDMNTransformer;
import com.gs.dmn.transformation.lazy.NopLazyEvaluationDetector;
import com.gs.dmn.transformation.template.TreeTemplateProvider;
import com.gs.dmn.validation.NopDMNValidator;
import de.chancenwege.rules.TableVersion;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import javax.xml.transform.TransformerException;

/** Rule files as Java classes, made by jDMN and compiled by javac. */
final class JdmnCode {
  private final Path folder;
  private final ClassLoader classes;

  JdmnCode(List<TableVersion> versions) throws IOException {
    this.folder = Files.createTempDirectory("jdmn");
    for (var version : versions) {
      translate(version);
    }
    compile();
    this.classes = new URLClassLoader(new URL[] {folder.toUri().toURL()});
  }

  Class<?> of(TableVersion version, String decision) throws ClassNotFoundException {
    var name = Character.toUpperCase(decision.charAt(0)) + decision.substring(1);
    return classes.loadClass(packageOf(version) + '.' + name);
  }

  /** Takes the classes away from the disk. */
  void delete() throws IOException {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }

  private static String packageOf(TableVersion version) {
    return "jdmn." + version.folder().replace('/', '.').replace('-', '_').replace(".", ".t_");
  }

  private void translate(TableVersion version) throws IOException {
    var dmn = Files.createTempFile(folder, "model", ".dmn");
    try {
      new JdmnModel(version.file().content()).writeTo(dmn);
    } catch (TransformerException e) {
      throw new IOException(e);
    }
    var settings =
        new InputParameters(
            Map.of(
                "dmnVersion", "1.3",
                "modelVersion", "1",
                "platformVersion", "1",
                "caching", "true",
                "javaRootPackage", packageOf(version)));
    new JavaTimeDMNDialectDefinition()
        .createDMNToNativeTransformer(
            new NopDMNValidator(),
            new NopDMNTransformer<>(),
            new TreeTemplateProvider(),
            new NopLazyEvaluationDetector(),
            new DefaultTypeDeserializationConfigurer(),
            settings,
            new NopBuildLogger())
        .transform(dmn, folder);
  }

  private void compile() throws IOException {
    try (var files = Files.walk(folder)) {
      var sources = files.map(Path::toString).filter(name -> name.endsWith(".java")).toList();
      var options =
          Stream.of("-proc:none", "-nowarn", "-parameters", "-XDsuppressNotes", "-d", folder + "");
      var arguments = Stream.concat(options, sources.stream()).toArray(String[]::new);
      if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments) != 0) {
        throw new IllegalStateException("what jDMN wrote does not compile");
      }
    }
  }
}

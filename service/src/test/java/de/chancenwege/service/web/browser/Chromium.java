package de.chancenwege.service.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chromium, for all tests of a class. Where there is none, tests fail: they must
 * not be skipped. They fail too where a browser complained.
 */
final class Chromium implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  private static final String PATH_PROPERTY = "chancenwege.chromium";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Playwright playwright;
  private Browser browser;
  private final List<Visitor> visitors = new ArrayList<>();

  @Override
  public void beforeAll(ExtensionContext context) {
    var executable =
        executable()
            .orElseThrow(
                () ->
                    new AssertionError(
                        "No Chromium: apt-get install chromium, or -D%s=/path/to/chromium"
                            .formatted(PATH_PROPERTY)));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var options = new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS);
    browser = playwright.chromium().launch(options);
  }

  private static Optional<Path> executable() {
    var named = Stream.ofNullable(System.getProperty(PATH_PROPERTY)).map(Path::of);
    var folders = Arrays.stream(System.getenv("PATH").split(File.pathSeparator));
    var found = folders.flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(named, found).filter(Files::isExecutable).findFirst();
  }

  static NewContextOptions wide() {
    return new NewContextOptions().setViewportSize(1280, 900);
  }

  static NewContextOptions narrow() {
    return new NewContextOptions().setViewportSize(320, 640);
  }

  /** A visitor with a browser of their own, for one test. */
  Visitor visitor(NewContextOptions options) {
    var base = ConfigProvider.getConfig().getValue("test.url", String.class);
    var visitor = new Visitor(browser.newContext(options), base);
    visitors.add(visitor);
    return visitor;
  }

  Visitor visitor() {
    return visitor(wide());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    var complaints = visitors.stream().flatMap(visitor -> visitor.complaints().stream()).toList();
    visitors.forEach(Visitor::close);
    visitors.clear();
    assertThat(complaints).isEmpty();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    playwright.close();
  }
}

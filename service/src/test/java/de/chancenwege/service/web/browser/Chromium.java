package de.chancenwege.service.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chromium, for all tests of a class. Where there is none, tests fail: they must
 * not be skipped.
 */
final class Chromium implements BeforeAllCallback, AfterAllCallback {

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

  /** A visitor with a browser of their own. */
  Visitor visitor(String base, Browser.NewContextOptions options) {
    return new Visitor(browser.newContext(options), base);
  }

  Visitor visitor(String base) {
    return visitor(base, new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    playwright.close();
  }
}

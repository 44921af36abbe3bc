package dev.kinship.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The site in Chromium, on a wide and on a narrow screen. Screenshots are left in {@code
 * target/screenshots}. Without a browser and its driver on the machine the test is skipped.
 */
class BrowserTest {

  private static final Path OUT = Path.of("target", "browser").toAbsolutePath();
  private static final Dimension WIDE = new Dimension(1280, 900);
  private static final Dimension NARROW = new Dimension(400, 800);

  private static @Nullable ChromeDriver browser;

  @BeforeAll
  static void open() throws IOException {
    Optional<Path> chromium = program("chromium", "chromium-browser", "google-chrome");
    Optional<Path> driver = program("chromedriver");
    assumeTrue(chromium.isPresent() && driver.isPresent(), "no Chromium with its driver");
    Site.write(SiteTest.ROOT, OUT);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage");
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow().toFile())
                .build(),
            options);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void everyPageFitsOnEveryScreen() throws IOException {
    for (Dimension screen : List.of(WIDE, NARROW)) {
      browser().manage().window().setSize(screen);
      for (Page page : Contents.of(SiteTest.ROOT).pages()) {
        show(page.target());
        assertThat(browser().getTitle()).isEqualTo(page.title().replace("`", "") + " · Kinship");
        assertThat(
                browser()
                    .executeScript(
                        "return document.documentElement.scrollWidth <= window.innerWidth"))
            .as(page.path() + " on " + screen)
            .isEqualTo(true);
      }
    }
  }

  @Test
  void searchFindsASection() throws IOException {
    browser().manage().window().setSize(WIDE);
    show("guide.html");
    WebElement query = browser().findElement(By.id("query"));
    query.sendKeys("keyset");
    assertThat(browser().findElements(By.cssSelector("#results a"))).isNotEmpty();
    screenshot("search");
    query.clear();
    query.sendKeys("one-to-one");
    query.submit();
    assertThat(browser().getCurrentUrl()).contains("one-to-one");
  }

  @Test
  void theMenuOpensOnANarrowScreen() throws IOException {
    browser().manage().window().setSize(NARROW);
    show("index.html");
    WebElement menu = browser().findElement(By.id("menu"));
    assertThat(menu.isDisplayed()).isFalse();
    screenshot("narrow");
    browser().findElement(By.id("menu-button")).click();
    assertThat(menu.isDisplayed()).isTrue();
    screenshot("narrow-menu");
    menu.findElement(By.linkText("Guide")).click();
    assertThat(browser().getCurrentUrl()).endsWith("/guide.html");
    screenshot("narrow-guide");

    browser().manage().window().setSize(WIDE);
    show("index.html");
    assertThat(browser().findElement(By.id("menu")).isDisplayed()).isTrue();
    screenshot("wide");
    show("errors.html#belongs-to-key-type");
    screenshot("wide-errors");
  }

  private static ChromeDriver browser() {
    return Objects.requireNonNull(browser);
  }

  private static void show(String page) {
    browser().get(OUT.toUri() + page);
  }

  private static void screenshot(String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "screenshots"));
    Files.write(folder.resolve(name + ".png"), browser().getScreenshotAs(OutputType.BYTES));
  }

  private static Optional<Path> program(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}

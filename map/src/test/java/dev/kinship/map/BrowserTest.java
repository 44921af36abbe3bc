package dev.kinship.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.kinship.map.model.Line;
import dev.kinship.map.model.LineEnd;
import dev.kinship.map.model.MapModel;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The page in a real browser. Skipped where no Chromium is installed. */
class BrowserTest {

  private static final Path PAGES = Path.of("target/browser");

  /** The least height of letters that are meant to be read, in pixels. */
  private static final double LEAST = 8;

  /** The entities that are in view as a whole. */
  private static final String SEEN =
      """
      var area = document.getElementById("stage").getBoundingClientRect();
      return Array.from(document.querySelectorAll(".box")).filter(function (box) {
        var at = box.querySelector(".frame").getBoundingClientRect();
        return at.left >= area.left && at.right <= area.right && at.top >= area.top && at.bottom <= area.bottom;
      });\
      """;

  /** The texts that stand out too little from what is behind them: the limit is WCAG's AA. */
  private static final String FAINT =
      """
      function light(colour) {
        var parts = colour.match(/[\\d.]+/g).slice(0, 3).map(function (part) {
          var value = part / 255;
          return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        });
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
      }
      function behind(node) {
        var box = node.closest(".box");
        if (box) { return getComputedStyle(box.querySelector(".frame")).fill; }
        for (var each = node; each; each = each.parentElement) {
          var colour = getComputedStyle(each).backgroundColor;
          if (colour !== "rgba(0, 0, 0, 0)") { return colour; }
        }
        return "rgb(255, 255, 255)";
      }
      function hasText(node) {
        return Array.from(node.childNodes).some(function (each) {
          return each.nodeType === 3 && each.data.trim();
        });
      }
      return Array.from(document.querySelectorAll("header *, #details *, #map text, #legend *"))
        .filter(function (node) { return hasText(node) && node.getClientRects().length; })
        .filter(function (node) {
          var ink = light(node.matches("#map text") ? getComputedStyle(node).fill : getComputedStyle(node).color);
          var paper = light(behind(node));
          return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05) < 4.5;
        })
        .map(function (node) { return node.textContent; });\
      """;

  private static @Nullable ChromeDriver started;

  static List<EntityMap> maps() {
    return Maps.all();
  }

  @BeforeAll
  static void start() {
    Path browser = installed("chromium", "chromium-browser", "google-chrome");
    Path driver = installed("chromedriver");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage");
    options.addArguments("--window-size=1440,900", "--hide-scrollbars", "--disable-gpu");
    LoggingPreferences log = new LoggingPreferences();
    log.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", log);
    started =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .build(),
            options);
  }

  @AfterAll
  static void stop() {
    if (started != null) {
      started.quit();
    }
  }

  private static Path installed(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(
            () -> {
              System.out.println("No " + names[0] + ": the map is not opened in a browser");
              return abort("no " + names[0]);
            });
  }

  private static ChromeDriver driver() {
    assertThat(started).isNotNull();
    return Objects.requireNonNull(started);
  }

  /** Opens the page of a map, for what is asked of it. */
  private static ChromeDriver open(EntityMap map, String name) throws Exception {
    Path page = Files.createDirectories(PAGES).resolve(name + ".html");
    Files.writeString(page, map.html());
    driver().get(page.toUri().toString());
    return driver();
  }

  @ParameterizedTest
  @MethodSource("maps")
  void everythingIsThereAndNothingOverlaps(EntityMap map) throws Exception {
    MapModel model = map.model();
    ChromeDriver driver = open(map, "map-" + model.boxes().size());
    // Near enough that columns and names are shown.
    for (int i = 0; i < 12; i++) {
      driver.findElement(By.id("in")).click();
    }
    assertThat(driver.findElements(By.cssSelector(".box"))).hasSize(model.boxes().size());
    assertThat(driver.findElements(By.cssSelector(".line"))).hasSize(model.lines().size());
    assertThat(overlaps(driver, ".frame, .mark, .line text")).isEmpty();
    assertThat(outsideTheirBox(driver, "text:not(.far)")).isEmpty();
    assertNoError(driver);
  }

  /** Whatever is shown when a page opens is large enough, and nothing covers anything. */
  @ParameterizedTest
  @MethodSource("maps")
  void isReadableAtFirstSight(EntityMap map) throws Exception {
    ChromeDriver driver = open(map, "first-" + map.model().boxes().size());
    Files.write(
        PAGES.resolve("first-" + map.model().boxes().size() + ".png"),
        driver.getScreenshotAs(OutputType.BYTES));
    assertThat(smallest(driver)).isGreaterThan(LEAST);
    assertThat(overlaps(driver, ".frame, .mark, .line text")).isEmpty();
    assertThat(outsideTheirBox(driver, "text")).isEmpty();
    assertThat(asked(driver, SEEN))
        .hasSizeGreaterThanOrEqualTo(Math.min(map.model().boxes().size(), 12));
    assertNoError(driver);
  }

  @Test
  void aClickOnAnAssociationShowsTheAccessorsOfBothEndsAndTheirSql() throws Exception {
    for (EntityMap map : List.of(Maps.clinic(), Maps.links(), Maps.paths(), Maps.large(5))) {
      MapModel model = map.model();
      ChromeDriver driver = open(map, "click");
      for (Line line : model.lines()) {
        WebElement drawn = line(driver, line);
        new Actions(driver)
            .moveToElement(drawn.findElement(By.cssSelector(".names")))
            .click()
            .perform();
        String shown = driver.findElement(By.id("details")).getText();
        assertThat(shown).contains(String.join(", then ", line.ways()));
        String dashes = drawn.findElement(By.cssSelector(".run")).getCssValue("stroke-dasharray");
        assertThat(dashes.equals("none")).isNotEqualTo(line.isPath());
        for (LineEnd end : List.of(line.from(), line.to())) {
          end.accessors()
              .forEach(
                  each -> {
                    assertThat(shown).contains(each.name());
                    each.sql()
                        .forEach(
                            sql ->
                                assertThat(shown.replaceAll("\\s+", " "))
                                    .contains(sql.replaceAll("\\s+", " ")));
                  });
        }
        assertThat(drawn.getAttribute("class")).contains("on");
        driver.findElement(By.id("fit")).click();
      }
      assertNoError(driver);
    }
  }

  @Test
  void searchFindsEntitiesTablesAndAccessors() throws Exception {
    ChromeDriver driver = open(Maps.clinic(), "search");
    new Actions(driver).sendKeys("/").perform();
    WebElement search = driver.switchTo().activeElement();
    assertThat(search.getAttribute("id")).isEqualTo("search");
    search.sendKeys("getpets");
    assertThat(driver.findElement(By.id("found")).getText()).isEqualTo("1 found");
    search.sendKeys(Keys.ENTER);
    assertThat(driver.findElement(By.cssSelector("#details h2")).getText())
        .isEqualTo("Pet.owner \u2194 Owner.pets");
    search.clear();
    search.sendKeys("suppliers");
    assertThat(driver.findElements(By.cssSelector(".box.on"))).isNotEmpty();
    new Actions(driver).sendKeys(Keys.ESCAPE).perform();
    assertThat(driver.findElements(By.cssSelector(".on"))).isEmpty();
    assertNoError(driver);
  }

  @Test
  void everythingIsReachedByTheKeyboard() throws Exception {
    MapModel model = Maps.clinic().model();
    ChromeDriver driver = open(Maps.clinic(), "keyboard");
    int seen = 0;
    boolean chosen = false;
    for (int i = 0; i < model.boxes().size() + model.lines().size() + 8; i++) {
      new Actions(driver).sendKeys(Keys.TAB).perform();
      WebElement focused = driver.switchTo().activeElement();
      String css = String.valueOf(focused.getAttribute("class"));
      if (css.startsWith("line") || css.startsWith("box")) {
        seen++;
        assertThat(focused.getAttribute("aria-label")).isNotEmpty();
        if (!chosen && css.startsWith("line")) {
          chosen = true;
          new Actions(driver).sendKeys(Keys.ENTER).perform();
          assertThat(driver.findElement(By.id("details")).getText()).contains("SELECT");
          new Actions(driver).sendKeys(Keys.ESCAPE).perform();
          assertThat(driver.findElement(By.id("panel")).isDisplayed()).isFalse();
        }
      }
    }
    assertThat(seen).isGreaterThanOrEqualTo(model.boxes().size() + model.lines().size());
    assertNoError(driver);
  }

  @Test
  void lightAndDark() throws Exception {
    ChromeDriver driver = open(Maps.clinic(), "colours");
    line(driver, Maps.clinic().model().lines().get(1))
        .findElement(By.cssSelector(".names"))
        .click();
    for (String scheme : List.of("light", "dark")) {
      driver.executeCdpCommand(
          "Emulation.setEmulatedMedia",
          Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
      Object back = driver.executeScript("return getComputedStyle(document.body).backgroundColor");
      assertThat(back).isEqualTo(scheme.equals("light") ? "rgb(246, 247, 248)" : "rgb(16, 20, 24)");
      assertThat(asked(driver, FAINT)).as(scheme).isEmpty();
      Files.write(PAGES.resolve(scheme + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
  }

  @Test
  void thePictureFollowsLightAndDarkToo() throws Exception {
    Path picture = Files.createDirectories(PAGES).resolve("picture.svg");
    Files.writeString(picture, Maps.clinic().svg());
    ChromeDriver driver = driver();
    driver.get(picture.toUri().toString());
    for (String scheme : List.of("light", "dark")) {
      driver.executeCdpCommand(
          "Emulation.setEmulatedMedia",
          Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
      Object back =
          driver.executeScript("return getComputedStyle(document.querySelector('.back')).fill");
      assertThat(back).isEqualTo(scheme.equals("light") ? "rgb(246, 247, 248)" : "rgb(16, 20, 24)");
    }
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    assertThat(overlaps(driver, ".frame, .mark, .line text")).isEmpty();
    assertThat(outsideTheirBox(driver, "text")).isEmpty();
    assertNoError(driver);
  }

  private static WebElement line(ChromeDriver driver, Line line) {
    return driver.findElement(By.cssSelector(".line[data-id='" + line.id() + "']"));
  }

  private static List<?> overlaps(ChromeDriver driver, String which) {
    return asked(
        driver,
        """
        var all = [];
        document.getElementById("map").querySelectorAll(arguments[0]).forEach(function (each) {
          if (each.textContent || !each.matches("text")) {
            all.push([each.getBoundingClientRect(), each.textContent || JSON.stringify(each.parentNode.dataset)]);
          }
        });
        var found = [];
        for (var i = 0; i < all.length; i++) {
          for (var j = 0; j < i; j++) {
            var a = all[i][0], b = all[j][0];
            if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) {
              found.push(all[i][1] + " and " + all[j][1]);
            }
          }
        }
        return found;\
        """,
        which);
  }

  /** The size of the smallest text that is shown, in pixels of the screen. */
  private static double smallest(ChromeDriver driver) {
    Object size =
        driver.executeScript(
            """
            var least = 99;
            document.querySelectorAll("#map text").forEach(function (text) {
              if (text.textContent && getComputedStyle(text).display !== "none") {
                least = Math.min(least, parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a);
              }
            });
            return least;\
            """);
    return ((Number) Objects.requireNonNull(size)).doubleValue();
  }

  private static List<?> outsideTheirBox(ChromeDriver driver, String which) {
    return asked(
        driver,
        """
        var found = [];
        var which = arguments[0];
        document.querySelectorAll(".box").forEach(function (box) {
          var frame = box.querySelector(".frame").getBoundingClientRect();
          box.querySelectorAll(which).forEach(function (text) {
            var at = text.getBoundingClientRect();
            if (at.width && (at.left < frame.left || at.right > frame.right || at.bottom > frame.bottom)) {
              found.push(text.textContent);
            }
          });
        });
        return found;\
        """,
        which);
  }

  private static List<?> asked(ChromeDriver driver, String script, Object... arguments) {
    return (List<?>) Objects.requireNonNull(driver.executeScript(script, arguments));
  }

  private static void assertNoError(ChromeDriver driver) {
    assertThat(driver.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }
}

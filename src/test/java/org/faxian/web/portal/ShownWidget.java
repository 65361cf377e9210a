package org.faxian.web.portal;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A widget displayed in a page, as its user sees it. */
public record ShownWidget(Browser browser, String selector) {
    public static ShownWidget in(Browser browser) {
        return new ShownWidget(browser, "faxian-search");
    }

    public WebElement element() {
        return browser.first(selector);
    }

    public WebElement first(String within) {
        return element().getShadowRoot().findElement(By.cssSelector(within));
    }

    public List<WebElement> all(String within) {
        return element().getShadowRoot().findElements(By.cssSelector(within));
    }

    public List<String> texts(String within) {
        return all(within).stream().map(WebElement::getText).toList();
    }

    public WebElement input() {
        return first("input");
    }

    public ShownWidget focus() {
        browser.await(
                "the script", () -> browser.run("return !!document.querySelector('" + selector + "').shadowRoot"));
        input().click();
        return this;
    }

    public ShownWidget search(String text) {
        type(text);
        browser.press(Keys.ENTER);
        return this;
    }

    /** Replaces the text in its input. */
    public ShownWidget type(String text) {
        focus();
        browser.run("arguments[0].select()", input());
        browser.press(text);
        return this;
    }

    /** Returns the displayed number of hits, once there is an answer. */
    public String total() {
        return browser.await("an answer", () -> {
            String said = first(".total").getText();
            return said.contains("正在") || said.contains("…") ? "" : said;
        });
    }

    public String total(String wanted) {
        return browser.await(
                wanted,
                () -> first(".total").getText().contains(wanted)
                        ? first(".total").getText()
                        : "");
    }

    public List<String> titles() {
        return texts(".hit h3 a");
    }

    public List<WebElement> options() {
        return browser.await("suggestions", () -> {
            List<WebElement> shown = all("[role=option]");
            return shown.isEmpty() || !shown.getFirst().isDisplayed() ? null : shown;
        });
    }

    public boolean isOpen() {
        return "true".equals(input().getDomAttribute("aria-expanded"));
    }
}

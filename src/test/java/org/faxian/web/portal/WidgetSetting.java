package org.faxian.web.portal;

import org.faxian.web.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The setting of all tests of the widget: a server, another site with a page, and a browser. */
public abstract class WidgetSetting {
    static RunningServer server;
    static HostSite site;
    static Browser browser;

    final ShownWidget widget = ShownWidget.in(browser);

    @BeforeAll
    public static void start() {
        server = RunningServer.start();
        site = HostSite.start();
        browser = Browser.start();
        browser.resize(Browser.Screen.DESKTOP);
    }

    @AfterAll
    public static void stop() {
        if (browser != null) {
            browser.close();
        }
        site.close();
        server.close();
    }
}

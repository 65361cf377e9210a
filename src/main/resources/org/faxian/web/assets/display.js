// Stores the display settings of the reader. Runs before the page is drawn, to avoid flashing. Without it the controls
// still work (faxian.css), but only for the current page. Nothing leaves the browser.
(() => {
  const root = document.documentElement;
  const kept = (name) => {
    try {
      return localStorage.getItem("faxian-" + name) || "";
    } catch {
      return ""; // no storage: the setting applies to this page only
    }
  };
  const keep = (name, value) => {
    root.dataset[name] = value;
    try {
      localStorage.setItem("faxian-" + name, value);
    } catch {
      // see above
    }
  };
  root.dataset.look = kept("look");
  root.dataset.print = kept("print");

  addEventListener("DOMContentLoaded", () => {
    const form = document.querySelector(".display form");
    if (!form) return;
    const look = form.elements.look;
    look.value = root.dataset.look;
    form.elements.print.checked = root.dataset.print === "large";
    form.addEventListener("change", () => {
      keep("look", look.value);
      keep("print", form.elements.print.checked ? "large" : "");
    });
    const display = form.closest("details");
    addEventListener("keydown", (event) => {
      if (event.key === "Escape" && display.open) {
        display.open = false;
        display.querySelector("summary").focus();
      }
    });
    addEventListener("click", (event) => {
      if (!display.contains(event.target)) display.open = false;
    });
  });
})();

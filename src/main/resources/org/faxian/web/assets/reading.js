// Reading aids. The pages are complete without these scripts, which insert text only as text, never as markup.
import { offerCopies } from "./copying.js";
import { follow } from "./outline.js";
import { offerPreviews } from "./preview.js";

for (const button of document.querySelectorAll("button.print")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
offerCopies();
offerPreviews();
const outline = document.querySelector(".contents");
if (outline) follow(outline);

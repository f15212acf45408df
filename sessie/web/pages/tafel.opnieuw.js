/* Gets a file of the page again when the network let it go, or broke it off: without our script the
   page would ask for a code, and leave what stands on this phone where it is. Runs before the others. */
(() => {
  "use strict";

  const LONGEST = 20000; // between two tries
  let wait = 500;

  window.addEventListener("error", (event) => {
    const gone = event.target;
    if (!gone || ["SCRIPT", "LINK"].indexOf(gone.tagName) < 0) return;
    setTimeout(() => {
      const again = document.createElement(gone.tagName);
      if (gone.rel) again.rel = gone.rel;
      if (gone.src) again.src = gone.src;
      else again.href = gone.href;
      document.head.replaceChild(again, gone);
    }, wait);
    wait = Math.min(2 * wait, LONGEST);
  }, true);
})();

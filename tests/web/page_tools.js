/* Measures what the page shows. Every answer is a list of what is wrong. */
(() => {
  const labels = "header *, .label, .label *, .name, .figure, .table, .table *, .word, .letters *, .group, .sides *, .legend *, .ring .digits.long";
  const large = "h1, h1 *, .quote, .quote *";

  const MESSAGE = 0.6; // while a message asks for room, what is there may be smaller

  function colour(text) {
    const [r, g, b, a = 1] = text.match(/[\d.]+/g).map(Number);
    return [r, g, b, a];
  }
  function light([r, g, b]) {
    const part = [r, g, b].map((v) => (v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * part[0] + 0.7152 * part[1] + 0.0722 * part[2];
  }
  function contrast(one, other) {
    const [a, b] = [light(one), light(other)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  }
  function probe(name) {
    const made = document.createElement("i");
    made.style.setProperty("color", `var(${name})`);
    document.body.append(made);
    const found = colour(getComputedStyle(made).color);
    made.remove();
    return found;
  }
  function behind(element) {
    for (let one = element; one && one !== document.body; one = one.parentElement) {
      const found = colour(getComputedStyle(one).backgroundColor);
      if (found[3] > 0) return [found];
    }
    return [probe("--ground"), probe("--glow")];
  }

  window.measured = () => {
    const wrong = [];
    const u = Math.min(innerWidth, innerHeight) / 100;
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth || root.scrollHeight > innerHeight) wrong.push("scrolls");
    const main = document.querySelector("main").getBoundingClientRect();
    const foot = document.getElementById("foot").getBoundingClientRect();
    if (foot.height && foot.bottom > innerHeight - 2 * u) wrong.push("foot over the bar");
    const message = document.getElementById("message");
    const bar = message.hidden ? null : message.getBoundingClientRect();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (bar && owner !== message && getComputedStyle(owner).display !== "none" && !owner.closest("[hidden], #hint, script")) {
        const over = document.createRange();
        over.selectNodeContents(node);
        for (const box of over.getClientRects()) {
          if (box.top < bar.bottom - 1 && box.bottom > bar.top + 1) wrong.push(`under the message: ${node.data.slice(0, 30)}`);
        }
      }
      if (!node.data.trim() || owner.closest("[hidden], #hint, script")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
      if (!boxes.length) continue;
      const said = `${node.data.slice(0, 30)} (${owner.tagName}.${owner.className})`;
      const room = owner.closest("main") ? main : { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
      for (const box of boxes) {
        const cut = owner.closest("#part") ? 1e6 : 0; // a long name of a part ends with dots
        if (box.left < room.left - 1.5 || box.right > room.right + 1.5 + cut || box.top < room.top - u || box.bottom > room.bottom + u) {
          wrong.push(`outside: ${said}`);
          break;
        }
      }
      for (let one = owner; one && one !== document.body; one = one.parentElement) {
        if (getComputedStyle(one).overflow === "hidden" && one.id !== "part" && one.scrollWidth > one.clientWidth + 1) {
          wrong.push(`cut: ${said}`);
        }
      }
      const style = getComputedStyle(owner);
      const size = parseFloat(style.fontSize);
      const least = owner.matches(large) ? 8 : owner.matches(labels) ? 2.5 : 5;
      if (size < least * u * (bar ? MESSAGE : 1) - 0.01) wrong.push(`small: ${(size / u).toFixed(2)} of ${least}: ${said}`);
      const worst = Math.min(...behind(owner).map((ground) => contrast(colour(style.color), ground)));
      if (worst < 7) wrong.push(`contrast ${worst.toFixed(2)}: ${said}`);
    }
    const grow = parseFloat(getComputedStyle(document.getElementById("picture")).getPropertyValue("--grow"));
    if (grow < (bar ? MESSAGE : 1)) wrong.push(`shrunk to ${grow}`);
    return wrong;
  };

  window.measureAll = (scenes) =>
    scenes.flatMap((scene, n) => {
      show(scene);
      return measured().map((one) => `${n} ${scene.block.is} “${scene.block.title}” ${scene.page + 1}/${scene.pages}: ${one}`);
    });

  /* The scenes for which the page had to use type that is too small. */
  window.fitAll = (scenes) =>
    scenes.flatMap((scene) => {
      show(scene);
      const tables = [...document.querySelectorAll(".table")];
      const whole = tables.every((one) => one.scrollWidth <= one.clientWidth);
      return parseFloat(getComputedStyle(at("picture")).getPropertyValue("--grow")) >= 1 && whole ? [] : [scene.block];
    });

  window.tagsOf = (scene) => {
    show(scene);
    return [...document.body.querySelectorAll("*")].map((one) => one.tagName).sort().join(" ");
  };

  /* Where these words of an element stand. */
  window.rects = (element, words) => {
    const node = element.firstChild;
    const start = node.data.replaceAll("\u2060", "").indexOf(words);
    const skipped = (node.data.slice(0, start + 8).match(/\u2060/g) || []).length;
    const range = document.createRange();
    const from = node.data.indexOf(words, Math.max(start - skipped, 0));
    range.setStart(node, from);
    range.setEnd(node, from + words.length);
    return range.getBoundingClientRect();
  };

  window.rightOf = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return element.getBoundingClientRect().right - range.getBoundingClientRect().right;
  };

  /* Where every text stands that is not of a clock. */
  window.boxes = () => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest(".ring, .word, #clock, #time, [hidden]")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      found.push([node.data, box.left, box.top, box.width, box.height].join(" "));
    }
    for (const one of document.querySelectorAll(".ring, .bar, .table, #progress div")) {
      const box = one.getBoundingClientRect();
      found.push([box.left, box.top, box.width, box.height].join(" "));
    }
    return found;
  };
})();

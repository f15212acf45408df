"use strict";

/* Draws the scenes that the app sends. All words are put in as text, never as markup.
   show(scene) draws one; follow() asks for them. */

const WORDS = {
  silent: "Iedereen kiest eerst stil.",
  counting: "We tellen de stippen. Straks ziet u de uitslag.",
  noChoices: "Hier komen de thema's waaruit u kiest.",
  noDots: "Er zijn geen stippen geteld.",
  noThemes: "Hier komt te staan waar ouders en school om vroegen.",
  noSlips: "Er zijn nog geen briefjes vrijgegeven.",
  noStip: "Die zin maken we vandaag samen.",
  noExamples: "Hier komen voorbeelden van elders.",
  asked: "Wat wil uw tafel aan de zaal vertellen?",
  done: "Alle tafels zijn geweest. Dank u wel!",
  hands: "Dit ook gehad? Hand omhoog!",
  threeParts: "Elke afspraak heeft drie delen: wat, wie en wanneer.",
  noneBefore: "Er zijn nog geen afspraken van de vorige keer.",
  over: "de tijd is om",
  fresh: "we beginnen zo",
  stands: "staat even stil",
  nearly: "bijna tijd",
  ready: "Alle tafels zijn klaar",
};

const STEPS = [1.6, 1.45, 1.3, 1.15, 1.07, 1];
const SMALLER = [0.92, 0.84, 0.76, 0.68, 0.6, 0.5, 0.4];
const HUES = ["a", "b", "c"];
const SIDES = { thuis: "a", school: "b", partner: "c" };
const RIGHT_TO_LEFT = new Set(["ar", "fa", "ur", "ps", "ckb", "he"]);
const NEARLY = 10;
const AIR = 0.07;
const MOST_DOTS = 5;
const STACK = 0.8; // of the width, so that there is room for the figures behind it
const HALF = 0.84;

const at = (id) => document.getElementById(id);
const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

let shown = null;
let shownAt = 0;
let drawnAs = "";
let place = "";
let clocks = [];

// making -----------------------------------------------------------------------------------------

function el(tag, names, ...inside) {
  const made = document.createElement(tag);
  if (names) made.className = names;
  for (const part of inside.flat(Infinity)) {
    if (part === null || part === undefined || part === false || part === "") continue;
    made.append(part instanceof Node ? part : document.createTextNode(unbroken(String(part))));
  }
  return made;
}

/* A number plate or a number of a phone stands on one line: no line ends at its hyphens. */
function unbroken(text) {
  return text.replace(/(?<!\S)(?=\S*\d)[\dA-Z]+(-[\dA-Z]+)+(?![^\s.,:;!?])/g, (word) => word.replaceAll("-", "-\u2060"));
}

/* A paragraph of what people wrote: its own letters say in which direction it runs. */
function words(names, text, lang) {
  const made = el("p", names, text);
  made.dir = lang && RIGHT_TO_LEFT.has(lang) ? "rtl" : "auto";
  if (lang) made.lang = lang;
  return made;
}

const div = (names, ...inside) => el("div", names, ...inside);
const title = (text, names) => text && Object.assign(el("h1", names, text), { dir: "auto" });
const count = (n, one, more) => `${n} ${n === 1 ? one : more}`;
const hue = (sides, n) => SIDES[sides[n].id] || HUES[n % HUES.length];

function styled(span) {
  const styles = (span.style || "").split(" ");
  let made = document.createTextNode(unbroken(span.text));
  for (const [style, tag] of [["code", "code"], ["schuin", "i"], ["vet", "b"]]) {
    if (styles.includes(style)) made = el(tag, "", made);
  }
  return made;
}

function line(held) {
  const gap = held.gap ? " gap" : "";
  const inside = held.spans.map(styled);
  const level = held.level ? ` l${Math.min(held.level, 2)}` : "";
  if (held.kind === "foto") {
    const photo = el("img", `photo${gap}`);
    photo.alt = held.spans.map((span) => span.text).join("");
    photo.src = `/beelden/${encodeURIComponent(held.picture)}?${token}`;
    photo.addEventListener("load", fit);
    photo.addEventListener("error", () => photo.replaceWith(words("soft", photo.alt)));
    return photo;
  }
  if (held.kind === "punt" || held.kind === "nummer") {
    const mark = held.kind === "punt" ? "•" : `${held.number}`;
    return div(`item${level}${gap}`, el("span", "", mark), said("p", "", inside));
  }
  if (held.kind === "code") return el("pre", `${level}${gap}`, inside);
  return said("p", `${held.kind === "kop" ? "kop" : ""}${level}${gap}`, inside);
}

function said(tag, names, inside) {
  return Object.assign(el(tag, names, inside), { dir: "auto" });
}

const lines = (held) => held.length > 0 && div(`lines${held.some((one) => one.kind === "foto") ? " photos" : ""}`, held.map(line));

// clocks -----------------------------------------------------------------------------------------

const LENGTH = 2 * Math.PI * 44;

function leftOf(clock) {
  const gone = clock.running ? (performance.now() - shownAt) / 1000 : 0;
  return clock.left - gone;
}

function digits(left) {
  const whole = left > 0 ? Math.ceil(left) : left <= -1 ? Math.floor(-left) : 0;
  const minutes = Math.floor(whole / 60);
  return `${left <= -1 ? "+" : ""}${minutes}:${String(whole % 60).padStart(2, "0")}`;
}

function wordOf(clock, left) {
  if (left <= 0) return WORDS.over;
  if (clock.running) {
    const signal = signalOf(clock, left);
    return signal ? signal.words : "";
  }
  return clock.fresh ? WORDS.fresh : WORDS.stands;
}

/* What a running clock tells the room now. */
function signalOf(clock, left) {
  return clock.running ? (clock.signals || []).find((one) => one.until < left && left <= one.at) : undefined;
}

/* Whether the last minute runs, on a clock that tells of it. */
function isNear(clock, left) {
  return left > 0 && (clock.signals || []).some((one) => one.id === "nog-1" && left <= one.at);
}

function partLeft(clock, left) {
  return clock.total > 0 ? Math.min(Math.max(left / clock.total, 0), 1) : 0;
}

function circle(names) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", "circle");
  for (const [name, value] of [["class", names], ["cx", "50"], ["cy", "50"], ["r", "44"]]) {
    made.setAttribute(name, value);
  }
  return made;
}

/* The large clock. A tick changes its figures and its ring, and nothing beside them. */
function ring(scene, names, ready) {
  if (!scene.clock) return null;
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 100 100");
  svg.setAttribute("aria-hidden", "true");
  const rest = circle("left");
  rest.setAttribute("transform", "rotate(-90 50 50)");
  rest.setAttribute("stroke-dasharray", `${LENGTH}`);
  svg.append(circle("all"), rest);
  const figures = div("digits");
  const word = el("p", "word");
  const around = div(`around ${names || ""}`, div("ring", svg, figures), word);
  clocks.push(() => {
    const clock = shown.clock;
    const left = leftOf(clock);
    const text = digits(left);
    put(figures, text);
    figures.classList.toggle("long", text.length > 5);
    put(word, wordOf(clock, left) || (ready ? WORDS.ready : ""));
    const gone = (LENGTH * (1 - partLeft(clock, left))).toFixed(2);
    if (rest.getAttribute("stroke-dashoffset") !== gone) rest.setAttribute("stroke-dashoffset", gone);
    around.classList.toggle("rest", !clock.running);
    around.classList.toggle("near", isNear(clock, left));
    around.classList.toggle("told", Boolean(signalOf(clock, left)) || left <= 0);
  });
  return around;
}

/* The small clock in the line above the picture. */
function smallClock(scene, telling) {
  if (!scene.clock) return;
  const figures = el("span", "");
  const word = el("span", "word");
  at("clock").replaceChildren(figures, word);
  at("clock").hidden = false;
  clocks.push(() => {
    const clock = shown.clock;
    const left = leftOf(clock);
    const over = telling && left <= 0;
    put(figures, over ? "" : digits(left));
    put(word, telling ? wordOfTurn(clock, left) : wordOf(clock, left));
    at("clock").classList.toggle("rest", !clock.running);
    at("clock").classList.toggle("near", isNear(clock, left));
  });
}

function wordOfTurn(clock, left) {
  if (clock.fresh) return "";
  return clock.running && left > 0 ? (left <= NEARLY ? WORDS.nearly : "") : wordOf(clock, left);
}

function timeBar(scene) {
  if (!scene.clock) return null;
  const rest = div("");
  clocks.push(() => rest.style.setProperty("width", `${100 * partLeft(shown.clock, leftOf(shown.clock))}%`));
  return div("time-bar", rest);
}

const hhmm = (date) => `${String(date.getHours()).padStart(2, "0")}:${String(date.getMinutes()).padStart(2, "0")}`;

function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function tick() {
  put(at("time"), hhmm(new Date()));
  listen();
  for (const clock of clocks) clock();
}

// the pictures -----------------------------------------------------------------------------------

const DRAW = {
  Text: (block) => [title(block.title), lines(block.lines)],

  Welcome(block, scene) {
    const when = title("…", "accent");
    clocks.push(() => put(when, untilBegin(block)));
    return [
      div("welcome", title(block.title), when),
      words("", block.evening),
      block.find && words("soft", block.find),
      block.tables.length > 0 && block.tables.length <= MOST_LETTERS && letters(block.tables),
    ];
  },

  Joining: (block) => [div("codes", block.scans.map((scan, n) => div("scan",
    el("p", "accent bold", block.scans.length > 1 ? `${n + 1}  ${scan.does}` : scan.does),
    code(scan),
    scan.words.map((text) => words("bold typed", text)))))],

  Curtain(block) {
    const time = div("digits");
    clocks.push(() => put(time, hhmm(new Date())));
    return [div("curtain", title(block.title), time)];
  },

  Question(block, scene) {
    const asked = title(block.question || block.title, "question");
    if (block.translations.length) {
      smallClock(scene);
      return [title(block.question, "question"), languages(block.translations)];
    }
    const steps = block.steps.map((name, n) => el("p", n === block.step ? "now" : "", `${n + 1} ${name}`));
    const parts = block.parts || [];
    if (scene.pages > 1 && !block.counts.length && !block.own.length && !block.prompts.length) {
      smallClock(scene); // a question that takes a page by itself
      return [asked];
    }
    foot(strip(block));
    const ready = block.counts.length > 0 && (block.ready || []).length === block.counts.length;
    return beside(ring(scene, "", ready), [
      asked,
      steps.length > 0 && div("steps", steps),
      block.own.length > 0 && div("rows", block.own.map(([letter, text]) => numbered(letter, words("", text)))),
      parts.length > 0 && words("soft", `Schrijf op: ${parts.join(", ")}.`),
      block.prompts.length > 0 && div("prompts", block.prompts.map((text) => words("", text))),
    ]);
  },

  LastTime(block, scene) {
    smallClock(scene);
    return [
      title(block.question, "question"),
      div("lines", div("head", el("span", "kop", "Vorige keer"), block.source && el("span", "label", block.source)),
        block.answers.map((text) => div("item", el("span", "", "•"), words("", text)))),
    ];
  },

  Pause(block, scene) {
    const until = words("until accent bold", "");
    if (scene.clock) {
      clocks.push(() => {
        const clock = shown.clock;
        const left = leftOf(clock);
        const when = new Date(Date.now() + left * 1000);
        put(until, clock.running && left > 0 ? `We gaan verder om ${hhmm(when)}` : "");
      });
    }
    return beside(ring(scene, "big"), [title(block.title), lines(block.lines), scene.clock && until]);
  },

  Telling(block, scene) {
    if (block.translations.length && !block.table) {
      return [title(block.question, "question"), languages(block.translations)];
    }
    const top = [];
    if (block.table) {
      smallClock(scene, true);
      top.push(el("p", "accent bold", `Tafel ${block.table} vertelt`), timeBar(scene));
      if (block.sentence) {
        top.push(said("p", "quote", [el("span", "mark", "“"), block.sentence, el("span", "mark", "”")]));
        top.push(el("p", "soft", WORDS.hands));
      } else {
        top.push(title(block.question || WORDS.asked, "question"));
      }
    } else if (!block.title) {
      top.length = 0; // a next page of what was heard
    } else if (block.clusters.length) {
      top.push(title(block.title), block.clusters.map(clusters));
    } else if (block.done) {
      top.push(title(block.title), el("p", "bold", WORDS.done));
    } else if (!block.heard.length || block.told[0] === 0) {
      const verb = block.waiting === 1 ? "vertelt" : "vertellen";
      top.push(title(block.question || WORDS.asked, "question"));
      top.push(block.waiting > 0 && el("p", "soft", `Er ${verb} nog ${count(block.waiting, "tafel", "tafels")}.`));
    } else {
      top.push(title(block.title));
    }
    return [...top, heard(block)];
  },

  Overlap(block) {
    if (!block.groups.length) return [title(block.title), el("p", "soft", WORDS.noThemes)];
    const counts = block.groups.flatMap((group) => group.themes.flatMap((theme) => theme.counts));
    const most = block.most || Math.max(1, ...counts);
    const two = block.sides.length === 2;
    return [
      title(block.title),
      two
        ? div("sides label", el("span", "a", block.sides[0].name), el("span", "soft", block.counted || "briefjes"), el("span", "b", block.sides[1].name))
        : legend(block.sides, block.counted || "briefjes"),
      div("rows bars", block.groups.map((group, n) => [
        (n > 0 || !group.shared || block.groups.length > 1 || !two) && el("p", group.shared ? "group shared" : "group", group.name),
        group.themes.map((theme) => wanted(theme, block, most, two)),
      ])),
    ];
  },

  OpenTheme(block) {
    return [
      title(block.label),
      block.tension && words("accent", `Verschil: ${block.tension}`),
      block.parts.length
        ? div("rows", block.parts.map((part) => [
            el("p", "label", part.name),
            part.by_side.map((by, n) => by.said.length > 0 && div(`said ${hue(part.by_side.map((one) => one.side), n)}`,
              el("p", "label bold", by.side.name), by.said.map(slip))),
          ]))
        : el("p", "soft", WORDS.noSlips),
    ];
  },

  InWords(block) {
    return [
      title(block.title),
      block.groups.length
        ? div("rows", block.groups.map((group) => [
            group.name && el("p", "accent bold", group.name),
            group.said.map((one) => div("item bullet", el("span", "accent", "•"), slip(one))),
          ]))
        : el("p", "", block.none),
    ];
  },

  Partnerships(block) {
    const parts = block.model.parts;
    const every = block.model.labels || [];
    const labels = every.length ? every : [...new Set(parts.map((part) => part.label))];
    return [
      title(block.title),
      div("rows close", parts.map((part, n) => div(`part ${HUES[labels.indexOf(part.label) % 3]}`,
        el("p", "bold", part.name, el("span", "label beside-name", part.label)), words("words", part.words)))),
      block.model.source && el("p", "label source", `Bron: ${block.model.source}`),
    ];
  },

  Stip: (block) => [
    title(block.title, block.stip ? "lead accent" : "lead"),
    block.stip ? said("p", "quote", [block.stip]) : el("p", "soft", WORDS.noStip),
  ],

  Examples: (block) => [
    title(block.title),
    block.titles.length
      ? div("lines", block.titles.map((text) => div("item", el("span", "", "•"), words("", text))))
      : el("p", "soft", WORDS.noExamples),
  ],

  Points(block, scene) {
    if (!block.points.length) {
      return [title(block.title), div("lines", block.none.map((text, n) => words(n || block.none.length === 1 ? "soft" : "bold", text)))];
    }
    return [title(block.title), div("rows", block.points.map((point, n) => [
      point.heading && el("p", "accent bold", point.heading, point.heading_source && el("span", "label", `  ${point.heading_source}`)),
      marked(point.id === block.chosen, numbered(first(scene) + n,
        words("bold", point.text),
        (point.about || point.source) && words("soft", [point.about, point.source].filter(Boolean).join(" · ")))),
    ]))];
  },

  Agreements(block, scene) {
    if (!block.agreed.length) {
      const parts = block.making ? block.parts || [] : [];
      return [title(block.title),
        el("p", "soft", block.making ? WORDS.threeParts : WORDS.noneBefore),
        parts.length > 0 && div("fields", parts.map((name) => div("field", el("p", "label", name))))];
    }
    return [title(block.title), div("rows", block.agreed.map((one, n) =>
      marked(one.id === block.chosen, numbered(first(scene) + n,
        words("bold", one.what),
        (one.who || one.when) && said("p", "", [["wie", one.who], ["wanneer", one.when]].filter(([, text]) => text)
          .map(([name, text]) => [el("span", "pair", el("span", "soft", `${name} `), el("bdi", "", text)), " "])),
        (one.status || one.result) && said("p", "", [
          one.status && el("span", one.open ? "accent bold" : "b bold", one.status),
          one.status && one.result && " · ",
          one.result,
        ]),
        one.before && words("label", one.before)))))];
  },

  Choices(block, scene) {
    if (!block.choices.length) {
      const about = block.about || [];
      return [title(block.title), el("p", "soft", WORDS.noChoices),
        about.length > 0 && div("lines", about.map((text) => div("item", el("span", "", "•"), words("", text))))];
    }
    const own = block.counting
      ? el("p", "soft", WORDS.counting)
      : div("lead-lines", el("p", "", el("b", "", WORDS.silent), ` U hebt ${count(block.each, "stip", "stippen")}.`));
    const every = block.choices.map((text, n) => numbered(first(scene) + n, words("", text)));
    const columns = block.split ? [every.slice(0, block.split), every.slice(block.split)] : [every];
    return [title(block.title), block.leads && first(scene) === 1 && own,
      div("columns apart", columns.map((held) => div(block.dense ? "rows dense" : "rows tight", held)))];
  },

  Ranking(block) {
    if (!block.ranked.length) return [title(block.title), el("p", "soft", WORDS.noDots)];
    return [
      title(block.title),
      legend(block.sides, ""),
      div("rows bars", block.ranked.map((one) => numbered(one.rank, words("bold", one.label),
        div("stack",
          one.parts.map((part, n) => part > 0 && long(div(`bar ${hue(block.sides, n)}`), part * STACK)),
          one.dots.map((dots, n) => dots > 0 && el("span", `figure ${hue(block.sides, n)}`, dots)))))),
      block.weighing && el("p", "label", block.weighing),
    ];
  },
};

const MOST_LETTERS = 20;
const QUIET = 4; // white modules around a code, or a phone does not see it

/* A code to scan: black on white, whatever the colours of the page are. */
function code(scan) {
  const size = scan.rows.length + 2 * QUIET;
  const svg = drawn("svg", { viewBox: `0 0 ${size} ${size}`, role: "img", "aria-label": `QR-code: ${scan.does}`, "shape-rendering": "crispEdges" });
  const black = scan.rows.flatMap((line, y) =>
    [...line.matchAll(/1+/g)].map((run) => `M${run.index + QUIET} ${y + QUIET}h${run[0].length}v1h-${run[0].length}z`));
  svg.append(drawn("rect", { width: size, height: size }), drawn("path", { d: black.join("") }));
  return div("code", svg);
}

function drawn(tag, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, `${value}`);
  return made;
}

const SOON = 60;

function untilBegin(block) {
  const left = block.starts_in === null ? Infinity : block.starts_in - (performance.now() - shownAt) / 1000;
  const minutes = Math.max(Math.ceil(left / 60), 0);
  if (minutes > SOON) return `We beginnen om ${block.begin}`;
  return minutes ? `Nog ${count(minutes, "minuut", "minuten")}` : "We beginnen zo";
}

const letters = (tables) => div("letters", tables.map((table) => el("span", "", table)));

function beside(clock, inside) {
  return [div("beside", div("", inside), clock)];
}

const first = (scene) => scene.first || 1;

function numbered(mark, ...inside) {
  return div("numbered", el("span", "number", `${mark}`), div("", inside));
}

function marked(is, made) {
  if (is) made.classList.add("marked");
  return made;
}

function languages(translations) {
  return div("languages", translations.map((other) => [
    Object.assign(el("p", "name", other.name), { lang: other.lang, dir: "auto" }),
    Object.assign(el("p", "", other.text), { lang: other.lang, dir: other.right_to_left ? "rtl" : "ltr" }),
  ]));
}

function strip(block) {
  if (!block.counts.length) return null;
  const ready = new Set(block.ready || []);
  if (block.counts.length > 20) {
    const slips = block.counts.reduce((sum, [, n]) => sum + n, 0);
    const done = ready.size ? ` · ${count(ready.size, "tafel", "tafels")} klaar` : "";
    return el("p", "label", `${count(slips, "briefje", "briefjes")} van ${count(block.counts.length, "tafel", "tafels")}${done}`);
  }
  const made = div("strip", block.counts.map(([table, n]) => {
    const dots = n > MOST_DOTS ? el("span", "dots count", n) : div("dots", Array.from({ length: n }, () => el("i", "")));
    const chip = div(ready.has(table) ? "table ready" : "table", el("b", "", table), dots, el("span", "number", n || ""), ready.has(table) && el("span", "check", "✓"));
    chip.setAttribute("aria-label", `tafel ${table}: ${count(n, "briefje", "briefjes")}${ready.has(table) ? ", klaar" : ""}`);
    return chip;
  }));
  const across = Math.max(block.counts.length, 4);
  made.style.setProperty("--across", `${Math.min(across, 10)}`);
  made.style.setProperty("--standing", `${Math.min(across, 6)}`);
  return made;
}

function foot(made) {
  at("foot").replaceChildren(...(made ? [made] : []));
}

function heard(block) {
  if (!block.heard.length) return null;
  const tail = [];
  if (block.heard.some((one) => one.shared)) tail.push(`✓ gedeeld: ${block.shared_by}`);
  if (block.eye_openers) tail.push(`✦ ${count(block.eye_openers, "eye-opener", "eye-openers")} opgeschreven`);
  return div("rows tight told", block.heard.map((one) => div(one.now ? "heard now" : "heard",
    words(one.theme ? "bold" : "", one.theme ? one.text : `“${one.text}”`),
    div("marks", one.shared && el("span", "shared", "✓"), letters(one.tables)))),
    block.more > 0 && el("p", "label", `en nog ${block.more}`),
    tail.length > 0 && el("p", "label", tail.join("   ")));
}

function clusters(held) {
  return div("lines", el("p", "kop", held.question), held.themes.map((one) =>
    div("item", el("span", "", "•"), said("p", "", [one.label, el("span", "soft", ` ${one.slips}`)]))));
}

function long(bar, part) {
  bar.style.setProperty("width", `${100 * part}%`);
  return bar;
}

function wanted(theme, block, most, two) {
  const halves = theme.counts.map((n, i) => {
    const side = two ? HUES[i] : hue(block.sides, i);
    return div("half", n > 0 && long(div(`bar ${side}`), (n / most) * HALF), n > 0 && el("span", `figure ${side}`, n));
  });
  return marked(theme.id === block.chosen, div(two ? "theme" : "theme apart", words("bold", theme.label),
    theme.tension && words("soft", theme.tension), div(two ? "two" : "columns", halves)));
}

function legend(sides, word) {
  if (!sides.length) return null;
  return div("legend", sides.map((side, n) => el("span", hue(sides, n), `■ ${side.name}`)), word && el("span", "soft", word));
}

function slip(one) {
  return words("", one.text, one.untranslated);
}

// showing ----------------------------------------------------------------------------------------

/* As large as there is room for; in steps, so that one slide looks like the next. */
function fit() {
  const picture = at("picture");
  if (!shown) return;
  const tables = at("foot").querySelector(".strip");
  if (tables) {
    tables.classList.remove("tight");
    tables.classList.toggle("tight", [...tables.children].some((one) => one.scrollWidth > one.clientWidth));
  }
  const holds = (size) => {
    picture.style.setProperty("--grow", `${size}`);
    return fits(picture, size > 1 ? AIR : 0);
  };
  const whole = () => {
    let [fit, rest] = [STEPS.length - 1, 0];
    while (rest < fit) {
      const middle = (rest + fit) >> 1;
      if (holds(STEPS[middle])) fit = middle;
      else rest = middle + 1;
    }
    return holds(STEPS[fit]);
  };
  const crowded = (is) => document.body.classList.toggle("crowded", is);
  crowded(false);
  if (whole()) return;
  if (shown.message) {
    crowded(true);
    if (whole()) return;
  }
  SMALLER.find(holds); // strange letters, or a message on a full page: better small than cut
}

/* Whether it fits, with so much of the height left free. */
function fits(picture, air) {
  const room = picture.getBoundingClientRect();
  const parts = [...picture.children].map((one) => one.getBoundingClientRect());
  const high = Math.max(...parts.map((one) => one.bottom)) - Math.min(...parts.map((one) => one.top));
  const inner = picture.querySelector(".beside > div");
  const held = inner ? [...inner.children].map((one) => one.getBoundingClientRect()) : [];
  const inside = held.length ? held[held.length - 1].bottom - held[0].top : 0;
  if (parts.length && (inner ? inside : high) > room.height * (1 - air)) return false;
  if (picture.scrollWidth > picture.clientWidth + 1 || picture.scrollHeight > picture.clientHeight + 1) return false;
  for (const one of picture.getElementsByTagName("*")) {
    const box = one.getBoundingClientRect();
    if (box.width && (box.top < room.top - 1 || box.bottom > room.bottom + 1 || box.left < room.left - 1 || box.right > room.right + 1)) return false;
    if (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0) return false;
  }
  return true;
}

const AT_TOP = new Set(["Agreements", "Points"]);

function show(scene) {
  shownAt = performance.now();
  shown = scene;
  const { clock, ...rest } = scene;
  const as = JSON.stringify([rest, clock && { ...clock, left: 0 }]);
  if (as !== drawnAs) draw(scene);
  drawnAs = as;
  tick();
}

function draw(scene) {
  const block = scene.block;
  clocks = [];
  foot(null);
  at("clock").hidden = true;
  put(at("part"), (block.is !== "Curtain" && scene.bar) || "");
  put(at("message"), unbroken(scene.message || ""));
  at("message").hidden = !scene.message;
  const curtain = block.is === "Curtain";
  document.body.classList.toggle("bare", curtain);
  at("pages").hidden = curtain || !(scene.pages > 1);
  put(at("pages"), scene.pages > 1 ? `${scene.page + 1} van ${scene.pages}` : "");
  at("progress").firstElementChild.style.setProperty("width", `${(100 * scene.place) / Math.max(scene.of, 1)}%`);
  const picture = at("picture");
  const how = DRAW[block.is];
  const made = how ? how(block, scene) : [title(block.title)];
  picture.replaceChildren(...made.flat(Infinity).filter((part) => part instanceof Node));
  picture.className = `${block.is.toLowerCase()}${AT_TOP.has(block.is) ? " top" : ""}`;
  for (const clock of clocks) clock();
  fit();
  const here = JSON.stringify([scene.place, scene.page, block.is, block.table || "", block.step || 0]);
  if (place && here !== place && !calm.matches) {
    picture.animate([{ opacity: 0.15 }, { opacity: 1 }], { duration: 180, easing: "ease-out" });
  }
  place = here;
}

// sound ------------------------------------------------------------------------------------------

let audio = null;
let silent = false;
let heardAt = null;

/* A soft bell: two tones that fade away. A browser that was never touched may keep silent. */
function bell() {
  if (silent || !shown.sound) return;
  try {
    audio = audio || new AudioContext();
    audio.resume().catch(() => {});
    for (const [delay, pitch] of [[0, 660], [0.28, 880]]) {
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      const begin = audio.currentTime + delay;
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0.0001, begin);
      volume.gain.exponentialRampToValueAtTime(0.16, begin + 0.03);
      volume.gain.exponentialRampToValueAtTime(0.0001, begin + 1.6);
      tone.connect(volume).connect(audio.destination);
      tone.start(begin);
      tone.stop(begin + 1.7);
    }
  } catch { /* a laptop without sound */ }
}

/* A sound belongs to time that goes past a signal; never to minutes that were added or taken. */
function listen() {
  const clock = shown && shown.clock;
  const now = clock ? { id: clock.id, total: clock.total, left: leftOf(clock) } : null;
  const before = heardAt;
  heardAt = now;
  if (!now || !before || before.id !== now.id || before.total !== now.total || !clock.running) return;
  const passed = (clock.signals || []).filter((one) => before.left > one.at && one.at >= now.left);
  const last = passed[passed.length - 1];
  if (last && last.bell && (now.left > last.until || last.id === "klaar")) bell();
}

// the page itself --------------------------------------------------------------------------------

// The token is this tab's own: it is kept over loading the page anew, and the address shows none.
const given = document.querySelector('meta[name="token"]').content;
let token = "";
let source = null;
let connected = false;

/* What shape this window has: as wide and as high as this, in hundredths of the shorter side. */
function shape() {
  const [wide, high] = [window.innerWidth, window.innerHeight];
  const short = Math.max(Math.min(wide, high), 1);
  return `${Math.floor((100 * wide) / short)}&${Math.floor((100 * high) / short)}`;
}

let following = "";

function follow() {
  following = shape();
  source = new EventSource(`/live?${token}&${following}`);
  source.addEventListener("open", () => { connected = true; });
  source.addEventListener("scene", (event) => show(JSON.parse(event.data)));
  source.addEventListener("dicht", dark);
  source.addEventListener("error", () => {
    connected = false;
    source.close();
    setTimeout(follow, 500);
  });
}

/* Another shape holds other pages: whoever turns them must know. */
let resizing = 0;
function resized() {
  fit();
  clearTimeout(resizing);
  resizing = setTimeout(() => {
    if (!connected || shape() === following) return;
    source.close();
    connected = false;
    setTimeout(follow, 100); // after the one before is gone, so that nobody counts two
  }, 300);
}

/* The doek was closed on purpose. */
function dark() {
  source.close();
  connected = false;
  shown = null;
  drawnAs = place = "";
  clocks = [];
  for (const part of ["part", "message", "picture", "foot"]) at(part).replaceChildren();
  for (const part of ["clock", "pages", "message"]) at(part).hidden = true;
  at("progress").firstElementChild.style.setProperty("width", "0");
}

function fullScreen() {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen().catch(() => {});
}

let hiding = 0;

function hint() {
  put(at("hint"), `f volledig scherm  ·  l licht of donker  ·  g geluid ${silent ? "aan" : "uit"}`);
  at("hint").hidden = false;
  document.body.classList.remove("still");
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    document.body.classList.add("still");
    at("hint").hidden = true;
  }, 1800);
}

document.addEventListener("keydown", (event) => {
  const key = event.key.toLowerCase();
  if (!connected && (key === "f5" || ((event.ctrlKey || event.metaKey) && key === "r"))) {
    event.preventDefault(); // the browser would say that nobody is there
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (key === "f") fullScreen();
  if (key === "l") document.body.classList.toggle("licht");
  if (key === "g") {
    silent = !silent;
    hint();
  }
});
document.addEventListener("dblclick", fullScreen);
document.addEventListener("mousemove", hint);
document.addEventListener("contextmenu", (event) => event.preventDefault());
window.addEventListener("resize", resized);
setInterval(tick, 250);
tick();
if (location.protocol.startsWith("http")) {
  if (given) sessionStorage.setItem("token", given);
  history.replaceState(null, "", "/");
  token = sessionStorage.getItem("token") || "";
  if (token) follow();
  else put(at("picture").firstElementChild, "Druk in het programma op F12: dan komt het doek hier.");
}

/* The page of a table. All words are put in as text, never as markup. Nothing here is newer than
   ES2017: phones at the tables may be ten years old.

   What somebody types is on the phone at once, and what is handed in stays there until the evening
   has said that it is saved. Every deed has an id of its own, so it may be sent again: it counts
   once. */
(() => {
  "use strict";

  const POLL = 4000; // the evening is asked this often for news,
  const HIDDEN = 20000; // and this often while nobody looks
  const PATIENCE = 10000; // that long an answer may take
  const LONGEST = 20000; // between two tries to send the same
  const MOVED = 40000; // without any answer the evening may have got another address
  const HELD = 12000; // a draft is of the window that gave a sign of life this short ago
  const TYPING = 8000;
  const DAY = 24 * 3600 * 1000; // after that nothing of an evening stays on the phone
  const NEARLY = 60;
  const RTL = ["ar", "fa", "ps", "ku", "ur", "he"];
  const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  // Until the evening gives its own words. Those of the evening are the same; a test holds them so.
  const DUTCH = {
    title: "Uw tafel",
    code: "De code van uw tafel",
    code_help: "De code staat op de kaart op uw tafel, of op het doek.",
    join: "Verder",
    which_table: "Welke tafel is dit?",
    table: "Tafel {}",
    curtain: "Even geduld",
    code_again: "Vul de code van uw tafel nog een keer in. Uw tekst blijft staan.",
    no_network: "Geen verbinding. Uw tekst staat op deze telefoon.",
    not_sent: "Nog niet verzonden: de telefoon probeert het opnieuw.",
    moved: "Lukt het niet? De avond heeft misschien een nieuw adres. Scan de code opnieuw.",
    show_unsent: "Laat zien wat nog niet verzonden is",
    copy: "Kopieer alles",
    copied: "Gekopieerd",
    no_room: "Deze telefoon kan niets onthouden. Houd de pagina open.",
  };

  // what stays on the phone -----------------------------------------------------------------------

  const memory = {}; // what the browser does not let us keep: a private window, or no room left
  let disk = null;
  try {
    disk = window.localStorage;
    disk.setItem("sessie.proef", "1");
    disk.removeItem("sessie.proef");
  } catch (error) {
    disk = null;
  }

  function get(key) {
    try {
      const text = key in memory ? memory[key] : disk ? disk.getItem(`sessie.${key}`) : null;
      return text ? JSON.parse(text) : null;
    } catch (error) {
      return null;
    }
  }

  function keep(key, value) {
    const text = JSON.stringify(value);
    try {
      disk.setItem(`sessie.${key}`, text);
      delete memory[key];
    } catch (error) {
      memory[key] = text;
    }
  }

  function drop(key) {
    delete memory[key];
    try {
      disk.removeItem(`sessie.${key}`);
    } catch (error) { /* then it was not there */ }
  }

  function keysOf(kind) {
    const found = Object.keys(memory);
    try {
      for (let n = 0; n < disk.length; n += 1) {
        const key = disk.key(n);
        if (key.startsWith("sessie.")) found.push(key.slice(7));
      }
    } catch (error) { /* then there is only what is in memory */ }
    return found.filter((key, n) => key.startsWith(`${kind}.`) && found.indexOf(key) === n).sort();
  }

  const every = (kind) => keysOf(kind).map(get).filter(Boolean);

  function newId() {
    let bytes;
    try {
      bytes = Array.from(window.crypto.getRandomValues(new Uint8Array(22)));
    } catch (error) {
      bytes = Array.from({ length: 22 }, () => Math.floor(Math.random() * 256));
    }
    return bytes.map((byte) => SIGNS[byte % 64]).join("");
  }

  // how it stands ---------------------------------------------------------------------------------

  const me = newId(); // this window, for as long as it is loaded
  let held = get("held") || {}; // token, table, lang
  let page = null; // what the evening said last, and when
  let pageAt = 0;
  let version = "";
  let joining = null; // the code that was typed, and the tables to choose from
  let trouble = ""; // what the evening says is wrong
  let silentFrom = 0; // since when it does not answer
  let typedAt = 0;
  const unfolded = {}; // the slip that is changed, or that must really go

  function remember(parts) {
    held = Object.assign({}, get("held") || {}, parts);
    keep("held", held);
  }

  /* A fixed word in the language that was chosen, with these values where it has {}; Dutch until
     the evening has told it. */
  function word(key, ...values) {
    const text = (page && page.words && page.words[key]) || DUTCH[key] || "";
    return values.reduce((said, value) => said.replace("{}", () => String(value)), text);
  }

  /* Why something was not done, in the language that was chosen where it is known. */
  const whyNot = (data) => (data && ((data.word && word(data.word)) || data.wrong)) || "";

  /* The language of those words: a language of the draaiboek may have none. */
  const spoken = () => (page && page.words.title !== DUTCH.title ? page.lang : "nl");

  const dirOf = (lang) => (RTL.indexOf(lang) < 0 ? "ltr" : "rtl");

  // elements --------------------------------------------------------------------------------------

  const at = (id) => document.getElementById(id);

  /* An element. Of what is given "on…" are listeners, "value" is what stands in a field, and the
     rest are attributes; null and false are not there. */
  function el(name, given, ...inside) {
    const made = document.createElement(name);
    for (const key of Object.keys(given || {})) {
      const value = given[key];
      if (value === null || value === undefined || value === false) continue;
      if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
      else if (key === "value") made.value = value;
      else if (key === "checked") made.checked = true;
      else made.setAttribute(key, value === true ? "" : String(value));
    }
    put(made, inside);
    return made;
  }

  function put(parent, part) {
    if (Array.isArray(part)) part.forEach((one) => put(parent, one));
    else if (part instanceof Node) parent.appendChild(part);
    else if (part || part === 0) parent.appendChild(document.createTextNode(String(part)));
  }

  function say(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }

  /* What a person wrote, or what stands in the draaiboek: in its own language and direction. */
  const theirs = (name, text, lang, given) =>
    el(name, Object.assign({ lang: lang || "nl", dir: "auto" }, given), text);

  /* A sentence of the evening itself: always Dutch. */
  const dutch = (name, text, given) => el(name, Object.assign({ lang: "nl", dir: "ltr" }, given), text);

  /* What changed, for who listens to the page. */
  function tell(text) {
    at("said").textContent = "";
    setTimeout(() => say(at("said"), text), 50); // else the same words are not said again
  }

  /* The parts of the page, as [name, what it shows, how it is made]. A part is made anew only when
     what it shows has changed, so nobody loses the field in which she types; and where she was, she
     is again. */
  const parts = {};

  function lay(parent, wanted) {
    const before = document.activeElement;
    const key = before && before.getAttribute("data-key");
    const marks = before && /^(TEXTAREA|INPUT)$/.test(before.tagName) ? [before.selectionStart, before.selectionEnd] : null;
    const nodes = wanted.filter(Boolean).map(([name, shows, make]) => {
      const sign = JSON.stringify([held.lang, shows]);
      const known = parts[name];
      if (known && known.sign === sign) return known.node;
      const node = make();
      if (known && known.node.parentNode === parent) parent.replaceChild(node, known.node);
      parts[name] = { sign, node };
      return node;
    });
    for (const node of Array.from(parent.childNodes)) if (nodes.indexOf(node) < 0) parent.removeChild(node);
    nodes.forEach((node, n) => {
      if (parent.childNodes[n] !== node) parent.insertBefore(node, parent.childNodes[n] || null);
    });
    if (!key || document.body.contains(before)) return;
    const again = parent.querySelector(`[data-key="${key}"]`);
    if (!again) return;
    again.focus();
    try {
      if (marks) again.setSelectionRange(marks[0], marks[1]);
    } catch (error) { /* not a field with text */ }
  }

  /* Who goes by keyboard, or listens, gets to where it goes on. */
  function focusOn(selector) {
    const found = document.querySelector(selector);
    if (found) found.focus();
    return Boolean(found);
  }

  // asking the evening ----------------------------------------------------------------------------

  function ask(method, path, body) {
    const stop = typeof AbortController === "function" ? new AbortController() : null;
    const given = { method, headers: {}, cache: "no-store", credentials: "omit" };
    const { token } = held;
    if (token && path !== "/join") given.headers.Authorization = `Bearer ${token}`;
    if (body) {
      given.headers["Content-Type"] = "application/json";
      given.body = JSON.stringify(body);
    } else if (version) {
      given.headers["If-None-Match"] = version;
    }
    if (stop) given.signal = stop.signal;
    let late = 0;
    const waited = new Promise((done, failed) => {
      late = setTimeout(() => {
        if (stop) stop.abort();
        failed(new Error("late"));
      }, PATIENCE);
    });
    const got = fetch(path, given).then(async (answer) => {
      const data = answer.status === 304 ? null : await answer.json().catch(() => null);
      return {
        status: answer.status,
        token,
        data,
        wrong: whyNot(data),
        tag: answer.headers.get("ETag") || "",
        after: Number(answer.headers.get("Retry-After")) || 0,
      };
    });
    const ended = () => clearTimeout(late);
    const either = Promise.race([got, waited]);
    either.then(ended, ended);
    return either;
  }

  function heard(yes) {
    if (yes) silentFrom = 0;
    else silentFrom = silentFrom || Date.now();
  }

  // what is sent ----------------------------------------------------------------------------------

  const WORDS = ["slip", "change", "joint", "sentence"]; // deeds in which somebody's words are
  let number = 0;
  let sending = false;
  let failures = 0;
  let retryAt = 0;
  let pumping = 0;

  const hasWords = (one) => WORDS.indexOf(one.deed.deed) >= 0;
  const deeds = () => every("deed").sort((one, other) => one.n - other.n);
  const waiting = () => deeds().filter((one) => one.state === "waiting");

  /* Put it on the phone, and then try to send it. */
  function send(what, given, more) {
    number = Math.max(number + 1, Date.now() * 8);
    const made = Object.assign({ id: newId(), deed: what, item: page ? page.item : "" }, given);
    keep(`deed.${made.id}`, Object.assign({ n: number, table: held.table, deed: made, state: "waiting" }, more));
    retryAt = 0;
    pump();
    show();
    return made.id;
  }

  /* The last deed of this sort that is on its way, or done and not told back yet. */
  function underway(what, same) {
    return deeds().filter((one) =>
      one.deed.deed === what && one.table === held.table && one.state !== "refused" && same(one.deed)).pop();
  }

  /* Two windows of one phone take turns. Would both send it, then it still counts once. */
  function myTurn() {
    const lease = get("lease");
    if (lease && lease.by !== me && Math.abs(Date.now() - lease.at) < PATIENCE) return false;
    keep("lease", { by: me, at: Date.now() });
    return true;
  }

  /* Handing-in is closed for now: what is handed in waits here, and goes when it is open again. */
  const shut = () => Boolean(page) && !page.open;

  function pump() {
    clearTimeout(pumping);
    if (sending || !held.token || shut()) return;
    const next = waiting().find((one) => one.table === held.table);
    if (!next) return;
    const wait = retryAt - Date.now();
    if ((wait > 0 && wait < 90000) || !myTurn()) { // a longer one is a clock that was set back
      pumping = setTimeout(pump, Math.max(wait, 400));
      return;
    }
    sending = true;
    next.tried = true;
    keep(`deed.${next.deed.id}`, next);
    ask("POST", "/deed", next.deed).catch(() => null).then((got) => {
      sending = false;
      drop("lease");
      settle(next, got);
      show();
      pump();
    });
  }

  function settle(one, got) {
    const key = `deed.${one.deed.id}`;
    const status = got ? got.status : 0;
    if (status === 200 && got.data && got.data.receipt) {
      heard(true);
      failures = 0;
      trouble = "";
      one.state = "done";
      one.at = Date.now();
      one.about = got.data.receipt.about || "";
      if (hasWords(one)) {
        keep(`kept.${one.place || one.about}`, { at: one.at });
        tell(`✓ ${word("saved")} ${hhmm(one.at)}`);
      }
      keep(key, one);
      look();
    } else if (status === 401) {
      heard(true);
      putOut(got.token);
    } else if (got && got.data && got.data.word === "closed") {
      heard(true);
      one.tried = false; // it did not arrive, so it may still be changed
      keep(key, one);
      later(0);
      look();
    } else if (status >= 400 && status < 500 && status !== 408 && status !== 429) {
      heard(true);
      failures = 0;
      const why = got.wrong;
      if (hasWords(one) && !giveBack(one, why)) keep(key, Object.assign(one, { state: "refused", why }));
      else drop(key);
      trouble = hasWords(one) ? "" : why;
      tell(`${word("not_taken")}: ${why}`);
      look();
    } else { // no answer, too much at once, or the disk of the laptop: it is tried again
      if (got && got.wrong) trouble = got.wrong;
      heard(Boolean(got && got.wrong));
      later((got && got.after) || 0);
    }
  }

  /* Try again after a while, and not before so many seconds. */
  function later(after) {
    failures += 1;
    retryAt = Date.now() + Math.max(after * 1000, Math.min(LONGEST, 1000 * Math.pow(2, failures - 1)));
  }

  /* Words that were not taken stand in their field again, unless somebody typed there meanwhile. */
  function giveBack(one, why) {
    const { text, translation, item, slip } = one.deed;
    if (!one.key || get(`field.${one.key}`)) return false;
    keep(`field.${one.key}`, { text, meaning: translation, item, table: one.table, why, at: Date.now() });
    if (slip) unfolded[slip] = "change";
    return true;
  }

  /* The code does not hold any more: it is asked again, and everything stays. */
  function putOut(token) {
    if (token !== held.token) return; // it was let in anew meanwhile
    remember({ token: "" });
    version = "";
    tell(word("code_again"));
  }

  // news ------------------------------------------------------------------------------------------

  let polling = 0;
  let looking = false;
  let again = false;

  function look() {
    clearTimeout(polling);
    if (!held.token) return;
    again = looking;
    if (looking) return;
    looking = true;
    const began = Date.now();
    const lang = held.lang || "nl";
    const typing = began - typedAt < TYPING ? "&w=1" : "";
    ask("GET", `/stand?l=${encodeURIComponent(lang)}${typing}`).catch(() => null).then((got) => {
      looking = false;
      const status = got ? got.status : 0;
      if (status === 200 && got.data && got.data.what && got.data.what.is) {
        heard(true);
        take(got.data, began);
        version = got.tag;
      } else if (status === 304) {
        heard(true);
        told(began);
      } else if (status === 401) {
        heard(true);
        putOut(got.token);
      } else {
        if (got && got.wrong) trouble = got.wrong;
        heard(Boolean(got && got.wrong));
      }
      show();
      pump();
      if (again) look();
      else if (held.token) polling = setTimeout(look, document.hidden ? HIDDEN : POLL);
    });
  }

  function take(data, began) {
    const before = page;
    page = data;
    pageAt = Date.now();
    if (before && !before.open && page.open) retryAt = failures = 0;
    if (failures === 0) trouble = "";
    keep("page", { at: pageAt, page });
    told(began);
    if (!before || before.item !== page.item || before.what.is !== page.what.is) {
      tell([page.place, page.what.question || page.what.title].filter(Boolean).join(". "));
    }
  }

  /* What was done before this news was asked for, stands in it. */
  function told(began) {
    for (const one of deeds()) if (one.state === "done" && one.at < began) drop(`deed.${one.deed.id}`);
  }

  // getting in ------------------------------------------------------------------------------------

  const neat = (code) => code.toUpperCase().replace(/[^A-Z]/g, "");

  let joinAgain = 0;

  function join(code, table, byItself) {
    clearTimeout(joinAgain);
    if (joining && joining.busy) return;
    joining = { code, tables: (joining && joining.tables) || [], busy: true, wrong: "" };
    show();
    ask("POST", "/join", { code, table }).catch(() => null).then((got) => {
      joining.busy = false;
      const data = (got && got.data) || {};
      if (data.token) {
        heard(true);
        joining = null;
        trouble = "";
        version = "";
        if (page && page.table !== data.table) page = null;
        remember({ token: data.token, table: data.table });
        retryAt = 0;
        look();
        pump();
      } else if (data.tables) {
        joining.tables = data.tables;
      } else {
        joining.tables = [];
        joining.wrong = whyNot(data) || word("moved");
        tell(joining.wrong);
        if (!got) joinAgain = setTimeout(() => tryAgain(code, table), 3000);
      }
      show();
      if (!joining || !joining.wrong) focusOn("h1");
      else if (!byItself) focusOn("#code");
    });
  }

  /* Without network it goes on by itself, unless somebody types another code. */
  function tryAgain(code, table) {
    if (at("code") && neat(at("code").value) === code) join(code, table, true);
  }

  function joinForm() {
    if (joining && joining.tables.length) {
      return el("div", { class: "part" },
        el("h1", { tabindex: -1 }, word("which_table")),
        joining.tables.map((table) => dutch("button", word("table", table), {
          class: "second", type: "button", "data-key": `table-${table}`,
          onclick: () => join(joining.code, table),
        })));
    }
    const wrong = joining && joining.wrong;
    const onsubmit = (event) => {
      event.preventDefault();
      const code = neat(at("code").value);
      if (!code) at("code").focus();
      else join(code, "");
    };
    return el("form", { autocomplete: "off", onsubmit },
      el("h1", { tabindex: -1 }, word("title")),
      el("p", { class: "soft", id: "code-where" }, word(held.table ? "code_again" : "code_help")),
      el("p", { class: "field" },
        el("label", { for: "code" }, word("code")),
        el("input", {
          id: "code", class: "code", "data-key": "code", autocapitalize: "characters", autocorrect: "off",
          spellcheck: "false", enterkeyhint: "go", maxlength: 24, dir: "ltr", lang: "nl",
          "aria-describedby": wrong ? "code-where code-wrong" : "code-where", "aria-invalid": wrong ? "true" : null,
          value: (joining && joining.code) || "",
        })),
      wrong ? theirs("p", wrong, spoken(), { class: "strip bad", id: "code-wrong" }) : null,
      el("button", { class: "main", "data-key": "go" }, word(joining && joining.busy ? "curtain" : "join")));
  }

  // a slip ----------------------------------------------------------------------------------------

  const several = (options) => Boolean(options && options.length > 1);

  /* Characters as the evening counts them. */
  const length = (text) => Array.from(text.replace(/\s+/g, " ").trim().normalize("NFC")).length;

  function counts(element, text, most) {
    const used = length(text);
    say(element, word("used", used, most));
    element.className = used > most ? "much" : "";
  }

  let handed = ""; // the slip that was handed in here last
  let handedAs = null; // and how it stands: what is done is not kept

  /* The same at the button, where the eyes are, until something else is written. */
  function handedLine() {
    const one = handed && get(`deed.${handed}`);
    if (one) handedAs = one.state === "done" ? keptAt(one.at) : one.state === "refused" ? notTaken(one.why) : onItsWay();
    else if (handed && handedAs && handedAs[0] !== "kept") handedAs = null; // changed, or thrown away
    return handed && handedAs && ["handed", handedAs, () => el("div", { id: "handed" }, stateLine(handedAs))];
  }

  const mine = {}; // the drafts that this window writes, by id

  function isHeld(id) {
    const hold = get(`hold.${id}`);
    return hold && hold.by !== me && Math.abs(Date.now() - hold.at) < HELD;
  }

  const hold = (id) => keep(`hold.${id}`, { by: me, at: Date.now() });

  /* The draft of a new slip in this window; one that was left by a window that is gone is taken
     over. */
  function draftOf(item) {
    const here = (one) => one.item === item && one.table === held.table && !one.aside;
    let found = Object.keys(mine).map((id) => mine[id]).find(here);
    if (!found) {
      found = every("draft").find((one) => here(one) && !isHeld(one.id));
      if (found) hold(found.id);
      else found = newDraft({ item });
      mine[found.id] = found;
    }
    return found;
  }

  const newDraft = (given) => Object.assign({
    id: newId(), table: held.table, text: "", translation: "", lang: "", role: "", kind: "", who: "", when: "",
  }, given);

  /* What else was begun, in an earlier round or at another table, and is not written elsewhere. */
  const leftDrafts = (now) =>
    every("draft").filter((one) => one.id !== now && one.about && (mine[one.id] || !isHeld(one.id)));

  function keepDraft(draft) {
    typedAt = Date.now();
    handed = "";
    handedAs = null;
    if (draft.text.trim() || draft.translation.trim()) {
      hold(draft.id);
      keep(`draft.${draft.id}`, draft);
    } else {
      drop(`draft.${draft.id}`);
      drop(`hold.${draft.id}`);
    }
  }

  /* It was handed in, or thrown away: no window may find it again. */
  function endDraft(draft) {
    drop(`draft.${draft.id}`);
    drop(`hold.${draft.id}`);
    keep(`gone.${draft.id}`, { at: Date.now() });
    delete mine[draft.id];
  }

  /* After a sleep another window may have gone on with what this one wrote. */
  function letGo() {
    for (const id of Object.keys(mine)) {
      if (isHeld(id) || get(`gone.${id}`)) delete mine[id];
    }
  }

  /* A group of choices, of which none is made beforehand. */
  function choices(name, title, options, chosen, onchoose) {
    return el("fieldset", { "data-group": name },
      el("legend", {}, title),
      el("div", { class: "choices" }, options.map(({ id, name: label }, n) => el("div", { class: "choice" },
        el("input", {
          type: "radio", name, id: `${name}-${n}`, "data-key": `${name}-${n}`, value: id, checked: chosen === id,
          onchange: () => onchoose(id),
        }),
        theirs("label", label, spoken(), { for: `${name}-${n}` })))));
  }

  /* A field that grows with what is in it. */
  function area(given) {
    const made = el("textarea", Object.assign({ rows: 3, autocomplete: "off" }, given));
    const fit = () => {
      if (!made.offsetParent) return;
      made.style.setProperty("height", "auto");
      made.style.setProperty("height", `${made.scrollHeight + 4}px`);
    };
    made.addEventListener("input", fit);
    setTimeout(fit, 0);
    return made;
  }

  const below = (count) => el("p", { class: "count" }, el("span", {}, word("no_names")), count);

  function inLanguage(field, lang) {
    field.setAttribute("lang", lang);
    field.setAttribute("dir", dirOf(lang));
  }

  /* The form of a slip. What it asks (roles, kinds …) is that of its own item, also when the evening
     went on. */
  function slipForm(draft, about, old) {
    const key = draft.id;
    const lang = () => draft.lang || held.lang || "nl";
    draft.about = about;
    const only = (options) => (options.length === 1 ? options[0].id : "");
    const role = () => draft.role || only(about.roles);
    const kind = () => draft.kind || only(about.kinds);

    const text = area({
      id: `text-${key}`, "data-key": `text-${key}`, "aria-describedby": `count-${key}`, value: draft.text,
      oninput: () => change("text", text.value),
    });
    const meaning = area({
      id: `dutch-${key}`, class: "low", "data-key": `dutch-${key}`, rows: 1, lang: "nl", dir: "ltr", value: draft.translation,
      oninput: () => change("translation", meaning.value),
    });
    const meant = el("p", { class: "field" }, el("label", { for: `dutch-${key}` }, word("in_dutch")), meaning);
    const count = el("span", { id: `count-${key}` });
    const button = el("button", { class: "main", "data-key": `send-${key}` });
    const chosen = el("select", {
      "aria-label": word("in_language"), "data-key": `lang-${key}`,
      onchange: () => change("lang", chosen.value),
    }, page.languages.map((one) => el("option", { value: one.code, lang: one.code }, one.name)));
    const extra = (name, label) => el("p", { class: "field" },
      el("label", { for: `${name}-${key}` }, label),
      el("input", {
        class: "text", id: `${name}-${key}`, "data-key": `${name}-${key}`, autocomplete: "off", dir: "auto", value: draft[name],
        oninput: (event) => change(name, event.target.value),
      }));

    function change(name, value) {
      draft[name] = value;
      // The words stay in the language in which they were begun, whatever the page is read in.
      if (name === "lang") draft.chosen = true;
      else if (!draft.chosen) draft.lang = draft.text.trim() ? lang() : "";
      keepDraft(draft);
      update();
    }

    const much = (text) => length(text) > about.most;

    /* What must be done first: [where, what to say, whether the button says it]. */
    function lacking() {
      if (about.roles.length && !role()) return [`input[name="role-${key}"]`, word("choose_who"), true];
      if (about.kinds.length && !kind()) return [`input[name="kind-${key}"]`, word("no_kind"), true];
      if (much(draft.text)) return [`#text-${key}`, word("too_long")];
      if (much(draft.translation)) return [`#dutch-${key}`, word("too_long")];
      if (!draft.text.trim()) return [`#text-${key}`, word("no_text")];
      return null;
    }

    function update() {
      const lack = lacking();
      inLanguage(text, lang());
      if (!draft.lang && !draft.text.trim()) chosen.value = lang();
      meant.hidden = lang() === "nl";
      say(button, lack && lack[2] ? lack[1] : word("send"));
      button.setAttribute("aria-disabled", lack ? "true" : "false");
      counts(count, draft.text, about.most);
    }

    function hand(event) {
      event.preventDefault();
      const lack = lacking();
      if (lack) {
        tell(lack[1]);
        focusOn(lack[0]);
        return;
      }
      const given = { item: draft.item, role: role(), kind: kind(), text: draft.text.trim(), lang: lang() };
      if (lang() !== "nl") given.translation = draft.translation.trim();
      if (about.asks_who_when) Object.assign(given, { who: draft.who.trim(), when: draft.when.trim() });
      const shown = {
        role: nameIn(about.roles, role()), kind: about.kinds.length > 1 ? nameIn(about.kinds, kind()) : "", about,
      };
      endDraft(draft);
      handed = send("slip", given, { shown });
      show();
      focusOn(old ? "h1" : "form[data-item] input[type=radio], form[data-item] textarea");
    }

    chosen.value = lang();
    update();
    return el("form", { "data-item": draft.item, class: old ? "left" : "", onsubmit: hand, autocomplete: "off" },
      old && [el("h2", {}, word("left")), dutch("p", about.place, { class: "soft" }),
        draft.table !== held.table && el("p", { class: "soft" }, word("other_table", draft.table))],
      about.roles.length > 1 ? choices(`role-${key}`, word("who_says"), about.roles, draft.role, (id) => change("role", id)) : null,
      about.kinds.length > 1 ? choices(`kind-${key}`, word("what_kind"), about.kinds, draft.kind, (id) => change("kind", id)) : null,
      el("div", { class: "field" },
        el("div", { class: "above" },
          el("label", { for: `text-${key}` }, word("your_text")), several(page.languages) && chosen),
        text, below(count)),
      meant,
      about.asks_who_when ? [extra("who", word("who")), extra("when", word("when"))] : null,
      button,
      old ? el("p", { class: "row" }, el("button", {
        type: "button", class: "link", "data-key": `throw-${key}`,
        onclick: () => { endDraft(draft); show(); focusOn("h1"); },
      }, word("remove"))) : null);
  }

  const nameIn = (options, id) => (options.find((one) => one.id === id) || { name: "" }).name;

  // words that may be changed: a joint answer, a sentence, a slip ---------------------------------

  /* A field with what is saved in it. What is typed and not handed in yet stays under this key. */
  function wordsForm(key, given) {
    const draft = get(`field.${key}`);
    const was = draft && draft.was !== undefined ? draft.was : given.saved;
    const meant = draft && draft.meant !== undefined ? draft.meant : given.meaning || "";
    const text = area({
      id: `field-${key}`, "data-key": `field-${key}`, dir: "auto", lang: given.lang || "nl", rows: given.rows || 2,
      "aria-describedby": `about-${key}`, value: draft ? draft.text : given.saved, oninput: typed,
    });
    const meaning = given.meaning === undefined ? null : area({
      id: `meaning-${key}`, class: "low", "data-key": `meaning-${key}`, rows: 1, lang: "nl", dir: "ltr",
      value: draft ? draft.meaning : given.meaning, oninput: typed,
    });
    const count = el("span", { id: `about-${key}` });
    const button = el("button", { class: "main", "data-key": `hand-${key}` }, given.button);
    function typed() {
      typedAt = Date.now();
      const now = {
        text: text.value, meaning: meaning ? meaning.value : "", was, meant, item: page.item, table: held.table, at: typedAt,
      };
      if (now.text === given.saved && (!meaning || now.meaning === given.meaning)) drop(`field.${key}`);
      else keep(`field.${key}`, now);
      update();
    }
    function update() {
      counts(count, text.value, page.what.most);
      button.setAttribute("aria-disabled", length(text.value) > page.what.most || !text.value.trim() ? "true" : "false");
    }
    function hand(event) {
      event.preventDefault();
      const value = text.value.trim();
      if (!value || length(value) > page.what.most) {
        tell(word(value ? "too_long" : "no_text"));
        text.focus();
        return;
      }
      drop(`field.${key}`);
      given.hand(value, meaning ? meaning.value.trim() : "", was, meant);
    }
    update();
    return el("form", { class: given.inside ? "" : "part", autocomplete: "off", onsubmit: hand },
      given.title ? el("h2", {}, given.title) : null,
      el("label", { for: `field-${key}`, class: given.label ? "" : "unseen" }, given.label || given.title),
      text,
      below(count),
      meaning ? el("p", { class: "field" }, el("label", { for: `meaning-${key}` }, word("in_dutch")), meaning) : null,
      given.before || null,
      button,
      given.after || null);
  }

  const onItsWay = () => ["waits", `⟳ ${word(silentFrom || failures || !held.token || shut() ? "on_phone" : "sending")}`];
  const notTaken = (why) => ["refused", `✗ ${word("not_taken")}`, why];
  const keptAt = (time) => ["kept", `✓ ${word("saved")}${time ? ` ${hhmm(time)}` : ""}`];

  /* Where what is handed in under this key stands: on this phone, saved at the evening, not taken. */
  function stateOf(key, saved, place) {
    const last = deeds().filter((one) => one.key === key && one.table === held.table && one.state !== "refused").pop();
    const field = get(`field.${key}`);
    if (last && last.state === "waiting") return onItsWay();
    if (field && field.why) return notTaken(field.why);
    if (!saved && !last) return null;
    return keptAt((last && last.at) || (get(`kept.${place}`) || {}).at);
  }

  function stateLine(state, ...more) {
    if (!state) return null;
    return [
      el("p", { class: "state" }, el("span", { class: state[0] }, state[1]), more.filter(Boolean).map((one) => [" · ", one])),
      state[2] && el("p", { class: "state" }, state[2]),
    ];
  }

  // the slips of the table ------------------------------------------------------------------------

  function slipCards() {
    const ids = page.slips.map((one) => one.id);
    const shownHere = (one) => one.deed.deed === "slip" ? ids.indexOf(one.about) < 0 : one.state === "refused" && hasWords(one);
    const sent = deeds().filter(shownHere).reverse();
    const cards = sent.map((one) => [`deed-${one.deed.id}`, [one, onItsWay(), held.table], () => sentCard(one)]);
    for (const key of keysOf("field")) {
      const field = get(key);
      const slip = key.replace("field.change-", "");
      const gone = (slip !== key && ids.indexOf(slip) < 0) || (page.what.had_turn && key === `field.sentence-${page.item}-${held.table}`);
      if (gone || field.item !== page.item || field.table !== held.table) cards.push([key, [field, held.table], () => fieldCard(key, field)]);
    }
    for (const slip of page.slips) {
      const going = underway("remove", (deed) => deed.slip === slip.id);
      if (going && going.state === "done") continue;
      const changed = underway("change", (deed) => deed.slip === slip.id);
      const state = going ? onItsWay() : stateOf(`change-${slip.id}`, true, slip.id);
      const mode = slip.changeable && !going ? unfolded[slip.id] : "";
      const now = state[0] === "refused" && [slip.text, slip.translation];
      const shows = mode === "change" ? [slip.id, state[2], now] : [slip, changed && changed.deed, state];
      cards.push([`slip-${slip.id}`, [mode, shows], () => savedCard(slip, changed && changed.deed, state, mode, going)]);
    }
    return cards;
  }

  /* Words that were changed for what is over by now. */
  function fieldCard(key, field) {
    return el("li", { class: "slip" },
      theirs("p", field.text, "nl", { class: "words" }),
      field.table !== held.table ? el("p", { class: "state" }, word("other_table", field.table)) : null,
      stateLine(field.why ? notTaken(field.why) : ["waits", word("left")]),
      el("p", { class: "row" }, link(word("remove"), `gone-${key}`, () => {
        drop(key);
        show();
        focusOn("h1");
      })));
  }

  const link = (label, key, onclick, about) =>
    el("button", { type: "button", class: "link", "data-key": key, "aria-describedby": about || null, onclick }, label);

  /* A slip that is still on this phone, or was not taken. */
  function sentCard(one) {
    const { deed, shown } = one;
    const elsewhere = one.table !== held.table;
    const state = one.state === "done" ? keptAt(one.at) : one.state === "refused" ? notTaken(one.why) : onItsWay();
    const id = `words-${deed.id}`;
    const back = () => {
      drop(`deed.${deed.id}`);
      const now = mine[draftOf(deed.item).id];
      if (!now.text) delete mine[now.id];
      const draft = newDraft({
        item: deed.item, text: deed.text, translation: deed.translation || "", lang: deed.lang, role: deed.role, kind: deed.kind,
        who: deed.who || "", when: deed.when || "", about: shown.about, aside: elsewhere || Boolean(now.text) || deed.item !== page.item, table: one.table,
      });
      mine[draft.id] = draft;
      keepDraft(draft);
      show();
      focusOn(`#text-${draft.id}`);
    };
    const gone = () => {
      drop(`deed.${deed.id}`);
      show();
      focusOn("h1");
    };
    // What was tried may have arrived: only the evening knows, so it is sent as it is.
    const free = one.state === "refused" || (one.state === "waiting" && (!one.tried || elsewhere));
    return el("li", { class: "slip" },
      theirs("p", deed.text, deed.lang, { class: "words", id }),
      deed.translation ? theirs("p", deed.translation, "nl", { class: "meaning" }) : null,
      elsewhere ? el("p", { class: "state" }, word("other_table", one.table)) : null,
      stateLine(state, shown && theirs("span", shown.role, spoken()), shown && shown.kind && theirs("span", shown.kind, spoken())),
      free ? el("p", { class: "row" },
        shown && link(word("change"), `mend-${deed.id}`, back, id),
        link(word("remove"), `gone-${deed.id}`, gone, id)) : null);
  }

  function savedCard(slip, changed, state, mode, going) {
    const id = `words-${slip.id}`;
    const fold = (how, then) => () => {
      if (how) unfolded[slip.id] = how;
      else delete unfolded[slip.id];
      show();
      focusOn(then);
    };
    if (mode === "change") {
      return el("li", { class: "slip" }, wordsForm(`change-${slip.id}`, {
        saved: slip.text, lang: slip.lang, inside: true, label: word("your_text"), button: word("save"),
        meaning: slip.lang === "nl" ? undefined : slip.translation || "",
        hand: (text, meaning, was, meant) => {
          delete unfolded[slip.id];
          send("change", {
            slip: slip.id, was, meant: slip.lang === "nl" ? slip.translation : meant, text, role: slip.role, kind: slip.kind,
            lang: slip.lang,
            translation: slip.lang === "nl" ? "" : meaning, who: slip.who, when: slip.when,
          }, { key: `change-${slip.id}`, place: slip.id });
          focusOn(`[data-key="change-${slip.id}"]`);
        },
        after: el("p", { class: "row" }, link(word("back"), `stop-${slip.id}`, () => {
          drop(`field.change-${slip.id}`);
          fold("", `[data-key="change-${slip.id}"]`)();
        })),
      }), state && state[0] === "refused" ? [stateLine(state),
        theirs("p", slip.text, slip.lang, { class: "meaning" }),
        slip.translation && theirs("p", slip.translation, "nl", { class: "meaning" })] : null);
    }
    const inDutch = changed ? changed.translation : slip.translation;
    return el("li", { class: "slip" },
      theirs("p", changed ? changed.text : slip.text, slip.lang, { class: "words", id }),
      inDutch ? theirs("p", inDutch, "nl", { class: "meaning" }) : null,
      slip.who || slip.when ? theirs("p", [slip.who, slip.when].filter(Boolean).join(" · "), "nl", { class: "meaning" }) : null,
      stateLine(state, theirs("span", slip.role_name, spoken()), several(page.what.kinds) && theirs("span", slip.kind_name, spoken())),
      mode === "remove" ? el("div", {},
        el("p", { class: "state" }, word("remove_sure")),
        el("p", { class: "row" },
          link(word("yes"), `yes-${slip.id}`, () => {
            delete unfolded[slip.id];
            send("remove", { slip: slip.id });
            focusOn("#own");
          }, id),
          link(word("no"), `no-${slip.id}`, fold("", `[data-key="remove-${slip.id}"]`), id)))
        : slip.changeable && !going ? el("p", { class: "row" },
          link(word("change"), `change-${slip.id}`, fold("change", `#field-change-${slip.id}`), id),
          link(word("remove"), `remove-${slip.id}`, fold("remove", `[data-key="no-${slip.id}"]`), id)) : null);
  }

  // the parts of the page -------------------------------------------------------------------------

  const pad = (value) => (value < 10 ? `0${value}` : `${value}`);
  function hhmm(time) {
    const when = new Date(time);
    return `${pad(when.getHours())}:${pad(when.getMinutes())}`;
  }

  function leftOf(clock) {
    return clock.left - (clock.running ? (Date.now() - pageAt) / 1000 : 0);
  }

  function mmss(seconds) {
    const over = seconds <= -1;
    const whole = over ? Math.floor(-seconds) : Math.max(0, Math.ceil(seconds));
    return `${over ? "+" : ""}${Math.floor(whole / 60)}:${pad(whole % 60)}`;
  }

  function tick() {
    const clock = page && page.clock;
    if (!clock || !at("digits")) return;
    const left = leftOf(clock);
    say(at("digits"), mmss(left));
    say(at("clock-word"), left <= 0 ? word("over_time") : "");
    at("clock").className = `clock${clock.running || left <= 0 ? "" : " rest"}${clock.running && left <= NEARLY ? " near" : ""}`;
    const part = clock.total > 0 ? Math.min(1, Math.max(0, left / clock.total)) : 0;
    at("rest").style.setProperty("width", `${Math.round(1000 * part) / 10}%`);
  }

  function head() {
    const languages = page.languages.length > 1 && page.languages;
    return ["head", [page.name, page.languages, page.lang, page.place, Boolean(page.clock)], () => el("div", {},
      el("div", { class: "top" },
        el("p", {}, word("table", page.table) || page.name),
        languages && el("select", {
          id: "language", "data-key": "language", "aria-label": word("language"),
          onchange: (event) => {
            remember({ lang: event.target.value });
            version = "";
            look();
          },
        }, languages.map((one) => el("option", { value: one.code, lang: one.code, selected: one.code === page.lang }, one.name)))),
      el("div", { class: "where" },
        theirs("p", page.place, "nl"),
        page.clock && el("p", { class: "clock", id: "clock", role: "timer", "aria-label": word("clock"), dir: "ltr" },
          el("span", { class: "word", id: "clock-word", lang: page.lang, dir: "auto" }), el("span", { id: "digits" }))),
      page.clock && el("div", { class: "bar", "aria-hidden": "true" }, el("i", { id: "rest" })))];
  }

  function unsent() {
    const words = waiting().concat(deeds().filter((one) => one.state === "refused")).filter(hasWords)
      .map((one) => [one.deed.text, one.deed.translation]);
    const drafts = every("draft").map((one) => [one.text, one.translation]);
    const fields = every("field").map((one) => [one.text]);
    return words.concat(drafts, fields).map((one) => one.filter(Boolean).join("\n")).filter(Boolean);
  }

  /* How it stands with the connection, in one calm strip; and then what is not sent yet can be shown
     and copied, for when the evening is somewhere else. */
  function strips() {
    const lost = silentFrom && Date.now() - silentFrom > 1500;
    const moved = silentFrom && Date.now() - silentFrom > MOVED;
    const texts = moved || !held.token ? unsent() : [];
    const lines = [];
    if (held.token && moved) lines.push(["bad", word("moved")]);
    else if (held.token && lost) lines.push(["", word(waiting().length ? "not_sent" : "no_network")]);
    if (held.token && trouble && !lost) lines.push(["bad", trouble]);
    if (held.token && page && !page.open && page.what.is !== "AtWait") lines.push(["", word("closed_now")]);
    if (Object.keys(memory).some((key) => /^(draft|deed|field)\./.test(key))) lines.push(["", word("no_room")]);
    return [
      lines.length > 0 && ["strip", lines, () => el("div", {}, lines.map(([how, text]) =>
        el("p", { class: `strip ${how}` }, text)))],
      texts.length > 0 && ["unsent", [texts, unfolded.unsent], () => unsentPart(texts)],
    ];
  }

  function unsentPart(texts) {
    const box = el("textarea", { readonly: true, rows: 6, dir: "auto", "aria-label": word("show_unsent"), value: texts.join("\n\n") });
    const copy = el("button", {
      type: "button", class: "second", "data-key": "copy",
      onclick: () => {
        box.focus();
        box.select();
        let done = false;
        try {
          done = document.execCommand("copy");
        } catch (error) { /* then it stays selected */ }
        if (done) {
          say(copy, word("copied"));
          tell(word("copied"));
        }
      },
    }, word("copy"));
    if (unfolded.unsent) return el("div", { class: "part" }, box, copy);
    return el("button", {
      type: "button", class: "second", "data-key": "unsent",
      onclick: () => {
        unfolded.unsent = true;
        show();
        focusOn("[data-key=copy]");
      },
    }, word("show_unsent"));
  }

  const aboutOf = ({ roles, kinds, asks_who_when, most }) => ({ place: page.place, roles, kinds, asks_who_when, most });

  function question() {
    const { question: asked, question_nl: inDutch, help } = page.what;
    const { lang } = page;
    return ["question", [asked, inDutch, help], () => el("div", {},
      el("h1", { lang: inDutch ? lang : "nl", dir: inDutch ? dirOf(lang) : "ltr", tabindex: -1 }, asked),
      inDutch && dutch("p", inDutch, { class: "soft dutch" }),
      several(help) || (help && help.length) ? el("ul", { class: "help", "aria-label": word("help") }, help.map((one) => theirs("li", one, "nl"))) : null)];
  }

  function writing() {
    if (!page.what.kinds.length) return null;
    const draft = draftOf(page.item);
    const about = aboutOf(page.what);
    return ["writing", [draft.id, about, page.languages], () => slipForm(draft, about, false)];
  }

  /* Slips that were begun in another round: they can still be handed in. */
  function left() {
    const now = page.what.is === "AtRound" ? draftOf(page.item).id : "";
    return leftDrafts(now).map((one) => {
      const draft = mine[one.id] || one;
      return [`left-${draft.id}`, [draft.about, page.languages, held.table], () => {
        mine[draft.id] = draft;
        hold(draft.id);
        return slipForm(draft, draft.about, true);
      }];
    });
  }

  /* The slips of the table stand in a list of their own: each changes by itself. */
  function own(cards) {
    return cards.length > 0 && ["own", 0, () => el("section", { class: "part" },
      el("h2", { id: "own", tabindex: -1 }, word("own_slips")), el("ul", { class: "slips", id: "slips" }))];
  }

  /* What the table writes together: one answer, or the sentence for the room. */
  function together(what, saved, given) {
    const key = `${what}-${page.item}-${held.table}`; // of this table: another one may write on this phone
    const last = underway(what, (deed) => deed.item === page.item);
    const now = (last ? last.deed.text : saved) || "";
    const typing = get(`field.${key}`);
    const state = stateOf(key, Boolean(saved), key);
    const hand = (text, meaning, was) => {
      send(what, { text, was }, { key, place: key });
      focusOn(`[data-key="field-${key}"]`);
    };
    const shows = [given.title, given.button, typing && !typing.why ? 1 : [typing && typing.why, now]];
    return [
      [what, shows, () => wordsForm(key, Object.assign({ saved: now, hand }, given))],
      state && [`${what}-state`, [state, now], () => el("div", {}, stateLine(state),
        state[0] === "refused" && now && theirs("p", now, "nl", { class: "slip" }))],
    ];
  }

  function scoring() {
    const { scale, score } = page.what;
    const last = underway("score", (deed) => deed.item === page.item);
    const now = last ? last.deed.value : score;
    const marks = [];
    for (let mark = scale[0]; mark <= scale[1]; mark += 1) marks.push({ id: String(mark), name: String(mark) });
    const given = now !== null && now !== undefined;
    return ["score", [page.item, scale, now, last && last.state, onItsWay()], () => el("div", { class: "part marks" },
      choices("score", word("score"), marks, given ? String(now) : "", (mark) => send("score", { value: Number(mark), was: given ? now : null })),
      given && stateLine(last && last.state === "waiting" ? onItsWay() : keptAt()))];
  }

  function recognising() {
    const { recognise, told } = page.what;
    if (!recognise.length) return null;
    const shown = recognise.map(({ id, name, ours }) => {
      const last = underway("recognise", (deed) => deed.side === id && deed.told === told);
      return [id, name, last ? last.deed.ours : ours, last ? last.state : ""];
    });
    return ["recognise", [told, shown, onItsWay()], () => el("fieldset", { class: "part" },
      el("legend", {}, word("had_too")),
      el("div", { class: "choices" }, shown.map(([side, name, on], n) => el("div", { class: "choice" },
        el("input", {
          type: "checkbox", id: `side-${n}`, "data-key": `side-${n}`, checked: on,
          onchange: (event) => send("recognise", { told, side, ours: event.target.checked }),
        }),
        el("label", { for: `side-${n}` }, word("yes_side", name))))),
      shown.some((one) => one[3] === "waiting") && stateLine(onItsWay()))];
  }

  function ready() {
    const last = underway("ready", (deed) => deed.item === page.item);
    const now = last ? last.deed.ready : page.ready;
    return ["ready", [now, last && last.state, onItsWay()], () => el("div", {},
      now && el("p", { class: "state ready" }, el("span", { class: "kept" }, `✓ ${word("is_ready")}`)),
      el("button", {
        type: "button", class: "second", "data-key": "ready",
        onclick: () => {
          send("ready", { ready: !now });
          tell(now ? word("not_ready") : word("is_ready"));
        },
      }, now ? word("not_ready") : word("ready")),
      last && last.state === "waiting" && stateLine(onItsWay()))];
  }

  // dots ------------------------------------------------------------------------------------------

  let counting = null; // what is being counted, before it is sent: item, side → theme → how many

  function counted(side, theme) {
    const held = (counts) => counts && counts[side] && counts[side][theme];
    const here = counting && counting.item === page.item ? held(counting.counts) : undefined;
    if (here !== undefined) return here;
    const last = underway("dots", (deed) => deed.item === page.item && held(deed.counts) !== undefined);
    return last ? held(last.deed.counts) : held(page.what.counts) || 0;
  }

  function count(side, theme, more) {
    const now = Math.max(0, Math.min(999, counted(side, theme) + more));
    if (counting) clearTimeout(counting.timer);
    if (!counting || counting.item !== page.item) counting = { item: page.item, counts: {} };
    counting.counts[side] = Object.assign({}, counting.counts[side], { [theme]: now });
    counting.timer = setTimeout(sendDots, 900);
    show();
  }

  function sendDots() {
    if (!counting) return;
    const { item, counts, timer } = counting;
    clearTimeout(timer);
    counting = null;
    send("dots", { item, counts });
  }

  function dots() {
    const { title, themes, sides, dots_per_person: each } = page.what;
    const all = themes.map((theme) => sides.map((side) => counted(side.id, theme.id)));
    const totals = sides.map((side, s) => `${side.name}: ${word("dots_total", all.reduce((sum, row) => sum + row[s], 0))}`);
    const behind = Boolean(counting) || waiting().some((one) => one.deed.deed === "dots");
    const some = all.some((row) => row.some(Boolean));
    const button = (key, label, sign, n, theme, onclick) => el("button", {
      type: "button", id: key, "data-key": key, "aria-label": label, "aria-describedby": theme, onclick,
    }, sign);
    return [
      ["asked", [title, each], () => el("div", {}, theirs("h1", title, "nl", { tabindex: -1 }),
        el("p", { class: "soft" }, `${word("dots")}. ${word("dots_each", each)}`))],
      ["dots", [themes, sides], () => el("div", { class: "part" }, themes.map((theme, t) => el("section", { class: "theme" },
        theirs("h2", `${t + 1}. ${theme.name}`, "nl", { id: `theme-${t}` }),
        sides.map((side, s) => el("div", { class: "counter" },
          theirs("p", side.name, spoken(), { id: `side-${t}-${s}` }),
          el("div", { class: "stepper", role: "group", "aria-labelledby": `theme-${t} side-${t}-${s}` },
            button(`less-${t}-${s}`, word("fewer"), "−", 0, `theme-${t}`, () => count(side.id, theme.id, -1)),
            el("output", { id: `count-${t}-${s}`, dir: "ltr" }),
            button(`more-${t}-${s}`, word("more"), "+", 0, `theme-${t}`, () => count(side.id, theme.id, 1))))))))],
      ["totals", [totals, behind, some, onItsWay()], () => el("div", { class: "part totals" },
        totals.map((one) => theirs("p", one, page.lang)),
        some || behind ? stateLine(behind ? onItsWay() : keptAt()) : null)],
      all,
    ];
  }

  function showDots(all) {
    all.forEach((row, t) => row.forEach((value, s) => {
      if (!at(`count-${t}-${s}`)) return;
      say(at(`count-${t}-${s}`), String(value));
      at(`less-${t}-${s}`).setAttribute("aria-disabled", value ? "false" : "true");
    }));
  }

  // all of it -------------------------------------------------------------------------------------

  function show() {
    const root = document.documentElement;
    const lang = spoken();
    root.setAttribute("lang", lang);
    root.setAttribute("dir", dirOf(lang));
    const inside = Boolean(page && held.token);
    document.title = inside ? [page.name, page.place].filter(Boolean).join(" · ") : word("title");
    at("head").hidden = !inside;
    if (inside) lay(at("head"), [head()]);
    const main = at("main");
    if (!inside) {
      if (held.token) lay(main, [["moment", 0, () => el("div", { class: "quiet" }, el("h1", {}, word("curtain")))], ...strips()]);
      else lay(main, [["join", [joining, Boolean(held.table)], joinForm], ...strips()]);
      at("foot").hidden = true;
      return;
    }
    const { what } = page;
    const cards = slipCards();
    let all = [];
    let body;
    if (what.is === "AtRound") {
      body = [question(), ...left(), writing(), handedLine(), own(cards),
        ...(what.joint ? together("joint", what.joint_text, { title: word("joint"), button: word("save"), rows: 3 }) : []),
        what.scale && scoring()];
    } else if (what.is === "AtFeedback") {
      body = [telling(), recognising(), ...left(),
        ...(what.had_turn ? [ourSentence()] : together("sentence", what.sentence, {
          title: word("own_sentence"), button: word("right_yes"), before: el("p", { class: "soft" }, word("right")),
        })), own(cards)];
    } else if (what.is === "AtDots") {
      const made = dots();
      all = made.pop();
      body = [...made, ...left(), handedLine(), own(cards)];
    } else {
      const ours = ["welcome", "curtain", "vote_closed"].map((key) => word(key));
      body = [["wait", [what.title, what.text], () => el("div", { class: "quiet" },
        theirs("h1", what.title, ours.indexOf(what.title) < 0 ? "nl" : spoken(), { tabindex: -1 }),
        what.text && el("p", {}, what.text))], ...left(), handedLine(), own(cards)];
    }
    lay(main, [...strips(), ...body]);
    if (cards.length) lay(at("slips"), cards);
    const asks = what.is === "AtRound";
    at("foot").hidden = !asks;
    if (asks) lay(at("foot"), [ready()]);
    showDots(all);
    tick();
  }

  /* From its turn on the doek shows the sentence of the table: here it is only read. */
  function ourSentence() {
    const { sentence, own_turn: now } = page.what;
    return (now || sentence) && ["ours", [sentence, now], () => el("div", { class: "part" },
      el("h2", {}, word(now ? "tell_now" : "own_sentence")), sentence && theirs("p", `“${sentence}”`, "nl", { class: "quote" }))];
  }

  function telling() {
    const { told, told_text: text, own_turn: ours } = page.what;
    if (!told || !text || ours) return question();
    return ["told", [told, text], () => el("div", {},
      el("p", { class: "soft" }, word("tells", told)),
      theirs("h1", `“${text}”`, "nl", { class: "quote", tabindex: -1 }))];
  }

  // beginning, and waking up ----------------------------------------------------------------------

  function wake() {
    letGo();
    held = get("held") || held;
    retryAt = 0;
    show();
    look();
    pump();
  }

  /* Nothing of an earlier evening stays on the phone. */
  function tidy() {
    const now = Date.now();
    for (const kind of ["kept", "gone", "hold", "field"]) {
      for (const key of keysOf(kind)) if (now - ((get(key) || {}).at || 0) > DAY) drop(key);
    }
    for (const key of keysOf("draft").concat(keysOf("deed"))) {
      const one = get(key) || {};
      const since = one.at || (one.n || 0) / 8;
      if (since && now - since > DAY) drop(key);
    }
  }

  function begin() {
    tidy();
    at("main").removeChild(plain);
    const code = /[?&]c=([^&]*)/.exec(location.search);
    if (location.search || location.hash) history.replaceState(null, "", "/");
    const known = get("page");
    if (known && held.token && known.page.table === held.table && Date.now() - known.at < DAY) {
      page = known.page;
      pageAt = known.at;
    }
    show();
    if (code) {
      let given = code[1];
      try {
        given = decodeURIComponent(given);
      } catch (error) { /* as it stands */ }
      if (neat(given)) join(neat(given), "");
    }
    look();
    pump();
    setInterval(tick, 500);
    setInterval(() => {
      for (const id of Object.keys(mine)) if (mine[id].text) hold(id);
      show();
    }, 3000);
  }

  document.addEventListener("visibilitychange", () => { if (!document.hidden) wake(); });
  window.addEventListener("pageshow", (event) => { if (event.persisted) wake(); });
  window.addEventListener("online", wake);
  window.addEventListener("focus", () => { letGo(); show(); });
  window.addEventListener("pagehide", () => {
    sendDots();
    for (const id of Object.keys(mine)) drop(`hold.${id}`);
  });
  window.addEventListener("storage", (event) => {
    if (event.key === "sessie.held") held = get("held") || held;
    if (!event.key || /^sessie\.(deed|held|gone|kept)/.test(event.key)) {
      letGo();
      show();
    }
  });
  const plain = at("plain");
  try {
    begin();
  } catch (error) { // a browser that cannot do it after all has the form
    at("main").textContent = "";
    at("main").appendChild(plain);
    throw error;
  }
})();

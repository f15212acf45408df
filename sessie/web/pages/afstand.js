/* The remote on the phone of the facilitator. All words are put in as text, never as markup.
   Nothing here is newer than ES2017.

   It asks the laptop every moment how it stands. A tap says for which step it is: did the doek go on
   meanwhile, then the laptop does nothing, and says so. A tap is never repeated by itself. */
(() => {
  "use strict";

  const POLL = 1500; // the laptop is asked this often how it stands,
  const SLOWER = 3000; // and this often while it does not answer
  const PATIENCE = 5000; // that long an answer may take
  const OLD = 6000; // what was told longer ago is not steered by
  const SHORT = 3500; // that long a sentence about a tap stays
  const KEY = "sessie.afstand";
  const LOST = "Geen verbinding – gebruik het toetsenbord. Deze telefoon zoekt vanzelf verder.";

  // what stays on the phone: the token, so that the page may be opened anew

  let memory = null;
  let disk = null;
  try {
    disk = window.localStorage;
    memory = disk.getItem(KEY);
  } catch (error) {
    disk = null;
  }
  let token = memory || "";

  function keep(value) {
    token = value;
    try {
      if (value) disk.setItem(KEY, value);
      else disk.removeItem(KEY);
    } catch (error) { /* then it is only in memory */ }
  }

  let page = null; // how it stands, as the laptop said last,
  let heardAt = 0; // and when
  let tag = "";
  let asked = null; // the figures, while the laptop was not answered
  let why = ""; // why this phone is not let in
  let lost = false;
  let busy = false; // a tap is on its way
  let asking = false; // how it stands is asked
  let said = ""; // about the last tap
  let saidAt = 0;

  // building ------------------------------------------------------------------------------------

  const at = (id) => document.getElementById(id);

  function el(name, given, ...inside) {
    const made = document.createElement(name);
    Object.keys(given || {}).forEach((key) => {
      if (key === "onclick") made.addEventListener("click", given[key]);
      else if (given[key] !== null && given[key] !== false) made.setAttribute(key, given[key]);
    });
    inside.filter((one) => one !== null && one !== "").forEach((one) =>
      made.appendChild(typeof one === "string" ? document.createTextNode(one) : one));
    return made;
  }

  /* Only what changed is made anew: a button that is being pressed stays under the finger. */
  const signs = {};
  function lay(parent, sign, make) {
    const text = JSON.stringify(sign);
    if (signs[parent.id] === text) return;
    signs[parent.id] = text;
    const key = document.activeElement && document.activeElement.getAttribute("data-key");
    while (parent.firstChild) parent.removeChild(parent.firstChild);
    make().filter(Boolean).forEach((one) => parent.appendChild(one));
    const again = key && document.querySelector(`[data-key="${key}"]`);
    if (again) again.focus();
  }

  function put(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }

  const tell = (text) => put(at("said"), text);

  // asking the laptop -----------------------------------------------------------------------------

  function ask(method, path, body) {
    const stop = typeof AbortController === "function" ? new AbortController() : null;
    const given = { method, headers: {}, cache: "no-store", credentials: "omit" };
    if (token && path !== "/afstand/vraag") given.headers.Authorization = `Bearer ${token}`;
    if (body) {
      given.headers["Content-Type"] = "application/json";
      given.body = JSON.stringify(body);
    } else if (tag && page) {
      given.headers["If-None-Match"] = tag;
    }
    if (stop) given.signal = stop.signal;
    let late = 0;
    const waited = new Promise((done, failed) => {
      late = setTimeout(() => {
        if (stop) stop.abort();
        failed(new Error("late"));
      }, PATIENCE);
    });
    const got = fetch(path, given).then(async (answer) => ({
      status: answer.status,
      data: answer.status === 304 ? null : await answer.json().catch(() => null),
      tag: answer.headers.get("ETag") || "",
    }));
    const either = Promise.race([got, waited]);
    const ended = () => clearTimeout(late);
    either.then(ended, ended);
    return either;
  }

  const wrongOf = (got) => (got.data && got.data.wrong) || "Dat lukte niet. Gebruik het toetsenbord.";

  function out(reason) {
    keep("");
    page = null;
    tag = "";
    asked = null;
    why = reason;
  }

  function settle(got, from, sentAt) {
    if (from !== token) return; // it was for another token
    lost = false;
    if (got.status >= 500) {
      lost = true;
    } else if (got.status === 401) {
      out(wrongOf(got));
    } else if (got.status === 200 && got.data && "asked" in got.data) {
      page = null;
      asked = got.data.asked;
    } else if (got.status === 200 && got.data) {
      if (asked !== null) tell("Toegelaten.");
      asked = null;
      why = "";
      page = got.data;
      page.ends = page.clock ? sentAt + page.clock.left * 1000 : 0;
      heardAt = Date.now();
      tag = got.tag;
    } else if (got.status === 304) {
      heardAt = Date.now();
    }
  }

  let turn = 0; // of the questions: an answer that came after a tap was for what was there before
  function look() {
    clearTimeout(next);
    if (!token || asking || busy) return plan();
    asking = true;
    const from = token;
    const mine = turn;
    return ask("GET", "/afstand/stand").then((got) => {
      if (mine === turn) settle(got, from, Date.now());
    }, () => { lost = true; }).then(() => {
      asking = false;
      show();
      plan();
    });
  }

  let next = 0;
  function plan() {
    clearTimeout(next);
    if (token) next = setTimeout(look, lost ? SLOWER : document.hidden ? 10000 : POLL);
  }

  function request() {
    if (busy) return;
    busy = true;
    why = "";
    show();
    ask("POST", "/afstand/vraag", {}).then((got) => {
      lost = false;
      if (got.status === 200 && got.data && got.data.token) {
        keep(got.data.token);
        asked = got.data.digits;
        tell(`Vraag op de laptop: ${asked.split("").join(" ")}`);
      } else {
        why = wrongOf(got);
      }
    }, () => { lost = true; }).then(() => {
      busy = false;
      show();
      plan();
    });
  }

  function send(what) {
    if (busy || lost || !page || old()) return;
    busy = true;
    turn += 1;
    const from = token;
    show();
    ask("POST", "/afstand/doe", { do: what, at: page.at }).then((got) => {
      if (got.status === 200 || got.status === 401) {
        settle(got, from, Date.now());
        said = "";
        if (page) tell(page.doek || page.title);
      } else {
        lost = false;
        said = wrongOf(got);
        saidAt = Date.now();
      }
    }, () => { lost = true; }).then(() => {
      busy = false;
      tag = "";
      show();
      look();
    });
  }

  // showing -----------------------------------------------------------------------------------------

  const old = () => Date.now() - heardAt > OLD || heardAt > Date.now();

  function mmss(seconds) {
    const left = seconds <= -1 ? Math.floor(-seconds) : Math.max(0, Math.ceil(seconds));
    return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  }

  function clockNow() {
    const { clock } = page;
    if (!clock) return null;
    const left = clock.running ? (page.ends - Date.now()) / 1000 : clock.left;
    const over = left <= -1;
    return { figures: mmss(left), over, running: clock.running,
      word: clock.running ? (over ? "te lang" : "nog") : over ? "te lang · stil" : "staat stil" };
  }

  function key(what, text, can) {
    const given = { type: "button", "data-key": what, class: what === "next" ? "main" : null, onclick: () => send(what) };
    if (!can) given.disabled = "";
    return el("button", given, text);
  }

  function strip() {
    if (lost) return LOST;
    if (page && old()) return "Even kijken hoe het staat…";
    return said && Date.now() - saidAt < SHORT ? said : "";
  }

  function show() {
    const about = strip();
    at("keys").hidden = !page;
    if (!page) {
      lay(at("main"), [asked, why, lost, busy], waiting);
      lay(at("keys"), "", () => []);
      return;
    }
    const clock = clockNow();
    lay(at("main"), [page.title, page.place, page.doek, page.note, page.coming, page.times, Boolean(clock), about], () => [
      about ? el("p", { class: "strip", role: "status" }, about) : null,
      el("p", { class: "soft" }, page.place),
      el("h1", {}, page.title),
      page.doek ? el("p", { class: "doek" }, page.doek) : null,
      clock ? el("p", { id: "clock", role: "timer" }, el("b"), el("span", { class: "soft" })) : null,
      el("h2", {}, "Straks"),
      el("p", { class: "next" }, page.coming || "dit is het laatste"),
      page.note ? el("h2", {}, "Voor jou") : null,
      page.note ? el("p", { class: "note" }, page.note) : null,
      el("p", { class: "times" }, page.times),
    ]);
    if (clock) {
      at("clock").className = `clock${clock.running ? "" : " rest"}${clock.over ? " over" : ""}`;
      put(at("clock").firstChild, clock.figures);
      put(at("clock").lastChild, clock.word);
    }
    at("keys").className = busy ? "busy" : "";
    const can = !lost && !old(); // a tap that is on its way changes nothing that one sees
    const runs = Boolean(page.clock && page.clock.running);
    lay(at("keys"), [can, runs, Boolean(page.clock), page.curtain, page.first, page.coming], () => [
      el("div", { class: "row" },
        key("clock", runs ? "Klok stil" : "Klok starten", can && Boolean(page.clock)),
        key("minute", "+1 minuut", can && Boolean(page.clock)),
        key("curtain", page.curtain ? "Doek open" : "Doek dicht", can)),
      el("div", { class: "row large" },
        key("back", "← Terug", can && !page.first),
        key("next", "Verder →", can && Boolean(page.coming))),
    ]);
  }

  function waiting() {
    const button = (text) => {
      const given = { type: "button", class: "main", "data-key": "ask", onclick: request };
      if (busy) given.disabled = "";
      return el("button", given, text);
    };
    if (lost) {
      return [el("div", { class: "calm" }, el("h1", {}, "Afstandsbediening"),
        el("p", { class: "strip", role: "status" }, LOST), token ? null : button("Probeer het nog eens"))];
    }
    if (asked !== null) {
      return [el("div", { class: "calm" },
        el("h1", {}, "Staat dit getal ook op de laptop?"),
        el("p", { class: "digits", role: "img", "aria-label": asked.split("").join(" ") }, asked),
        el("p", {}, "Kijk op de laptop bij Telefoons (F10). Is het getal gelijk, druk daar dan op j."),
        el("p", { class: "soft" }, "Na een minuut is de vraag voorbij."))];
    }
    if (token) return [el("div", { class: "calm" }, el("p", {}, "Even kijken hoe het staat…"))];
    return [el("div", { class: "calm" },
      el("h1", {}, "Afstandsbediening"),
      why ? el("p", { class: "strip", role: "status" }, why) : null,
      el("p", {}, "Voor wie de avond leidt. De laptop moet deze telefoon eerst toelaten."),
      button(why ? "Vraag het nog eens" : "Vraag het aan de laptop"))];
  }

  ["online", "focus", "pageshow"].forEach((name) => window.addEventListener(name, look));
  document.addEventListener("visibilitychange", () => {
    show();
    if (!document.hidden) look();
  });
  window.addEventListener("storage", (event) => {
    if (event.key === KEY && (event.newValue || "") !== token) {
      token = event.newValue || "";
      page = null;
      asked = null;
      show();
      look();
    }
  });
  setInterval(() => { if (page) show(); }, 250);
  show();
  look();
})();

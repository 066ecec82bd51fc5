// Makes the form at "/" quicker where scripts run: a filter for the questions, a whole date in one field, and
// the result beside the form while somebody types. Without it the page works by its buttons.

const WAIT_AFTER_CHANGE = 300;
const WAIT_FOR_ANSWER = 15_000;
const WHOLE_DATE = /^\s*(?:(\d{1,2})[. /-]+(\d{1,2})[. /-]+(\d{4}|\d{2})|(\d{2})(\d{2})(\d{4}|\d{2}))\s*$/;

const form = document.getElementById("formular");
const more = document.getElementById("weitere");
const side = document.getElementById("seite");
const state = document.getElementById("stand");
const busy = document.getElementById("laeuft");
const search = document.querySelector(".cw-search");
const words = document.getElementById("suche");
const hits = document.getElementById("treffer");
const fields = [...form.querySelectorAll(".cw-field")];
const brief = !search; // only what decides next is asked
const isPart = form.querySelector("[name=frage]") !== null; // more questions can be asked for

const text = (element) => plain(`${element.textContent} ${element.dataset.name ?? ""} ${element.dataset.worte ?? ""}`);
const plain = (words) => words.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ß", "ss");
const controls = (field) => [...field.querySelectorAll("input, select")];
const fact = (field) => controls(field)[0].name.replace(/\.tag$/, "");
const isAnswered = (field) =>
  controls(field).some((control) => (control.type === "radio" ? control.checked && control.value : control.value));

// --- A whole date in the first of three fields --------------------------------------------------------------------

function spread(date, isLeft) {
  const parts = [...date.querySelectorAll("input")];
  const [day, month, year] = WHOLE_DATE.exec(parts[0].value)?.slice(1).filter(Boolean) ?? [];
  if (year?.length === 4 || (year && isLeft)) {
    const whole = year.length === 4 ? year : (year < "70" ? "20" : "19") + year;
    [day, month, whole].forEach((part, i) => (parts[i].value = part));
    later();
  }
}

/** Whether somebody is in the middle of a date. */
function isHalfTyped() {
  const date = document.activeElement.closest(".cw-date");
  const typed = date ? [...date.querySelectorAll("input")].filter((part) => part.value).length : 0;
  return typed > 0 && typed < 3;
}

// --- Filter ---------------------------------------------------------------------------------------------------------

const wanted = () => plain(words.value).split(/\s+/).filter(Boolean);
const matches = (told) => wanted().every((word) => told.includes(word));

/** Hides what does not match, then what has become empty. */
function filter() {
  for (const field of fields) {
    field.hidden = !matches(text(field.closest(".cw-section").firstElementChild) + " " + text(field));
  }
  tidy();
  const shown = fields.filter((field) => !field.hidden);
  hits.textContent = wanted().length ? `${shown.length} von ${fields.length} Fragen passen.${isPart ? " Weitere Fragen gibt es unter „Alle Fragen zu einem Thema“." : ""}` : "";
  if (wanted().length) {
    more.open = shown.some((field) => more.contains(field));
  }
}

/**
 * The question that is known by that word or called so; else the one that asks for these words itself, before one that has them in its
 * answers or its help; whole words before their beginnings, and these before what merely contains them; what decides something before all others; of
 * equals the shortest.
 */
function best() {
  const shown = fields.filter((field) => !field.hidden);
  const typed = wanted().join(" ");
  const name = (field) => plain(field.dataset.name ?? "");
  const asked = (field) => `${text(field.querySelector("legend, label"))} ${name(field)}`;
  const rank = (field) => {
    const known = ` ${plain(field.dataset.worte ?? "")} `;
    const listed = ` ${asked(field).replace(/[^\p{L}\d]+/gu, " ")} `;
    const ways = [
      (word) => listed.includes(` ${word} `),
      (word) => (listed + known).includes(` ${word}`),
      (word) => asked(field).includes(word),
    ];
    const way = ways.findIndex((has) => wanted().every(has));
    return known.includes(` ${typed} `) || name(field) === typed ? -1 : (way < 0 ? ways.length : way) + (more.contains(field) ? ways.length + 1 : 0);
  };
  return shown.sort((one, other) => rank(one) - rank(other) || asked(one).length - asked(other).length)[0];
}

/** Leads to the answer that is chosen, else to the first control. */
function enter(field) {
  (controls(field).find((control) => control.checked) ?? controls(field)[0]).focus();
}

function tidy() {
  const link = (target) => document.querySelector(`.cw-nav a[href="#${target.id}"]`)?.closest("li");
  for (const section of form.querySelectorAll(".cw-section")) {
    section.hidden = !section.querySelector(".cw-field:not([hidden])");
    link(section.querySelector("h2"))?.toggleAttribute("hidden", section.hidden);
  }
  more.hidden = !more.querySelector(".cw-field:not([hidden])");
  link(more)?.toggleAttribute("hidden", more.hidden);
}

/** Where a link leads must not be hidden. */
function uncover(target) {
  if (!brief && target?.closest("[hidden]")) {
    words.value = "";
    filter();
  }
  if (target && more.contains(target)) {
    more.open = true;
  }
}

// --- Questions that the document makes meaningless ------------------------------------------------------------------

/** Takes questions out of sight that decide nothing, unless they are answered; and brings them back. */
function sort(used) {
  const places = [...form.querySelectorAll(".cw-questions > .cw-section")];
  const others = [...more.querySelectorAll(".cw-section")];
  for (const field of brief ? [] : fields) {
    const section = field.closest(".cw-section");
    const group = Math.max(places.indexOf(section), others.indexOf(section));
    if (group >= 0) {
      const home = used.has(fact(field)) || isAnswered(field) ? places[group] : others[group];
      if (home !== section && !field.contains(document.activeElement)) {
        const rank = fields.indexOf(field);
        const next = [...home.querySelectorAll(".cw-field")].find((other) => fields.indexOf(other) > rank);
        home.insertBefore(field, next ?? null);
      }
    }
  }
  if (!brief) {
    tidy();
  }
}

// --- Errors beside their fields ---------------------------------------------------------------------------------------

function clearFaults() {
  form.querySelectorAll("p.kern-error").forEach((fault) => fault.remove());
  form.querySelectorAll("[aria-invalid]").forEach((control) => control.removeAttribute("aria-invalid"));
  for (const field of form.querySelectorAll(".cw-field")) {
    for (const element of [field, ...field.querySelectorAll("[class*='--error']")]) {
      [...element.classList].filter((name) => name.endsWith("--error")).forEach((name) => element.classList.remove(name));
    }
    const told = describing(field);
    const ids = (told.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && !id.endsWith("-fehler"));
    told.setAttribute("aria-describedby", ids.join(" "));
    if (!ids.length) {
      told.removeAttribute("aria-describedby");
    }
  }
}

/** What carries the texts of a field: the group of controls, or the only one. */
function describing(field) {
  return field.matches("fieldset") ? field : controls(field)[0];
}

function tellFault(fault) {
  const field = document.getElementById(fault.id.replace(/-fehler$/, "")).closest(".cw-field");
  const told = describing(field);
  field.querySelector(".cw-answer").append(fault);
  field.classList.add(field.matches("fieldset") ? "kern-fieldset--error" : "kern-form-input--error");
  told.setAttribute("aria-describedby", `${told.getAttribute("aria-describedby") ?? ""} ${fault.id}`.trim());
  controls(field).filter((control) => control.type !== "radio").forEach((control) => control.setAttribute("aria-invalid", "true"));
}

// --- The result, while somebody types -----------------------------------------------------------------------------------

let timer;
let running;
let sent = body().toString();

/** The case, and what is chosen beside the form. */
function body(chosen = false) {
  return new URLSearchParams([...new FormData(form)].filter(([name]) => chosen || !name.startsWith("filter.")));
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(ask, WAIT_AFTER_CHANGE);
}

/** Asks for the result. Only the last question counts: those before it are given up. */
async function ask() {
  const asked = body().toString();
  if (asked === sent || isHalfTyped()) {
    return;
  }
  running?.abort();
  const mine = (running = new AbortController());
  sent = asked;
  wait(true);
  try {
    const part = await answer(body(true), mine);
    if (running === mine) {
      show(part);
    }
  } catch {
    if (running === mine) {
      sent = undefined;
      state.textContent = state.dataset.failed;
    }
  }
  if (running === mine) {
    wait(false);
  }
}

async function answer(asked, controller) {
  const limit = setTimeout(() => controller.abort(), WAIT_FOR_ANSWER);
  try {
    const signal = controller.signal;
    const answer = await fetch("/ergebnis", { method: "POST", body: asked, headers: { Accept: "text/html" }, signal });
    if (!answer.ok) {
      throw new Error(String(answer.status));
    }
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  } finally {
    clearTimeout(limit);
  }
}

// --- Ways, of which more is told when they are opened ---------------------------------------------------------------------

const opened = new Set();

function isBrief(way) {
  return way.matches(".cw-way:has(> .cw-way__more)");
}

/** Asks at once for all that were opened at once. */
function open(way) {
  if (!opened.size) {
    setTimeout(tell, 50);
  }
  opened.add(way);
}

async function tell() {
  const ways = [...opened];
  opened.clear();
  const asked = new URLSearchParams(sent ?? body());
  asked.set("weg", ways.map((way) => way.dataset.weg).join(" "));
  try {
    const part = await answer(asked, new AbortController());
    for (const way of ways.filter(isBrief)) {
      const told = part.querySelector(`.cw-way[data-weg="${way.dataset.weg}"] > .cw-way__body`);
      if (told) {
        way.querySelector(".cw-way__more").replaceWith(told);
      } else {
        way.open = false; // Something in the form has to be mended first.
      }
    }
  } catch {
    ways.forEach((way) => (way.open = false));
    state.textContent = state.dataset.failed;
  }
}

function wait(waits) {
  busy.hidden = !waits;
  side.setAttribute("aria-busy", String(waits));
}

function show(part) {
  const result = part.getElementById("ergebnis");
  clearFaults();
  part.querySelectorAll("p.kern-error").forEach(tellFault);
  const told = part.getElementById("stand");
  if (told.textContent.trim() !== state.textContent.trim()) {
    state.replaceChildren(...told.childNodes);
  }
  if (result) {
    document.getElementById("fehler")?.remove();
    document.title = document.title.replace(/^Fehler: /, "");
    swap(result);
    sort(new Set(part.querySelector("[data-used]").dataset.used.split(" ")));
  }
}

/** Puts the new result in the place of the old one; what was unfolded or had the focus keeps that. */
function swap(result) {
  const held = side.contains(document.activeElement) ? document.activeElement : undefined;
  const unfolded = new Set([...side.querySelectorAll("details[open]")].flatMap(keys));
  side.replaceChildren(result);
  for (const details of result.querySelectorAll("details")) {
    details.open ||= keys(details).some((key) => unfolded.has(key));
  }
  if (held) {
    const same = held.id ? document.getElementById(held.id) : side.querySelector(`[name="${held.name}"]`);
    (same ?? result).focus({ preventScroll: true });
  }
}

/** By what it is known again: ways are told together or apart, depending on the answers. */
function keys(details) {
  const name = `${details.closest("[id]").id} ${details.firstElementChild.textContent.replace(/\d+/g, "")}`;
  return details.dataset.weg?.split(" ") ?? [name];
}

// --- What people do -----------------------------------------------------------------------------------------------------

form.addEventListener("input", (event) => {
  const date = event.target.closest(".cw-date");
  if (date) {
    spread(date, false);
  }
});
form.addEventListener("focusout", (event) => {
  const date = event.target.closest(".cw-date");
  if (date) {
    spread(date, true);
  }
});
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches("input, select")) {
    event.preventDefault();
    const shown = [...form.querySelectorAll(".cw-field")].filter((field) => field.checkVisibility());
    const next = shown[shown.indexOf(event.target.closest(".cw-field")) + 1];
    next ? enter(next) : form.querySelector(".cw-submit button").focus();
  }
});
for (const change of ["change", "focusout"]) {
  document.addEventListener(change, (event) => form.contains(event.target) && later());
}
addEventListener("online", later);
document.addEventListener("toggle", (event) => event.target.open && isBrief(event.target) && open(event.target), true);
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  if (link) {
    uncover(document.getElementById(link.hash.slice(1)));
  }
  const asked = event.target.closest("button[name=frage]");
  const question = asked && document.getElementById(new URL(asked.formAction).hash.slice(1));
  const isElsewhere = asked?.value.startsWith("thema-") || (question === form && isPart); // More questions than these stand on another page.
  if (question && !isElsewhere) {
    event.preventDefault();
    uncover(question);
    (question === form ? controls(fields[0])[0] : question).focus();
  }
});
words?.addEventListener("input", filter);
words?.addEventListener("keydown", (event) => {
  const found = event.key === "Enter" && best();
  if (found) {
    event.preventDefault();
    words.value = "";
    filter();
    uncover(found);
    enter(found);
  }
});
words?.addEventListener("focus", () => words.select());
document.addEventListener("keydown", (event) => {
  if (words && event.altKey && event.code === "KeyS") {
    event.preventDefault();
    words.focus();
    words.select();
  }
});
search?.removeAttribute("hidden");

// Where somebody changes answers, the page comes without a result: it is asked for at once.
if (document.getElementById("ausstehend")) {
  sent = undefined;
  ask();
}

// --- A page to which somebody comes back ------------------------------------------------------------------------------

const BACK = "zurueck";
const isGiven = (field) => fact(field) !== "stichtag" && isAnswered(field);
const cameEmpty = !fields.some(isGiven);

// No answer stays in the browser, also not in the empty page, which it may keep: it would do so with all that was typed.
addEventListener("pagehide", (event) => event.persisted && cameEmpty && document.body.replaceChildren());
addEventListener("pageshow", (event) => {
  if (event.persisted && cameEmpty) {
    history.replaceState(BACK, "");
    location.reload();
  }
});

// Whoever comes "back" is told where the answers still are.
const came = performance.getEntriesByType("navigation")[0]?.type;
document.getElementById(BACK).hidden = !cameEmpty || (came !== "back_forward" && history.state !== BACK);
if (history.state === BACK) {
  history.replaceState(null, ""); // Only here: a page that was sent by POST could not be reloaded after it.
}

// Saves a draft while somebody types. Without this script the button does the same.
(function () {
  "use strict";
  const form = document.getElementById("tabelle");
  const state = document.getElementById("speicherstand");
  if (!form || !state) {
    return;
  }
  const PAUSE = 3000;
  const SIGN_IN = "Nicht gespeichert: Sie sind nicht mehr angemeldet. Bitte speichern Sie selbst; Ihre Eingaben bleiben dabei erhalten.";
  const REFUSED = {
    401: SIGN_IN,
    403: "Nicht gespeichert: Die Anmeldung hat gewechselt. Bitte speichern Sie selbst.",
    409: "Nicht gespeichert: Der Entwurf kann nicht mehr geändert werden. Bitte speichern Sie selbst; dann zeigen wir, was Sie geändert haben.",
    412: "Jemand anderes hat inzwischen gespeichert. Bitte speichern Sie selbst, um beides zu sehen.",
    422: "Noch nicht gespeichert: Es fehlt noch etwas. Wenn Sie speichern, zeigen wir, was.",
  };
  let timer = 0;
  let unsaved = false;
  let busy = false;
  let pressed = null;

  function later() {
    unsaved = true;
    state.textContent = "Noch nicht gespeichert";
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  }

  async function save() {
    if (busy) {
      later();
      return;
    }
    busy = true;
    unsaved = false;
    state.textContent = "Wird gespeichert …";
    const fields = new URLSearchParams(new FormData(form));
    fields.set("aktion", "speichern");
    try {
      const answer = await fetch(form.action, { method: "POST", body: fields });
      if (answer.ok && answer.url.endsWith(new URL(form.action).pathname)) {
        take(await answer.text());
      } else {
        unsaved = true;
        state.textContent = REFUSED[answer.status] || "Nicht gespeichert. Bitte speichern Sie selbst.";
      }
    } catch (e) {
      unsaved = true;
      state.textContent = "Nicht gespeichert: Die Verbindung fehlt. Ihre Eingaben bleiben auf dieser Seite.";
    } finally {
      busy = false;
      if (pressed) {
        const button = pressed.isConnected ? pressed : null;
        pressed = null;
        form.requestSubmit(button);
      }
    }
  }

  // The fields stay as they are typed, and are named as in the revision that the page shows
  // ("stand"); only what the server says about them is new.
  function take(text) {
    const page = new DOMParser().parseFromString(text, "text/html");
    const revision = page.querySelector("#tabelle input[name=revision]");
    if (!revision) {
      state.textContent = "Nicht gespeichert. Bitte speichern Sie selbst.";
      return;
    }
    form.elements.revision.value = revision.value;
    renew(page);
    if (!unsaved) {
      state.textContent = "Gespeichert";
    }
  }

  // Rows and columns only change with buttons, so their fields are called alike on both pages. A
  // line of the description that was emptied or added moves those behind it; then they wait.
  function renew(page) {
    const lines = (root) => root.querySelectorAll("#tabelle [name^='b.']").length;
    const asShown = lines(page) === lines(document);
    const isShown = (name) => asShown || !name.startsWith("b.");
    for (const part of page.querySelectorAll("[data-erneuert]")) {
      if (isShown(part.id)) {
        put(part);
      }
    }
    for (const told of page.querySelectorAll("#tabelle .cw-edit__field")) {
      const field = form.elements[told.name];
      if (field && isShown(told.name)) {
        mark(field, told);
      }
    }
  }

  function put(part) {
    const shown = document.getElementById(part.id);
    const isSame = shown && shown.className === part.className && shown.innerHTML === part.innerHTML;
    if (shown && !isSame && !shown.contains(document.activeElement)) {
      shown.replaceWith(part);
    }
  }

  function mark(field, told) {
    const kind = field.tagName === "SELECT" ? "select" : "input";
    field.classList.toggle(`kern-form-input__${kind}--error`, told.hasAttribute("aria-invalid"));
    for (const name of ["aria-invalid", "aria-describedby"]) {
      if (told.hasAttribute(name)) {
        field.setAttribute(name, told.getAttribute(name));
      } else {
        field.removeAttribute(name);
      }
    }
    const row = field.closest("tr");
    if (row && told.name.endsWith(".id")) {
      row.id = told.closest("tr").id;
      row.className = told.closest("tr").className;
    }
  }

  form.addEventListener("input", later);
  // A button that is pressed while the page saves by itself waits for it: its revision is new then.
  form.addEventListener("submit", (event) => {
    clearTimeout(timer);
    unsaved = false;
    if (busy) {
      event.preventDefault();
      pressed = event.submitter || form.querySelector("button[type=submit]");
    }
  });
  addEventListener("beforeunload", (event) => {
    if (unsaved) {
      event.preventDefault();
    }
  });
})();

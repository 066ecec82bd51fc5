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
    fields.set("aktion", "stand");
    try {
      const answer = await fetch(form.action, { method: "POST", body: fields });
      if (answer.ok && [form.action, `${form.action}/stand`].includes(answer.url)) {
        take(await answer.text());
      } else {
        unsaved = true;
        state.textContent = answer.status === 412 ? await answer.text() : REFUSED[answer.status] || "Nicht gespeichert. Bitte speichern Sie selbst.";
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
    const answer = new DOMParser().parseFromString(text, "text/html");
    const revision = answer.querySelector("input[name=revision]");
    if (!revision) {
      state.textContent = "Nicht gespeichert. Bitte speichern Sie selbst.";
      return;
    }
    form.elements.revision.value = revision.value;
    renew(answer);
    if (!unsaved) {
      state.textContent = saved(form.querySelectorAll("[aria-invalid]").length);
    }
  }

  function saved(faults) {
    if (faults === 0) {
      return "Gespeichert";
    }
    return faults === 1 ? "Gespeichert; ein Feld hat einen Fehler" : `Gespeichert; ${faults} Felder haben einen Fehler`;
  }

  // Rows and columns only change with buttons, so their fields are called alike here and there. A
  // line of the description that was emptied or added moves those behind it; then they wait.
  function renew(answer) {
    const lines = (root) => root.querySelectorAll("[data-erneuert][id^='b.']").length;
    const asShown = lines(answer) === lines(document);
    for (const shown of document.querySelectorAll("[data-erneuert]")) {
      if (asShown || !shown.id.startsWith("b.")) {
        put(shown, answer.getElementById(shown.id));
      }
    }
    form.querySelectorAll(".cw-edit__field").forEach(mark);
    for (const told of form.querySelectorAll("[data-zeile]")) {
      told.closest("tbody").id = told.dataset.zeile;
    }
  }

  // Of most cells there is nothing to say, and nothing is sent.
  function put(shown, told) {
    if (!told) {
      shown.replaceChildren();
    } else if (!shown.isEqualNode(told) && !shown.contains(document.activeElement)) {
      shown.replaceWith(told);
    }
  }

  function mark(field) {
    const kind = field.tagName === "SELECT" ? "select" : "input";
    const fault = document.getElementById(`${field.name}-fehler`);
    field.classList.toggle(`kern-form-input__${kind}--error`, fault !== null);
    if (fault) {
      field.setAttribute("aria-invalid", "true");
      field.setAttribute("aria-describedby", fault.id);
    } else {
      field.removeAttribute("aria-invalid");
      field.removeAttribute("aria-describedby");
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

// Saves a draft while somebody types. Without this script the button does the same.
(function () {
  "use strict";
  const form = document.getElementById("tabelle");
  const state = document.getElementById("speicherstand");
  if (!form || !state) {
    return;
  }
  const PAUSE = 3000;
  let timer = 0;
  let unsaved = false;
  let busy = false;

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
        state.textContent =
          answer.status === 412
            ? "Jemand anderes hat inzwischen gespeichert. Bitte speichern Sie selbst, um beides zu sehen."
            : answer.status === 409
              ? "Nicht gespeichert: Der Entwurf kann nicht mehr geändert werden. Bitte speichern Sie selbst; dann zeigen wir, was Sie geändert haben."
              : "Nicht gespeichert. Bitte speichern Sie selbst.";
      }
    } catch (e) {
      unsaved = true;
      state.textContent = "Nicht gespeichert: Die Verbindung fehlt. Ihre Eingaben bleiben auf dieser Seite.";
    } finally {
      busy = false;
    }
  }

  // The fields stay as they are typed, and are named as in the revision that the page shows
  // ("stand"); only what the server says about them is new.
  function take(text) {
    const page = new DOMParser().parseFromString(text, "text/html");
    const revision = page.querySelector("#tabelle input[name=revision]");
    const verdict = page.getElementById("pruefung");
    if (!revision) {
      state.textContent = "Nicht gespeichert. Bitte speichern Sie selbst.";
      return;
    }
    form.elements.revision.value = revision.value;
    const shown = document.getElementById("pruefung");
    if (verdict && shown) {
      shown.replaceWith(verdict);
    }
    if (!unsaved) {
      state.textContent = "Gespeichert";
    }
  }

  form.addEventListener("input", later);
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    unsaved = false;
  });
  addEventListener("beforeunload", (event) => {
    if (unsaved) {
      event.preventDefault();
    }
  });
})();

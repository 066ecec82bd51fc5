// Looks every few seconds how far work in the background is, and loads the page again once it is done, unless somebody is writing on it. Without this file a
// link does the same.
(() => {
  const PAUSE = 3000;
  const STATE = document.querySelector('[data-found]')?.id;
  const copy = (next, what, name) => {
    const [here, there] = [document.getElementById(STATE), next].map(state => state.querySelector(what));
    if (here && there) here[name] = there[name];
  };
  const isWritten = () =>
    [...document.querySelectorAll('textarea, input:not([type=hidden])')].some(field => field.value !== field.defaultValue);
  const tell = () => {
    const here = document.getElementById(STATE);
    here.querySelector('.cw-so-far').textContent = here.dataset.found;
  };
  const look = async () => {
    try {
      const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
      const next = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(STATE);
      if (!next) {
        if (isWritten()) tell();
        else location.reload();
        return;
      }
      copy(next, '.cw-so-far', 'textContent');
      copy(next, 'progress', 'value');
    } catch {
      // The link is still there.
    }
    setTimeout(look, PAUSE);
  };
  if (STATE) setTimeout(look, PAUSE);
})();

// Filters the ways of the result while the filter is being set. Without this file a button below the fields does the same.
// Everything is looked up when it is needed: the result may be replaced at any time.
(() => {
  const PREFIX = 'filter.';
  const field = name => document.getElementsByName(PREFIX + name)[0];
  const chosen = name => field(name)?.value ?? '';
  const lower = text => text.toLocaleLowerCase('de');
  const count = (element, number) => { element.querySelector('.cw-count').textContent = number; };

  const filterArea = (area, fits) => {
    let shown = 0;
    for (const way of area.querySelectorAll('.cw-way')) {
      const name = way.querySelector('.cw-way__name');
      way.hidden = !fits(lower(name.textContent), way.dataset.stelle);
      if (!way.hidden) shown += name.children.length;
    }
    area.hidden = shown === 0;
    const link = document.querySelector(`.cw-tally a[href="#${area.id}"]`);
    link.hidden = area.hidden;
    link.textContent = shown;
    return shown;
  };

  const filter = () => {
    const result = document.getElementById('ergebnis');
    const [group, area, office] = ['gruppe', 'bereich', 'stelle'].map(chosen);
    const words = lower(chosen('text')).split(/\s+/).filter(word => word);
    let all = 0;
    for (const section of result.querySelectorAll('[data-gruppe]')) {
      let shown = 0;
      for (const part of section.querySelectorAll('[data-bereich]')) {
        const here = (!group || group === section.dataset.gruppe) && (!area || area === part.dataset.bereich);
        shown += filterArea(part, (name, of) =>
          here && (!office || office === of) && words.every(word => name.includes(word)));
      }
      section.hidden = shown === 0;
      count(section, shown);
      all += shown;
    }
    count(document.getElementById('filter-stand'), all);
    document.getElementById('filter-leer').hidden = all > 0;
    document.getElementsByName(PREFIX + 'leeren')[0].hidden = !(group || area || office || words.length);
  };

  const isFilter = element => (element.name ?? '').startsWith(PREFIX);

  document.addEventListener('input', event => { if (isFilter(event.target)) filter(); });
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target === field('text')) event.preventDefault();
  });
  document.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button?.name !== PREFIX + 'leeren') return;
    event.preventDefault();
    for (const name of ['text', 'gruppe', 'bereich', 'stelle']) field(name).value = '';
    filter();
    field('text').focus();
  });

  // On paper everything is open. Chromium opens it by the style sheet alone.
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('#ergebnis details:not([open])')];
    closed.forEach(details => { details.open = true; });
  });
  addEventListener('afterprint', () => closed.forEach(details => { details.open = false; }));
})();

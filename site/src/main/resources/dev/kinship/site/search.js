// Finds sections while the reader types, and opens the menu on narrow screens.
(() => {
  const root = document.body.dataset.root;
  const query = document.getElementById('query');
  const results = document.getElementById('results');
  let index;

  const indexed = () => index ??= lunr(function () {
    this.ref('id');
    this.field('title', { boost: 10 });
    this.field('page', { boost: 3 });
    this.field('text');
    this.pipeline.remove(lunr.stopWordFilter);
    SECTIONS.forEach((section, id) => this.add({ id, ...section }));
  });

  const find = (words) => indexed().query((q) => {
    for (const word of words) {
      q.term(word, { boost: 10, usePipeline: true });
      q.term(word, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
    }
  });

  const show = () => {
    const words = query.value.toLowerCase().split(/[\s()\-]+/).filter((word) => word);
    results.replaceChildren(...(words.length ? find(words) : []).slice(0, 12).map(({ ref }) => {
      const section = SECTIONS[ref];
      const item = document.createElement('li');
      const link = document.createElement('a');
      const page = document.createElement('small');
      link.href = root + section.url;
      link.textContent = section.title;
      page.textContent = section.page === section.title ? section.text.slice(0, 80) : section.page;
      link.append(page);
      item.append(link);
      return item;
    }));
    results.hidden = !results.children.length;
  };

  query.addEventListener('input', show);
  results.addEventListener('click', () => { results.hidden = true; });
  document.getElementById('search').addEventListener('submit', (event) => {
    event.preventDefault();
    results.querySelector('a')?.click();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') results.hidden = true;
    if (event.key === '/' && document.activeElement !== query) {
      event.preventDefault();
      query.focus();
    }
  });

  const button = document.getElementById('menu-button');
  button.addEventListener('click', () => {
    const open = document.getElementById('menu').classList.toggle('open');
    button.setAttribute('aria-expanded', String(open));
  });
})();

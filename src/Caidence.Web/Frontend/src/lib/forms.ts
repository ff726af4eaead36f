/** A form is sent once: its button is busy until the next page is there. htmx forms look after themselves. */
export function sendOnce(root: Document): void {
  root.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.method === 'dialog' || form.target === '_blank') return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    event.submitter?.setAttribute('aria-busy', 'true');
  });

  // Back from the browser's cache, where the page lies as it was left.
  addEventListener('pageshow', (event) => {
    if (event.persisted) for (const form of root.querySelectorAll<HTMLFormElement>('form[data-sent]')) release(form);
  });
}

function release(form: HTMLFormElement): void {
  delete form.dataset.sent;
  for (const button of form.querySelectorAll('[aria-busy]')) button.removeAttribute('aria-busy');
}

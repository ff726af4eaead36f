import { send } from '../lib/http';

const patience = 500;

/** Keeps a form as a draft at data-draft while it is typed, one call after the other, and once more when the page goes away. */
export default function autosave(element: HTMLElement): () => void {
  const form = element as HTMLFormElement;
  const url = form.dataset.draft ?? '';
  const status = form.querySelector<HTMLElement>('[data-status]');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  let isDirty = false;

  function save(isLeaving = false): void {
    clearTimeout(timer);
    if (!isDirty) return;
    isDirty = false;
    const body = { fields: fieldsOf(form) };
    const call = () => send(url, { method: 'PUT', body, quiet: true, keepalive: isLeaving });
    // Whoever leaves cannot wait for their turn.
    running = (isLeaving ? call() : running.then(call)).then(
      () => {
        if (status) status.textContent = form.dataset.saved ?? '';
      },
      () => {
        isDirty = true;
      },
    );
  }

  function change(): void {
    isDirty = true;
    if (status) status.textContent = '';
    clearTimeout(timer);
    timer = setTimeout(save, patience);
  }

  // The step itself is sent: nothing of it needs to be kept.
  function stop(): void {
    isDirty = false;
    clearTimeout(timer);
  }

  const leave = () => document.visibilityState === 'hidden' && save(true);
  const goAway = () => save(true);
  form.addEventListener('input', change);
  form.addEventListener('submit', stop);
  document.addEventListener('visibilitychange', leave);
  addEventListener('pagehide', goAway);
  return () => {
    stop();
    document.removeEventListener('visibilitychange', leave);
    removeEventListener('pagehide', goAway);
  };
}

function fieldsOf(form: HTMLFormElement): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (name.startsWith('Input.') && typeof value === 'string') fields[name] = value;
  }
  return fields;
}

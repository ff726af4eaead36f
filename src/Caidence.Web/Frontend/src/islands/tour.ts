import '../styles/tour.css';

/** A few words about each part of the page, one after the other; parts that are not on this screen are passed over. */
export default function tour(element: HTMLElement): void {
  const dialog = element as HTMLDialogElement;
  const part = (name: string) => dialog.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement;
  const [next, back, count] = [part('next'), part('back'), part('count')];
  const goOn = next.textContent;
  let stops: [HTMLElement, Element][] = [];
  let here = 0;

  function start(): void {
    stops = [...dialog.querySelectorAll<HTMLElement>('[data-stop]')].flatMap((stop) => {
      const target = document.querySelector(stop.dataset.stop ?? '');
      return target?.checkVisibility() ? [[stop, target] as [HTMLElement, Element]] : [];
    });
    if (stops.length === 0) return;
    dialog.show();
    show(0);
    next.focus();
  }

  function show(index: number): void {
    leave();
    const stop = stops[index];
    if (!stop) {
      dialog.close();
      return;
    }
    here = index;
    stop[0].hidden = false;
    (stop[0].querySelector('h2') as HTMLElement).id = 'tour-title';
    stop[1].classList.add('tour-here');
    stop[1].scrollIntoView({ block: 'nearest' });
    count.textContent = (count.dataset.count ?? '')
      .replace('{0}', String(index + 1))
      .replace('{1}', String(stops.length));
    back.hidden = index === 0;
    next.textContent = index === stops.length - 1 ? (next.dataset.end ?? '') : goOn;
  }

  function leave(): void {
    for (const [stop, target] of stops) {
      stop.hidden = true;
      stop.querySelector('h2')?.removeAttribute('id');
      target.classList.remove('tour-here');
    }
  }

  next.addEventListener('click', () => show(here + 1));
  back.addEventListener('click', () => show(here - 1));
  part('close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', leave);
  // Only a dialog that shuts out the page closes by Escape on its own.
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') dialog.close();
  });

  for (const button of document.querySelectorAll<HTMLElement>('[data-tour-start]')) {
    button.hidden = false;
    button.addEventListener('click', start);
  }
  if (dialog.dataset.starts === 'true') {
    history.replaceState(null, '', location.pathname);
    start();
  }
}

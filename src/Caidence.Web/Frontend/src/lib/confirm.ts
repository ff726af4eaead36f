import { message } from './message';

const agreed = new WeakSet<Element>();

/** Holds back a submit or click on [data-confirm] until the person agrees; then it happens as if never held. */
export function confirmFirst(root: Document): void {
  root.addEventListener('submit', (event) => hold(event, event.target as HTMLFormElement, event.submitter), true);
  root.addEventListener(
    'click',
    (event) => {
      const element = (event.target as Element).closest<HTMLElement>('[data-confirm]:not(form)');
      if (element && !submits(element)) hold(event, element, null);
    },
    true,
  );
}

function hold(event: Event, element: HTMLElement, submitter: HTMLElement | null): void {
  const asking = submitter?.dataset.confirm ? submitter : element;
  const question = asking.dataset.confirm;
  if (!question || agreed.delete(asking)) return;

  event.preventDefault();
  event.stopImmediatePropagation();
  void askFor(asking).then((yes) => {
    if (!yes) return;
    agreed.add(asking);
    if (element instanceof HTMLFormElement) element.requestSubmit(submitter);
    else element.click();
  });
}

export function askFor({ dataset }: HTMLElement, question = dataset.confirm ?? ''): Promise<boolean> {
  const { confirmTitle, confirmYes, confirmTone } = dataset;
  return message.confirm(question, {
    ...(confirmTitle && { title: confirmTitle }),
    ...(confirmYes && { yes: confirmYes }),
    tone: confirmTone === 'danger' ? 'danger' : 'primary',
  });
}

function submits(element: HTMLElement): boolean {
  return (
    (element instanceof HTMLButtonElement || element instanceof HTMLInputElement) &&
    element.type === 'submit' &&
    !!element.form
  );
}

import { icon } from './icon';
import { text } from './texts';

interface Question {
  title?: string;
  yes?: string;
  no?: string;
  tone?: 'danger' | 'primary';
}

const looks = {
  info: icon('info-circle'),
  success: icon('circle-check'),
  warn: icon('alert-triangle'),
  error: icon('alert-circle'),
  confirm: icon('help-circle'),
};

/** abp.message: what has to be answered before going on. Every call resolves when the dialog is closed. */
export const message = {
  info: (content: string, title?: string) => tell('info', content, title),
  success: (content: string, title?: string) => tell('success', content, title),
  warn: (content: string, title?: string) => tell('warn', content, title),
  error: (content: string, title?: string) => tell('error', content, title),

  async confirm(
    content: string,
    titleOrOptions?: string | Question,
    callback?: (yes: boolean) => void,
  ): Promise<boolean> {
    const options = typeof titleOrOptions === 'string' ? { title: titleOrOptions } : (titleOrOptions ?? {});
    const yes = await ask('confirm', content, {
      yes: text('Client:Yes'),
      no: text('Client:Cancel'),
      ...options,
      title: options.title ?? text('Client:AreYouSure'),
    });
    callback?.(yes);
    return yes;
  },
};

async function tell(look: keyof typeof looks, content: string, title?: string): Promise<void> {
  await ask(look, content, title ? { title, yes: text('Client:Ok') } : { yes: text('Client:Ok') });
}

function ask(
  look: keyof typeof looks,
  content: string,
  { title, yes, no, tone = 'primary' }: Question,
): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = `ask ask-${tone === 'danger' ? 'danger' : look}`;
  dialog.setAttribute('aria-labelledby', 'ask-title');
  dialog.setAttribute('aria-describedby', 'ask-text');
  dialog.innerHTML =
    `<form method="dialog"><span class="ask-icon">${tone === 'danger' ? looks.warn : looks[look]}</span>` +
    '<h2 id="ask-title"></h2><p id="ask-text"></p><div class="ask-actions">' +
    `<button class="btn" value="no"></button><button class="btn btn-${tone}" value="yes"></button></div></form>`;

  const heading = dialog.querySelector('h2')!;
  const paragraph = dialog.querySelector('p')!;
  const [noButton, yesButton] = dialog.querySelectorAll('button');
  heading.textContent = title ?? content;
  if (title) paragraph.textContent = content;
  else paragraph.remove();
  yesButton!.textContent = yes ?? '';
  if (no) noButton!.textContent = no;
  else noButton!.remove();

  document.body.append(dialog);
  dialog.showModal();
  // What cannot be undone should not happen to someone who just presses Enter.
  (tone === 'danger' ? noButton : yesButton)!.focus();

  return new Promise((resolve) => {
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close('no'));
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}

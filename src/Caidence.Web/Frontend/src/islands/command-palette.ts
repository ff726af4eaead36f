import '../styles/command-palette.css';
import { send } from '../lib/http';
import { text } from '../lib/texts';

export interface Command {
  title: string;
  url: string;
  group: string;
}

interface Lead {
  id: string;
  fullName?: string | null;
  email?: string | null;
  company?: string | null;
}

const patience = 200;
let dialog: HTMLDialogElement | undefined;

/** What the menus of this page offer: they hold what the person may open, and nothing else. */
export function commandsOf(page: ParentNode): Command[] {
  const from = (selector: string, group: string) =>
    [...page.querySelectorAll<HTMLAnchorElement>(selector)].map((link) => ({
      title: link.textContent?.trim() ?? '',
      url: link.getAttribute('href') ?? '',
      group: text(group),
    }));
  const shortcuts = page.querySelector<HTMLTemplateElement>('template[data-shortcuts]')?.content;
  return [
    ...from('.app-nav ul a[href]', 'Client:Palette.Pages'),
    ...from('.app-topbar .dropdown-menu a.dropdown-item[href]:not([lang])', 'Client:Palette.Account'),
    ...(shortcuts ? [...shortcuts.querySelectorAll('a')] : []).map((link) => ({
      title: link.textContent?.trim() ?? '',
      url: link.getAttribute('href') ?? '',
      group: text('Client:Palette.Create'),
    })),
  ];
}

/** Every word must begin a word of the title. */
export function matching(commands: Command[], filter: string): Command[] {
  const wanted = filter.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return commands.filter(({ title }) => {
    const words = title.toLocaleLowerCase().split(/[\s-]+/);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

async function findLeads(filter: string, signal: AbortSignal): Promise<Command[]> {
  const query = new URLSearchParams({ filter, maxResultCount: '6' });
  const page = await send<{ items: Lead[] }>(`/api/v1/leads?${query}`, { quiet: true, signal });
  return page.items.map(({ id, fullName, email, company }) => ({
    title: [fullName || email || text('Client:Palette.Nameless'), company].filter(Boolean).join(' · '),
    url: `/leads/${id}`,
    group: text('Client:Palette.Leads'),
  }));
}

export function openPalette(): void {
  dialog ??= build(commandsOf(document), document.querySelector('.app-nav a[href="/leads"]') !== null);
  if (dialog.open) return;
  dialog.showModal();
  const input = dialog.querySelector('input')!;
  input.value = '';
  input.dispatchEvent(new Event('input'));
}

function build(commands: Command[], seesLeads: boolean): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'palette';
  made.setAttribute('aria-label', text('Client:Palette'));
  made.innerHTML = `<input class="form-control" type="text" role="combobox" aria-expanded="true" aria-controls="palette-list"
      aria-autocomplete="list" autocomplete="off" spellcheck="false">
    <div id="palette-list" role="listbox"></div><p class="palette-none" role="status"></p>`;
  document.body.append(made);

  const input = made.querySelector('input')!;
  const list = made.querySelector<HTMLElement>('#palette-list')!;
  const none = made.querySelector<HTMLElement>('.palette-none')!;
  let waiting: AbortController | undefined;
  input.placeholder = text('Client:Palette.Hint');
  input.setAttribute('aria-label', text('Client:Palette.Hint'));
  list.setAttribute('aria-label', text('Client:Palette'));

  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];

  function choose(option?: HTMLElement): void {
    for (const each of options()) each.setAttribute('aria-selected', String(each === option));
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView?.({ block: 'nearest' });
  }

  function show(found: Command[], isFinal: boolean): void {
    list.replaceChildren(...groups(found));
    none.textContent = isFinal && found.length === 0 ? text('Client:Palette.None') : '';
    choose(options()[0]);
  }

  async function search(): Promise<void> {
    waiting?.abort();
    const filter = input.value.trim();
    const pages = matching(commands, filter);
    const asks = seesLeads && filter.length > 1;
    show(pages, !asks);
    if (!asks) return;

    const current = new AbortController();
    waiting = current;
    await new Promise((resolve) => setTimeout(resolve, patience));
    if (current.signal.aborted) return;
    const leads = await findLeads(filter, current.signal).catch((): Command[] => []);
    if (!current.signal.aborted) show([...pages, ...leads], true);
  }

  input.addEventListener('input', () => void search());
  input.addEventListener('keydown', (event) => {
    const all = options();
    const at = all.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && all.length > 0) choose(all[(at + step + all.length) % all.length]);
    else if (event.key === 'Enter' && all[at]) all[at].click();
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const url = (event.target as Element).closest<HTMLElement>('[role="option"]')?.dataset.url;
    if (url) location.assign(url);
  });
  made.addEventListener('click', (event) => event.target === made && made.close());
  made.addEventListener('close', () => waiting?.abort());
  return made;
}

function groups(found: Command[]): HTMLElement[] {
  let number = 0;
  return [...new Set(found.map(({ group }) => group))].map((name, index) => {
    const group = document.createElement('div');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', `palette-group-${index}`);
    const heading = document.createElement('div');
    heading.id = `palette-group-${index}`;
    heading.className = 'palette-group';
    heading.textContent = name;
    group.append(heading);
    for (const { title, url } of found.filter((each) => each.group === name)) {
      const option = document.createElement('div');
      option.id = `palette-option-${number++}`;
      option.setAttribute('role', 'option');
      option.dataset.url = url;
      option.textContent = title;
      group.append(option);
    }
    return group;
  });
}

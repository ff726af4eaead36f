// Finds the icon names that pages, tag helpers and scripts use, and takes just those drawings from @tabler/icons.
// Run as a script it writes generated/icons.json for the server; vite uses the plugin for the few that scripts draw.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const frontend = fileURLToPath(new URL('..', import.meta.url));
const web = join(frontend, '..');
const target = join(frontend, 'generated/icons.json');

// Written as an icon: a wrong name here is a mistake.
const declared = {
  cshtml: [/<icon\b[^>]*?\sname="([a-z0-9-]+)"/g, /\sicon="([a-z0-9-]+)"/g],
  cs: [/\bicon:\s*"([^"]+)"/g, /\bIcon\s*=\s*"([^"]+)"/g],
  ts: [/\bicon\('([^']+)'\)/g],
};
// Any other literal may be one that reaches an <icon> through a variable.
const mentioned = /"([a-z0-9]+(?:-[a-z0-9]+)*)"/g;

const drawings = JSON.parse(
  readFileSync(join(frontend, 'node_modules/@tabler/icons/tabler-nodes-outline.json'), 'utf8'),
);

function body(name) {
  const nodes = drawings[name];
  return nodes
    ?.filter(([, attributes]) => attributes.stroke !== 'none')
    .map(
      ([tag, attributes]) =>
        `<${tag} ${Object.entries(attributes)
          .map(([key, value]) => `${key}="${value}"`)
          .join(' ')}/>`,
    )
    .join('');
}

function* files(folder, extensions) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['bin', 'obj', 'node_modules', 'wwwroot', 'generated'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path, extensions);
    else if (extensions.includes(path.split('.').pop())) yield path;
  }
}

/** @returns {{ icons: Record<string, string>, unknown: { name: string, file: string, line: number }[] }} */
export function collectIcons(folder, extensions) {
  const icons = {};
  const unknown = [];
  for (const file of files(folder, extensions)) {
    const text = readFileSync(file, 'utf8');
    const kind = file.split('.').pop();
    for (const pattern of declared[kind]) {
      for (const match of text.matchAll(pattern)) {
        const line = text.slice(0, match.index).split('\n').length;
        if (drawings[match[1]]) icons[match[1]] = body(match[1]);
        else unknown.push({ name: match[1], file, line });
      }
    }
    if (kind !== 'ts') {
      for (const [, name] of text.matchAll(mentioned)) if (drawings[name]) icons[name] = body(name);
    }
  }
  return { icons: Object.fromEntries(Object.entries(icons).sort(([a], [b]) => (a < b ? -1 : 1))), unknown };
}

export function clientIcons() {
  const id = 'virtual:icons';
  return {
    name: 'caidence-icons',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(source) {
      if (source !== `\0${id}`) return undefined;
      const { icons, unknown } = collectIcons(join(frontend, 'src'), ['ts']);
      for (const { name, file, line } of unknown) this.error(`${file}:${line}: no icon is called "${name}"`);
      return `export default ${JSON.stringify(icons)};`;
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { icons, unknown } = collectIcons(web, ['cshtml', 'cs']);
  for (const { name, file, line } of unknown) {
    console.error(`${relative(web, file)}(${line}): error CAI0001: no icon is called "${name}" (see tabler.io/icons)`);
  }
  if (unknown.length > 0) process.exit(1);
  mkdirSync(join(frontend, 'generated'), { recursive: true });
  writeFileSync(target, JSON.stringify(icons));
}

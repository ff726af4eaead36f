// What `abp install-libs` does: copies the client libraries that are served as they are, by the mapping at the root of the
// repository together with the ones that @abp packages bring along. Each library's licence goes with it.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const frontend = fileURLToPath(new URL('..', import.meta.url));
const root = resolve(frontend, '../../..');
const own = require(join(root, 'abp.resourcemapping.js'));
const aliases = Object.fromEntries(Object.entries(own.aliases).map(([name, folder]) => [name, resolve(root, folder)]));
const modules = aliases['@node_modules'];
const libs = aliases['@libs'];

const place = (path) => path.replace(/^@\w+/, (alias) => aliases[alias]);

function matching(pattern) {
  const path = place(pattern);
  const deep = path.includes('/**/');
  const [folder, name] = deep ? path.split('/**/') : [dirname(path), basename(path)];
  if (!name.includes('*')) return [{ from: path, to: basename(path) }];
  const wanted = new RegExp(`^${name.replace(/[.+]/g, '\\$&').replaceAll('*', '.*')}$`);
  return readdirSync(folder, { withFileTypes: true, recursive: deep })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((from) => ({ from, to: relative(folder, from) }));
}

function packageOf(file) {
  const parts = relative(modules, file).split(sep);
  return parts.slice(0, parts[0].startsWith('@') ? 2 : 1).join('/');
}

const mappings = { ...own.mappings };
for (const name of readdirSync(join(modules, '@abp'))) {
  const file = join(modules, '@abp', name, 'abp.resourcemapping.js');
  if (existsSync(file)) Object.assign(mappings, require(file).mappings);
}

rmSync(libs, { recursive: true, force: true });
const packages = new Set();
for (const [source, destination] of Object.entries(mappings)) {
  const files = matching(source);
  if (files.length === 0) throw new Error(`abp.resourcemapping.js: nothing matches ${source}`);
  for (const { from, to } of files) {
    cpSync(from, join(place(destination), to));
    packages.add(packageOf(from));
  }
}

const notices = [...packages].sort().map((name) => {
  const folder = join(modules, name);
  const { version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|copying)/i.test(file));
  for (const text of texts) cpSync(join(folder, text), join(libs, 'licenses', name, text));
  return `${name} ${version}, ${license}, unmodified. Source: ${repository?.url ?? repository ?? ''}`;
});
cpSync(join(frontend, 'licenses'), join(libs, 'licenses'), { recursive: true });
mkdirSync(libs, { recursive: true });
writeFileSync(join(libs, 'NOTICE.txt'), `${notices.join('\n')}\n`);

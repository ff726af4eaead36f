// npm run check: types, style, sizes of what is shipped, unit tests. The last line is what CI reads.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

// Beside the real one, which an application may be serving while this runs.
const dist = join(import.meta.dirname, '../node_modules/.check');

function run(...command) {
  const { status } = spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** kB (1000 B) after gzip -9: the script and styles of every page, and any chunk that a page may load besides. */
function checkSizes() {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const size = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000;
  const app = manifest['src/entries/app.ts'];
  const limits = [
    [
      'app script',
      [app, ...(app.imports ?? []).map((key) => manifest[key])].reduce((sum, { file }) => sum + size(file), 0),
      60,
    ],
    ['app styles', app.css.reduce((sum, file) => sum + size(file), 0), 85],
    ...Object.values(manifest)
      .filter(({ file, isEntry }) => file.endsWith('.js') && !isEntry)
      .map(({ file }) => [file, size(file), 220]),
  ];
  const heavy = limits.filter(([, actual, limit]) => actual > limit);
  for (const [name, actual, limit] of [...limits.slice(0, 2), ...heavy]) {
    console.log(`${name}: ${actual.toFixed(1)} of ${limit} kB`);
  }
  if (heavy.length > 0) process.exit(1);
}

spawnSync('npm', ['run', 'libs', '--silent'], { stdio: 'inherit' });
run('tsc', '--noEmit');
run('biome', 'check', '.');
run('vite', 'build', '--logLevel', 'warn', '--outDir', dist);
checkSizes();

const report = join(mkdtempSync(join(tmpdir(), 'vitest-')), 'report.json');
const { status } = spawnSync(
  'npx',
  ['--no-install', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${report}`],
  { stdio: 'inherit' },
);
const { numPassedTests = 0, testResults = [] } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
// A file that could not be loaded has no test that failed, but has failed.
const failed = testResults.flatMap(({ status: file, assertionResults: tests }) =>
  tests.length > 0 ? tests.filter((test) => test.status === 'failed') : file === 'failed' ? [file] : [],
);
console.log(`vitest: ${numPassedTests} passed, ${failed.length || (status === 0 ? 0 : 1)} failed`);
process.exit(status ?? 1);

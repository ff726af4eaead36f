// Browsers shrink pictures well, and one is there already: no image library is needed for it.
import { createRequire } from 'node:module';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const [from, to] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const { chromium } = require('../../test/Caidence.Web.E2E/bin/Debug/net10.0/.playwright/package');
const width = 640;

const browser = await chromium.launch({
  executablePath: process.env.CAIDENCE_CHROMIUM ?? ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync),
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
const names = readdirSync(from).filter((name) => /-1440-(light|dark)\.png$/.test(name)).sort();
for (const name of names) {
  const shrunk = await page.evaluate(
    async ({ png, width }) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [width, Math.round((picture.height * width) / picture.width)];
      const pen = canvas.getContext('2d');
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/webp', 0.6).split(',')[1];
    },
    { png: readFileSync(`${from}/${name}`).toString('base64'), width },
  );
  writeFileSync(`${to}/${name.replace('-1440', '').replace('.png', '.webp')}`, Buffer.from(shrunk, 'base64'));
}
await browser.close();

const pages = [...new Set(names.map((name) => name.replace(/-1440-.*/, '')))];
const row = (name) => `| ${name} | ![${name}, light](${name}-light.webp) | ![${name}, dark](${name}-dark.webp) |`;
writeFileSync(
  `${to}/README.md`,
  `# Every page, light and dark\n\nAs the browser tests saw them (\`etc/test\`, then \`etc/pictures\`).\n\n| | | |\n| --- | --- | --- |\n${pages.map(row).join('\n')}\n`,
);

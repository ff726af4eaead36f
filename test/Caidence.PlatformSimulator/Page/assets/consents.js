const platforms = [
  { id: 'meta', name: 'Facebook, Instagram and WhatsApp' },
  { id: 'linkedin', name: 'LinkedIn' },
  { id: 'youtube', name: 'YouTube' },
  { id: 'snapchat', name: 'Snapchat' },
];
const steps = [['An hour on', 3600], ['A day on', 86400], ['30 days on', 30 * 86400], ['59 days on', 59 * 86400]];

const element = (name, properties = {}, ...children) => {
  const created = Object.assign(document.createElement(name), properties);
  created.append(...children);
  return created;
};

const post = async (path, body) => {
  await fetch(`/control/${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  await show();
};

const button = (textContent, onclick) => element('button', { type: 'button', textContent, onclick });
const day = (text) => (text ? text.slice(0, 16).replace('T', ' ') : 'never');
const stateOf = (token, now) => token.problem ?? (token.expiresAt && token.expiresAt <= now ? 'run out' : 'good');

const row = (token, now) => {
  const state = stateOf(token, now);
  return element('tr', {}, ...[
    [token.email], [token.kind], [day(token.issuedAt)], [day(token.expiresAt)], [state, state === 'good' ? 'good' : 'bad'],
    [`${token.scopes.length} permissions`, '', token.scopes.join(' ')],
  ].map(([textContent, className = '', title = '']) => element('td', { textContent, className, title })));
};

const table = (tokens, now) => element('table', {},
  element('thead', {}, element('tr', {}, ...['Person', 'Kind', 'Since', 'Until', 'State', 'For'].map((textContent) => element('th', { textContent, scope: 'col' })))),
  element('tbody', {}, ...tokens.map((token) => row(token, now))));

const actions = ({ id }, tokens) => element('div', { className: 'actions' }, ...[...new Set(tokens.map(({ email }) => email))].flatMap((email) => [
  button(`${email} removes the app`, () => post(`${id}/revocations`, { email })),
  button(`Time is up for ${email}`, () => post(`${id}/expirations`, { email })),
  ...(id === 'meta' ? [button(`${email} changes the password`, () => post('meta/people', { email, tokenProblem: 460 }))] : []),
]));

const section = (platform, tokens, now) => element('section', {},
  element('h2', { textContent: platform.name }),
  ...(tokens.length === 0 ? [element('p', { className: 'quiet', textContent: 'Nobody has agreed to anything yet.' })] : [table(tokens, now), actions(platform, tokens)]));

const read = async (path) => (await fetch(`/control/${path}`)).json();

const show = async () => {
  const { now } = await read('clock');
  const instant = new Date(now).toISOString();
  document.getElementById('now').textContent = `${day(instant)} UTC`;
  const sections = await Promise.all(platforms.map(async (platform) => section(
    platform,
    (await read(`${platform.id}/tokens`)).map((token) => ({ ...token, expiresAt: token.expiresAt && new Date(token.expiresAt).toISOString() })),
    instant,
  )));
  document.getElementById('platforms').replaceChildren(...sections);
};

document.getElementById('clock').append(
  ...steps.map(([label, advanceSeconds]) => button(label, () => post('clock', { advanceSeconds }))),
  button('Now', () => post('clock', { now: new Date().toISOString() })),
  button('Forget everything', () => post('reset', {})),
);

await show();

import { senders } from './senders.js';
import { firstPerson, personAfter } from './people.js';
import { showAnswer, showSending } from './answer.js';

const settings = await (await fetch('/control/settings')).json();
const form = document.getElementById('lead');
const personFields = [
  ['firstName', 'First name'], ['lastName', 'Last name'], ['email', 'E-mail'], ['phone', 'Phone'], ['company', 'Company'], ['jobTitle', 'Job title'],
].map(([key, label]) => ({ key, label, value: firstPerson[key] }));

let current;

const element = (name, properties = {}, ...children) => {
  const created = Object.assign(document.createElement(name), properties);
  created.append(...children);
  return created;
};

const control = (field, remembered) => {
  const value = remembered ?? field.value;
  if (field.choices) {
    const select = element('select', { name: field.key }, ...field.choices.map(([id, label]) => element('option', { value: id, textContent: label })));
    select.value = field.choices.some(([id]) => id === value) ? value : field.value;
    return element('label', {}, field.label, select);
  }

  const { key, label, wide, value: _, ...attributes } = field;
  const input = element('input', { name: key, type: 'text', autocomplete: 'off', ...attributes });
  if (field.type === 'checkbox') {
    input.checked = value === true || value === 'true';
    return element('label', { className: 'check' }, input, label);
  }

  input.value = value;
  return element('label', { className: wide ? 'wide' : '' }, label, input);
};

const fill = (id, fields, prefix) => document.getElementById(id)
  .replaceChildren(...fields.map((field) => control(field, localStorage.getItem(`${prefix}.${field.key}`))));

const valuesOf = (id) => Object.fromEntries([...document.getElementById(id).querySelectorAll('[name]')].map((input) =>
  [input.name, input.type === 'checkbox' ? input.checked : input.type === 'number' ? Number(input.value) : input.value]));

const remember = (id, prefix) => Object.entries(valuesOf(id)).forEach(([key, value]) => localStorage.setItem(`${prefix}.${key}`, value));

const perform = async (makeRequest) => {
  remember('connection', current.id);
  remember('person', 'person');
  showSending();
  const { path, body } = await makeRequest({ ...valuesOf('connection'), ...valuesOf('options') }, valuesOf('person'));
  const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  showAnswer(response.ok ? await response.json() : { error: `The simulator answered ${response.status}: ${await response.text()}` });
};

const anotherPerson = () => {
  const next = personAfter(valuesOf('person'));
  personFields.forEach(({ key }) => { form.elements[key].value = next[key]; });
};

const choose = async (sender) => {
  current = sender;
  location.hash = sender.id;
  document.querySelectorAll('nav button').forEach((button) => button.setAttribute('aria-current', String(button.value === sender.id)));
  document.getElementById('sender-name').textContent = sender.name;
  document.getElementById('sender-hint').textContent = sender.hint;
  fill('connection', await sender.connection(settings.caidenceBaseUrl), sender.id);
  fill('person', personFields, 'person');
  fill('options', sender.options, 'nothing');
  document.getElementById('actions').replaceChildren(
    element('button', { type: 'submit', textContent: 'Send a test lead' }),
    element('button', { type: 'button', textContent: 'Another person', onclick: anotherPerson }),
    ...sender.extra.map(({ label, request }) => element('button', { type: 'button', textContent: label, onclick: () => perform(request) })),
  );
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  perform((input, person) => current.send(input, person));
});

document.getElementById('senders').append(...senders.map((sender) =>
  element('button', { type: 'button', value: sender.id, textContent: sender.name, onclick: () => choose(sender) })));

await choose(senders.find(({ id }) => `#${id}` === location.hash) ?? senders[0]);

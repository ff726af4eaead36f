const place = document.getElementById('answer');

const element = (name, className, ...children) => {
  const created = document.createElement(name);
  created.className = className;
  created.append(...children);
  return created;
};

const pretty = (text) => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text || '(empty)';
  }
};

const lines = (headers) => Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${value}`).join('\n');

const details = (title, text) => element('details', '', element('summary', '', title), element('pre', '', text));

const statusLine = (status, error, milliseconds) => element(
  'p', `status ${status >= 200 && status <= 299 ? 'good' : 'bad'}`,
  status ? `HTTP ${status}` : error ?? 'No answer', milliseconds === undefined ? '' : ` after ${Math.round(milliseconds)} ms`);

const showDelivery = (delivery) => {
  const attempt = delivery.attempts.at(-1);
  return element(
    'article', '',
    statusLine(attempt.status, attempt.error, attempt.milliseconds),
    element('p', 'quiet', `${delivery.url}${delivery.state === 'pending' ? ' (will be tried again)' : ''}`),
    element('pre', '', pretty(attempt.responseBody)),
    details('Answer headers', lines(attempt.responseHeaders)),
    details('Request headers', lines(attempt.requestHeaders)),
    details('Request body', delivery.requestBody));
};

const showHandshake = ({ succeeded, status, body, error }) => element(
  'article', '',
  element('p', `status ${succeeded ? 'good' : 'bad'}`, succeeded ? 'The address proved itself.' : 'The address did not prove itself.'),
  statusLine(status, error),
  element('pre', '', pretty(body)));

export const showSending = () => place.replaceChildren(element('p', 'quiet', 'Sending…'));

/** Shows what any of the control API's requests came back with: deliveries, a handshake, or both. */
export const showAnswer = (answer) => {
  const deliveries = Array.isArray(answer) ? answer : answer.deliveries ?? (answer.attempts ? [answer] : []);
  const handshake = answer.validation ?? ('succeeded' in answer ? answer : null);
  const shown = [
    ...(handshake ? [showHandshake(handshake)] : []),
    ...deliveries.map(showDelivery),
    ...(answer.leadIds ? [element('p', 'quiet', `Lead ${answer.leadIds.join(', ')}`)] : []),
    ...(answer.error ? [element('p', 'status bad', answer.error)] : []),
  ];
  place.replaceChildren(...(shown.length ? shown : [element('p', 'quiet', 'Nobody was told: there is no valid address.')]));
};

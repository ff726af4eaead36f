import { fullName } from './people.js';

const get = async (path) => (await fetch(path)).json();
const text = (key, label, value, more = {}) => ({ key, label, value, ...more });
const check = (key, label, value = false) => ({ key, label, value, type: 'checkbox' });
const copies = { key: 'copies', label: 'Deliveries of the same event', value: '1', type: 'number', min: 1, max: 50 };
const webhook = (base, rest) => `${base}/api/v1/integrations/webhook/${rest}`;
const post = (path, body) => ({ path: `/control/${path}`, body });

const facebookAnswers = (form, person, budget) => form.questions.map(({ key, type, options }) => ({
  name: key,
  values: [{
    FULL_NAME: fullName(person), FIRST_NAME: person.firstName, LAST_NAME: person.lastName, EMAIL: person.email, PHONE: person.phone,
    COMPANY_NAME: person.company, JOB_TITLE: person.jobTitle,
  }[type] ?? options?.[1]?.value ?? budget],
}));

const linkedInAnswers = (form, person) => form.questions.map(({ questionId, predefinedField, options }) => options
  ? { questionId, options: [0] }
  : {
    questionId,
    text: {
      FIRST_NAME: person.firstName, LAST_NAME: person.lastName, EMAIL: person.email, PHONE_NUMBER: person.phone,
      COMPANY_NAME: person.company, JOB_TITLE: person.jobTitle,
    }[predefinedField] ?? 'Next quarter',
  });

/** What each sender needs to know, and how it puts a lead into a request of the control API. */
export const senders = [
  {
    id: 'facebook',
    name: 'Facebook and Instagram',
    hint: 'Meta tells one address about the lead, by id only; Caidence then fetches it here. The source needs the page id and the page token.',
    async connection(base) {
      const { pages, forms } = await get('/control/facebook');
      this.forms = forms;
      return [
        text('callbackUrl', 'Callback URL of the app', webhook(base, 'meta'), { wide: true }),
        text('pageId', 'Page id', pages[0].id),
        text('pageToken', 'Page token', pages[0].token),
        text('appSecret', 'App secret', 'dev-facebook-app-secret'),
        { key: 'formId', label: 'Form', value: '202020202020202', choices: forms.map((form) => [form.id, form.name]) },
      ];
    },
    options: [
      { key: 'platform', label: 'Seen on', value: 'fb', choices: [['fb', 'Facebook'], ['ig', 'Instagram']] },
      check('isOrganic', 'Organic, without an advertisement'), check('consent', 'Ticks the consent box', true), copies,
    ],
    send(input, person) {
      const form = this.forms.find(({ id }) => id === input.formId);
      const boxes = form.disclaimer?.checkboxes ?? [];
      return post('facebook/leads', {
        ...input,
        answers: facebookAnswers(form, person, '11–50'),
        disclaimers: boxes.map(({ key }) => ({ checkboxKey: key, isChecked: input.consent ? '1' : '' })),
      });
    },
    extra: [
      { label: 'Send Meta’s own test lead', request: (input) => post('facebook/leads', { ...input, isTest: true }) },
      {
        label: 'Press “Test” in the dashboard',
        request: ({ callbackUrl, appSecret }) => post('facebook/dashboard-test', { callbackUrl, secret: appSecret }),
      },
      { label: 'Verify the callback', request: ({ callbackUrl }) => post('facebook/handshake', { callbackUrl }) },
    ],
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    hint: 'LinkedIn first asks the address for proof of the client secret, then sends the id of a response; Caidence fetches it here.',
    async connection(base) {
      const { accounts, forms } = await get('/control/linkedin');
      this.forms = forms;
      return [
        text('url', 'Webhook URL of the source', webhook(base, ''), { wide: true }),
        text('ownerUrn', 'Owner', accounts[0].ownerUrn),
        text('token', 'Access token', accounts[0].token),
        text('clientSecret', 'Client secret', 'dev-linkedin-client-secret'),
        { key: 'form', label: 'Form', value: `${forms[0].id} ${forms[0].versionId}`, choices: forms.map((form) => [`${form.id} ${form.versionId}`, `${form.name}, version ${form.versionId}`]) },
      ];
    },
    options: [check('testLead', 'Marked as a test'), check('consent', 'Ticks the consent box', true), copies],
    send(input, person) {
      const form = this.forms.find(({ id, versionId }) => `${id} ${versionId}` === input.form);
      return post('linkedin/leads', {
        ...input,
        formId: form.id,
        formVersion: form.versionId,
        answers: linkedInAnswers(form, person),
        consents: form.consents.map(({ id }) => ({ consentId: id, accepted: input.consent })),
      });
    },
    extra: [
      { label: 'Validate now', request: ({ url, clientSecret }) => post('linkedin/validations', { url, clientSecret }) },
      { label: 'Withdraw the last lead', request: async ({ url }) => post('linkedin/withdrawals', { url, leadId: await lastLinkedInLead() }) },
    ],
  },
  {
    id: 'google',
    name: 'Google lead form',
    hint: 'Google sends the whole lead; its only proof is the key inside the body.',
    connection: async (base) => [
      text('url', 'Webhook URL of the source', webhook(base, ''), { wide: true }),
      text('googleKey', 'Key', ''),
    ],
    options: [copies],
    send: (input, person) => post('google/leads', {
      ...input,
      columns: [
        { columnId: 'FULL_NAME', columnName: 'Full Name', stringValue: fullName(person) },
        { columnId: 'EMAIL', columnName: 'User Email', stringValue: person.email },
        { columnId: 'PHONE_NUMBER', columnName: 'User Phone', stringValue: person.phone },
        { columnId: 'COMPANY_NAME', stringValue: person.company },
        { columnId: 'what_is_your_budget', columnName: 'What is your budget?', stringValue: '1,000 to 5,000' },
      ],
    }),
    extra: [{ label: 'Press “Send test data”', request: (input) => post('google/leads', { ...input, isTest: true }) }],
  },
  {
    id: 'webhook',
    name: 'Standard Webhooks',
    hint: 'Any program that signs by the Standard Webhooks rules.',
    connection: async (base) => [
      text('url', 'Webhook URL of the source', webhook(base, 'generic/'), { wide: true }),
      text('secret', 'Secret', '', { placeholder: 'whsec_…' }),
    ],
    options: [copies],
    send: (input, person) => post('standard-webhooks/leads', {
      ...input,
      body: {
        type: 'lead.created',
        data: { first_name: person.firstName, last_name: person.lastName, email: person.email, phone: person.phone, company: person.company, consent: 'yes' },
      },
    }),
    extra: [],
  },
  {
    id: 'zapier',
    name: 'Zapier',
    hint: 'A Zap built by hand: the keys are labels, the values are texts, and the address itself is the secret.',
    connection: async (base) => [text('url', 'Webhook URL of the source', webhook(base, 'zapier/'), { wide: true })],
    options: [check('asForm', 'Form-encoded instead of JSON'), copies],
    send: (input, person) => post('zapier/leads', {
      ...input,
      fields: {
        'Full Name': fullName(person), 'User Email': person.email, 'Phone Number': person.phone, Company: person.company,
        'Job Title': person.jobTitle, 'Monthly Budget': '12,500',
      },
    }),
    extra: [],
  },
];

const lastLinkedInLead = async () => (await get('/control/linkedin')).leads
  .toSorted((one, other) => other.submittedAt.localeCompare(one.submittedAt))[0]?.id ?? '';

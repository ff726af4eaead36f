// What a Node program would do with the same file: papaparse reads, pg asks who is known, pg-copy-streams writes. The same columns are cleaned,
// checked, hashed and indexed, in batches that commit; nothing is encrypted, nobody else is locked out, no tenant is walled off.
import { createHmac, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import Papa from 'papaparse';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

const [file, connectionString] = process.argv.slice(2);
const batchSize = 1_000;
const maxLetters = 12;
const key = Buffer.alloc(32, 7);
const tenant = randomUUID();
const client = new pg.Client({ connectionString });
const codes = new Map();

// In the order of time, as the product's are: random ones would slow the indexes.
function nextId() {
  const [time, random] = [Date.now().toString(16).padStart(12, '0'), randomUUID()];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}

const hash = (value) => createHmac('sha256', key).update(value).digest('base64url');
const clean = (text) => text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 256) || null;

function codeOf(word) {
  let code = codes.get(word);
  if (code === undefined) {
    code = '';
    for (let length = 1; length <= Math.min(word.length, maxLetters); length++) code += hash(word.slice(0, length)).slice(0, 3);
    codes.set(word, code);
  }
  return code;
}

const twoLetters = { ß: 'ss', ä: 'ae', ö: 'oe', ü: 'ue', æ: 'ae', ø: 'oe', å: 'aa', œ: 'oe', þ: 'th' };
const plainLetters = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i' };
const oneLetter = { ss: 'ß', ae: 'ä', oe: 'ö', ue: 'ü', aa: 'å' };
const respelled = (text, letters, otherwise) => text.replace(letters, (found) => otherwise[found.toLowerCase()]);
const spellingsOf = (text) => [...new Set([text, respelled(text, /[ßäöüæøåœþ]/gi, twoLetters), respelled(text, /[ßæœþøłđðı]/gi, plainLetters),
  respelled(text, /ss|ae|oe|ue|aa/gi, oneLetter)])];

function wordsOf(...texts) {
  const folded = texts.filter(Boolean).flatMap(spellingsOf).join(' ').normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  return new Set(folded.split(/[\s\p{P}\p{S}]+/u).filter(Boolean));
}

function understand(row) {
  const [first, last, email, phone, company, job] = row.map(clean);
  const number = phone ? parsePhoneNumberFromString(phone) : undefined;
  if (!email || !/^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/.test(email) || !number?.isPossible()) return undefined;
  return { id: nextId(), first, last, email, phone: number.number, company, job, emailHash: hash(email.toLowerCase()).slice(0, 22),
    phoneHash: hash(number.number).slice(0, 22), codes: [...wordsOf(first, last, company)].map(codeOf) };
}

const field = (value) => (value === null ? '\\N' : String(value).replace(/[\\\t\n\r]/g, (c) => `\\${{ '\\': '\\', '\t': 't', '\n': 'n', '\r': 'r' }[c]}`));
const line = (...values) => `${values.map(field).join('\t')}\n`;
const copy = (statement, lines) => pipeline(Readable.from([lines.join('')]), client.query(copyFrom(`COPY ${statement} FROM STDIN`)));

async function write(rows) {
  const leads = rows.map(understand).filter(Boolean);
  await client.query('BEGIN');
  const asked = [leads.map((lead) => lead.emailHash), leads.map((lead) => lead.phoneHash)];
  const known = await client.query('SELECT "EmailHash" FROM node_leads WHERE "TenantId" = $3 AND ("EmailHash" = ANY($1) OR "PhoneHash" = ANY($2))', [...asked, tenant]);
  const seen = new Set(known.rows.map((row) => row.EmailHash));
  const fresh = leads.filter((lead) => !seen.has(lead.emailHash) && seen.add(lead.emailHash));
  const now = new Date().toISOString();
  await copy('node_leads ("Id", "TenantId", "FirstName", "LastName", "FullName", "Email", "EmailHash", "Phone", "PhoneHash", "Company", "JobTitle", "SearchCodes", "CapturedAt", "CreationTime")',
    fresh.map((lead) => line(lead.id, tenant, lead.first, lead.last, `${lead.first} ${lead.last}`, lead.email, lead.emailHash, lead.phone, lead.phoneHash, lead.company, lead.job, lead.codes.map((code) => ` ${code}`).join(''), now, now)));
  await copy('node_activities ("Id", "TenantId", "LeadId", "Type", "Metadata", "CreationTime")',
    fresh.map((lead) => line(nextId(), tenant, lead.id, 'Captured', JSON.stringify({ file: 'people.csv' }), now)));
  await copy('node_terms ("LeadId", "Code", "TenantId")', fresh.flatMap((lead) => lead.codes.map((code) => line(lead.id, code, tenant))));
  await client.query('COMMIT');
  return fresh.length;
}

await client.connect();
const started = performance.now();
let batch = [];
let written = 0;
let isHeading = true;
for await (const row of createReadStream(file).pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { skipEmptyLines: true }))) {
  if (isHeading) isHeading = false;
  else if (batch.push(row) === batchSize) [written, batch] = [written + (await write(batch)), []];
}
written += await write(batch);
console.log(JSON.stringify({ written, seconds: (performance.now() - started) / 1_000, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
await client.end();

// What a Razor page on ABP does: the scripts in their order, jQuery, abp.js and abp.jquery as they are served, then our texts,
// configuration and proxies; signs in, loads itself again, works. Prints what came back.
//   node razor-page.mjs ADDRESS WORKSPACE USER PASSWORD
import { Window } from 'happy-dom';

const [address, workspace, userName, password] = process.argv.slice(2);
const window = new Window({
  url: `${address}/`,
  settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
});
const libraries = ['jquery/jquery.js', 'abp/utils/abp-utils.umd.min.js', 'abp/core/abp.js', 'abp/jquery/abp.jquery.js'].map((path) => `/libs/${path}`);
const ours = ['/Abp/ApplicationLocalizationScript?cultureName=en', '/Abp/ApplicationConfigurationScript', '/Abp/ServiceProxyScript'];

async function load(paths) {
  for (const path of paths) {
    const answer = await window.fetch(address + path);
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    window.eval(await answer.text());
  }
}

// abp.ajax gives a refusal as what the envelope says and the answer it came in.
const run = (script) => new Promise((resolve) => window.eval(script).then(
  (value) => resolve({ value }),
  (body, answer) => resolve({ status: answer.status, body }),
));
const signIn = { userNameOrEmailAddress: userName, password, rememberMe: false };
const heard = [];

await load(libraries);
for (const name of ['configurationInitialized', 'serviceProxyScriptInitialized']) window.abp.event.on(`abp.${name}`, () => heard.push(name));
await load(ours);
const stranger = window.abp.auth.isGranted('Caidence.Leads');
const login = await run(`abp.ajax({
  url: abp.appPath + 'api/account/login', headers: { __tenant: ${JSON.stringify(workspace)} }, data: ${JSON.stringify(JSON.stringify(signIn))} })`);
await load(ours);

const quietly = '{ abpHandleError: false }';
const lead = (await run(`caidence.leads.leads.create({ email: 'page-${Date.now()}@example.com', firstName: 'Ada' })`)).value;
const seen = {
  stranger,
  login: login.value,
  heard,
  user: window.abp.currentUser.userName,
  workspace: window.abp.currentTenant.name,
  mayWorkLeads: window.abp.auth.isGranted('Caidence.Leads'),
  mayRunThePlatform: window.abp.auth.isGranted('AbpTenantManagement.Tenants'),
  text: window.abp.localization.getResource('Caidence')('Permission:Leads'),
  inheritedText: window.abp.localization.getResource('Caidence')('AreYouSure'),
  setting: window.abp.setting.get('Abp.Localization.DefaultLanguage'),
  feature: window.abp.features.isEnabled('Caidence.OwnMailServer'),
  lead,
  list: (await run(`caidence.leads.leads.getList({ maxResultCount: 1, sorting: 'createdAt desc', filter: ${JSON.stringify(lead.email)} })`)).value,
  updated: (await run(`caidence.leads.leads.update('${lead.id}', { company: 'Babbage & Co' })`)).value,
  timeZone: (await run('caidence.settings.timeZoneSettings.get()')).value,
  deleted: await run(`caidence.leads.leads.delete('${lead.id}')`),
  invalid: await run(`caidence.leads.leads.getList({ maxResultCount: 0 }, ${quietly})`),
  missing: await run(`caidence.leads.leads.get('${lead.id}', ${quietly})`),
  forbidden: await run(`caidence.tenants.tenant.getList({}, ${quietly})`),
};
console.log(`seen: ${JSON.stringify(seen)}`);
process.exit(0);

// What an Angular application on ABP does between its start and its first screens, without the screens: @abp/ng.core and
// @abp/ng.oauth as they are, and the services that their generator has written. Prints what came back.
//   node angular-client.mjs ADDRESS WORKSPACE USER PASSWORD
import '@angular/compiler';
import { Window } from 'happy-dom';

const [address, workspace, username, password] = process.argv.slice(2);
const window = new Window({ url: 'http://localhost:4200/' });
const browser = 'document location localStorage sessionStorage navigator history Node HTMLElement Event CustomEvent StorageEvent'.split(' ');
for (const [name, value] of [['window', window], ...browser.map((name) => [name, window[name]])]) {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

const { default: en } = await import('@angular/common/locales/en');
const { provideZonelessChangeDetection } = await import('@angular/core');
const { createApplication } = await import('@angular/platform-browser');
const { provideRouter } = await import('@angular/router');
const { firstValueFrom } = await import('rxjs');
const abp = await import('@abp/ng.core');
const { provideAbpOAuth } = await import('@abp/ng.oauth');
const { AuditLogsService } = await import('./out/app/proxy/auditing/audit-logs.service.js');
const { LeadsService } = await import('./out/app/proxy/leads/leads.service.js');
const { TenantService } = await import('./out/app/proxy/tenants/tenant.service.js');

const environment = {
  production: false,
  application: { baseUrl: 'http://localhost:4200', name: 'Caidence' },
  oAuthConfig: { issuer: `${address}/`, clientId: 'Caidence_App', scope: 'offline_access Caidence', requireHttps: false },
  apis: { default: { url: address, rootNamespace: 'Caidence' } },
};
const application = await createApplication({
  providers: [
    provideZonelessChangeDetection(),
    provideRouter([]),
    abp.provideAbpCore(abp.withOptions({ environment, registerLocaleFn: async () => ({ default: en }) })),
    provideAbpOAuth(),
  ],
});
const the = (type) => application.injector.get(type);
const answerOf = (call) => firstValueFrom(call);
const refusalOf = (call) => answerOf(call).then(
  () => null,
  (failure) => ({ status: failure.status, isEnvelope: failure.headers.get('_AbpErrorFormat'), ...failure.error.error }),
);

const config = the(abp.ConfigStateService);
const stranger = { isAuthenticated: config.getDeep('currentUser.isAuthenticated'), policies: Object.keys(config.getDeep('auth.grantedPolicies')) };
const tenant = await answerOf(the(abp.MultiTenancyService).setTenantByName(workspace));
await answerOf(the(abp.AuthService).login({ username, password, rememberMe: false }));

const leads = the(LeadsService);
const created = await answerOf(leads.create({ email: `angular-${Date.now()}@example.com`, firstName: 'Ada', status: 'new' }));
await answerOf(leads.changeStatus({ leadIds: [created.id], status: 'contacted' }));
const texts = the(abp.LocalizationService);
const permissions = the(abp.PermissionService);
const changes = await answerOf(the(AuditLogsService).getEntityChanges({ entityId: created.id, maxResultCount: 10 }));
const table = await answerOf(the(AuditLogsService).export({ httpMethod: 'POST', maxResultCount: 1 }));

const seen = {
  stranger,
  tenant,
  user: config.getOne('currentUser'),
  workspace: config.getOne('currentTenant'),
  timeZone: config.getSetting('Abp.Timing.TimeZone'),
  feature: config.getFeature('Caidence.OwnMailServer'),
  mayWorkLeads: permissions.getGrantedPolicy('Caidence.Leads && Caidence.Leads.Create'),
  mayRunThePlatform: permissions.getGrantedPolicy('AbpTenantManagement.Tenants'),
  texts: ['AbpUi::Save', 'Caidence::Permission:Leads', '::Permission:Leads'].map((key) => texts.instant(key)),
  page: await answerOf(leads.getList({ maxResultCount: 1, skipCount: 0, sorting: 'createdAt desc', status: 'contacted' })),
  created: created.id,
  changes: changes.items.map((change) => change.changeType),
  table: await table.text(),
  invalid: await refusalOf(leads.getList({ maxResultCount: 0, skipCount: 0 })),
  missing: await refusalOf(leads.get('00000000-0000-0000-0000-000000000001')),
  forbidden: await refusalOf(the(TenantService).getList({ maxResultCount: 1, skipCount: 0 })),
};
console.log(`seen: ${JSON.stringify(seen)}`);
process.exit(0);

using Caidence.Identity;
using Caidence.Permissions;
using Caidence.Settings;
using Caidence.Tenants;
using Caidence.Web.Leads.Import;

namespace Caidence.Web.Endpoints;

/// <summary>
/// Who may call what. Written by hand, so that an endpoint that opens by mistake, or one that nobody thought about, contradicts it.
/// </summary>
internal static class EndpointTable
{
    private const string Leads = "api/v1/leads";
    private const string Views = "api/v1/leads/views";
    private const string Imports = "api/v1/leads/imports";
    private const string Sources = "api/v1/integrations/sources";
    private const string Brands = "api/v1/brands";
    private const string Onboarding = "api/v1/onboarding";
    private const string Members = "api/v1/members";
    private const string Invitations = "api/v1/invitations";
    private const string Clients = "api/v1/api-clients";
    private const string Webhook = "api/v1/integrations/webhook";
    private const string Grants = "api/permission-management/permissions";
    private const string Roles = "api/identity/roles";
    private const string Users = "api/identity/users";
    private const string Features = "api/feature-management/features";
    private const string Settings = "api/setting-management";
    private const string Jobs = "api/v1/background-jobs";
    private const string AuditLogs = "api/audit-logging/audit-logs";

    private static readonly string[] SeeLeads = [CaidencePermissions.Leads.Default];
    private static readonly string[] ChangeLeads = [CaidencePermissions.Leads.Default, CaidencePermissions.Leads.Update];
    private static readonly string[] MergeLeads = [CaidencePermissions.Leads.Default, CaidencePermissions.Leads.Manage];
    private static readonly string[] DeleteLeads = [CaidencePermissions.Leads.Default, CaidencePermissions.Leads.Delete];
    private static readonly string[] ImportLeads = [CaidencePermissions.Leads.Default, CaidencePermissions.Leads.Create];
    private static readonly string[] SeeSources = [CaidencePermissions.LeadSources.Default];
    private static readonly string[] ChangeSources = [CaidencePermissions.LeadSources.Default, CaidencePermissions.LeadSources.Update];
    private static readonly string[] ManageSources = [CaidencePermissions.LeadSources.Default, CaidencePermissions.LeadSources.Manage];
    private static readonly string[] SeeMappings = [CaidencePermissions.LeadSources.Default, CaidencePermissions.Leads.Default];
    private static readonly string[] SeeBrands = [CaidencePermissions.Brands.Default];
    private static readonly string[] ChangeBrands = [CaidencePermissions.Brands.Default, CaidencePermissions.Brands.Update];
    private static readonly string[] SeeProfiles = [CaidencePermissions.Profiles.Default];
    private static readonly string[] BeginProfiles = [CaidencePermissions.Profiles.Default, CaidencePermissions.Profiles.Create];
    private static readonly string[] SeeMembers = [CaidencePermissions.Users.Default];
    private static readonly string[] ChangeMembers = [CaidencePermissions.Users.Default, CaidencePermissions.Users.Update];
    private static readonly string[] Invite = [CaidencePermissions.Invitations.Default, CaidencePermissions.Invitations.Create];
    private static readonly string[] SeeTenants = [TenantManagementPermissions.Tenants.Default];
    private static readonly string[] GiveFeatures = [TenantManagementPermissions.Tenants.ManageFeatures];
    private static readonly string[] SeeAuditLogs = [CaidencePermissions.AuditLogs.Default];
    private static readonly string[] SeeRoles = [IdentityPermissions.Roles.Default];
    private static readonly string[] SeeUsers = [IdentityPermissions.Users.Default];
    private static readonly string[] ChangeUsers = [IdentityPermissions.Users.Default, IdentityPermissions.Users.Update];
    private static readonly string[] ManageClients = [CaidencePermissions.Settings.Manage];
    private static readonly string[] RunJobs = [CaidencePermissions.Settings.Default, CaidencePermissions.Settings.Manage];
    private static readonly string[] LookUp = [IdentityPermissions.UserLookup.Default];

    public static IReadOnlyList<Endpoint> All { get; } =
    [
        new("GET api/abp/api-definition", Audience.Anybody),
        new("GET api/abp/application-configuration", Audience.Anybody),
        new("GET api/abp/application-localization", Audience.Anybody) { Query = _ => "?cultureName=en" },
        new("GET api/abp/multi-tenancy/tenants/by-name/{name}", Audience.Anybody),
        new("GET api/abp/multi-tenancy/tenants/by-id/{id}", Audience.Anybody),

        new($"GET {Webhook}/meta", Audience.Senders),
        new($"POST {Webhook}/meta", Audience.Senders),
        new($"GET {Webhook}/{{publicId}}", Audience.Senders),
        new($"POST {Webhook}/{{publicId}}", Audience.Senders),
        new($"POST {Webhook}/zapier/{{token}}", Audience.Senders),
        new($"POST {Webhook}/generic/{{token}}", Audience.Senders),

        .. AccountEndpoints.All,
        .. TeamEndpoints.All,
        .. ProfileEndpoints.All,
        .. TenantEndpoints.All,
        .. SocialEndpoints.All,

        new("GET api/v1/support-access", Audience.Holders, CaidencePermissions.Settings.Manage) { HostAnswer = 404 },
        new("POST api/v1/support-access", Audience.Holders, CaidencePermissions.Settings.Manage) { Body = _ => new { hours = 1 }, HostAnswer = 404 },
        new("DELETE api/v1/support-access", Audience.Holders, CaidencePermissions.Settings.Manage) { HostAnswer = 404 },
        new("POST api/v1/support-sessions", Audience.Holders, SeeTenants) { Target = TargetKind.Tenant, Body = target => new { tenantId = target.Id }, Answer = 409 },
        new("DELETE api/v1/support-sessions", Audience.Members) { Answer = 409 },

        new("GET api/v1/notifications", Audience.Members),
        new("POST api/v1/notifications/{id}/mark-read", Audience.Members) { Target = TargetKind.Notification, Answer = 404 },
        new("POST api/v1/notifications/mark-all-read", Audience.Members),
        new("GET api/v1/workspace-settings", Audience.Holders, CaidencePermissions.Settings.Default),
        new("PUT api/v1/workspace-settings", Audience.Holders, CaidencePermissions.Settings.Default, CaidencePermissions.Settings.Update) { Body = _ => new { region = "DE" } },

        new($"GET {Clients}", Audience.Holders, ManageClients),
        new($"POST {Clients}", Audience.Holders, ManageClients) { Body = target => new { name = target.Id } },
        new($"GET {Clients}/{{id}}", Audience.Holders, ManageClients) { Target = TargetKind.ApiClient },
        new($"PUT {Clients}/{{id}}", Audience.Holders, ManageClients) { Target = TargetKind.ApiClient, Body = target => new { name = $"{target.Word} again" } },
        new($"POST {Clients}/{{id}}/renew-secret", Audience.Holders, ManageClients) { Target = TargetKind.ApiClient },
        new($"DELETE {Clients}/{{id}}", Audience.Holders, ManageClients) { Target = TargetKind.ApiClient },

        new($"GET {Jobs}", Audience.Holders, CaidencePermissions.Settings.Default),
        new($"GET {Jobs}/overview", Audience.Holders, CaidencePermissions.Settings.Default),
        new($"POST {Jobs}/{{id}}/retry", Audience.Holders, RunJobs) { Answer = 404 },
        new($"DELETE {Jobs}/{{id}}", Audience.Holders, RunJobs) { Answer = 404 },

        new($"GET {Leads}", Audience.Holders, SeeLeads),
        new($"GET {Leads}/{{id}}", Audience.Holders, SeeLeads) { Target = TargetKind.Lead },
        new($"GET {Leads}/{{id}}/receipts", Audience.Holders, SeeLeads) { Target = TargetKind.Lead },
        new($"GET {Leads}/members", Audience.Holders, SeeLeads),
        new($"GET {Leads}/analytics/overview", Audience.Holders, CaidencePermissions.LeadInsights.Default),
        new($"GET {Leads}/analytics/sources", Audience.Holders, CaidencePermissions.LeadInsights.Default),
        new($"GET {Leads}/analytics/trends", Audience.Holders, CaidencePermissions.LeadInsights.Default),
        new($"GET {Leads}/analytics/conversion", Audience.Holders, CaidencePermissions.LeadInsights.Default),
        new($"GET {Leads}/{{id}}/person", Audience.Holders, CaidencePermissions.Leads.Default, CaidencePermissions.Leads.Export) { Target = TargetKind.Lead },
        new($"POST {Leads}/{{id}}/erase", Audience.Holders, CaidencePermissions.Leads.Default, CaidencePermissions.Leads.Manage) { Target = TargetKind.Lead },
        new($"POST {Leads}", Audience.Holders, CaidencePermissions.Leads.Default, CaidencePermissions.Leads.Create) { Body = target => new { email = target.Email } },
        new($"PUT {Leads}/{{id}}", Audience.Holders, ChangeLeads) { Target = TargetKind.Lead, Body = _ => new { notes = "called" } },
        new($"DELETE {Leads}/{{id}}", Audience.Holders, CaidencePermissions.Leads.Default, CaidencePermissions.Leads.Delete) { Target = TargetKind.Lead },
        new($"POST {Leads}/{{id}}/activity", Audience.Holders, ChangeLeads) { Target = TargetKind.Lead, Body = _ => new { activityType = "note", description = "called" } },
        new($"GET {Leads}/{{id}}/timeline", Audience.Holders, SeeLeads) { Target = TargetKind.Lead },
        new($"GET {Leads}/mentionable-people", Audience.Holders, SeeLeads),
        new($"GET {Leads}/{{id}}/duplicates", Audience.Holders, SeeLeads) { Target = TargetKind.Lead },
        new($"GET {Leads}/{{id}}/merges", Audience.Holders, SeeLeads) { Target = TargetKind.Lead },
        new($"POST {Leads}/{{id}}/merge-preview", Audience.Holders, MergeLeads) { Target = TargetKind.TwoLeads, Body = target => new { otherId = target.SecondId } },
        new($"POST {Leads}/{{id}}/merge", Audience.Holders, MergeLeads) { Target = TargetKind.TwoLeads, Body = target => new { otherId = target.SecondId } },
        new($"POST {Leads}/{{id}}/unmerge", Audience.Holders, MergeLeads) { Target = TargetKind.MergedLead, Body = _ => new { } },
        new($"GET {Leads}/{{id}}/consents", Audience.Holders, SeeLeads) { Target = TargetKind.Lead },
        new($"POST {Leads}/{{id}}/record-consent", Audience.Holders, ChangeLeads) { Target = TargetKind.Lead, Body = _ => new { purpose = "newsletter", reason = "said so" } },
        new($"POST {Leads}/{{id}}/withdraw-consent", Audience.Holders, ChangeLeads) { Target = TargetKind.Lead, Body = _ => new { purpose = "newsletter", reason = "said so" } },
        new($"GET {Leads}/due-next-steps", Audience.Holders, SeeLeads),
        new($"GET {Leads}/{{id}}/next-steps", Audience.Holders, SeeLeads) { Target = TargetKind.Lead },
        new($"POST {Leads}/{{id}}/next-step", Audience.Holders, ChangeLeads) { Target = TargetKind.Lead, Body = _ => new { text = "call", dueAt = "2030-01-01T09:00:00" } },
        new($"POST {Leads}/{{id}}/snooze-next-step/{{stepId}}", Audience.Holders, ChangeLeads) { Target = TargetKind.NextStep, Body = _ => new { dueAt = "2030-01-01T09:00:00" } },
        new($"POST {Leads}/{{id}}/complete-next-step/{{stepId}}", Audience.Holders, ChangeLeads) { Target = TargetKind.NextStep },
        new($"DELETE {Leads}/{{id}}/next-step/{{stepId}}", Audience.Holders, ChangeLeads) { Target = TargetKind.NextStep },
        new($"GET {Leads}/{{id}}/person/csv", Audience.Holders, CaidencePermissions.Leads.Default, CaidencePermissions.Leads.Export) { Target = TargetKind.Lead },
        new($"POST {Leads}/assign", Audience.Holders, CaidencePermissions.Leads.Default, CaidencePermissions.Leads.Assign) { Body = target => new { leadIds = new[] { target.Id } } },
        new($"POST {Leads}/change-status", Audience.Holders, ChangeLeads) { Body = target => new { leadIds = new[] { target.Id }, status = "contacted" } },
        new($"POST {Leads}/take-back-owners", Audience.Holders, CaidencePermissions.Leads.Default, CaidencePermissions.Leads.Assign) { Body = target => new { changes = new[] { new { leadId = target.Id, before = (Guid?)null, after = target.SecondId } } } },
        new($"POST {Leads}/take-back-status", Audience.Holders, ChangeLeads) { Body = target => new { changes = new[] { new { leadId = target.Id, before = "new", after = "contacted" } } } },

        new($"GET {Leads}/page", Audience.Holders, SeeLeads),
        new($"GET {Leads}/board", Audience.Holders, SeeLeads),
        new($"POST {Leads}/move-to-trash", Audience.Holders, DeleteLeads) { Body = target => new { leadIds = new[] { target.Id } } },
        new($"POST {Leads}/restore", Audience.Holders, DeleteLeads) { Body = target => new { leadIds = new[] { target.Id } } },
        new($"GET {Views}", Audience.Holders, SeeLeads),
        new($"POST {Views}", Audience.Holders, SeeLeads) { Body = target => new { name = target.Word } },
        new($"PUT {Views}/{{id}}", Audience.Holders, SeeLeads) { Target = TargetKind.LeadView, Inside = [CaidencePermissions.Leads.Manage], Body = target => new { name = target.Word, isShared = true } },
        new($"DELETE {Views}/{{id}}", Audience.Holders, SeeLeads) { Target = TargetKind.LeadView, Inside = [CaidencePermissions.Leads.Manage] },
        new($"POST {Views}/choose", Audience.Holders, SeeLeads) { Body = _ => new { } },

        new("GET api/v1/leads/export", Audience.Holders, CaidencePermissions.Leads.Default, CaidencePermissions.Leads.Export),
        new("POST api/v1/leads/import/csv", Audience.Holders, ImportLeads) { Body = target => FileForm.Of($"email\n{target.Email}\n") },
        new("GET api/v1/leads/import/{id}/refused-rows", Audience.Holders, ImportLeads) { Target = TargetKind.Import },
        new($"GET {Imports}", Audience.Holders, ImportLeads),
        new($"GET {Imports}/{{id}}", Audience.Holders, ImportLeads) { Target = TargetKind.Import },
        new($"GET {Imports}/{{id}}/refused-rows", Audience.Holders, ImportLeads) { Target = TargetKind.Import },
        new($"POST {Imports}/{{id}}/preview", Audience.Holders, ImportLeads) { Target = TargetKind.Import, Body = _ => new { } },
        new($"POST {Imports}/{{id}}/start", Audience.Holders, ImportLeads) { Target = TargetKind.Import, Body = _ => new { } },
        new($"POST {Imports}/{{id}}/cancel", Audience.Holders, ImportLeads) { Target = TargetKind.Import },
        new($"POST {Imports}/{{id}}/undo", Audience.Holders, ImportLeads) { Target = TargetKind.FinishedImport, Inside = [CaidencePermissions.Leads.Delete] },

        new($"GET {Brands}", Audience.Holders, SeeBrands),
        new($"GET {Brands}/{{id}}", Audience.Holders, SeeBrands) { Target = TargetKind.Brand },
        new($"POST {Brands}", Audience.Holders, CaidencePermissions.Brands.Default, CaidencePermissions.Brands.Create) { Body = target => new { name = target.Word } },
        new($"PUT {Brands}/{{id}}", Audience.Holders, ChangeBrands) { Target = TargetKind.Brand, Body = target => new { name = target.Word } },
        new($"DELETE {Brands}/{{id}}", Audience.Holders, CaidencePermissions.Brands.Default, CaidencePermissions.Brands.Delete) { Target = TargetKind.Brand },
        new($"POST {Brands}/{{id}}/archive", Audience.Holders, ChangeBrands) { Target = TargetKind.Brand },
        new($"POST {Brands}/{{id}}/restore", Audience.Holders, ChangeBrands) { Target = TargetKind.Brand },
        new($"GET {Brands}/{{id}}/logo", Audience.Holders, SeeBrands) { Target = TargetKind.Brand, Answer = 404 },
        new($"PUT {Brands}/{{id}}/logo", Audience.Holders, ChangeBrands) { Target = TargetKind.Brand, Body = _ => Logo() },
        new($"DELETE {Brands}/{{id}}/logo", Audience.Holders, ChangeBrands) { Target = TargetKind.Brand },

        // The workspace is of no kind yet, so that nobody finds a profile.

        new($"GET {Onboarding}/progress", Audience.Holders, SeeProfiles),
        new($"GET {Onboarding}/analytics", Audience.Holders, SeeTenants),
        new($"PUT {Onboarding}/step/{{stepNumber}}", Audience.Holders, BeginProfiles) { Body = _ => new { }, Answer = 404 },
        new($"POST {Onboarding}/skip/{{stepNumber}}", Audience.Holders, BeginProfiles) { Answer = 404 },
        new($"POST {Onboarding}/complete", Audience.Holders, BeginProfiles) { Answer = 409 },
        new($"POST {Onboarding}/postpone", Audience.Holders, SeeProfiles),
        new($"POST {Onboarding}/complete-tour", Audience.Holders, SeeProfiles),
        new($"GET {Onboarding}/step/{{stepNumber}}/draft", Audience.Holders, SeeProfiles) { Answer = 404 },
        new($"PUT {Onboarding}/step/{{stepNumber}}/draft", Audience.Holders, BeginProfiles) { Body = _ => new { }, Answer = 404 },
        new($"GET {Members}", Audience.Holders, SeeMembers),
        new($"GET {Members}/{{id}}", Audience.Holders, SeeMembers) { Target = TargetKind.User },
        new($"GET {Members}/{{id}}/access", Audience.Holders, IdentityPermissions.Users.ManagePermissions) { Target = TargetKind.User, Query = _ => "?permission=Caidence.Users" },
        new($"POST {Members}/{{id}}/change-role", Audience.Holders, [.. ChangeMembers, CaidencePermissions.Users.Assign]) { Target = TargetKind.User, Body = target => new { roleName = target.Side } },
        new($"POST {Members}/{{id}}/change-brands", Audience.Holders, [.. SeeMembers, CaidencePermissions.Brands.Assign]) { Target = TargetKind.User, Body = _ => new { } },
        new($"POST {Members}/{{id}}/deactivate", Audience.Holders, ChangeMembers) { Target = TargetKind.User },
        new($"POST {Members}/{{id}}/reactivate", Audience.Holders, ChangeMembers) { Target = TargetKind.User },
        new($"DELETE {Members}/{{id}}", Audience.Holders, [.. SeeMembers, CaidencePermissions.Users.Delete]) { Target = TargetKind.User },

        new($"GET {Invitations}", Audience.Holders, [CaidencePermissions.Invitations.Default]),
        new($"POST {Invitations}", Audience.Holders, Invite) { Body = target => new { email = target.Email, roleName = target.Side } },
        new($"POST {Invitations}/link", Audience.Holders, Invite) { Body = target => new { roleName = target.Side } },
        new($"GET {Invitations}/{{id}}/link", Audience.Holders, Invite) { Target = TargetKind.InvitationLink },
        new($"POST {Invitations}/{{id}}/resend", Audience.Holders, CaidencePermissions.Invitations.Default, CaidencePermissions.Invitations.Update) { Answer = 404 },
        new($"POST {Invitations}/{{id}}/revoke", Audience.Holders, CaidencePermissions.Invitations.Default, CaidencePermissions.Invitations.Delete) { Target = TargetKind.InvitationLink },
        new($"POST {Invitations}/preview-bulk", Audience.Holders, Invite) { Body = _ => new { csv = "nobody" } },
        new($"POST {Invitations}/send-bulk", Audience.Holders, Invite) { Body = _ => new { csv = "nobody" } },
        new($"POST {Invitations}/look-up", Audience.Anybody) { Body = _ => new { token = "x" } },
        new($"POST {Invitations}/accept", Audience.Anybody) { Body = _ => new { }, Answer = 400 },
        new($"POST {Invitations}/accept-with-password", Audience.Anybody) { Body = _ => new { }, Answer = 400 },
        new($"POST {Invitations}/accept-signed-in", Audience.Anybody) { Body = _ => new { token = "x" } },

        new($"GET {Sources}", Audience.Holders, SeeSources),
        new($"GET {Sources}/lookup", Audience.Holders, SeeSources),
        new($"GET {Sources}/{{id}}", Audience.Holders, SeeSources) { Target = TargetKind.Source },
        new($"GET {Sources}/{{id}}/deliveries", Audience.Holders, SeeSources) { Target = TargetKind.Source },
        new($"POST {Sources}", Audience.Holders, CaidencePermissions.LeadSources.Default, CaidencePermissions.LeadSources.Create) { Body = target => new { name = target.Word, sourceType = "google" } },
        new($"PUT {Sources}/{{id}}", Audience.Holders, ChangeSources) { Target = TargetKind.Source, Body = target => new { name = target.Word } },
        new($"DELETE {Sources}/{{id}}", Audience.Holders, CaidencePermissions.LeadSources.Default, CaidencePermissions.LeadSources.Delete) { Target = TargetKind.Source },
        new($"GET {Sources}/accounts", Audience.Holders, SeeSources) { Query = _ => "?sourceType=facebook" },
        new($"POST {Sources}/{{id}}/subscribe", Audience.Holders, ChangeSources) { Target = TargetKind.Source, Answer = 409 },
        new($"POST {Sources}/{{id}}/sync", Audience.Holders, ChangeSources) { Target = TargetKind.Page },
        new($"POST {Sources}/{{id}}/rotate-secret", Audience.Holders, ManageSources) { Target = TargetKind.Source, Body = _ => new { overlapHours = 1 } },
        new($"POST {Sources}/{{id}}/listen", Audience.Holders, ChangeSources) { Target = TargetKind.Source },
        new($"POST {Sources}/{{id}}/redrive/{{deliveryId}}", Audience.Holders, ManageSources) { Target = TargetKind.Delivery },
        new($"GET {Sources}/{{id}}/field-mapping", Audience.Holders, SeeMappings) { Target = TargetKind.Source },
        new($"POST {Sources}/{{id}}/try-field-mapping", Audience.Holders, SeeMappings) { Target = TargetKind.Source, Body = _ => new { fieldMapping = new { mail = "email" } } },

        new($"GET {Features}", Audience.Holders, GiveFeatures) { ChecksInside = true, Target = TargetKind.Tenant, Query = FeaturesOfTenant },
        new($"PUT {Features}", Audience.Holders, GiveFeatures) { ChecksInside = true, Target = TargetKind.Tenant, Query = FeaturesOfTenant, Body = _ => new { features = Array.Empty<object>() } },
        new($"DELETE {Features}", Audience.Holders, GiveFeatures) { ChecksInside = true, Target = TargetKind.Tenant, Query = FeaturesOfTenant },

        new($"GET {Settings}/emailing", Audience.Holders, SettingManagementPermissions.Emailing),
        new($"POST {Settings}/emailing", Audience.Holders, SettingManagementPermissions.Emailing) { Body = _ => new { } },
        new($"POST {Settings}/emailing/send-test-email", Audience.Holders, SettingManagementPermissions.Emailing, SettingManagementPermissions.EmailingTest) { Body = _ => new { }, Answer = 400 },
        new($"GET {Settings}/timezone", Audience.Holders, SettingManagementPermissions.TimeZone),
        new($"GET {Settings}/timezone/timezones", Audience.Holders, SettingManagementPermissions.TimeZone),
        new($"POST {Settings}/timezone", Audience.Holders, SettingManagementPermissions.TimeZone) { Query = _ => "?timezone=Unspecified" },

        new($"GET {AuditLogs}", Audience.Holders, SeeAuditLogs),
        new($"GET {AuditLogs}/{{id}}", Audience.Holders, SeeAuditLogs) { Target = TargetKind.AuditLog },
        new($"GET {AuditLogs}/entity-changes", Audience.Holders, SeeAuditLogs),
        new($"GET {AuditLogs}/export", Audience.Holders, CaidencePermissions.AuditLogs.Default, CaidencePermissions.AuditLogs.Export),

        new($"GET {Grants}", Audience.Holders, IdentityPermissions.Roles.ManagePermissions) { ChecksInside = true, Query = GrantsOfRole },
        new($"GET {Grants}/by-group", Audience.Holders, IdentityPermissions.Roles.ManagePermissions) { ChecksInside = true, Query = target => $"{GrantsOfRole(target)}&groupName=Caidence" },
        new($"PUT {Grants}", Audience.Holders, IdentityPermissions.Roles.ManagePermissions) { ChecksInside = true, Query = GrantsOfRole, Body = _ => new { permissions = Array.Empty<object>() } },

        new($"GET {Grants}/resource-definitions", Audience.Members) { Query = _ => "?resourceName=Brand" },
        new($"GET {Grants}/resource-provider-key-lookup-services", Audience.Members) { Query = _ => "?resourceName=Brand" },
        new($"GET {Grants}/search-resource-provider-keys", Audience.Members) { Query = _ => "?resourceName=Brand&serviceName=User&page=1" },
        new($"GET {Grants}/resource", Audience.Members) { Query = _ => "?resourceName=Brand&resourceKey=1" },
        new($"GET {Grants}/resource/by-provider", Audience.Members) { Query = _ => "?resourceName=Brand&resourceKey=1&providerName=R&providerKey=agency-owner" },
        new($"PUT {Grants}/resource", Audience.Holders, IdentityPermissions.Roles.ManagePermissions) { Query = _ => "?resourceName=Brand&resourceKey=1", Body = _ => new { permissions = Array.Empty<string>() }, Answer = 400 },
        new($"DELETE {Grants}/resource", Audience.Holders, IdentityPermissions.Roles.ManagePermissions) { Query = _ => "?resourceName=Brand&resourceKey=1&providerName=R&providerKey=agency-owner", Answer = 400 },

        new($"GET {Roles}/all", Audience.Holders, SeeRoles),
        new($"GET {Roles}", Audience.Holders, SeeRoles),
        new($"GET {Roles}/{{id}}", Audience.Holders, SeeRoles) { Target = TargetKind.Role },
        new($"POST {Roles}", Audience.Holders, IdentityPermissions.Roles.Default, IdentityPermissions.Roles.Create) { Body = target => new { name = target.Word } },
        new($"PUT {Roles}/{{id}}", Audience.Holders, IdentityPermissions.Roles.Default, IdentityPermissions.Roles.Update) { Target = TargetKind.Role, Body = target => new { name = $"{target.Word}-renamed" } },
        new($"DELETE {Roles}/{{id}}", Audience.Holders, IdentityPermissions.Roles.Default, IdentityPermissions.Roles.Delete) { Target = TargetKind.Role },

        new($"GET {Users}", Audience.Holders, SeeUsers),
        new($"GET {Users}/{{id}}", Audience.Holders, SeeUsers) { Target = TargetKind.User },
        new($"GET {Users}/{{id}}/roles", Audience.Holders, SeeUsers) { Target = TargetKind.User },
        new($"GET {Users}/assignable-roles", Audience.Holders, SeeUsers),
        new($"GET {Users}/by-username/{{userName}}", Audience.Holders, SeeUsers) { Target = TargetKind.User },
        new($"GET {Users}/by-email/{{email}}", Audience.Holders, SeeUsers) { Target = TargetKind.User },
        new($"POST {Users}", Audience.Holders, IdentityPermissions.Users.Default, IdentityPermissions.Users.Create) { Body = target => new { userName = target.Word, email = target.Email, password = Workspace.MemberPassword } },
        new($"PUT {Users}/{{id}}", Audience.Holders, ChangeUsers) { Target = TargetKind.User, Body = target => new { userName = target.Word, email = target.Email, name = "Renamed" } },
        new($"DELETE {Users}/{{id}}", Audience.Holders, IdentityPermissions.Users.Default, IdentityPermissions.Users.Delete) { Target = TargetKind.User },
        new($"PUT {Users}/{{id}}/roles", Audience.Holders, [.. ChangeUsers, IdentityPermissions.Users.ManageRoles]) { Target = TargetKind.User, Body = _ => new { roleNames = Array.Empty<string>() } },
        new($"PUT {Users}/{{id}}/lock", Audience.Holders, ChangeUsers) { Target = TargetKind.User },
        new($"PUT {Users}/{{id}}/unlock", Audience.Holders, ChangeUsers) { Target = TargetKind.User },
        new($"POST {Users}/{{id}}/reset-two-factor", Audience.Holders, ChangeUsers) { Target = TargetKind.User },
        new("GET api/identity/security-logs", Audience.Holders, SeeAuditLogs),
        new("GET api/identity/settings", Audience.Holders, CaidencePermissions.Settings.Manage),
        new("PUT api/identity/settings", Audience.Holders, CaidencePermissions.Settings.Manage) { Body = _ => new { } },
        new($"GET {Users}/lookup/{{id}}", Audience.Holders, LookUp) { Target = TargetKind.User },
        new($"GET {Users}/lookup/by-username/{{userName}}", Audience.Holders, LookUp) { Target = TargetKind.User },
        new($"GET {Users}/lookup/search", Audience.Holders, LookUp),
        new($"GET {Users}/lookup/count", Audience.Holders, LookUp),

        // The last one: whoever walks here is gone.
        new($"POST {Members}/leave", Audience.Members),
    ];

    // A picture of one dot.
    internal static MultipartFormDataContent Logo() => new()
    {
        { new ByteArrayContent(Convert.FromBase64String("R0lGODlhAQABAAAAACwAAAAAAQABAAA=")), "file", "logo.gif" },
    };

    private static string FeaturesOfTenant(Target target) => $"?providerName=T&providerKey={target.Id}";

    private static string GrantsOfRole(Target target) => $"?providerName=R&providerKey={target.Side}";
}

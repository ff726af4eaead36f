using Caidence.Core.Realtime;
using Caidence.Leads.FirstContact;
using Caidence.Leads.Import;
using Caidence.Leads.Sources;
using Caidence.Notifications;
using Caidence.Permissions;

namespace Caidence.Leads;

public sealed class LeadNotifier(
    NotificationPublisher notifications, IMemberDirectory members, IRealtimeNotifier realtime, ICurrentTenant currentTenant)
    : ILeadNotifier, ITransientDependency
{
    public async Task LeadArrivedAsync(Lead lead, LeadSource source, bool isNewPerson, CancellationToken cancellationToken)
    {
        var title = isNewPerson ? "Notification:LeadArrived" : "Notification:LeadCameAgain";
        await notifications.PublishAsync(await RecipientsAsync(lead, cancellationToken), title, [source.Name], $"/leads/{lead.Id}", cancellationToken);
        await HintAsync(isNewPerson ? "lead.created" : "lead.updated", lead, cancellationToken);
    }

    public Task LeadAddedAsync(Lead lead, CancellationToken cancellationToken) => HintAsync("lead.created", lead, cancellationToken);

    public Task LeadChangedAsync(Lead lead, CancellationToken cancellationToken) => HintAsync("lead.updated", lead, cancellationToken);

    public async Task ContactDueAsync(Lead lead, ContactWarning warning, TimeSpan within, CancellationToken cancellationToken) => await notifications.PublishAsync(
        await RecipientsAsync(lead, cancellationToken), $"Notification:Contact{warning}", [$"{within.TotalMinutes:0}"], $"/leads/{lead.Id}", cancellationToken);

    public Task DeliveryMovedAsync(LeadSource source, CancellationToken cancellationToken) => realtime.PublishAsync(
        new("lead.delivery", currentTenant.Id) { Permission = CaidencePermissions.LeadSources.Default, PartId = source.BrandId, Payload = new { sourceId = source.Id } }, cancellationToken);

    public Task ImportMovedAsync(Guid importId, CancellationToken cancellationToken) => realtime.PublishAsync(
        new("lead.import", currentTenant.Id) { Permission = CaidencePermissions.Leads.Create, Payload = new { importId } }, cancellationToken);

    public Task ImportEndedAsync(LeadImport import, CancellationToken cancellationToken) => import.CreatorId is not { } creator ? Task.CompletedTask
        : notifications.PublishAsync(
            [creator], $"Notification:Import{import.State}", [$"{import.Counts.Created}", $"{import.Counts.Refused}"], $"/leads/import/{import.Id}", cancellationToken);

    public async Task SourceNeedsPersonAsync(LeadSource source, CancellationToken cancellationToken)
    {
        var holders = await members.GetHoldersAsync(CaidencePermissions.LeadSources.Update, source, cancellationToken);
        await notifications.PublishAsync(
            holders.Select(member => member.Id), "Notification:SourceNeedsPerson", [source.Name], $"/integrations/{source.Id}", cancellationToken);
    }

    // An owned lead is its owner's business; one that nobody owns is the business of those who can hand it out.
    private async Task<IEnumerable<Guid>> RecipientsAsync(Lead lead, CancellationToken cancellationToken) =>
        lead.AssignedToId is { } owner
            ? [owner]
            : (await members.GetHoldersAsync(CaidencePermissions.Leads.Assign, lead, cancellationToken)).Select(member => member.Id);

    private Task HintAsync(string name, Lead lead, CancellationToken cancellationToken) => realtime.PublishAsync(
        new(name, currentTenant.Id) { Permission = CaidencePermissions.Leads.Default, PartId = lead.BrandId, Payload = new { leadId = lead.Id } }, cancellationToken);
}

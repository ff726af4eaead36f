using Caidence.Leads.NextSteps;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Leads.Consents;

[Authorize(CaidencePermissions.Leads.Default)]
public sealed class LeadConsentsAppService(
    ILeadRepository leads, IRepository<LeadConsent, Guid> consents, IRepository<LeadActivity, Guid> activities, LeadConsentReader reader, ILeadNotifier notifier,
    WorkspaceClock workspaceClock) : CaidenceAppService, ILeadConsentsAppService
{
    public async Task<ListResultDto<LeadConsentDto>> GetConsentsAsync(Guid id) => new(await reader.ReadAsync(await leads.GetAsync(id)));

    [Authorize(CaidencePermissions.Leads.Update)]
    public async Task<LeadConsentDto> RecordConsentAsync(Guid id, RecordConsentDto input)
    {
        var saidAt = input.RecordedAt is { } given ? await workspaceClock.ToUtcAsync(given) : Clock.Now;
        if (saidAt > Clock.Now.AddMinutes(5))
        {
            throw new AbpValidationException("Nobody can have said this yet.", "recordedAt");
        }

        return await WriteAsync(id, input.Purpose, input.Given, input.Text, input.Reason, saidAt);
    }

    [Authorize(CaidencePermissions.Leads.Update)]
    public Task<LeadConsentDto> WithdrawConsentAsync(Guid id, WithdrawConsentDto input) =>
        WriteAsync(id, input.Purpose, given: false, text: null, input.Reason, Clock.Now);

    private async Task<LeadConsentDto> WriteAsync(Guid id, string purpose, bool given, string? text, string reason, DateTime saidAt)
    {
        var lead = await leads.GetAsync(id);
        var consent = await consents.InsertAsync(new(GuidGenerator.Create(), lead, purpose, given, text, reason, CurrentUser.Id, saidAt));
        var about = new Dictionary<string, string> { ["purpose"] = consent.Key, ["given"] = given ? "true" : "false" };
        await activities.InsertAsync(new(GuidGenerator.Create(), lead, LeadActivityType.Consent, reason.Trim(), about));
        await notifier.LeadChangedAsync(lead, CancellationToken.None);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return (await reader.ReadAsync(lead)).Single(written => written.Id == consent.Id);
    }
}

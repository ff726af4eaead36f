using Caidence.Brands;
using Caidence.Core.Json;
using Caidence.Leads.Matching;
using Caidence.Leads.Privacy;
using Caidence.Leads.Sources;
using Caidence.Notifications;
using Caidence.Permissions;

namespace Caidence.Leads;

/// <summary>Writes what a person types: refuses a second lead for one person, keeps the search words in step.</summary>
public sealed class LeadEditor(
    ILeadRepository leads, ILeadLock locks, IRepository<LeadSource, Guid> sources, IRepository<LeadActivity, Guid> activities, LeadKeysProvider keysProvider,
    LeadTombstones tombstones, IMemberDirectory members, ILeadNotifier notifier, IGuidGenerator guids, ICurrentTenant currentTenant, IClock clock,
    BrandScope scope, IDataFilter dataFilter) : ITransientDependency
{
    public async Task<Lead> CreateAsync(CreateLeadDto input)
    {
        var source = await FindSourceAsync(input.SourceId);
        var lead = new Lead(guids.Create(), currentTenant.Id, clock.Now)
        {
            SourceId = source?.Id,
            BrandId = source is null ? scope.Only : source.BrandId,
            SourcePlatform = WireWords.Of(LeadSourceType.Manual),
        };

        await CheckMemberAsync(input.AssignedToId, lead);
        await WriteAsync(lead, input);
        await leads.InsertAsync(lead);
        lead.ChangeStatus(input.Status, clock.Now);
        lead.AssignTo(input.AssignedToId ?? source?.AutoAssignUserId);
        await activities.InsertAsync(new(guids.Create(), lead, LeadActivityType.Captured, description: null));
        await notifier.LeadAddedAsync(lead, CancellationToken.None);
        return lead;
    }

    public async Task UpdateAsync(Lead lead, UpdateLeadDto input)
    {
        lead.CheckConcurrencyStamp(input.ConcurrencyStamp);
        await WriteAsync(lead, input);
        if (input.Unassign || input.AssignedToId is not null)
        {
            await CheckMemberAsync(input.Unassign ? null : input.AssignedToId, lead);
            lead.AssignTo(input.Unassign ? null : input.AssignedToId);
        }

        if (input.Score is { } score)
        {
            lead.Rate(score);
        }

        lead.ChangeStatus(input.Status ?? lead.Status, clock.Now);
        await notifier.LeadChangedAsync(lead, CancellationToken.None);
    }

    /// <exception cref="BusinessException">Nobody of this workspace who could work a lead, or see this one.</exception>
    public async Task CheckMemberAsync(Guid? memberId, IBrandScoped? about = null)
    {
        if (memberId is { } id && (await members.GetHoldersAsync(CaidencePermissions.Leads.Update, about)).All(member => member.Id != id))
        {
            throw new BusinessException(CaidenceErrorCodes.Leads.UnknownMember);
        }
    }

    private async Task<LeadSource?> FindSourceAsync(Guid? sourceId) =>
        sourceId is not { } id ? null
        : await sources.GetAsync(id) is { SourceType: LeadSourceType.Manual } source ? source
        : throw new AbpValidationException("Only a source of the kind manual takes leads by hand.", "sourceId");

    private async Task WriteAsync(Lead lead, LeadContactDto input)
    {
        var keys = await keysProvider.GetAsync();
        var before = new PersonKeys(lead.EmailHash, lead.PhoneHash);
        CheckCustomFields(input.CustomFields);
        lead.Edit(new(input.FirstName, input.LastName, input.Email, input.Phone, input.Company, input.JobTitle, input.Notes, input.CustomFields), keys);

        await locks.AcquireAsync([lead.EmailHash, lead.PhoneHash]);
        if (await FindSamePersonAsync(lead) is { } other)
        {
            var refusal = new BusinessException(CaidenceErrorCodes.Leads.SamePersonExists);
            throw scope.Contains(other.BrandId) ? refusal.WithData("LeadId", other.Id) : refusal;
        }

        await CheckErasedAsync(before, new(lead.EmailHash, lead.PhoneHash), input.EvenIfErased);
        await leads.IndexAsync(lead, keys);
    }

    // One person is one lead of the workspace, whichever brand they came to.
    private async Task<Lead?> FindSamePersonAsync(Lead lead)
    {
        using var _ = dataFilter.Disable<IBrandScoped>();
        return lead.EmailHash is { } hash ? (await leads.FindByKeysAsync(hash, phoneHash: null)).Find(known => known.Lead.Id != lead.Id)?.Lead : null;
    }

    // Whoever was there before is not brought back by what else is written about them.
    private async Task CheckErasedAsync(PersonKeys before, PersonKeys now, bool isMeant)
    {
        List<string> added = [.. tombstones.HashesAgainst(now).Except(tombstones.HashesOf(before))];
        if (!isMeant && added.Count > 0 && await tombstones.ExistAsync(added, CancellationToken.None))
        {
            throw new BusinessException(CaidenceErrorCodes.Leads.PersonErased) { HttpStatusCode = 409 };
        }
    }

    private static void CheckCustomFields(Dictionary<string, string>? fields)
    {
        if (fields is { Count: > LeadConsts.MaxCustomFields } || fields?.Any(field => field.Value?.Length > LeadConsts.MaxCustomFieldLength) == true)
        {
            throw new AbpValidationException(
                $"At most {LeadConsts.MaxCustomFields} custom fields of {LeadConsts.MaxCustomFieldLength} characters each.", "customFields");
        }
    }
}

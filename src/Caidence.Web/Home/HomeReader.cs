using Caidence.Leads;
using Caidence.Leads.NextSteps;
using Caidence.Leads.Sources;
using Caidence.Onboarding;
using Caidence.Permissions;

namespace Caidence.Web.Home;

/// <summary>Gathers the overview from the services that the person may call.</summary>
public sealed class HomeReader(
    ILeadsAppService leads, ILeadNextStepsAppService nextSteps, ILeadSourcesAppService sources, IOnboardingAppService onboarding, FirstStepsReader steps,
    IPermissionChecker permissions, IClock clock) : ITransientDependency
{
    private const int RecentCount = 6;
    private const int MaxSources = 200;

    public async Task<HomeOverview> ReadAsync()
    {
        var granted = await permissions.GetGrantedAsync();
        var numbers = granted.Contains(CaidencePermissions.Leads.Default) ? await ReadLeadsAsync() : null;
        var found = granted.Contains(CaidencePermissions.LeadSources.Default)
            ? (await sources.GetListAsync(new() { MaxResultCount = MaxSources })).Items
            : null;

        var progress = granted.Contains(CaidencePermissions.Profiles.Default) ? await onboarding.GetProgressAsync() : null;
        return new(numbers, found, await steps.ReadAsync(progress, numbers, found, granted), progress);
    }

    private async Task<LeadNumbers> ReadLeadsAsync()
    {
        var recent = await leads.GetListAsync(new() { MaxResultCount = RecentCount });
        return new(
            await CountAsync(new() { Status = LeadStatus.New }),
            await CountAsync(new() { Unassigned = true }),
            await CountAsync(new() { CapturedFrom = clock.Now.AddDays(-7) }),
            recent.TotalCount,
            recent.Items,
            (await nextSteps.GetDueNextStepsAsync()).Items);
    }

    private async Task<long> CountAsync(GetLeadsInput input)
    {
        input.MaxResultCount = 1;
        return (await leads.GetListAsync(input)).TotalCount;
    }
}

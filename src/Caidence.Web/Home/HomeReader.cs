using Caidence.Leads;
using Caidence.Leads.NextSteps;
using Caidence.Leads.Sources;
using Caidence.Permissions;

namespace Caidence.Web.Home;

/// <summary>Gathers the overview from the services that the person may call.</summary>
public sealed class HomeReader(ILeadsAppService leads, ILeadNextStepsAppService nextSteps, ILeadSourcesAppService sources, IPermissionChecker permissions, IClock clock) : ITransientDependency
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

        return new(numbers, found, [.. await StepsAsync(numbers, found, granted)]);
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

    private async Task<List<FirstStep>> StepsAsync(LeadNumbers? numbers, IReadOnlyList<LeadSourceDto>? found, IReadOnlySet<string> granted)
    {
        var steps = new List<FirstStep>();
        if (found is not null && granted.Contains(CaidencePermissions.LeadSources.Create))
        {
            steps.Add(new("Connect", "plug-connected", "~/integrations", found.Count > 0));
            steps.Add(new("Receive", "inbox", TestAddress(found), found.Any(source => source.Books.Received > 0)));
        }

        if (granted.Contains(CaidencePermissions.Users.Create))
        {
            steps.Add(new("Invite", "user-plus", "~/Identity/Users", numbers is not null && (await leads.GetMembersAsync()).Items.Count > 1));
        }

        if (numbers is not null && granted.Contains(CaidencePermissions.Leads.Update))
        {
            steps.Add(new("FollowUp", "progress-check", "~/leads", numbers.Total > 0 && numbers.New < numbers.Total));
        }

        return steps;
    }

    private static string TestAddress(IReadOnlyList<LeadSourceDto> found) =>
        found.FirstOrDefault(source => source.WebhookUrl is not null) is { } source ? $"~/integrations/{source.Id}/connect" : "~/integrations";
}

using Caidence.Brands;
using Caidence.Leads;
using Caidence.Leads.Sources;
using Caidence.Onboarding;
using Caidence.Permissions;
using Caidence.Profiles;
using Caidence.Social.Connections;
using Caidence.Tenants;
using Caidence.Web.Profiles;

namespace Caidence.Web.Home;

/// <summary>What a person of a new workspace could do next, and what of it has really happened.</summary>
public sealed class FirstStepsReader(SectionSheets sheets, IBrandsAppService brands, ISocialConnectionsAppService accounts, ILeadsAppService leads) : ITransientDependency
{
    public async Task<IReadOnlyList<FirstStep>> ReadAsync(
        OnboardingProgressDto? progress, LeadNumbers? numbers, IReadOnlyList<LeadSourceDto>? found, IReadOnlySet<string> granted)
    {
        var steps = new List<FirstStep>();
        if (progress is not null && May(CaidencePermissions.Profiles.Default, CaidencePermissions.Profiles.Create))
        {
            steps.AddRange(await ProfileStepsAsync(progress));
        }

        if (progress?.ProfileType != ProfileType.Creator && May(CaidencePermissions.Brands.Default, CaidencePermissions.Brands.Create))
        {
            steps.Add(new("Brand", "palette", "~/brands/new", (await brands.GetListAsync(new() { IncludeArchived = true, MaxResultCount = 1 })).TotalCount > 0));
        }

        if (May(CaidencePermissions.SocialConnections.Default, CaidencePermissions.SocialConnections.Connect))
        {
            steps.Add(new("Social", "social", "~/social", (await accounts.GetListAsync(new() { MaxResultCount = 1 })).TotalCount > 0));
        }

        if (found is not null && May(CaidencePermissions.LeadSources.Default, CaidencePermissions.LeadSources.Create))
        {
            steps.Add(new("Connect", "plug-connected", "~/integrations", found.Count > 0));
            steps.Add(new("Receive", "inbox", TestAddress(found), found.Any(source => source.Books.Received > 0)));
        }

        if (May(CaidencePermissions.Users.Default, CaidencePermissions.Users.Create))
        {
            steps.Add(new("Invite", "user-plus", "~/Identity/Users", numbers is not null && (await leads.GetMembersAsync()).Items.Count > 1));
        }

        if (numbers is not null && May(CaidencePermissions.Leads.Default, CaidencePermissions.Leads.Update))
        {
            steps.Add(new("FollowUp", "progress-check", "~/leads", numbers.Total > 0 && numbers.New < numbers.Total));
        }

        return steps;

        // One without the other is of no use, and what would be asked for here would be refused.
        bool May(string see, string change) => granted.Contains(see) && granted.Contains(change);
    }

    private async Task<List<FirstStep>> ProfileStepsAsync(OnboardingProgressDto progress)
    {
        var sheet = await sheets.ReadAsync(progress.ProfileType, progress.BrandId);
        var isFilled = sheet.Agency?.IsFilled ?? sheet.BrandProfile?.IsFilled ?? sheet.Creator?.IsFilled ?? false;
        var steps = new List<FirstStep> { new("Profile", "id-badge-2", progress.IsOffered ? "~/onboarding" : "~/settings/profile", isFilled) };
        if (sheet.Creator is { } creator)
        {
            steps.Add(new("Portfolio", "photo", "~/settings/profile#portfolio", creator.Portfolio!.Count > 0));
            steps.Add(new("Rates", "receipt-2", "~/settings/profile#rates", creator.RateCard!.Count > 0));
        }

        return steps;
    }

    private static string TestAddress(IReadOnlyList<LeadSourceDto> found) =>
        found.FirstOrDefault(source => source.WebhookUrl is not null) is { } source ? $"~/integrations/{source.Id}/connect" : "~/integrations";
}

namespace Caidence.Web.E2E;

/// <summary>Pages of the leads and of where they come from, with the same eyes as <see cref="Looking_at_every_page"/>.</summary>
public sealed class Looking_at_every_page_of_leads(Site site)
{
    [Fact]
    public async Task Of_leads()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "looked-at-leads");

        await workspace.Owner.LooksWellEverywhereAsync(new()
        {
            ["home"] = "/",
            ["leads"] = "/leads",
            ["leads-none"] = "/leads?filter=nobody@nowhere.example",
            ["board"] = "/leads/board",
            ["board-none"] = "/leads/board?filter=nobody@nowhere.example",
            ["leads-all-columns"] = "/leads?" + string.Join('&', Caidence.Leads.Views.LeadColumns.All.Select(column => $"columns={column}")),
            ["trash-none"] = "/leads?deleted=true",
            ["lead-new"] = "/leads/new",
            ["analytics"] = "/leads/analytics",
            ["lead"] = $"/leads/{workspace.Lead}",
            ["lead-narrowed"] = $"/leads/{workspace.Lead}?kind=submissions",
            ["lead-merge"] = $"/leads/{workspace.Lead}/merge?filter=grace",
            ["lead-edit"] = $"/leads/{workspace.Lead}/edit",
            ["lead-receipt"] = $"/leads/{workspace.Lead}/receipt",
        });
    }

    [Fact]
    public async Task Of_integrations()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "looked-at-sources");

        await workspace.Owner.LooksWellEverywhereAsync(new()
        {
            ["integrations"] = "/integrations",
            ["setup-facebook"] = "/integrations/facebook",
            ["setup-google"] = "/integrations/google",
            ["setup-linkedin"] = "/integrations/linkedin",
            ["setup-zapier"] = "/integrations/zapier",
            ["setup-manual"] = "/integrations/manual",
            ["source"] = $"/integrations/{workspace.Source}",
            ["source-connect"] = $"/integrations/{workspace.Source}/connect",
            ["source-mapping"] = $"/integrations/{workspace.Source}/mapping",
            ["source-settings"] = $"/integrations/{workspace.Source}/settings",
            ["source-troubled"] = $"/integrations/{workspace.TroubledSource}",
            ["source-troubled-settings"] = $"/integrations/{workspace.TroubledSource}/settings",
        });
    }
}

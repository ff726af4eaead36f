namespace Caidence.Web.E2E;

/// <summary>Menus, dialogs, filters and what a page answers: readable for everybody as well.</summary>
public sealed class Looking_at_what_opens(Site site)
{
    [Fact]
    public async Task In_the_frame()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "opened-frame");
        var owner = workspace.Owner;

        await owner.Page.GotoAsync("/leads");
        await owner.LooksWellAsync("open-notifications", page => page.Locator(".app-topbar").GetByRole(AriaRole.Button, new() { Name = "Notifications" }).ClickAsync());
        await owner.LooksWellAsync("open-user-menu", page => PressAsync(page, "Menu of admin"));
        await owner.LooksWellAsync("open-main-menu", async page =>
        {
            if (page.ViewportSize!.Width == Look.Narrow)
            {
                await PressAsync(page, "Open menu");
                await Assertions.Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Main menu" })).ToBeVisibleAsync();
            }
        });
        owner.HasNoComplaints();
    }

    [Fact]
    public async Task Among_leads()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "opened-leads");
        var owner = workspace.Owner;

        await owner.Page.GotoAsync("/leads");
        await owner.LooksWellAsync("open-filters", page => page.GetByText("More filters").ClickAsync());
        await owner.LooksWellAsync("open-columns", page => page.GetByText("Columns", new() { Exact = true }).ClickAsync());
        await owner.LooksWellAsync("open-save-view", page => page.GetByText("Save as a view").ClickAsync());
        await owner.LooksWellAsync("open-bulk-bar", async page =>
        {
            await page.GetByLabel("Select Ada Lovelace").CheckAsync();
            await page.GetByLabel("Select Konrad Zuse").CheckAsync();
            await Assertions.Expect(page.GetByText("2 selected")).ToBeVisibleAsync();
        });
        await owner.Page.GotoAsync($"/leads/{workspace.Lead}");
        await owner.LooksWellAsync("open-status", page => PressAsync(page, "Status: New. Change it"));
        await owner.LooksWellAsync("open-owner", page => PressAsync(page, "Owner: Nobody. Change it"));
        await owner.LooksWellAsync("open-delete", page => PressAsync(page, "Delete"));
        await owner.LooksWellAsync("open-privacy", page => PressAsync(page, "Data protection"));
        await owner.Page.GotoAsync($"/leads/{workspace.Lead}/receipt");
        await owner.LooksWellAsync("open-payload", page => page.GetByText("Show the payload").ClickAsync());
        owner.HasNoComplaints();
    }

    [Fact]
    public async Task Around_a_source()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "opened-sources");
        var owner = workspace.Owner;

        await owner.Page.GotoAsync($"/integrations/{workspace.Source}/mapping");
        await owner.LooksWellAsync("open-trial", async page =>
        {
            await PressAsync(page, "Try it");
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What this would give" })).ToBeVisibleAsync();
        });
        await owner.Page.GotoAsync($"/integrations/{workspace.Source}");
        await owner.LooksWellAsync("open-pause", page => PressAsync(page, "Pause"));
        await PressAsync(owner.Page, "Listen for a test");
        await owner.LooksWellAsync("source-listening");
        owner.HasNoComplaints();
    }

    [Fact]
    public async Task Among_people()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "opened-people");
        var owner = workspace.Owner;

        await owner.Page.GotoAsync("/Identity/Users");
        await owner.LooksWellAsync("open-person-menu", page => PressAsync(page, "Actions for Maya Lindqvist"));
        owner.HasNoComplaints();
    }

    [Fact]
    public async Task After_a_refusal()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "opened-refusals");
        var owner = workspace.Owner;

        await owner.Page.GotoAsync("/leads/new");
        await owner.LooksWellAsync("refused-lead", async page =>
        {
            await PressAsync(page, "Add lead");
            await Assertions.Expect(page.GetByText("A lead needs an e-mail address or a phone number.")).ToBeVisibleAsync();
        });
        await owner.Page.GotoAsync("/Identity/Users/Create");
        await owner.LooksWellAsync("refused-person", async page =>
        {
            await PressAsync(page, "Add");
            await Assertions.Expect(page.Locator(".field-validation-error").First).ToBeVisibleAsync();
        });
        owner.HasNoComplaints();
    }

    private static Task PressAsync(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
}

using System.Text.RegularExpressions;

namespace Caidence.Web.E2E;

public sealed class Going_somewhere_by_keyboard(Site site)
{
    [Fact]
    public async Task Opens_a_page_or_a_lead_without_a_mouse()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "palette");
        var (owner, page) = (workspace.Owner, workspace.Owner.Page);
        await page.GotoAsync("/");

        await OpenAsync(page);
        await page.Keyboard.TypeAsync("audit");
        await Assertions.Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/AuditLogs$"));

        await OpenAsync(page);
        await page.Keyboard.TypeAsync("lovel");
        await Assertions.Expect(page.GetByRole(AriaRole.Option, new() { Name = "Ada Lovelace" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"/leads/{workspace.Lead}$"));

        await OpenAsync(page);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Search and go to" })).ToBeHiddenAsync();
        await owner.LooksWellAsync("open-palette", OpenAsync);
        owner.HasNoComplaints();
    }

    private static async Task OpenAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "A page, something to make, or a lead" })).ToBeFocusedAsync();
    }
}

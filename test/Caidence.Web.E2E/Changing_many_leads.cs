using System.Text.RegularExpressions;

namespace Caidence.Web.E2E;

/// <summary>What was done to many leads by mistake is taken back with one button.</summary>
public sealed class Changing_many_leads(Site site)
{
    [Fact]
    public async Task Is_undone_where_it_was_done()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "changing-undone");
        var page = workspace.Owner.Page;
        await page.GotoAsync("/leads?status=new");
        await page.GetByLabel("Select Ada Lovelace").CheckAsync();
        await page.GetByLabel("Select Konrad Zuse").CheckAsync();
        await page.Locator("[name=newStatus]").SelectOptionAsync(new SelectOptionValue { Label = "Lost" });

        await PressAsync(page, "Set status");
        await Assertions.Expect(page.GetByText("2 leads are set to Lost.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("tr[data-lead]")).ToHaveCountAsync(1);
        await PressAsync(page, "Undo");

        await Assertions.Expect(page.GetByText("2 leads are as they were before.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("tr[data-lead]")).ToHaveCountAsync(3);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/leads\\?status=new$"));
        workspace.Owner.HasNoComplaints();
    }

    private static Task PressAsync(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
}

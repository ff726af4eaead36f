namespace Caidence.Web.E2E;

public sealed class Giving_a_program_access(Site site)
{
    [Fact]
    public async Task Shows_the_secret_once_and_ends_with_one_button()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("automated");
        await using var visitor = await site.VisitorAsync();
        await visitor.EnterAsync(workspace);
        var page = visitor.Page;

        await page.GotoAsync("/settings/api-client");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make API client" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Name is missing.")).ToBeVisibleAsync();
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Nightly report");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Leads: View" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make API client" }).ClickAsync();

        var secret = page.GetByLabel("Client secret");
        await Assertions.Expect(secret).ToBeVisibleAsync();
        (await secret.InputValueAsync()).Length.ShouldBe(43);
        await visitor.LooksWellAsync("api-client-made");
        await page.ReloadAsync();
        await Assertions.Expect(secret).ToBeHiddenAsync();
        await visitor.LooksWellAsync("api-client");

        await page.GetByRole(AriaRole.Button, new() { Name = "Revoke" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Revoke" }).ClickAsync();
        await Assertions.Expect(page.GetByText("No API clients yet")).ToBeVisibleAsync();
        visitor.HasNoComplaints();
    }
}

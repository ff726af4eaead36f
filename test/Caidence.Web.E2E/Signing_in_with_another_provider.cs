namespace Caidence.Web.E2E;

public sealed class Signing_in_with_another_provider(Site site)
{
    [Fact]
    public async Task Opens_a_workspace_for_somebody_new()
    {
        await using var ana = await site.VisitorAsync();
        await ContinueAsync(ana.Page, "Google", "/Account/Register");
        await Assertions.Expect(ana.Page.GetByText("Welcome, Ana. Google has told us who you are")).ToBeVisibleAsync();
        await ana.LooksWellAsync("register-google");

        await ana.Page.GetByText("Agency", new() { Exact = true }).ClickAsync();
        await ana.Page.GetByLabel("Name of the workspace").FillAsync("Ana and Partners");
        await PressAsync(ana.Page, "Create the workspace");
        await Assertions.Expect(ana.Page.GetByText("Step 1 of 6")).ToBeVisibleAsync();

        await using var later = await site.VisitorAsync();
        await ContinueAsync(later.Page, "Google", "/Account/Login");
        await Assertions.Expect(later.Page.GetByText("Ana and Partners").First).ToBeVisibleAsync();
        ana.HasNoComplaints();
        later.HasNoComplaints();
    }

    [Theory]
    [InlineData("LinkedIn")]
    [InlineData("Facebook")]
    public async Task Is_linked_by_somebody_who_is_in(string provider)
    {
        var workspace = await site.Installation.CreateWorkspaceAsync($"linked-{provider.ToLowerInvariant()}");
        await using var owner = await site.VisitorAsync();
        await owner.EnterAsync(workspace);
        await owner.Page.GotoAsync("/Account/Manage/Security");
        await PressAsync(owner.Page, $"Link {provider}");
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Tom Okafor" }).ClickAsync();
        await Assertions.Expect(owner.Page.GetByRole(AriaRole.Button, new() { Name = $"Unlink {provider}" })).ToBeVisibleAsync();
        await owner.LooksWellAsync($"security-{provider.ToLowerInvariant()}");

        await using var later = await site.VisitorAsync();
        await ContinueAsync(later.Page, provider, "/Account/Login", "Tom Okafor");
        await Assertions.Expect(later.Page.Locator(".app-workspace")).ToContainTextAsync(workspace.Name);
        owner.HasNoComplaints();
        later.HasNoComplaints();
    }

    private static async Task ContinueAsync(IPage page, string provider, string from, string person = "Ana Baker")
    {
        await page.GotoAsync(from);
        await PressAsync(page, $"Continue with {provider}");
        await page.GetByRole(AriaRole.Button, new() { Name = person }).ClickAsync();
    }

    private static Task PressAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
}

using System.Net.Http.Json;

namespace Caidence.Web.E2E;

public sealed class Going_from_one_workspace_to_another(Site site)
{
    private const string Email = "pia@both.example";
    private const string Password = "Two-Doors-One-Key-1!";

    [Fact]
    public async Task Takes_one_click()
    {
        var (first, second) = (await site.Installation.CreateWorkspaceAsync("one-of-two"), await site.Installation.CreateWorkspaceAsync("two-of-two"));
        foreach (var workspace in new[] { first, second })
        {
            using var owner = await workspace.OwnerAsync();
            await (await owner.PostAsJsonAsync("/api/identity/users", new { userName = "pia", email = Email, password = Password, roleNames = new[] { "agency-manager" } })).JsonAsync();
        }

        await using var pia = await site.VisitorAsync();
        await pia.TryToSignInAsync(Email, Password);
        await pia.Page.GetByRole(AriaRole.Button, new() { Name = "one-of-two" }).ClickAsync();
        await Assertions.Expect(pia.Page.Locator(".app-workspace")).ToContainTextAsync("one-of-two");
        await pia.LooksWellAsync("workspace-switcher", OpenAsync);

        await pia.Page.ReloadAsync();
        await OpenAsync(pia.Page);
        await pia.Page.Locator(".app-workspace").GetByRole(AriaRole.Button, new() { Name = "two-of-two" }).ClickAsync();

        await Assertions.Expect(pia.Page.Locator(".app-workspace > button")).ToContainTextAsync("two-of-two");
        pia.HasNoComplaints();
    }

    private static Task OpenAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Workspace:" }).ClickAsync();
}

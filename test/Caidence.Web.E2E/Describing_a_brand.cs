namespace Caidence.Web.E2E;

/// <summary>A brand from its name to its archive, by hand.</summary>
public sealed class Describing_a_brand(Site site)
{
    private static readonly FilePayload Logo = new()
    {
        Name = "logo.gif", MimeType = "image/gif", Buffer = Convert.FromBase64String("R0lGODlhAQABAAAAACwAAAAAAQABAAA="),
    };

    [Fact]
    public async Task Ends_with_a_card_that_looks_like_it()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("describing-a-brand");
        await using var visitor = await site.VisitorAsync();
        await visitor.EnterAsync(workspace);
        var page = visitor.Page;

        await page.GotoAsync("/brands");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "New brand" }).First.ClickAsync();
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Acme Shoes");
        await page.GetByLabel("Website").FillAsync("acme.example");
        await page.GetByLabel("Colours").FillAsync("red");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create brand" }).ClickAsync();
        await Assertions.Expect(page.GetByText("red is not a colour like #1a2b3c.")).ToBeVisibleAsync();
        await visitor.LooksWellAsync("brand-refused");
        await page.GetByLabel("Colours").FillAsync("#0F766E, f59e0b");
        await page.GetByLabel("Logo").SetInputFilesAsync(Logo);
        await page.GetByRole(AriaRole.Button, new() { Name = "Create brand" }).ClickAsync();

        await page.Locator(".brand-card", new() { HasText = "Acme Shoes" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Website")).ToHaveValueAsync("https://acme.example/");
        await Assertions.Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Colours" })).ToHaveValueAsync("#0f766e, #f59e0b");
        await Assertions.Expect(page.GetByAltText("Logo of Acme Shoes")).ToHaveJSPropertyAsync("naturalWidth", 1);

        await page.GetByRole(AriaRole.Button, new() { Name = "Archive" }).ClickAsync();
        await Assertions.Expect(page.GetByText("This brand is archived and cannot be changed.")).ToBeVisibleAsync();
        await page.GotoAsync("/brands");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "No brands yet" })).ToBeVisibleAsync();
        visitor.HasNoComplaints();
    }
}

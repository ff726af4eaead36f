using System.Net.Http.Json;
using Caidence.Identity;

namespace Caidence.Web.E2E;

/// <summary>Cards change columns by mouse, by finger and by keyboard alone; whoever looks sees it, and who may not is told.</summary>
public sealed class Moving_leads_on_the_board(Site site)
{
    [Fact]
    public async Task By_the_keyboard_alone_while_a_colleague_looks()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "board-keys");
        var (page, colleague) = (workspace.Owner.Page, await workspace.Owner.OpenTabAsync());
        var (keys, grip) = (new Keys(page), page.GetByRole(AriaRole.Button, new() { Name = "Move Ada Lovelace" }));
        await OpenAsync(colleague);
        await OpenAsync(page);

        await keys.GoToAsync(grip);
        await keys.PressAsync("Space");
        await SaysAsync(page, "Ada Lovelace picked up from New. Use the left and right arrow keys, Space to drop, Escape to put back.");
        await keys.PressAsync("ArrowRight");
        await keys.PressAsync("ArrowRight");
        await SaysAsync(page, "Qualified, column 3 of 5");
        await keys.PressAsync("Escape");
        await SaysAsync(page, "Ada Lovelace stays in New.");
        await StandsAsync(page, "Ada Lovelace", "new");

        await keys.PressAsync("Enter");
        await keys.PressAsync("ArrowRight");
        await keys.PressAsync("Enter");

        await SaysAsync(page, "Ada Lovelace is in Contacted now.");
        await StandsAsync(colleague, "Ada Lovelace", "contacted");
        await Assertions.Expect(grip).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#board-new [data-count]")).ToHaveTextAsync("2");
        await Assertions.Expect(page.Locator("#board-contacted [data-count]")).ToHaveTextAsync("1");
        workspace.Owner.HasNoComplaints();
    }

    [Fact]
    public async Task By_the_mouse_also_after_filtering()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "board-mouse");
        var page = workspace.Owner.Page;
        await OpenAsync(page);

        await DragAsync(page, "Grace Hopper", "qualified");
        await page.GetByPlaceholder("Name, company, e-mail or phone").FillAsync("konrad");
        await Assertions.Expect(page.Locator("[data-lead]")).ToHaveCountAsync(1);
        await DragAsync(page, "Konrad Zuse", "lost");

        await page.GotoAsync("/leads/board");
        await StandsAsync(page, "Grace Hopper", "qualified");
        await StandsAsync(page, "Konrad Zuse", "lost");
        workspace.Owner.HasNoComplaints();
    }

    [Fact]
    public async Task Is_refused_when_somebody_was_faster()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "board-conflict");
        var page = workspace.Owner.Page;
        var line = await LiveLine.ClosedAsync(page);
        await OpenAsync(page);

        await page.EvaluateAsync($$"""
            async () => fetch('/api/v1/leads/{{workspace.Lead}}', { method: 'PUT', headers: { 'Content-Type': 'application/json',
              RequestVerificationToken: document.querySelector('meta[name=csrf]').content }, body: JSON.stringify({ company: 'Elsewhere' }) })
            """);
        await DragAsync(page, "Ada Lovelace", "lost");

        await Assertions.Expect(page.Locator(".toast")).ToContainTextAsync("Somebody else has changed this lead in the meantime.");
        await Assertions.Expect(page.Locator(".toast")).ToContainTextAsync("Ada Lovelace is back in New.");
        await StandsAsync(page, "Ada Lovelace", "new");
        line.Open();
    }

    [Fact]
    public async Task Is_not_offered_to_those_who_may_only_look()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("board-lookers");
        using var owner = await workspace.OwnerAsync();
        await (await owner.PostAsJsonAsync("/api/v1/leads", new { firstName = "Ada", email = "ada@lookers.example" })).JsonAsync();
        await workspace.AddMemberAsync("rita", CaidenceRoles.BrandReviewer);
        await using var rita = await site.VisitorAsync();
        await rita.SignInAsync("rita@board-lookers.example", Workspace.MemberPassword);

        await OpenAsync(rita.Page);

        await Assertions.Expect(rita.Page.GetByRole(AriaRole.Link, new() { Name = "Ada" })).ToBeVisibleAsync();
        await Assertions.Expect(rita.Page.Locator("[data-grip]")).ToHaveCountAsync(0);
        rita.HasNoComplaints();
    }

    [Fact]
    public async Task Shows_long_columns_part_by_part()
    {
        var workspace = await site.Installation.CreateWorkspaceAsync("board-long");
        using var owner = await workspace.OwnerAsync();
        foreach (var number in Enumerable.Range(1, 25))
        {
            await (await owner.PostAsJsonAsync("/api/v1/leads", new { firstName = $"Lead {number}", email = $"{number}@long.example" })).JsonAsync();
        }

        await using var mia = await site.VisitorAsync();
        await mia.EnterAsync(workspace);
        await OpenAsync(mia.Page);
        await Assertions.Expect(mia.Page.Locator("#board-new [data-lead]")).ToHaveCountAsync(20);
        await Assertions.Expect(mia.Page.Locator("#board-new [data-count]")).ToHaveTextAsync("25");

        await mia.Page.GetByRole(AriaRole.Button, new() { Name = "Show more" }).PressAsync("Enter");

        await Assertions.Expect(mia.Page.Locator("#board-new [data-lead]")).ToHaveCountAsync(25);
        await Assertions.Expect(mia.Page.GetByRole(AriaRole.Link, new() { Name = "Lead 5", Exact = true })).ToBeFocusedAsync();
        await (await owner.PostAsJsonAsync("/api/v1/leads", new { firstName = "Lead 26", email = "26@long.example" })).JsonAsync();
        await Assertions.Expect(mia.Page.Locator("#board-new [data-lead]")).ToHaveCountAsync(26);
        mia.HasNoComplaints();
    }

    private static async Task OpenAsync(IPage page)
    {
        await page.GotoAsync("/leads/board");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Pipeline" })).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => Object.keys(document.querySelector('[data-cards]')).some(key => key.startsWith('Sortable'))");
    }

    private static Task SaysAsync(IPage page, string words) => Assertions.Expect(page.Locator("#lead-board [data-announce]")).ToHaveTextAsync(words);

    private static Task StandsAsync(IPage page, string name, string status) =>
        Assertions.Expect(page.Locator($"#board-{status}").GetByRole(AriaRole.Link, new() { Name = name })).ToBeVisibleAsync();

    private static async Task DragAsync(IPage page, string name, string status)
    {
        var card = (await page.Locator($"[data-title='{name}']").BoundingBoxAsync())!;
        var column = (await page.Locator($"#cards-{status}").BoundingBoxAsync())!;
        var answer = page.WaitForResponseAsync(response => response.Request.Method == "PUT");
        await page.Mouse.MoveAsync(card.X + 40, card.Y + 20);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(card.X + 60, card.Y + 30, new() { Steps = 4 });
        await page.Mouse.MoveAsync(column.X + 60, column.Y + 30, new() { Steps = 12 });
        await page.Mouse.UpAsync();
        await answer;
    }
}

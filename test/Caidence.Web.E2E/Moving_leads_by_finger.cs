using System.Net.Http.Json;

namespace Caidence.Web.E2E;

/// <summary>On a tablet a card that is pressed for a moment can be dragged; whoever just swipes scrolls.</summary>
public sealed class Moving_leads_by_finger(Site site)
{
    [Fact]
    public async Task Takes_a_card_to_another_column_after_a_long_press()
    {
        await using var mia = await OpenBoardAsync("fingers");

        await DragAsync(mia.Page, whilePressed: () => LongPressAsync(mia.Page));

        await mia.Page.ReloadAsync();
        await StandsAsync(mia.Page, "contacted");
        mia.HasNoComplaints();
    }

    [Fact]
    public async Task Holds_a_card_that_is_pressed_while_the_board_is_read_again()
    {
        await using var mia = await OpenBoardAsync("pressing");
        var page = mia.Page;
        var read = new TaskCompletionSource<(IRoute Route, IAPIResponse Answer)>();
        await page.RouteAsync("**/leads/board?*handler=Columns*", async route => read.TrySetResult((route, await route.FetchAsync())));
        await page.EvaluateAsync("document.dispatchEvent(new Event('live:lead.updated'))");
        var (route, answer) = await read.Task;

        await DragAsync(page, whilePressed: async () =>
        {
            await route.FulfillAsync(new() { Response = answer });
            await LongPressAsync(page);
        });

        await page.ReloadAsync();
        await StandsAsync(page, "contacted");
        mia.HasNoComplaints();
    }

    [Fact]
    public async Task Scrolls_when_it_just_swipes()
    {
        await using var mia = await OpenBoardAsync("swipes");
        var page = mia.Page;
        var moved = 0;
        page.Request += (_, request) => moved += request.Method == "PUT" ? 1 : 0;
        var (x, y) = await CentreAsync(page.Locator("[data-title='Ada']"));

        await using (var finger = await Finger.PutAsync(page, (x, y)))
        {
            await finger.MoveAsync(x - 200, y);
        }

        await page.WaitForFunctionAsync("() => document.querySelector('#board-columns').scrollLeft > 100");
        await StandsAsync(page, "new");
        moved.ShouldBe(0);
        mia.HasNoComplaints();
    }

    private async Task<Visitor> OpenBoardAsync(string name)
    {
        var workspace = await site.Installation.CreateWorkspaceAsync(name);
        using var owner = await workspace.OwnerAsync();
        await (await owner.PostAsJsonAsync("/api/v1/leads", new { firstName = "Ada", email = $"ada@{name}.example" })).JsonAsync();
        var mia = await site.VisitorWithATabletAsync();
        await mia.EnterAsync(workspace);
        await mia.Page.GotoAsync("/leads/board");
        await mia.Page.WaitForFunctionAsync("() => Object.keys(document.querySelector('[data-cards]') ?? {}).some(key => key.startsWith('Sortable'))");
        return mia;
    }

    private static async Task DragAsync(IPage page, Func<Task> whilePressed)
    {
        var card = await CentreAsync(page.Locator("[data-title='Ada']"));
        var (x, y) = await CentreAsync(page.Locator("#cards-contacted"));
        var answer = page.WaitForResponseAsync(response => response.Request.Method == "PUT");
        await using (var finger = await Finger.PutAsync(page, card))
        {
            await whilePressed();
            await finger.MoveAsync(x, y);
        }

        (await answer).Status.ShouldBe(200);
    }

    private static Task LongPressAsync(IPage page) => page.Locator("[data-title='Ada'].is-chosen").WaitForAsync();

    private static Task StandsAsync(IPage page, string status) =>
        Assertions.Expect(page.Locator($"#board-{status}").GetByRole(AriaRole.Link, new() { Name = "Ada" })).ToBeVisibleAsync();

    private static async Task<(float X, float Y)> CentreAsync(ILocator element)
    {
        var box = (await element.BoundingBoxAsync())!;
        return (box.X + box.Width / 2, box.Y + box.Height / 2);
    }
}

using System.Text.RegularExpressions;
using Caidence.Leads.Views;

namespace Caidence.Web.E2E;

/// <summary>Filters, order and columns under a name, with which the list begins.</summary>
public sealed class Keeping_a_view(Site site)
{
    [Fact]
    public async Task From_choosing_columns_to_beginning_with_it_and_back()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "views");
        var page = workspace.Owner.Page;
        await page.GotoAsync("/leads?status=new");

        await page.GetByText("Columns", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Phone", new() { Exact = true }).UncheckAsync();
        await page.GetByLabel("Score", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Source further to the front" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Source further to the front" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show these columns" }).ClickAsync();
        await HeadsAsync(page, ["Name", "Source", "E-mail", "Status", "Owner", "Captured", "Score"]);

        await page.GetByText("Save as a view").ClickAsync();
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("To call");
        await page.GetByLabel("Begin my list with it").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save as new" }).ClickAsync();
        await Assertions.Expect(page.GetByText("The view “To call” is saved.")).ToBeVisibleAsync();

        await page.GotoAsync("/leads");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("view=.+status=new"));
        await HeadsAsync(page, ["Name", "Source", "E-mail", "Status", "Owner", "Captured", "Score"]);
        await workspace.Owner.LooksWellAsync("view");
        await page.GetByRole(AriaRole.Link, new() { Name = "Board" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "To call" })).ToHaveAttributeAsync("aria-current", "page");

        await page.GetByRole(AriaRole.Link, new() { Name = "Table" }).ClickAsync();
        await page.GetByText("This view").ClickAsync();
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Call them");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save changes" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Call them" })).ToBeVisibleAsync();
        await page.GetByText("This view").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button).Last.ClickAsync();

        await Assertions.Expect(page.GetByText("The view was deleted.")).ToBeVisibleAsync();
        await page.GotoAsync("/leads");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/leads$"));
        workspace.Owner.HasNoComplaints();
    }

    [Fact]
    public async Task With_more_columns_than_usual_and_room_for_each()
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, "many-columns");
        var page = workspace.Owner.Page;
        foreach (var columns in (IEnumerable<string>[])[LeadColumns.Usual.Append("company"), LeadColumns.All])
        {
            await page.GotoAsync("/leads?" + string.Join('&', columns.Select(column => $"columns={column}")));

            var cut = await page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('.lead-table th')].filter(head => head.scrollWidth > head.clientWidth).map(head => head.textContent)");
            cut.ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public async Task With_the_usual_columns_whole_on_a_small_screen(string language)
    {
        await using var workspace = await LivedInWorkspace.CreateAsync(site, $"small-{language}");
        var page = workspace.Owner.Page;
        await page.SetViewportSizeAsync(1280, 800);
        await page.GotoAsync($"/leads?view=all&culture={language}");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", language);

        var cut = await page.EvaluateAsync<string[]>(
            """
            () => {
              const table = document.querySelector('.lead-table');
              const beyond = [...table.querySelectorAll('th')].filter(head => head.getBoundingClientRect().right > table.parentElement.getBoundingClientRect().right + 1);
              const short = [...table.querySelectorAll('td, td *:not(.visually-hidden)')].filter(cell => cell.textContent.trim() && cell.clientWidth > 1 && cell.scrollWidth > cell.clientWidth);
              return [...beyond, ...short].map(element => element.textContent.trim());
            }
            """);
        cut.ShouldBeEmpty();
    }

    private static Task HeadsAsync(IPage page, string[] names) =>
        Assertions.Expect(page.Locator("thead th:not(.cell-tight)")).ToHaveTextAsync(names);
}

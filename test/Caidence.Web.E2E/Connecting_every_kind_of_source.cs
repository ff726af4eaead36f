namespace Caidence.Web.E2E;

/// <summary>Every kind of source, connected through the pages as an owner does it; and the workspace next door, which sees none of it.</summary>
public sealed class Connecting_every_kind_of_source(Site site)
{
    private static readonly NewSource[] Kinds =
    [
        new("facebook", "Facebook Lead Ads", new() { ["Page id"] = "747474747474747", ["Access token"] = "a-page-access-token" }),
        new("google", "Google Ads lead forms"),
        new("linkedin", "LinkedIn Lead Gen Forms", new() { ["Ad account or organization"] = "urn:li:sponsoredAccount:747", ["Access token"] = "a-member-access-token" }),
        new("zapier", "Zapier"),
        new("make", "Make"),
        new("webhook", "Custom webhook"),
        new("csv", "CSV files") { Verb = "Create source:" },
        new("manual", "Added by hand") { Verb = "Create source:" },
    ];

    [Fact]
    public async Task Through_the_pages_is_seen_by_its_own_workspace_only()
    {
        var northwind = await site.Installation.CreateWorkspaceAsync("connecting-northwind");
        var contoso = await site.Installation.CreateWorkspaceAsync("connecting-contoso");
        await using var mia = await site.VisitorAsync();
        await mia.EnterAsync(northwind);
        await using var omar = await site.VisitorAsync();
        await omar.EnterAsync(contoso);

        var sources = new List<string>();
        foreach (var kind in Kinds)
        {
            sources.Add(await ConnectAsync(mia, kind));
        }

        await AllAreThereAsync(mia);
        await mia.LooksWellAsync("integrations-of-every-kind");
        var lead = await AddLeadByHandAsync(mia, sources.Last());
        await mia.Page.GotoAsync("/leads");
        await Assertions.Expect(mia.Page.GetByRole(AriaRole.Link, new() { Name = "Ada Lovelace" })).ToBeVisibleAsync();

        await NothingIsThereAsync(omar);
        foreach (var address in sources.SelectMany(PagesOfSource).Concat(PagesOfLead(lead)))
        {
            await mia.FindsAsync(address);
            await omar.FindsNothingAtAsync(address);
        }

        await omar.LooksWellAsync("neighbour-finds-nothing");
        mia.HasNoComplaints();
        omar.HasNoComplaints();
    }

    /// <returns>The address of the new source.</returns>
    private static async Task<string> ConnectAsync(Visitor mia, NewSource kind)
    {
        var page = mia.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Integrations" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = $"{kind.Verb} {kind.Name}", Exact = true }).ClickAsync();
        await page.GetByLabel("Name of the source").FillAsync(kind.Title);
        foreach (var (label, value) in kind.Answers)
        {
            await page.GetByLabel(label).FillAsync(value);
        }

        await page.Locator("main form button.btn-primary").ClickAsync();
        await Assertions.Expect(page.GetByText($"{kind.Title} was created.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = kind.Title, Level = 1 })).ToBeVisibleAsync();
        await mia.LooksWellAsync($"connected-{kind.Word}");

        return string.Join('/', new Uri(page.Url).AbsolutePath.Split('/').Take(3));
    }

    private static async Task AllAreThereAsync(Visitor mia)
    {
        await mia.Page.GotoAsync("/integrations");
        foreach (var kind in Kinds)
        {
            await Assertions.Expect(mia.Page.GetByRole(AriaRole.Link, new() { Name = kind.Title, Exact = true })).ToBeVisibleAsync();
            await Assertions.Expect(mia.Page.GetByRole(AriaRole.Link, new() { Name = $"Add another source: {kind.Name}", Exact = true })).ToBeVisibleAsync();
        }
    }

    /// <returns>The address of the lead.</returns>
    private static async Task<string> AddLeadByHandAsync(Visitor mia, string source)
    {
        await mia.Page.GotoAsync(source);
        await mia.Page.GetByRole(AriaRole.Link, new() { Name = "Add lead" }).ClickAsync();
        await mia.Page.GetByLabel("First name").FillAsync("Ada");
        await mia.Page.GetByLabel("Last name").FillAsync("Lovelace");
        await mia.Page.GetByLabel("E-mail").FillAsync("ada@example.com");
        await mia.Page.GetByRole(AriaRole.Button, new() { Name = "Add lead" }).ClickAsync();
        await Assertions.Expect(mia.Page.GetByRole(AriaRole.Heading, new() { Name = "Ada Lovelace" })).ToBeVisibleAsync();
        await Assertions.Expect(mia.Page.Locator("#lead-profile").GetByText("Our manual source")).ToBeVisibleAsync();

        return new Uri(mia.Page.Url).AbsolutePath;
    }

    private static async Task NothingIsThereAsync(Visitor omar)
    {
        await omar.Page.GotoAsync("/integrations");
        await Assertions.Expect(omar.Page.GetByRole(AriaRole.Heading, new() { Name = "Connect your first source" })).ToBeVisibleAsync();
        var page = await omar.Page.ContentAsync();
        Kinds.ShouldAllBe(kind => !page.Contains(kind.Title, StringComparison.OrdinalIgnoreCase));
        await omar.Page.GotoAsync("/leads");
        await Assertions.Expect(omar.Page.GetByText("No leads yet")).ToBeVisibleAsync();
    }

    private static IEnumerable<string> PagesOfSource(string source) => [source, $"{source}/connect", $"{source}/mapping", $"{source}/settings"];

    private static IEnumerable<string> PagesOfLead(string lead) => [lead, $"{lead}/edit", $"{lead}/receipt"];

    /// <param name="Word">As it stands in addresses.</param>
    /// <param name="Name">As the pages call the kind.</param>
    private sealed record NewSource(string Word, string Name, Dictionary<string, string>? Fields = null)
    {
        public string Verb { get; init; } = "Connect";

        public string Title => $"Our {Word} source";

        public IReadOnlyDictionary<string, string> Answers => Fields ?? [];
    }
}

using System.Collections.Concurrent;

namespace Caidence.Web.E2E;

/// <summary>Somebody with a browser, who remembers everything the browser complained of.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<(string About, string Text)> _complaints = [];
    private readonly ConcurrentDictionary<string, int> _refusedPages = [];

    internal Visitor(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        Listen(page);
        context.Page += (_, more) => Listen(more);
    }

    public IPage Page { get; }

    public Task<IPage> OpenTabAsync() => _context.NewPageAsync();

    public async Task SignInAsync(string name, string password)
    {
        await TryToSignInAsync(name, password);
        await Assertions.Expect(Page.Locator(".app-workspace")).ToBeVisibleAsync();
    }

    public async Task TryToSignInAsync(string name, string password)
    {
        await Page.GotoAsync("/Account/Login");
        await Page.GetByLabel("E-mail address or user name").FillAsync(name);
        await Page.GetByLabel("Password", new() { Exact = true }).FillAsync(password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
    }

    /// <summary>As the owner of the workspace.</summary>
    public Task EnterAsync(Workspace workspace) => SignInAsync(workspace.OwnerEmail, workspace.OwnerPassword);

    /// <summary>Of the first link on a page that leads below an address.</summary>
    public async Task<string> FirstAddressAsync(string page, string below)
    {
        await Page.GotoAsync(page);
        return (await Page.Locator($"main a[href*='{below}']").First.GetAttributeAsync("href"))!;
    }

    public async Task FindsAsync(string address) => (await Page.GotoAsync(address))!.Status.ShouldBe(200, address);

    /// <summary>The very page that stands where nothing ever was.</summary>
    public async Task FindsNothingAtAsync(string address)
    {
        (await Page.GotoAsync(address))!.Status.ShouldBe(404, address);
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "There is nothing here" })).ToBeVisibleAsync();
    }

    public async Task LooksWellAsync(string name, IPage? page = null) => (await Look.AtAsync(page ?? Page, name)).ShouldBeEmpty();

    /// <param name="open">Opens what is looked at, on a page that has just been loaded.</param>
    public async Task LooksWellAsync(string name, Func<IPage, Task> open) => (await Look.AtAsync(Page, name, open)).ShouldBeEmpty();

    /// <param name="pages">Addresses by the names of their pictures.</param>
    public async Task LooksWellEverywhereAsync(Dictionary<string, string> pages)
    {
        var wrong = new List<string>();
        foreach (var (name, address) in pages)
        {
            await FindsAsync(address);
            wrong.AddRange(await Look.AtAsync(Page, name));
        }

        wrong.ShouldBeEmpty();
        HasNoComplaints();
    }

    /// <summary>No error on any console, no script that failed, no answer of the server that it broke.</summary>
    public void HasNoComplaints() => _complaints.Where(complaint => !IsAboutRefusal(complaint)).Select(complaint => complaint.Text).ShouldBeEmpty();

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Listen(IPage page)
    {
        page.Console += (_, message) => Keep(message.Type == "error", message.Location, $"{page.Url} console: {message.Text} {message.Location}");
        page.PageError += (_, error) => Keep(true, "", $"{page.Url} script: {error}");
        page.Response += (_, answer) =>
        {
            Keep(answer.Status >= 500, "", $"{answer.Request.Method} {answer.Url}: {answer.Status}");
            if (answer is { Request.IsNavigationRequest: true, Status: 404 or 422 })
            {
                _refusedPages[answer.Url] = answer.Status;
            }
        };
    }

    // Of a whole page that says no, Chromium itself writes a line, whatever the page does. Of anything a page loads, the line counts.
    private bool IsAboutRefusal((string About, string Text) complaint) => _refusedPages.Any(page =>
        complaint.About.StartsWith(page.Key, StringComparison.Ordinal) && complaint.Text.Contains($"status of {page.Value}", StringComparison.Ordinal));

    private void Keep(bool isWrong, string about, string complaint)
    {
        if (isWrong)
        {
            _complaints.Enqueue((about, complaint));
        }
    }
}

using System.Collections.Concurrent;

namespace Caidence.Web.E2E;

/// <summary>Somebody with a browser, who remembers everything the browser complained of.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly ConcurrentDictionary<string, bool> _absent = [];

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
        await Page.GotoAsync("/Account/Login");
        await Page.GetByLabel("E-mail address or user name").FillAsync(name);
        await Page.GetByLabel("Password", new() { Exact = true }).FillAsync(password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
    }

    public async Task FindsAsync(string address) => (await Page.GotoAsync(address))!.Status.ShouldBe(200, address);

    /// <summary>The very page that stands where nothing ever was.</summary>
    public async Task FindsNothingAtAsync(string address)
    {
        _absent[new Uri(new Uri(Page.Url), address).ToString()] = true;
        (await Page.GotoAsync(address))!.Status.ShouldBe(404, address);
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "There is nothing here" })).ToBeVisibleAsync();
    }

    public async Task LooksWellAsync(string name, IPage? page = null) => (await Look.AtAsync(page ?? Page, name)).ShouldBeEmpty();

    /// <param name="open">Opens what is looked at, on a page that has just been loaded.</param>
    public async Task LooksWellAsync(string name, Func<IPage, Task> open) => (await Look.AtAsync(Page, name, open)).ShouldBeEmpty();

    /// <summary>No error on any console, no script that failed, no answer of the server that it broke.</summary>
    public void HasNoComplaints() => _complaints.ShouldBeEmpty();

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Listen(IPage page)
    {
        page.Console += (_, message) => Keep(message.Type == "error" && !IsAboutAbsence(message), $"{page.Url} console: {message.Text}");
        page.PageError += (_, error) => Keep(true, $"{page.Url} script: {error}");
        page.Response += (_, answer) => Keep(answer.Status >= 500, $"{answer.Request.Method} {answer.Url}: {answer.Status}");
    }

    // Chromium itself writes a line about a page that is not there, and cannot be told not to.
    private bool IsAboutAbsence(IConsoleMessage message) =>
        message.Text.Contains("404", StringComparison.Ordinal) && _absent.Keys.Any(address => message.Location.StartsWith(address, StringComparison.Ordinal));

    private void Keep(bool isWrong, string complaint)
    {
        if (isWrong)
        {
            _complaints.Enqueue(complaint);
        }
    }
}

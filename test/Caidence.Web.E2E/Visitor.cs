using System.Collections.Concurrent;

namespace Caidence.Web.E2E;

/// <summary>Somebody with a browser, who remembers everything the browser complained of.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = [];

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

    public async Task LooksWellAsync(string name, IPage? page = null) => (await Look.AtAsync(page ?? Page, name)).ShouldBeEmpty();

    /// <summary>No error on any console, no script that failed, no answer of the server that it broke.</summary>
    public void HasNoComplaints() => _complaints.ShouldBeEmpty();

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Listen(IPage page)
    {
        page.Console += (_, message) => Keep(message.Type == "error", $"{page.Url} console: {message.Text}");
        page.PageError += (_, error) => Keep(true, $"{page.Url} script: {error}");
        page.Response += (_, answer) => Keep(answer.Status >= 500, $"{answer.Request.Method} {answer.Url}: {answer.Status}");
    }

    private void Keep(bool isWrong, string complaint)
    {
        if (isWrong)
        {
            _complaints.Enqueue(complaint);
        }
    }
}

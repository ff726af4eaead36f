using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Caidence.Web.Leads;

namespace Caidence.Web.E2E;

/// <summary>A workspace in which something has happened already, and its owner before a browser.</summary>
internal sealed record LivedInWorkspace(Visitor Owner, Guid Lead, Guid Source, Guid TroubledSource, Guid Person) : IAsyncDisposable
{
    private const string DevelopmentAppSecret = "dev-facebook-app-secret";

    private static readonly (string Name, string Email, string Phone, string Title, string Company)[] People =
    [
        ("Ada Lovelace", "ada", "+44 20 7946 0958", "Analyst", "Analytical Engines"),
        ("Grace Hopper", "grace.brewster.murray", "+1 202 555 0143", "Rear admiral and head of compilers", "Harvard Computation Laboratory"),
        ("Konrad Zuse", "konrad", "+49 30 901820", "", "Rechenwerk"),
    ];

    public static async Task<LivedInWorkspace> CreateAsync(Site site, string name)
    {
        var workspace = await site.Installation.CreateWorkspaceAsync(name);
        using var owner = await workspace.OwnerAsync();
        var person = await owner.PostAsJsonAsync("/api/identity/users", new
        {
            userName = "maya", name = "Maya", surname = "Lindqvist", email = $"maya@{name}.example", password = Workspace.MemberPassword, roleNames = new[] { "agency-member" },
        });
        var source = await FillAsync(owner, name);
        var troubled = await TroubleAsync(owner, name);
        var lead = await source.LeadAsync($"ada@{name}.example");

        var visitor = await site.VisitorAsync();
        await visitor.EnterAsync(workspace);
        return new(visitor, lead["id"]!.GetValue<Guid>(), source.Id, troubled.Id, (await person.JsonAsync())["id"]!.GetValue<Guid>());
    }

    public ValueTask DisposeAsync() => Owner.DisposeAsync();

    private static async Task<ReceivingSource> FillAsync(HttpClient owner, string name)
    {
        var source = await ReceivingSource.CreateAsync(owner, "zapier");
        await source.ChangeAsync(new { name = "Spring campaign" });
        foreach (var person in People)
        {
            (await owner.PostAsJsonAsync(source.Address, new
            {
                name = person.Name, email = $"{person.Email}@{name}.example", phone = person.Phone, job_title = person.Title, company = person.Company, budget = "5k",
            })).EnsureSuccessStatusCode();
        }

        (await owner.PostAsJsonAsync(source.Address, new { colour = "green" })).StatusCode.ShouldBe(System.Net.HttpStatusCode.UnprocessableEntity);
        await source.SettledBooksAsync();
        return source;
    }

    /// <summary>Meta reports a lead, but nobody has given the source a token to fetch it with.</summary>
    private static async Task<ReceivingSource> TroubleAsync(HttpClient owner, string name)
    {
        var page = $"{(ulong)name.Aggregate(7L, (sum, letter) => (sum * 31) + letter) % 1_000_000_000_000}";
        var source = await ReceivingSource.CreateAsync(owner, "facebook", new { pageId = page });
        await source.ChangeAsync(new { name = "Summer on Instagram" });
        var value = new { leadgen_id = $"9{page}", page_id = page, form_id = "202020202020202", created_time = DateTimeOffset.UtcNow.ToUnixTimeSeconds() };
        var body = JsonSerializer.Serialize(new { @object = "page", entry = new[] { new { id = page, time = value.created_time, changes = new[] { new { field = "leadgen", value } } } } });
        using var request = new HttpRequestMessage(HttpMethod.Post, source.Address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Hub-Signature-256", "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(DevelopmentAppSecret), Encoding.UTF8.GetBytes(body))));
        (await owner.SendAsync(request)).EnsureSuccessStatusCode();
        await Eventually.GetAsync(source.BooksAsync, books => books.Waiting == 1, "the delivery waits for somebody");
        return source;
    }
}

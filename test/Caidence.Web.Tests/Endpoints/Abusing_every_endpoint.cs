using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Caidence.Web.Leads.Fuzzing;

namespace Caidence.Web.Endpoints;

/// <summary>What no client of ours sends: it is refused with a reason, and never breaks anything.</summary>
public abstract class Abusing_every_endpoint(CaidenceWebFactory web) : WebTest(web)
{
    private const int Stride = 5;

    private static readonly string[] Bodies = ["", "null", "[]", "\"text\"", "17", "{", "{\"unknown\":{\"field\":[1]}}", "\u0000", "{\"a\":1}garbage"];
    private static readonly string[] Ids = ["not-a-guid", "00000000-0000-0000-0000-000000000000", "%00", "..", "1' OR '1'='1", new('9', 400)];

    private static readonly string[] Queries =
    [
        "", "abc", "-1", "0", "2147483647", "2147483648", "1e9", "9999-99-99", "0001-01-01T00:00:00", "9999-12-31T23:59:59Z", "%00", "%ff", "%F0%9F%98%80",
        "name desc; drop table", "password asc", "name sideways", "'\"\\%_[]", new('x', 5_000),
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task With_bodies_of_every_wrong_kind(bool isHost)
    {
        var definition = await ApiDefinition.ReadAsync(Installation);

        // A workspace of its own: some of the bodies rename it.
        await NothingBreaksAsync(
            isHost, definition, action => action.Body is { } body ? BodiesFor(definition, body).Select(json => To(action, json)) : [], "abused-and-renamed");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task With_ids_of_every_wrong_kind(bool isHost) => await NothingBreaksAsync(
        isHost, await ApiDefinition.ReadAsync(Installation), action => action.Url.Contains('{', StringComparison.Ordinal) ? Ids.Select(id => To(action, "{}", id)) : []);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task With_queries_of_every_wrong_kind(bool isHost) => await NothingBreaksAsync(
        isHost,
        await ApiDefinition.ReadAsync(Installation),
        action => QueryOf(action).SelectMany(parameter => Queries.Select(value => To(action, "{}", query: $"?{parameter.Name}={value}"))));

    [Theory]
    [InlineData("skipCount=-1")]
    [InlineData("maxResultCount=0")]
    [InlineData("maxResultCount=1001")]
    [InlineData("maxResultCount=99999999999")]
    [InlineData("sorting=creationTime%20sideways")]
    [InlineData("sorting=name,,creationTime")]
    [InlineData("sorting=name,name")]
    public async Task With_absurd_pages(string query)
    {
        using var owner = await (await Web.WorkspaceAsync("abused")).OwnerAsync();

        foreach (var list in new[] { "/api/v1/leads", "/api/v1/integrations/sources", "/api/identity/users", "/api/identity/roles", "/api/audit-logging/audit-logs" })
        {
            using var answer = await owner.GetAsync($"{list}?{query}");
            ((int)answer.StatusCode).ShouldBe(400, $"{list}?{query}");
            (await answer.Content.ReadAsStringAsync()).ShouldContain("validationErrors");
        }
    }

    private async Task NothingBreaksAsync(
        bool isHost, ApiDefinition definition, Func<ApiAction, IEnumerable<HttpRequestMessage>> requestsOf, string workspace = "abused")
    {
        using var person = isHost ? await Installation.HostAdminAsync() : await (await Web.WorkspaceAsync(workspace)).OwnerAsync();
        var broken = new List<string>();
        foreach (var request in definition.Actions.Where(action => IsOf(action, isHost)).SelectMany(requestsOf))
        {
            var what = $"{request.Method} {request.RequestUri} {(request.Content is null ? "" : await request.Content.ReadAsStringAsync())}";
            using var answer = await person.SendAsync(request);
            if ((int)answer.StatusCode >= 500)
            {
                broken.Add($"{(int)answer.StatusCode} {what[..Math.Min(what.Length, 300)]}");
            }
        }

        broken.ShouldBeEmpty();
    }

    // The host's side is walked where it has something to do; receivers have a fuzz run of their own, and an export reads what its list reads.
    private static bool IsOf(ApiAction action, bool isHost) =>
        !action.Url.Contains("/webhook/", StringComparison.Ordinal)
        && !action.Url.EndsWith("/export", StringComparison.Ordinal)
        && (isHost == IsForTheHost(action) || (isHost && action.Url.StartsWith("api/abp", StringComparison.Ordinal)));

    private static bool IsForTheHost(ApiAction action) =>
        action.Url.StartsWith("api/multi-tenancy", StringComparison.Ordinal) || action.Url.StartsWith("api/feature-management", StringComparison.Ordinal);

    private static IEnumerable<ApiParameter> QueryOf(ApiAction action) =>
        action.Parameters.Where(parameter => parameter.BindingSourceId is "Query" or "ModelBinding" && !action.Url.Contains($"{{{parameter.Name}}}", StringComparison.Ordinal));

    // Every member meets some of the values, every value some of the members, and each at once all of them.
    private static IEnumerable<string> BodiesFor(ApiDefinition definition, ApiParameter body)
    {
        var members = definition.MembersOf(body.Type).Select(member => JsonSerializer.Serialize(member)).ToList();
        var ofOne = members.SelectMany((member, at) => WeirdValues.Json.Where((_, index) => index % Stride == at % Stride)
            .Append(WeirdValues.Long(20_000))
            .Select(value => $"{{{member}:{value}}}"));
        var ofAll = WeirdValues.Json.Select(value => $"{{{string.Join(',', members.Select(member => $"{member}:{value}"))}}}");

        return Bodies.Concat(ofOne).Concat(ofAll);
    }

    private static HttpRequestMessage To(ApiAction action, string body, string? id = null, string query = "")
    {
        var url = System.Text.RegularExpressions.Regex.Replace(action.Url, @"\{[^}]+\}", id is null ? $"{Guid.CreateVersion7()}" : Uri.EscapeDataString(id).Replace("%25", "%", StringComparison.Ordinal));
        var request = new HttpRequestMessage(new HttpMethod(action.HttpMethod), $"/{url}{query}");
        if (action.Body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        return request;
    }
}

public sealed class Abusing_every_endpoint_on_SQLite(SqliteWeb web) : Abusing_every_endpoint(web);

public sealed class Abusing_every_endpoint_on_PostgreSQL(PostgreSqlWeb web) : Abusing_every_endpoint(web);

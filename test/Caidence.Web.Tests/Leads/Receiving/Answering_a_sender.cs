using System.Net;
using System.Text.Json;
using Caidence.PlatformSimulator.LinkedIn;
using Caidence.PlatformSimulator.Meta;

namespace Caidence.Web.Leads.Receiving;

/// <summary>What only the wire shows of the answers to senders; their whole table is tested at the receiver.</summary>
public abstract class Answering_a_sender(CaidenceWebFactory web) : WebTest(web)
{
    private const int Megabyte = 1024 * 1024;

    private HttpClient _member = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _member = await (await Web.WorkspaceAsync("answered")).OwnerAsync();
    }

    [Theory]
    [InlineData("meta", 4 * Megabyte)]
    [InlineData("google", Megabyte)]
    [InlineData("linkedin", Megabyte)]
    [InlineData("webhook", Megabyte)]
    [InlineData("zapier", Megabyte)]
    public async Task That_sends_too_much(string sender, int limit)
    {
        var source = await SourceAsync(sender);
        var filler = new string(' ', limit - 2);

        (await PostAsync(sender, source, $"{{{filler}}}")).ShouldNotBe(413);
        (await PostAsync(sender, source, $"{{{filler} }}")).ShouldBe(413);
    }

    [Theory]
    [InlineData("meta")]
    [InlineData("google")]
    [InlineData("linkedin")]
    [InlineData("webhook")]
    [InlineData("zapier")]
    public async Task With_the_wrong_method(string sender)
    {
        var source = await SourceAsync(sender);
        using var client = Installation.Anonymous();

        foreach (var method in new[] { HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch })
        {
            using var request = new HttpRequestMessage(method, source.Address);
            (await client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed, method.Method);
        }
    }

    [Fact]
    public async Task At_an_unknown_address_as_at_a_paused_one_and_at_one_of_another_kind()
    {
        var paused = await ReceivingSource.CreateAsync(_member, "webhook");
        await paused.ChangeAsync(new { status = "paused" });
        var other = await ReceivingSource.CreateAsync(_member, "zapier");
        var unknown = new Uri(paused.Address, "cd8mGyqjt2nOM_sS0tgDzSb1aMpcQXLs");
        var foreign = new Uri(paused.Address, other.Address.Segments[^1]);

        var answers = new List<string>();
        foreach (var address in new[] { paused.Address, unknown, foreign })
        {
            using var answer = await Curl.PostAsync(address, "{}");
            answer.Headers.Remove("X-Correlation-Id");
            answer.Headers.Date = null;
            answers.Add($"{answer.StatusCode} {answer.Headers} {await answer.Content.ReadAsStringAsync()}");
        }

        answers[0].ShouldStartWith(nameof(HttpStatusCode.NotFound));
        answers.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task That_floods_its_own_source_but_never_a_platform()
    {
        var (own, google) = (await SourceAsync("webhook"), await SourceAsync("google"));

        var own429 = (await PostManyAsync(own)).Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToList();
        var platform = await PostManyAsync(google);

        own429.ShouldNotBeEmpty();
        own429.ShouldAllBe(answer => answer.Headers.RetryAfter != null);
        platform.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK);
    }

    private static async Task<int> PostAsync(string sender, ReceivingSource source, string body)
    {
        using var answer = await Curl.PostAsync(source.Address, body, "application/json", [.. Proof(sender, source, body)]);
        return (int)answer.StatusCode;
    }

    private async Task<HttpResponseMessage[]> PostManyAsync(ReceivingSource source)
    {
        var body = JsonSerializer.Serialize(new { google_key = source.Secret, is_test = true, test = true });
        var answers = new HttpResponseMessage[110];
        await Parallel.ForAsync(0, answers.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, _) =>
            answers[number] = await Curl.PostAsync(source.Address, body, "application/json", [.. Proof("webhook", source, body)]));
        return answers;
    }

    private Task<ReceivingSource> SourceAsync(string sender) => sender switch
    {
        "meta" => ReceivingSource.CreateAsync(_member, "facebook", new { pageId = "7" }),
        "linkedin" => ReceivingSource.CreateAsync(_member, "linkedin", new { ownerUrn = LinkedInSeeds.OwnerUrn }),
        _ => ReceivingSource.CreateAsync(_member, sender),
    };

    private static IEnumerable<(string Name, string Value)> Proof(string sender, ReceivingSource source, string body) => sender switch
    {
        "meta" => [("X-Hub-Signature-256", "sha256=" + Digest.Hex(MetaSeeds.AppSecret, body))],
        "linkedin" => [("X-LI-Signature", Digest.Hex(LinkedInSeeds.ClientSecret, "hmacsha256=" + body))],
        "webhook" => [("X-Webhook-Signature", "sha256=" + Digest.Hex(source.Secret!, body))],
        _ => [],
    };
}

public sealed class Answering_a_sender_on_SQLite(SqliteWeb web) : Answering_a_sender(web);

public sealed class Answering_a_sender_on_PostgreSQL(PostgreSqlWeb web) : Answering_a_sender(web);

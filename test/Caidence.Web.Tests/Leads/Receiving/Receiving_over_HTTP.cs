using System.Net;
using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Control;
using Caidence.PlatformSimulator.LinkedIn;
using Caidence.PlatformSimulator.Meta;

namespace Caidence.Web.Leads.Receiving;

/// <summary>Every kind of sender, from the signed bytes on the wire to the lead in the list, and to nobody else's list.</summary>
public abstract class Receiving_over_HTTP(CaidenceWebFactory web) : WebTest(web)
{
    private HttpClient _member = null!;
    private HttpClient _neighbour = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _member = await (await Web.WorkspaceAsync("receivers")).OwnerAsync();
        _neighbour = await (await Web.WorkspaceAsync("neighbours")).OwnerAsync();
    }

    [Fact]
    public async Task A_Facebook_lead_is_announced_and_fetched()
    {
        var (page, lead) = (Number(), Number());
        var source = await ReceivingSource.CreateAsync(_member, "facebook", new { pageId = page, accessToken = MetaSeeds.PageToken });
        await Web.Platforms.Control.SubmitFacebookLeadAsync(new FacebookSubmission
        {
            PageId = page,
            LeadId = lead,
            Answers = [new("full_name", ["Änne Østby"]), new("email", [$"aenne{lead}@example.com"]), new("phone_number", ["+4930901820"])],
            Notify = false,
        });

        // Meta writes letters outside ASCII and slashes with escapes, and signs what it wrote.
        var body = $$$"""{"object":"page","entry":[{"id":"{{{page}}}","time":1763630132,"changes":[{"field":"leadgen","value":{"leadgen_id":"{{{lead}}}","page_id":"{{{page}}}","form_id":"{{{MetaSeeds.EnglishFormId}}}","note":"\u00e4 1\/2","created_time":1763630130}}]}]}""";
        using var answer = await Curl.PostAsync(source.Address, body, headers: ("X-Hub-Signature-256", "sha256=" + Digest.Hex(MetaSeeds.AppSecret, body)));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var arrived = await ArrivesAsync(source, $"aenne{lead}@example.com", "facebook");
        arrived["fullName"]!.GetValue<string>().ShouldBe("Änne Østby");
        arrived["phone"]!.GetValue<string>().ShouldBe("+4930901820");
    }

    [Fact]
    public async Task A_LinkedIn_lead_is_announced_and_fetched()
    {
        var lead = $"{Number()}-6";
        var source = await ReceivingSource.CreateAsync(_member, "linkedin", new { ownerUrn = LinkedInSeeds.OwnerUrn, accessToken = LinkedInSeeds.Token });
        await Web.Platforms.Control.SubmitLinkedInLeadAsync(new LinkedInSubmission
        {
            LeadId = lead,
            Answers = [new(11, "Lin"), new(12, "Kedin"), new(13, $"lin{lead}@example.com")],
            Notify = false,
        });

        var body = $$"""{"type":"LEAD_ACTION","leadGenFormResponse":"urn:li:leadGenFormResponse:{{lead}}","leadGenForm":"urn:li:versionedLeadGenForm:(urn:li:leadGenForm:{{LinkedInSeeds.FormId}},1)","owner":{"sponsoredAccount":"{{LinkedInSeeds.OwnerUrn}}"},"leadType":"SPONSORED","leadAction":"CREATED","occurredAt":1763630132000}""";
        using var answer = await Curl.PostAsync(
            source.Address, body, headers: ("X-LI-Signature", Digest.Hex(LinkedInSeeds.ClientSecret, "hmacsha256=" + body)));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ArrivesAsync(source, $"lin{lead}@example.com", "linkedin"))["lastName"]!.GetValue<string>().ShouldBe("Kedin");
    }

    [Fact]
    public async Task A_Google_lead_proves_itself_by_a_key_that_nobody_sees_again()
    {
        var source = await ReceivingSource.CreateAsync(_member, "google");
        var (id, email) = ($"Cj0{Number()}", $"goo{Number()}@example.com");

        using var answer = await Curl.PostAsync(source.Address, $$"""
            {"lead_id":"{{id}}","user_column_data":[{"column_id":"FULL_NAME","string_value":"Goo Gler"},{"column_id":"EMAIL","string_value":"{{email}}"}],
            "api_version":"1.0","form_id":123456789012,"google_key":"{{source.Secret}}","gcl_id":"Cj1"}
            """);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBe("{}");
        var receipt = await _member.ReceiptAsync(await ArrivesAsync(source, email, "google"));
        receipt["providerLeadId"]!.GetValue<string>().ShouldBe(id);
        receipt["payload"]!.GetValue<string>().ShouldContain(email);
        receipt.ToJsonString().ShouldNotContain(source.Secret!);
    }

    [Theory]
    [InlineData("application/json", """{"First Name":"Zap","E-mail Address":"zap@example.com"}""")]
    [InlineData("application/x-www-form-urlencoded", "First+Name=Zap&E-mail+Address=zap%40example.com")]
    [InlineData("application/xml", "<lead><first_name>Zap</first_name><email_address>zap@example.com</email_address></lead>")]
    public async Task A_Zap_comes_in_whatever_form_a_person_chose(string contentType, string body)
    {
        var source = await ReceivingSource.CreateAsync(_member, "zapier");
        var email = $"zap{Number()}@example.com";

        using var answer = await Curl.PostAsync(
            source.Address, body.Replace("zap@example.com", email, StringComparison.Ordinal).Replace("zap%40", email.Replace("@example.com", "%40", StringComparison.Ordinal), StringComparison.Ordinal), contentType);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.JsonAsync())["status"]!.GetValue<string>().ShouldBe("accepted");
        (await ArrivesAsync(source, email, "zapier"))["firstName"]!.GetValue<string>().ShouldBe("Zap");
    }

    [Fact]
    public async Task Make_sends_several_at_once_and_hears_about_each()
    {
        var source = await ReceivingSource.CreateAsync(_member, "make");
        var (first, second) = ($"one{Number()}@example.com", $"two{Number()}@example.com");

        using var answer = await Curl.PostAsync(source.Address, $$"""[{"email":"{{first}}"},{"email":"{{second}}"},{"colour":"green"}]""");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.JsonAsync())["items"]!.AsArray().Select(item => item!["status"]!.GetValue<string>()).ShouldBe(["accepted", "accepted", "refused"]);
        await ArrivesAsync(source, first, "make");
        await ArrivesAsync(source, second, "make");
    }

    [Theory]
    [InlineData("webhook")]
    [InlineData("svix")]
    public async Task A_server_of_ones_own_signs_by_Standard_Webhooks_and_may_repeat(string prefix)
    {
        var source = await ReceivingSource.CreateAsync(_member, "webhook");
        var (id, email) = ($"msg_{Number()}", $"std{Number()}@example.com");
        var body = $$"""{"name":"Stan Dard","email":"{{email}}"}""";

        using var first = await PostSignedAsync();
        using var second = await PostSignedAsync();

        first.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        second.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await second.JsonAsync())["status"]!.GetValue<string>().ShouldBe("duplicate");
        await ArrivesAsync(source, email, "webhook");
        var books = await source.SettledBooksAsync();
        (books.Received, books.Stored, books.Duplicate).ShouldBe((2, 1, 1));

        Task<HttpResponseMessage> PostSignedAsync()
        {
            var time = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
            var signature = "v1," + Digest.Base64(Convert.FromBase64String(source.Secret!["whsec_".Length..]), $"{id}.{time}.{body}");
            return Curl.PostAsync(
                source.Address, body, "application/json", ($"{prefix}-id", id), ($"{prefix}-timestamp", $"{time}"), ($"{prefix}-signature", signature));
        }
    }

    [Fact]
    public async Task A_shell_script_signs_with_a_plain_HMAC()
    {
        var source = await ReceivingSource.CreateAsync(_member, "webhook");
        var email = $"sh{Number()}@example.com";
        var body = $$"""{"email":"{{email}}","utm_campaign":"spring"}""";

        using var answer = await Curl.PostAsync(source.Address, body, headers: ("X-Webhook-Signature", "sha256=" + Digest.Hex(source.Secret!, body)));

        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await ArrivesAsync(source, email, "webhook"))["utmCampaign"]!.GetValue<string>().ShouldBe("spring");
    }

    [Fact]
    public async Task Meta_asks_before_it_sends()
    {
        using var client = Installation.Anonymous();

        using var right = await client.GetAsync($"/api/v1/integrations/webhook/meta?hub.mode=subscribe&hub.verify_token={MetaSeeds.VerifyToken}&hub.challenge=11584_abc");
        using var wrong = await client.GetAsync("/api/v1/integrations/webhook/meta?hub.mode=subscribe&hub.verify_token=guessed&hub.challenge=11584");

        right.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await right.Content.ReadAsStringAsync()).ShouldBe("11584_abc");
        wrong.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await wrong.Content.ReadAsStringAsync()).ShouldNotContain("11584");
    }

    [Fact]
    public async Task LinkedIn_asks_every_two_hours()
    {
        var source = await ReceivingSource.CreateAsync(_member, "linkedin", new { ownerUrn = LinkedInSeeds.OwnerUrn });
        using var client = Installation.Anonymous();

        using var answer = await client.GetAsync($"{source.Address}?challengeCode=890e4665-4dfe-4ab1-b689-ed553bceeed0");

        (await answer.JsonAsync())["challengeResponse"]!.GetValue<string>()
            .ShouldBe(Digest.Hex(LinkedInSeeds.ClientSecret, "890e4665-4dfe-4ab1-b689-ed553bceeed0"));
    }

    private async Task<JsonObject> ArrivesAsync(ReceivingSource source, string email, string platform)
    {
        var lead = await source.LeadAsync(email);
        lead["sourcePlatform"]!.GetValue<string>().ShouldBe(platform);
        (await _neighbour.LeadsAsync(email)).ShouldBeEmpty();
        using var answer = await _neighbour.GetAsync($"/api/v1/leads/{lead["id"]}");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        return lead;
    }

    private static string Number() => $"{Random.Shared.NextInt64(100_000_000_000, 999_999_999_999)}";
}

public sealed class Receiving_over_HTTP_on_SQLite(SqliteWeb web) : Receiving_over_HTTP(web);

public sealed class Receiving_over_HTTP_on_PostgreSQL(PostgreSqlWeb web) : Receiving_over_HTTP(web);

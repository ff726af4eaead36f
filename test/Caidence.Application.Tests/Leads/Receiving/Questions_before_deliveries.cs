using Caidence.Data;
using Caidence.Leads.Ingestion;
using Caidence.PlatformSimulator.LinkedIn;
using Caidence.PlatformSimulator.Meta;

namespace Caidence.Leads.Receiving;

public abstract class Questions_before_deliveries(Stage stage) : LeadTest(stage)
{
    // Longer than an int: Meta calls it one, and int.Parse throws.
    private const string Challenge = "11587201442158720144";
    private const string LinkedInChallenge = "890e4665-4dfe-4ab1-b689-ed553bceeed0";

    [Fact]
    public async Task Meta_gets_its_challenge_back_as_plain_text()
    {
        var reply = await AskAsync(Meta("subscribe", MetaSeeds.VerifyToken, Challenge));

        reply.ShouldBe(new WebhookReply(200, "text/plain", Challenge));
    }

    [Theory]
    [InlineData("subscribe", "wrong-token", Challenge)]
    [InlineData("unsubscribe", MetaSeeds.VerifyToken, Challenge)]
    [InlineData("subscribe", MetaSeeds.VerifyToken, "<script>alert(1)</script>")]
    [InlineData("subscribe", MetaSeeds.VerifyToken, "")]
    public async Task Meta_is_refused_without_an_echo(string mode, string token, string challenge)
    {
        var reply = await AskAsync(Meta(mode, token, challenge));

        (reply.StatusCode, reply.Body).ShouldBe((403, null));
    }

    [Fact]
    public async Task LinkedIn_gets_its_challenge_signed()
    {
        var reply = await AskAsync(LinkedIn(The.LinkedInForm, LinkedInChallenge));

        (reply.StatusCode, reply.ContentType).ShouldBe((200, "application/json"));
        reply.ReadJson().GetProperty("challengeCode").GetString().ShouldBe(LinkedInChallenge);
        reply.ReadJson().GetProperty("challengeResponse").GetString()
            .ShouldBe(LinkedInSignature.ChallengeResponse(LinkedInChallenge, LinkedInSeeds.ClientSecret));
    }

    [Fact]
    public async Task Nobody_gets_a_notification_signed_by_asking_for_a_challenge()
    {
        var reply = await AskAsync(LinkedIn(The.LinkedInForm, """hmacsha256={"type":"LEAD_ACTION"}"""));

        (reply.StatusCode, reply.Body).ShouldBe((403, null));
    }

    [Fact]
    public async Task LinkedIn_is_answered_while_the_source_waits_for_its_people()
    {
        using (SignedInAs(The.Mia))
        {
            await Sources.UpdateAsync(The.LinkedInForm, new() { PlatformConfig = new() { AccessToken = "expired" } });
        }

        (await AskAsync(LinkedIn(The.LinkedInForm, LinkedInChallenge))).StatusCode.ShouldBe(200);
    }

    [Fact]
    public async Task Google_asks_nothing() =>
        (await AskAsync(LinkedIn(The.GoogleForm, LinkedInChallenge))).StatusCode.ShouldBe(405);

    [Fact]
    public async Task Nobody_is_at_an_unknown_address() =>
        (await AskAsync(Sent.Question(WebhookRoute.Source, "nobody-lives-here", ("challengeCode", LinkedInChallenge)))).StatusCode.ShouldBe(404);

    private Task<WebhookReply> AskAsync(WebhookRequest request) => Receiver.HandshakeAsync(request, CancellationToken.None);

    private static WebhookRequest Meta(string mode, string token, string challenge) =>
        Sent.Question(WebhookRoute.Meta, null, ("hub.mode", mode), ("hub.verify_token", token), ("hub.challenge", challenge));

    private static WebhookRequest LinkedIn(CastSource source, string challenge) =>
        Sent.Question(WebhookRoute.Source, source.Address, ("challengeCode", challenge));
}

public sealed class Questions_before_deliveries_on_SQLite(SqliteStage stage) : Questions_before_deliveries(stage);

public sealed class Questions_before_deliveries_on_PostgreSQL(PostgreSqlStage stage) : Questions_before_deliveries(stage);

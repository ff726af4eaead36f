using System.Text;
using Caidence.Data;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Caidence.PlatformSimulator.LinkedIn;

namespace Caidence.Leads.Receiving;

/// <summary>The table of status codes: what each sender must be told in each situation, so that it repeats what is worth repeating and nothing else.</summary>
public abstract class Answers_to_senders(Stage stage) : LeadTest(stage)
{
    public enum Sender
    {
        Facebook,
        Google,
        LinkedIn,
        Zapier,
        Shop,
    }

    private static readonly string Deep = string.Concat(Enumerable.Repeat("[", 40)) + string.Concat(Enumerable.Repeat("]", 40));

    [Theory]
    [InlineData(Sender.Facebook, 200)]
    [InlineData(Sender.Google, 200)]
    [InlineData(Sender.LinkedIn, 200)]
    [InlineData(Sender.Zapier, 200)]
    [InlineData(Sender.Shop, 202)]
    public async Task Something_new_is_accepted(Sender sender, int status) => (await DeliverAsync(Genuine(sender))).StatusCode.ShouldBe(status);

    [Theory]
    [InlineData(Sender.Facebook)]
    [InlineData(Sender.Google)]
    [InlineData(Sender.LinkedIn)]
    [InlineData(Sender.Zapier)]
    [InlineData(Sender.Shop)]
    public async Task A_repeat_is_a_success(Sender sender)
    {
        var delivery = Genuine(sender);
        await DeliverAsync(delivery);

        (await DeliverAsync(delivery)).StatusCode.ShouldBe(200);
    }

    [Theory]
    [InlineData(Sender.Google)]
    [InlineData(Sender.LinkedIn)]
    [InlineData(Sender.Zapier)]
    [InlineData(Sender.Shop)]
    public async Task An_unknown_address_answers_as_if_nothing_were_there(Sender sender) =>
        (await DeliverAsync(Genuine(sender) with { Key = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })).StatusCode.ShouldBe(404);

    [Theory]
    [InlineData(Sender.Google)]
    [InlineData(Sender.LinkedIn)]
    [InlineData(Sender.Zapier)]
    [InlineData(Sender.Shop)]
    public async Task A_paused_source_answers_just_the_same(Sender sender)
    {
        var unknown = await DeliverAsync(Genuine(sender) with { Key = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" });
        await ChangeAsync(SourceOf(sender), new() { Status = LeadSourceStatus.Paused });

        (await DeliverAsync(Genuine(sender))).ShouldBe(unknown);
    }

    [Theory]
    [InlineData(Sender.Facebook)]
    [InlineData(Sender.Google)]
    [InlineData(Sender.LinkedIn)]
    [InlineData(Sender.Shop)]
    public async Task What_is_not_genuine_is_refused(Sender sender)
    {
        (await DeliverAsync(Forged(sender))).StatusCode.ShouldBe(401);
        (await DeliverAsync(Unsigned(sender))).StatusCode.ShouldBe(401);
    }

    [Theory]
    [InlineData(Sender.Facebook)]
    [InlineData(Sender.Google)]
    [InlineData(Sender.LinkedIn)]
    [InlineData(Sender.Shop)]
    public async Task A_refusal_tells_nothing_of_its_reason(Sender sender)
    {
        (await DeliverAsync(Forged(sender))).ShouldBe(await DeliverAsync(Unsigned(sender)));
    }

    [Theory]
    [InlineData(Sender.Facebook, "text/csv")]
    [InlineData(Sender.Facebook, "application/json; charset=utf-16")]
    [InlineData(Sender.Google, "application/xml")]
    [InlineData(Sender.LinkedIn, "application/x-www-form-urlencoded")]
    [InlineData(Sender.Zapier, "image/png")]
    [InlineData(Sender.Shop, "text/plain")]
    public async Task Another_content_type_is_refused(Sender sender, string contentType) =>
        (await DeliverAsync(Genuine(sender) with { ContentType = contentType })).StatusCode.ShouldBe(415);

    [Theory]
    [InlineData(Sender.Facebook)]
    [InlineData(Sender.Google)]
    [InlineData(Sender.LinkedIn)]
    [InlineData(Sender.Zapier)]
    [InlineData(Sender.Shop)]
    public async Task What_cannot_be_read_is_refused_for_good(Sender sender)
    {
        byte[][] bodies = ["{"u8.ToArray(), [.. "{\"a\":\""u8, 0xff, 0xfe, .. "\"}"u8], Encoding.UTF8.GetBytes(Deep), """{"a":"\ud800"}"""u8.ToArray()];

        foreach (var body in bodies)
        {
            (await DeliverAsync(Signed(sender, body))).StatusCode.ShouldBe(400);
        }
    }

    [Theory]
    [InlineData(Sender.Facebook)]
    [InlineData(Sender.Google)]
    [InlineData(Sender.LinkedIn)]
    [InlineData(Sender.Zapier)]
    [InlineData(Sender.Shop)]
    public async Task Too_much_is_refused_as_too_much(Sender sender)
    {
        var tooLarge = Genuine(sender) with { Body = default, BodyProblem = WebhookBodyProblem.TooLarge };

        (await DeliverAsync(tooLarge)).StatusCode.ShouldBe(413);
    }

    [Fact]
    public async Task The_builder_of_a_Zap_learns_where_the_JSON_breaks()
    {
        var reply = await DeliverAsync(Sent.ByZapier(The.Zap, "{\n  \"name\": \"Bob \"the builder\" Smith\"\n}"));

        reply.StatusCode.ShouldBe(400);
        reply.ReadJson().GetProperty("message").GetString()!.ShouldContain("line 2, column 17");
    }

    [Theory]
    [InlineData(Sender.Zapier)]
    [InlineData(Sender.Shop)]
    public async Task Whoever_can_mend_it_learns_that_nobody_could_be_reached(Sender sender)
    {
        var reply = await DeliverAsync(Signed(sender, """{"name":"Bob"}"""u8.ToArray()));

        reply.StatusCode.ShouldBe(422);
        reply.ReadJson().GetProperty("errors").GetProperty("email").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Google_is_answered_and_the_lead_without_contact_is_kept_and_marked()
    {
        var reply = await DeliverAndDrainAsync(Sent.ByGoogle(The.GoogleForm, Sent.LeadOfGoogle(The.GoogleForm, "no-contact", ("FULL_NAME", "Bob"))));

        reply.ShouldBe(new WebhookReply(200, Sent.Json, "{}"));
        var kept = await OnlyEventOfAsync(The.GoogleForm);
        (kept.Outcome, kept.Refusal).ShouldBe((LeadEventOutcome.Refused, LeadRefusal.NoUsableContact));
        kept.Payload!.ShouldContain("Bob");
    }

    [Fact]
    public async Task Google_reads_its_refusal_in_a_message()
    {
        var reply = await DeliverAsync(Forged(Sender.Google));

        reply.ReadJson().GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
    }

    private CastSource SourceOf(Sender sender) => sender switch
    {
        Sender.Facebook => The.FacebookPage,
        Sender.Google => The.GoogleForm,
        Sender.LinkedIn => The.LinkedInForm,
        Sender.Zapier => The.Zap,
        _ => The.Shop,
    };

    private WebhookRequest Genuine(Sender sender) => sender switch
    {
        Sender.Facebook => Sent.ByMeta(Clock.Now, Sent.LeadOfMeta("9001")),
        Sender.Google => Sent.ByGoogle(The.GoogleForm, Sent.LeadOfGoogle(The.GoogleForm, "g-1", ("EMAIL", "bob@example.com"))),
        Sender.LinkedIn => Sent.ByLinkedIn(The.LinkedInForm, Sent.LeadOfLinkedIn("li-1"), LinkedInNotification.Created, Clock.Now),
        Sender.Zapier => Sent.ByZapier(The.Zap, """{"email":"bob@example.com"}"""),
        _ => Sent.ByShop(The.Shop, "msg_1", Clock.Now, """{"email":"bob@example.com"}"""),
    };

    private WebhookRequest Signed(Sender sender, byte[] body) => sender switch
    {
        Sender.Facebook => Sent.ByMeta(body),
        Sender.LinkedIn => Sent.ByLinkedIn(The.LinkedInForm, body),
        Sender.Shop => SignedByShop(body),
        _ => Genuine(sender) with { Body = body },
    };

    private WebhookRequest SignedByShop(byte[] body)
    {
        var now = Clock.Now;
        return Sent.ByShop(The.Shop, "msg_2", now, "").With(
            "webhook-signature", PlatformSimulator.StandardWebhooks.StandardWebhookSignature.Sign("msg_2", now, body, The.Shop.Secret!)) with { Body = body };
    }

    private WebhookRequest Forged(Sender sender) => sender switch
    {
        Sender.Facebook => Sent.ByMeta(Genuine(sender).Body.ToArray(), "somebody elses secret"),
        Sender.Google => Sent.ByGoogle(The.GoogleForm, Sent.LeadOfGoogle(The.GoogleForm, "g-1") with { GoogleKey = "guessed" }),
        Sender.LinkedIn => Sent.ByLinkedIn(The.LinkedInForm, Genuine(sender).Body.ToArray(), "somebody elses secret"),
        _ => Genuine(sender).With("webhook-signature", "v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="),
    };

    private WebhookRequest Unsigned(Sender sender) => sender switch
    {
        Sender.Facebook => Sent.ByMeta(Genuine(sender).Body.ToArray(), secret: null),
        Sender.Google => Sent.To(WebhookRoute.Source, The.GoogleForm, """{"lead_id":"g-1","user_column_data":[]}"""u8.ToArray()),
        Sender.LinkedIn => Sent.ByLinkedIn(The.LinkedInForm, Genuine(sender).Body.ToArray(), secret: null),
        _ => Genuine(sender).With("webhook-signature", null),
    };
}

public sealed class Answers_to_senders_on_SQLite(SqliteStage stage) : Answers_to_senders(stage);

public sealed class Answers_to_senders_on_PostgreSQL(PostgreSqlStage stage) : Answers_to_senders(stage);

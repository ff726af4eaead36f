using System.Net;
using System.Text;
using Caidence.Data;
using Caidence.Leads.Ingestion;
using Caidence.PlatformSimulator.StandardWebhooks;

namespace Caidence.Leads.Receiving;

public abstract class Deliveries_of_ones_own_server(Stage stage) : LeadTest(stage)
{
    private const string Body = """{"type":"lead.created","data":{"email":"bob@example.com"}}""";

    [Theory]
    [InlineData(-299, 202)]
    [InlineData(299, 202)]
    [InlineData(-302, 401)]
    [InlineData(302, 401)]
    public async Task Are_taken_within_five_minutes_of_their_signed_time(int secondsOff, int status) =>
        (await DeliverAsync(Sent.ByShop(The.Shop, "msg_1", Clock.Now.AddSeconds(secondsOff), Body))).StatusCode.ShouldBe(status);

    [Fact]
    public async Task May_be_given_another_tolerance()
    {
        await ChangeAsync(The.Shop, new() { PlatformConfig = new() { TimestampToleranceSeconds = 10 } });

        (await DeliverAsync(Sent.ByShop(The.Shop, "msg_1", Clock.Now.AddSeconds(-12), Body))).StatusCode.ShouldBe(401);
        (await EventsOfAsync(The.Shop)).ShouldHaveSingleItem().Refusal.ShouldBe(LeadRefusal.SignatureStale);
    }

    [Fact]
    public async Task Are_believed_when_any_of_their_signatures_is_right()
    {
        var now = Clock.Now;
        var right = StandardWebhookSignature.Sign("msg_1", now, Encoding.UTF8.GetBytes(Body), The.Shop.Secret!);
        var wrong = StandardWebhookSignature.Sign("msg_2", now, Encoding.UTF8.GetBytes(Body), The.Shop.Secret!);
        var delivery = Sent.ByShop(The.Shop, "msg_1", now, Body);

        (await DeliverAsync(delivery.With("webhook-signature", $"v1a,AAAA v1,%%% nonsense {wrong} {right}"))).StatusCode.ShouldBe(202);
        (await DeliverAsync(delivery.With("webhook-signature", $"v1a,AAAA {wrong}"))).StatusCode.ShouldBe(401);
    }

    [Fact]
    public async Task Repeat_an_id_with_a_new_stamp_and_are_duplicates_for_ever()
    {
        await DeliverAsync(Sent.ByShop(The.Shop, "msg_1", Clock.Now, Body));
        Clock.Advance(TimeSpan.FromDays(8));

        var again = await DeliverAsync(Sent.ByShop(The.Shop, "msg_1", Clock.Now, Body));

        (again.StatusCode, again.ReadJson().GetProperty("status").GetString()).ShouldBe((200, "duplicate"));
    }

    [Fact]
    public async Task May_use_the_older_names_of_the_headers()
    {
        var delivery = Sent.ByShop(The.Shop, "msg_1", Clock.Now, Body);
        var svix = delivery with { Header = name => name.StartsWith("svix-", StringComparison.Ordinal) ? delivery.Header("webhook-" + name[5..]) : null };

        (await DeliverAsync(svix)).StatusCode.ShouldBe(202);
    }

    [Fact]
    public async Task May_be_signed_with_a_plain_HMAC()
    {
        (await DeliverAsync(Sent.ByShopPlainly(The.Shop, Body))).StatusCode.ShouldBe(202);
        (await DeliverAsync(Sent.ByShopPlainly(The.Shop, Body) with { Body = "{}"u8.ToArray() })).StatusCode.ShouldBe(401);

        (await EventsOfAsync(The.Shop)).Select(inbound => inbound.Verification).ShouldBe(["plain_hmac:0", "signature_mismatch"]);
    }

    [Fact]
    public async Task May_carry_the_signature_of_the_old_secret_while_it_is_rotated()
    {
        string fresh;
        using (SignedInAs(The.Mia))
        {
            fresh = (await Sources.RotateSecretAsync(The.Shop, new())).WebhookSecret!;
        }

        (await DeliverAsync(Sent.ByShop(The.Shop, "msg_1", Clock.Now, Body))).StatusCode.ShouldBe(202);
        (await DeliverAsync(Sent.ByShop(The.Shop, "msg_2", Clock.Now, Body, fresh))).StatusCode.ShouldBe(202);
        (await EventsOfAsync(The.Shop)).Select(inbound => inbound.Verification).ShouldBe(["standard_webhooks:1", "standard_webhooks:0"]);

        Clock.Advance(TimeSpan.FromHours(24));
        (await DeliverAsync(Sent.ByShop(The.Shop, "msg_3", Clock.Now, Body))).StatusCode.ShouldBe(401);
        (await DeliverAsync(Sent.ByShop(The.Shop, "msg_3", Clock.Now, Body, fresh))).StatusCode.ShouldBe(202);
    }

    [Theory]
    [InlineData("192.0.2.7", 202)]
    [InlineData("198.51.100.200", 202)]
    [InlineData("::ffff:192.0.2.7", 202)]
    [InlineData("192.0.2.8", 401)]
    [InlineData("2001:db8::1", 401)]
    public async Task Are_taken_from_listed_addresses_only_where_there_is_a_list(string address, int status)
    {
        await ChangeAsync(The.Shop, new() { PlatformConfig = new() { IpAllowList = ["192.0.2.7", "198.51.100.0/24"] } });

        (await DeliverAsync(Sent.ByShop(The.Shop, "msg_1", Clock.Now, Body) with { RemoteAddress = IPAddress.Parse(address) })).StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task Leave_the_reason_of_every_refusal_where_their_people_see_it()
    {
        await DeliverAsync(Sent.ByShop(The.Shop, "msg_1", Clock.Now, Body).With("webhook-signature", null));
        await DeliverAsync(Sent.ByShop(The.Shop, "msg_1", Clock.Now.AddHours(-1), Body));
        await DeliverAsync(Sent.ByShop(The.Shop, "msg_1", Clock.Now, "{") with { ContentType = "text/html" });
        await DeliverAsync(Sent.ByShop(The.Shop, "msg_1", Clock.Now, "{\n\"a\":"));

        using var session = SignedInAs(The.Max);
        var deliveries = (await Sources.GetDeliveriesAsync(The.Shop, new())).Items;
        deliveries.Select(delivery => delivery.Refusal).ShouldBe(
            [LeadRefusal.BodyUnreadable, LeadRefusal.ContentTypeUnsupported, LeadRefusal.SignatureStale, LeadRefusal.SignatureMissing]);
        deliveries[0].Reason!.ShouldEndWith("(InvalidJson at line 2, column 5)");
        deliveries.ShouldAllBe(delivery => delivery.Outcome == LeadEventOutcome.Refused && !delivery.Reason!.StartsWith("LeadRefusal:"));
    }
}

public sealed class Deliveries_of_ones_own_server_on_SQLite(SqliteStage stage) : Deliveries_of_ones_own_server(stage);

public sealed class Deliveries_of_ones_own_server_on_PostgreSQL(PostgreSqlStage stage) : Deliveries_of_ones_own_server(stage);

using System.Text;
using System.Text.Json.Nodes;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator;
using Caidence.PlatformSimulator.Control.Client;
using Caidence.PlatformSimulator.Delivery;
using Caidence.PlatformSimulator.Google;
using Caidence.PlatformSimulator.Meta;
using Caidence.PlatformSimulator.StandardWebhooks;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Simulator;

public sealed class Delivering_webhooks : IAsyncLifetime
{
    private PlatformSimulatorHost _simulator = null!;
    private Receiver _receiver = null!;

    private SimulatorClient Control => _simulator.Control;

    public async ValueTask InitializeAsync()
    {
        _simulator = await PlatformSimulatorHost.StartAsync();
        _receiver = await Receiver.StartAsync();
        await Control.ChangeFacebookAppAsync(new() { CallbackUrl = _receiver.Url });
        await Control.SetRetryScheduleAsync(1, 1, 1);
    }

    public async ValueTask DisposeAsync()
    {
        await _simulator.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    [Fact]
    public async Task Meta_signs_the_bytes_it_sends()
    {
        await Control.NotifyFacebookAsync(new MetaChange("101", "feed", new JsonObject { ["message"] = "äöå https://example.com/ü" }));

        var received = _receiver.Requests.Single();
        Encoding.ASCII.GetString(received.Body).ShouldContain("""\u00e4\u00f6\u00e5 https:\/\/example.com\/\u00fc""");
        received.Headers["X-Hub-Signature-256"].ShouldBe(MetaSignature.Sign(received.Body, MetaSeeds.AppSecret));
        received.Headers["Content-Type"].ShouldBe("application/json");
    }

    [Fact]
    public async Task Meta_batches_leads_of_several_pages_in_one_body()
    {
        await Control.NotifyFacebookAsync(Change("101", "1"), Change("202", "2"), Change("101", "3"), Change("101", "3"));

        var entries = JsonNode.Parse(_receiver.Requests.Single().Body)!["entry"]!.AsArray();
        entries.Select(entry => (string)entry!["id"]!).ShouldBe(["101", "202"]);
        entries[0]!["changes"]!.AsArray().Count.ShouldBe(3);
    }

    [Fact]
    public async Task Meta_tells_a_page_s_lead_by_id_only()
    {
        var submitted = await Control.SubmitFacebookLeadAsync(new() { Answers = [new("email", ["ada@example.com"])], Copies = 2 });

        _receiver.Requests.Count.ShouldBe(2);
        var body = Encoding.UTF8.GetString(_receiver.Requests.First().Body);
        body.ShouldContain($"\"leadgen_id\":\"{submitted.LeadIds.Single()}\"");
        body.ShouldNotContain("ada");
    }

    [Fact]
    public async Task Meta_keeps_quiet_about_a_page_that_is_not_subscribed()
    {
        await Control.ChangeFacebookPageAsync(new() { SubscribedFields = [] });

        (await Control.SubmitFacebookLeadAsync(new())).Deliveries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failure_is_repeated_with_the_identical_body()
    {
        _receiver.AnswerWith(500, 503, 200);

        var delivery = (await Control.SubmitFacebookLeadAsync(new())).Deliveries.Single();
        var done = await FinishedAsync(delivery);

        done.State.ShouldBe(DeliveryState.Delivered);
        done.Attempts.Select(attempt => attempt.Status).ShouldBe([500, 503, 200]);
        _receiver.Requests.Select(request => Convert.ToHexString(request.Body)).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_sender_gives_up_at_the_end_of_its_schedule()
    {
        _receiver.AnswerWith(500);

        var done = await FinishedAsync((await Control.SubmitFacebookLeadAsync(new())).Deliveries.Single());

        done.State.ShouldBe(DeliveryState.Failed);
        done.Attempts.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData(401, 1)]
    [InlineData(503, 4)]
    public async Task Google_takes_a_4xx_for_final(int status, int attempts)
    {
        _receiver.AnswerWith(status);

        var deliveries = await Control.SubmitGoogleLeadAsync(new() { Url = _receiver.Url, Columns = [new("EMAIL", "ada@example.com")] });

        (await FinishedAsync(deliveries.Single())).Attempts.Count.ShouldBe(attempts);
    }

    [Fact]
    public async Task Google_s_test_button_sends_the_same_id_every_time()
    {
        await Control.SubmitGoogleLeadAsync(new() { Url = _receiver.Url, GoogleKey = "k", IsTest = true, Copies = 2 });

        foreach (var body in _receiver.Requests.Select(request => JsonNode.Parse(request.Body)!))
        {
            ((string)body["lead_id"]!).ShouldBe(GoogleLead.TestLeadId);
            ((bool)body["is_test"]!).ShouldBeTrue();
            ((string)body["google_key"]!).ShouldBe("k");
        }
    }

    [Fact]
    public async Task Standard_Webhooks_sign_every_attempt_anew_under_one_id()
    {
        const string secret = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3";
        _receiver.AnswerWith(500, 200);

        var deliveries = await Control.SendStandardWebhookAsync(new(_receiver.Url, secret, new JsonObject { ["name"] = "Ada" }));
        await FinishedAsync(deliveries.Single());

        _receiver.Requests.Count.ShouldBe(2);
        _receiver.Requests.Select(request => request.Headers["webhook-id"]).Distinct().ShouldHaveSingleItem();
        foreach (var request in _receiver.Requests)
        {
            var time = DateTimeOffset.FromUnixTimeSeconds(long.Parse(request.Headers["webhook-timestamp"], null));
            var signature = StandardWebhookSignature.Sign(request.Headers["webhook-id"], time, request.Body, secret);
            request.Headers["webhook-signature"].ShouldBe(signature);
        }
    }

    [Theory]
    [InlineData(410, 1)]
    [InlineData(302, 4)]
    public async Task Standard_Webhooks_stop_when_the_address_is_gone_and_follow_no_redirect(int status, int attempts)
    {
        _receiver.AnswerWith(status);

        var delivery = (await Control.SendStandardWebhookAsync(new(_receiver.Url, "whsec_MDEy", new JsonObject()))).Single();

        (await FinishedAsync(delivery)).Attempts.Count.ShouldBe(attempts);
    }

    [Theory]
    [InlineData(500, 1)]
    [InlineData(429, 4)]
    public async Task Zapier_repeats_a_throttled_run_only(int status, int attempts)
    {
        _receiver.AnswerWith(status);

        var delivery = (await Control.SendZapAsync(new(_receiver.Url, new Dictionary<string, string> { ["Full Name"] = "Ada" }))).Single();

        (await FinishedAsync(delivery)).Attempts.Count.ShouldBe(attempts);
    }

    [Fact]
    public async Task Zapier_can_post_a_form()
    {
        await Control.SendZapAsync(new(_receiver.Url, new Dictionary<string, string> { ["Full Name"] = "Ada & Co" }, AsForm: true));

        Encoding.UTF8.GetString(_receiver.Requests.Single().Body).ShouldBe("Full%20Name=Ada%20%26%20Co");
        _receiver.Requests.Single().Headers["Content-Type"].ShouldBe("application/x-www-form-urlencoded");
    }

    [Fact]
    public async Task An_address_where_nobody_listens_is_reported()
    {
        var delivery = (await Control.SendZapAsync(new("http://127.0.0.1:1/", new Dictionary<string, string>()))).Single();

        delivery.State.ShouldBe(DeliveryState.Failed);
        delivery.Attempts.Single().Error.ShouldNotBeNullOrEmpty();
    }

    private static MetaChange Change(string page, string lead) => new(page, "leadgen", new JsonObject { ["leadgen_id"] = lead });

    private Task<WebhookDelivery> FinishedAsync(WebhookDelivery delivery) =>
        Eventually.BecomesAsync(() => Control.DeliveryAsync(delivery.Id), current => current.State != DeliveryState.Pending);
}

using System.Net.Http.Json;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator;
using Caidence.PlatformSimulator.LinkedIn;
using Caidence.PlatformSimulator.Meta;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Simulator;

public sealed class Proving_an_address : IAsyncLifetime
{
    private PlatformSimulatorHost _simulator = null!;
    private Receiver _receiver = null!;

    public async ValueTask InitializeAsync()
    {
        _simulator = await PlatformSimulatorHost.StartAsync();
        _receiver = await Receiver.StartAsync();
        await _simulator.Control.ChangeFacebookAppAsync(new() { CallbackUrl = _receiver.Url });
    }

    public async ValueTask DisposeAsync()
    {
        await _simulator.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    [Fact]
    public async Task Meta_wants_its_challenge_back_bare()
    {
        _receiver.Answer = (_, context) => context.Response.WriteAsync(context.Request.Query["hub.challenge"].ToString());
        (await _simulator.Control.FacebookHandshakeAsync()).Succeeded.ShouldBeTrue();
        _receiver.Requests.Single().PathAndQuery.ShouldContain($"hub.verify_token={MetaSeeds.VerifyToken}");

        _receiver.Answer = (_, context) => context.Response.WriteAsJsonAsync(context.Request.Query["hub.challenge"].ToString());
        (await _simulator.Control.FacebookHandshakeAsync()).Succeeded.ShouldBeFalse();
    }

    [Fact]
    public async Task LinkedIn_sends_leads_only_to_an_address_that_knows_the_secret()
    {
        _receiver.Answer = (_, context) => AnswerChallengeAsync(context, "another secret");
        var refused = await _simulator.Control.SubmitLinkedInLeadAsync(new() { Url = _receiver.Url });
        refused.Validation!.Succeeded.ShouldBeFalse();
        refused.Deliveries.ShouldBeEmpty();

        _receiver.Answer = (_, context) => AnswerChallengeAsync(context, LinkedInSeeds.ClientSecret);
        var accepted = await _simulator.Control.SubmitLinkedInLeadAsync(new() { Url = _receiver.Url });
        accepted.Validation!.Succeeded.ShouldBeTrue();
        accepted.Deliveries.ShouldHaveSingleItem();
        var notification = _receiver.Requests.Last();
        notification.Headers["X-LI-Signature"].ShouldBe(LinkedInSignature.Sign(notification.Body, LinkedInSeeds.ClientSecret));
    }

    [Fact]
    public async Task LinkedIn_blocks_an_address_after_three_failures()
    {
        _receiver.Answer = (_, context) => AnswerChallengeAsync(context, LinkedInSeeds.ClientSecret);
        await _simulator.Control.SubmitLinkedInLeadAsync(new() { Url = _receiver.Url });

        _receiver.AnswerWith(500);
        for (var failure = 0; failure < LinkedInChallenge.FailuresUntilBlocked; failure++)
        {
            (await _simulator.Control.ValidateLinkedInWebhookAsync(_receiver.Url)).Succeeded.ShouldBeFalse();
        }

        (await _simulator.Control.LinkedInAsync()).Webhooks.Single().IsBlocked.ShouldBeTrue();
        (await _simulator.Control.SubmitLinkedInLeadAsync(new())).Deliveries.ShouldBeEmpty();
    }

    [Fact]
    public async Task LinkedIn_does_not_wait_longer_than_three_seconds()
    {
        _receiver.Answer = (_, context) => Task.Delay(TimeSpan.FromSeconds(20), context.RequestAborted);

        (await _simulator.Control.ValidateLinkedInWebhookAsync(_receiver.Url)).Error.ShouldBe("No answer within 3 s.");
    }

    [Fact]
    public async Task LinkedIn_asks_again_every_two_hours()
    {
        _receiver.Answer = (_, context) => AnswerChallengeAsync(context, LinkedInSeeds.ClientSecret);
        await _simulator.Control.SubmitLinkedInLeadAsync(new() { Url = _receiver.Url });
        var asked = _receiver.Requests.Count;

        await _simulator.Control.AdvanceClockAsync(TimeSpan.FromHours(2));

        await Eventually.BecomesAsync(() => Task.FromResult(_receiver.Requests.Count), count => count == asked + 1);
    }

    [Fact]
    public async Task LinkedIn_tells_of_a_withdrawn_lead()
    {
        _receiver.Answer = (_, context) => AnswerChallengeAsync(context, LinkedInSeeds.ClientSecret);
        var id = (await _simulator.Control.SubmitLinkedInLeadAsync(new() { Url = _receiver.Url })).LeadIds.Single();

        await _simulator.Control.WithdrawLinkedInLeadAsync(id);

        System.Text.Encoding.UTF8.GetString(_receiver.Requests.Last().Body).ShouldContain("\"leadAction\":\"DELETED\"");
    }

    [Fact]
    public async Task LinkedIn_s_own_subscription_call_validates_the_address()
    {
        using var http = new HttpClient { BaseAddress = _simulator.BaseAddress };
        http.DefaultRequestHeaders.Add("Authorization", $"Bearer {LinkedInSeeds.Token}");
        http.DefaultRequestHeaders.Add("Linkedin-Version", "202609");
        http.DefaultRequestHeaders.Add("X-Restli-Protocol-Version", "2.0.0");
        _receiver.Answer = (_, context) => AnswerChallengeAsync(context, LinkedInSeeds.ClientSecret);

        using var response = await http.PostAsJsonAsync("rest/leadNotifications", new
        {
            webhook = _receiver.Url,
            owner = new { sponsoredAccount = LinkedInSeeds.OwnerUrn },
            leadType = "SPONSORED",
        });

        response.StatusCode.ShouldBe(System.Net.HttpStatusCode.Created);
        response.Headers.GetValues("x-restli-id").ShouldHaveSingleItem();
        (await _simulator.Control.SubmitLinkedInLeadAsync(new())).Deliveries.ShouldHaveSingleItem();
    }

    private static async Task AnswerChallengeAsync(HttpContext context, string secret)
    {
        if (context.Request.Query["challengeCode"].ToString() is { Length: > 0 } challengeCode)
        {
            var challengeResponse = LinkedInSignature.ChallengeResponse(challengeCode, secret);
            await context.Response.WriteAsJsonAsync(new { challengeCode, challengeResponse });
        }
    }
}

using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.LinkedIn;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.LinkedIn;

public sealed class When_LinkedIn_refuses(SharedSimulator simulator) : IClassFixture<SharedSimulator>
{
    private static readonly LeadFeedAccess Access = new(LinkedInSeeds.Token, PageId: null, FormIds: [], LinkedInSeeds.OwnerUrn);

    [Theory]
    [InlineData(400, """{"status":400,"code":"VERSION_MISSING","message":"m"}""", typeof(LeadFetchOutcome.Misconfigured))]
    [InlineData(426, """{"status":426,"code":"NONEXISTENT_VERSION","message":"m"}""", typeof(LeadFetchOutcome.Misconfigured))]
    [InlineData(400, """{"status":400,"code":"MISSING_FIELD","message":"m"}""", typeof(LeadFetchOutcome.Rejected))]
    [InlineData(401, """{"message":"m","serviceErrorCode":65601,"status":401}""", typeof(LeadFetchOutcome.NeedsReconnect))]
    [InlineData(401, "", typeof(LeadFetchOutcome.NeedsReconnect))]
    [InlineData(403, """{"status":403,"code":"ACCESS_DENIED","message":"m"}""", typeof(LeadFetchOutcome.MissingPermission))]
    [InlineData(404, """{"status":404,"message":"m"}""", typeof(LeadFetchOutcome.NotFound))]
    [InlineData(409, """{"status":409,"code":"CONFLICT","message":"m"}""", typeof(LeadFetchOutcome.Transient))]
    [InlineData(429, """{"status":429,"code":"TOO_MANY_REQUESTS","message":"m"}""", typeof(LeadFetchOutcome.RateLimited))]
    [InlineData(504, "<html>", typeof(LeadFetchOutcome.Transient))]
    public async Task Both_of_its_error_shapes_are_understood(int status, string body, Type outcome)
    {
        await using var stage = await PlatformStage.SetAsync(simulator);
        await stage.Simulator.AddFaultAsync(new("/rest/", Times: 3, Status: status, Body: body));

        (await FetchAsync(stage)).ShouldBeOfType(outcome);
    }

    [Fact]
    public async Task A_used_up_quota_is_waited_out_until_midnight_UTC()
    {
        await using var stage = await PlatformStage.SetAsync(simulator);
        await stage.Simulator.ChangeLinkedInAccountAsync(new() { OwnerUrn = LinkedInSeeds.OwnerUrn, Throttled = true });
        stage.Clock.StoppedAt = new(2026, 11, 23, 0, 30, 0, TimeSpan.FromHours(1));

        (await FetchAsync(stage)).ShouldBe(new LeadFetchOutcome.RateLimited(TimeSpan.FromMinutes(30)));
    }

    [Fact]
    public async Task A_sunset_version_is_our_own_fault()
    {
        await using var stage = await PlatformStage.SetAsync(simulator, ("Platforms:LinkedIn:Version", "202511"));
        await stage.Simulator.SetClockAsync(new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero));

        (await FetchAsync(stage)).ShouldBeOfType<LeadFetchOutcome.Misconfigured>().Reason.ShouldContain("202511");
    }

    [Fact]
    public async Task An_owner_that_cannot_own_forms_has_nothing_to_list()
    {
        await using var stage = await PlatformStage.SetAsync(simulator);

        var outcomes = await stage.FeedOf(LeadSourceType.LinkedIn)
            .ListAsync(Access with { OwnerUrn = "urn:li:person:1" }, DateTime.UtcNow.AddDays(-1), CancellationToken.None).ToListAsync();

        outcomes.ShouldHaveSingleItem().ShouldBeOfType<LeadFetchOutcome.Rejected>();
    }

    private static Task<LeadFetchOutcome> FetchAsync(PlatformStage stage) =>
        stage.FeedOf(LeadSourceType.LinkedIn).FetchAsync(Access, "3d1c7c7e-6", CancellationToken.None);
}

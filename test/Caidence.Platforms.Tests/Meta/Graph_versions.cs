using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Meta;
using Caidence.Social.Versions;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Meta;

public sealed class Graph_versions(SharedSimulator simulator) : IClassFixture<SharedSimulator>
{
    private static readonly LeadFeedAccess Access = new(MetaSeeds.PageToken, MetaSeeds.PageId, FormIds: [], OwnerUrn: null);

    [Fact]
    public async Task An_expired_one_still_works_and_is_noticed_once()
    {
        await using var stage = await PlatformStage.SetAsync(simulator, ("Platforms:Facebook:Version", "v19.0"));
        await stage.Simulator.SetClockAsync(new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero));
        var id = (await stage.Simulator.SubmitFacebookLeadAsync(new() { Notify = false })).LeadIds.Single();

        (await FetchAsync(stage, id)).ShouldBeFetched();
        (await FetchAsync(stage, id)).ShouldBeFetched();

        stage.Logs.All.Split("v19.0 is configured, but v21.0 was served").Length.ShouldBe(2);
        var states = stage.Get<IPlatformVersions>().GetAll();
        states.Select(state => state.Platform).ShouldBe(PlatformCatalog.Names, ignoreOrder: true);
        states.Single(state => state.Platform == "Facebook").Served.ShouldBe("v21.0");
        states.Where(state => state.Platform != "Facebook").ShouldAllBe(state => state.Served == null);
    }

    [Fact]
    public async Task One_that_never_was_is_our_own_fault()
    {
        await using var stage = await PlatformStage.SetAsync(simulator, ("Platforms:Facebook:Version", "v99.0"));

        (await FetchAsync(stage, "1")).ShouldBeOfType<LeadFetchOutcome.Misconfigured>();
    }

    private static Task<LeadFetchOutcome> FetchAsync(PlatformStage stage, string id) =>
        stage.FeedOf(LeadSourceType.Facebook).FetchAsync(Access, id, CancellationToken.None);
}

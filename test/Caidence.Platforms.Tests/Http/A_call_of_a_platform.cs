using System.Collections.Concurrent;
using System.Diagnostics;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Meta;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Http;

public sealed class A_call_of_a_platform(SharedSimulator simulator) : IClassFixture<SharedSimulator>
{
    [Fact]
    public async Task Is_traced_without_token_query_and_id()
    {
        await using var stage = await PlatformStage.SetAsync(simulator);
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Caidence.Platforms",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        using var test = new Activity("test").Start();
        ActivitySource.AddActivityListener(listener);

        await stage.FeedOf(LeadSourceType.Facebook).FetchAsync(
            new LeadFeedAccess(MetaSeeds.PageToken, MetaSeeds.PageId, FormIds: [], OwnerUrn: null), "404404404", TestContext.Current.CancellationToken);

        var span = spans.Single(span => span.TraceId == test.TraceId);
        span.TagObjects.ToDictionary(tag => tag.Key, tag => tag.Value).ShouldBe(new Dictionary<string, object?>
        {
            ["http.response.status_code"] = 400,
            ["caidence.platform"] = "Facebook",
            ["caidence.operation"] = "GET /v26.0/{id}",
            ["caidence.outcome"] = "NotFound",
        }, ignoreOrder: true);
    }
}

using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Meta;

namespace Caidence.Platforms.Tests.Feeds;

public sealed class Facebook_lead_feed(SharedSimulator simulator) : LeadFeedContract(simulator)
{
    protected override LeadSourceType Source => LeadSourceType.Facebook;
    protected override LeadFeedAccess Access { get; } = new(Token, MetaSeeds.PageId, FormIds: [], OwnerUrn: null);
    protected override string ApiPath => "/v26.0/";
    protected override string UnknownLeadId => "444444444444";

    protected override Task GiveTokenAsync() => Stage.Simulator.ChangeFacebookPageAsync(new() { Token = Token });

    protected override async Task<IReadOnlyList<string>> SubmitAsync(int count) => (await Stage.Simulator.SubmitFacebookLeadAsync(new()
    {
        Answers = [new("full_name", ["Ada Byron"]), new("email", ["ada@example.com"])],
        Count = count,
        Notify = false,
    })).LeadIds;

    protected override Task ExpireTokenAsync() => Stage.Simulator.ChangeFacebookPageAsync(new() { TokenProblem = 463 });

    protected override Task WithdrawPermissionAsync() =>
        Stage.Simulator.ChangeFacebookPageAsync(new() { Permissions = ["pages_show_list"] });

    protected override Task ThrottleAsync() => Stage.Simulator.ChangeFacebookPageAsync(new() { ThrottleMinutes = 12 });
}

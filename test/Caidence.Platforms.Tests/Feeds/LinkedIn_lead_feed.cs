using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.LinkedIn;

namespace Caidence.Platforms.Tests.Feeds;

public sealed class LinkedIn_lead_feed(SharedSimulator simulator) : LeadFeedContract(simulator)
{
    protected override LeadSourceType Source => LeadSourceType.LinkedIn;
    protected override LeadFeedAccess Access { get; } = new(Token, PageId: null, FormIds: [], LinkedInSeeds.OwnerUrn);
    protected override string ApiPath => "/rest/leadFormResponses/";
    protected override string UnknownLeadId => "3d1c7c7e-0000-4000-8000-000000000000-6";

    protected override Task GiveTokenAsync() => ChangeAsync(new() { OwnerUrn = LinkedInSeeds.OwnerUrn, Token = Token });

    protected override async Task<IReadOnlyList<string>> SubmitAsync(int count) => (await Stage.Simulator.SubmitLinkedInLeadAsync(new()
    {
        Answers = [new(11, "Ada"), new(12, "Byron"), new(13, "ada@example.com")],
        Count = count,
        Notify = false,
    })).LeadIds;

    protected override Task ExpireTokenAsync() =>
        ChangeAsync(new() { OwnerUrn = LinkedInSeeds.OwnerUrn, TokenState = LinkedInTokenState.Expired });

    protected override Task WithdrawPermissionAsync() => ChangeAsync(new() { OwnerUrn = LinkedInSeeds.OwnerUrn, LeadAccess = false });

    protected override Task ThrottleAsync() => ChangeAsync(new() { OwnerUrn = LinkedInSeeds.OwnerUrn, Throttled = true });

    private Task ChangeAsync(PlatformSimulator.Control.LinkedInAccountChange change) => Stage.Simulator.ChangeLinkedInAccountAsync(change);
}

using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Control.Client;
using Caidence.PlatformSimulator.LinkedIn;
using Caidence.Social.Connectors;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.LinkedIn;

public sealed class Consent_at_LinkedIn(SharedSimulator simulator) : IClassFixture<SharedSimulator>
{
    [Fact]
    public async Task Lasts_sixty_days_and_then_only_the_person_renews_it()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.LinkedIn);
        var tokens = await walk.ConnectAsync();

        tokens.RefreshToken.ShouldBeNull();
        tokens.ExpiresAt!.Value.ShouldBe(DateTime.UtcNow.AddDays(60), TimeSpan.FromMinutes(1));

        var failure = await walk.RenewalFailsAsync(tokens);
        (failure.Kind, failure.IsExpiry).ShouldBe((PlatformFailureKind.Reauth, true));
        failure.Reason.ShouldContain("signing in again");
    }

    [Fact]
    public async Task Of_partners_is_renewed_for_a_year_from_the_first_day()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.LinkedIn);
        await walk.Simulator.ChangeLinkedInAppAsync(new() { IsPartner = true });
        var tokens = await walk.ConnectAsync();
        var end = tokens.RefreshExpiresAt!.Value;
        end.ShouldBe(DateTime.UtcNow.AddDays(365), TimeSpan.FromMinutes(1));

        await walk.PassTimeAsync(TimeSpan.FromDays(100));
        var renewed = await walk.RenewAsync(tokens);
        renewed.RefreshExpiresAt!.Value.ShouldBe(end, TimeSpan.FromMinutes(1));
        renewed.ExpiresAt!.Value.ShouldBe(end.AddDays(60 - 265), TimeSpan.FromMinutes(1));

        await walk.PassTimeAsync(TimeSpan.FromDays(266));
        var failure = await walk.RenewalFailsAsync(renewed);
        (failure.Kind, failure.IsExpiry).ShouldBe((PlatformFailureKind.Reauth, true));
    }

    [Fact]
    public async Task Fails_as_a_whole_for_a_scope_that_the_app_s_products_lack()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.LinkedIn);
        await walk.Simulator.ChangeLinkedInAppAsync(new() { Scopes = ["openid", "profile", "email", "w_member_social"] });

        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await browser.GetAsync(walk.Dialog(), TestContext.Current.CancellationToken);

        var failure = ConnectorWalk.Failure(walk.Connector.ReadCallback(ConsentPage.QueryOf(answer.Headers.Location!)));
        failure.Kind.ShouldBe(PlatformFailureKind.Configuration);
        failure.Reason.ShouldContain("rw_organization_admin");
    }

    [Fact]
    public async Task To_other_scopes_ends_what_was_given_before()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.LinkedIn);
        var first = await walk.ConnectAsync();
        await walk.ConnectAsync();
        (await walk.AccountsAsync(first)).ShouldNotBeEmpty();

        await walk.ConnectAsync(walk.Dialog("openid", "profile"));

        var failure = await walk.AccountsFailAsync(first);
        (failure.Kind, failure.IsExpiry).ShouldBe((PlatformFailureKind.Reauth, false));
    }

    [Fact]
    public async Task Is_not_asked_for_again_of_somebody_who_is_signed_in()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.LinkedIn);
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var page = (await ConsentPage.OpenAsync(browser, walk.Dialog())).ShouldNotBeNull();
        var code = ConnectorWalk.Ok(walk.Connector.ReadCallback(ConsentPage.QueryOf((await page.DecideAsync(browser))!)));
        ConnectorWalk.Ok(await walk.ExchangeAsync(code));

        using var answer = await browser.GetAsync(walk.Dialog(), TestContext.Current.CancellationToken);
        var next = ConnectorWalk.Ok(walk.Connector.ReadCallback(ConsentPage.QueryOf(answer.Headers.Location!)));
        ConnectorWalk.Ok(await walk.ExchangeAsync(next));

        (await ConsentPage.OpenAsync(browser, walk.Dialog("openid", "profile"))).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("cancel")]
    [InlineData("leave")]
    public async Task Can_be_refused_at_either_step(string decision)
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.LinkedIn);
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var page = (await ConsentPage.OpenAsync(browser, walk.Dialog())).ShouldNotBeNull();

        var callback = ConsentPage.QueryOf((await page.DecideAsync(browser, decision))!);

        ConnectorWalk.Failure(walk.Connector.ReadCallback(callback)).Kind.ShouldBe(PlatformFailureKind.Permission);
    }

    [Fact]
    public async Task Is_worth_thirty_minutes_until_it_is_exchanged()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.LinkedIn);
        var code = ConnectorWalk.Ok(await walk.ConsentAsync(walk.Dialog()));
        await walk.PassTimeAsync(TimeSpan.FromMinutes(31));

        ConnectorWalk.Failure(await walk.ExchangeAsync(code)).Kind.ShouldBe(PlatformFailureKind.Reauth);
    }

    [Theory]
    [InlineData("ana.baker@example.com", "r_marketing_leadgen_automation", typeof(LeadFetchOutcome.Fetched))]
    [InlineData("ana.baker@example.com", "r_ads", typeof(LeadFetchOutcome.MissingPermission))]
    [InlineData("nele@example.com", "r_marketing_leadgen_automation", typeof(LeadFetchOutcome.NotFound))]
    public async Task Opens_the_leads_of_one_s_own_ad_accounts(string person, string scope, Type outcome)
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.LinkedIn);
        var tokens = await walk.ConnectAsync(walk.Dialog("openid", "profile", scope), new(person));
        var lead = (await walk.Simulator.SubmitLinkedInLeadAsync(new() { Answers = [new(11, "Ada")], Notify = false })).LeadIds.Single();

        var fetched = await walk.Stage.FeedOf(LeadSourceType.LinkedIn).FetchAsync(
            new(tokens.AccessToken.Reveal(), PageId: null, FormIds: [], LinkedInSeeds.OwnerUrn), lead, TestContext.Current.CancellationToken);

        fetched.ShouldBeOfType(outcome);
    }
}

using Caidence.Data;
using Caidence.Leads.Ingestion;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Sources;

public abstract class LinkedIn_falling_silent(Stage stage) : LeadTest(stage)
{
    [Fact]
    public async Task Is_no_news_before_it_has_ever_spoken()
    {
        await LookAfterAsync(TimeSpan.FromDays(2));

        (await SourceAsync(The.LinkedInForm)).Status.ShouldBe(LeadSourceStatus.Active);
    }

    [Fact]
    public async Task Is_told_once_to_those_who_can_mend_it()
    {
        await ChallengeAsync();
        await LookAfterAsync(TimeSpan.FromMinutes(170));
        (await SourceAsync(The.LinkedInForm)).Status.ShouldBe(LeadSourceStatus.Active);

        await LookAfterAsync(TimeSpan.FromMinutes(20));
        await LookAfterAsync(TimeSpan.FromMinutes(30));

        var source = await SourceAsync(The.LinkedInForm);
        source.Status.ShouldBe(LeadSourceStatus.Error);
        source.StatusReason.ShouldNotBeNull().ShouldContain("LinkedIn has not checked this address");
        using var session = SignedInAs(The.Mia);
        (await Bell.GetListAsync(new())).Items.ShouldHaveSingleItem().Title.ShouldContain("Demand generation");
    }

    [Fact]
    public async Task Is_over_when_it_asks_again()
    {
        await ChallengeAsync();
        await LookAfterAsync(TimeSpan.FromHours(4));
        await ChallengeAsync();
        await LookAfterAsync(TimeSpan.FromMinutes(30));

        (await SourceAsync(The.LinkedInForm)).Status.ShouldBe(LeadSourceStatus.Active);
    }

    [Fact]
    public async Task Takes_nothing_from_what_a_person_has_decided()
    {
        await ChallengeAsync();
        await ChangeAsync(The.LinkedInForm, new() { Status = LeadSourceStatus.Paused });
        await LookAfterAsync(TimeSpan.FromHours(4));

        (await SourceAsync(The.LinkedInForm)).Status.ShouldBe(LeadSourceStatus.Paused);
    }

    private async Task ChallengeAsync() => (await Receiver.HandshakeAsync(
        Sent.Question(WebhookRoute.Source, The.LinkedInForm.Address, ("challengeCode", "890e4665-4dfe-4ab1-b689-ed553bceeed0")),
        CancellationToken.None)).StatusCode.ShouldBe(200);

    private Task LookAfterAsync(TimeSpan time)
    {
        Clock.Advance(time);
        return Host.InScopeAsync(services => services.GetRequiredService<LinkedInSilenceWorker>().DoWorkAsync(CancellationToken.None));
    }
}

public sealed class LinkedIn_falling_silent_on_SQLite(SqliteStage stage) : LinkedIn_falling_silent(stage);

public sealed class LinkedIn_falling_silent_on_PostgreSQL(PostgreSqlStage stage) : LinkedIn_falling_silent(stage);

using Caidence.Core.Uow;
using Caidence.Data;
using Caidence.EntityFrameworkCore;
using Caidence.Leads.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace Caidence.Leads.Ingestion;

/// <summary>The platform has refused the old token already, and its answer arrives after the new one.</summary>
public abstract class Reconnecting_while_a_lead_is_fetched(Stage stage) : PlatformLeadTest(stage)
{
    private Func<Task>? _meanwhile;

    protected override void Change(IServiceCollection services) => services.ConfigureAll<HttpClientFactoryOptions>(
        client => client.HttpMessageHandlerBuilderActions.Add(builder => builder.AdditionalHandlers.Add(new Interruption(this))));

    [Fact]
    public async Task Leaves_no_lead_behind_where_nobody_knew_yet()
    {
        await Platforms.ChangeFacebookPageAsync(new() { TokenProblem = 463 });

        await DeliverWhileReconnectingAsync("a@example.com");

        await AllAreThereAsync(1);
    }

    [Fact]
    public async Task Leaves_no_lead_behind_where_the_source_waited_already()
    {
        await Platforms.ChangeFacebookPageAsync(new() { TokenProblem = 463 });
        await DeliverAndDrainAsync(Notice(await SubmitAsync("a@example.com")));
        (await SourceAsync(The.FacebookPage)).Status.ShouldBe(LeadSourceStatus.Disconnected);

        await DeliverWhileReconnectingAsync("b@example.com");

        await AllAreThereAsync(2);
    }

    private async Task DeliverWhileReconnectingAsync(string email)
    {
        var notice = Notice(await SubmitAsync(email));
        _meanwhile = async () =>
        {
            await Platforms.ChangeFacebookPageAsync(new() { TokenProblem = 0, Token = "renewed" });
            await ChangeAsync(The.FacebookPage, new() { PlatformConfig = new() { AccessToken = "renewed" } });
        };
        await DeliverAndDrainAsync(notice);
        _meanwhile.ShouldBeNull();
    }

    private async Task AllAreThereAsync(int count)
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        await DrainAsync();

        (await LeadsFromAsync(The.FacebookPage)).Count.ShouldBe(count);
        (await SourceAsync(The.FacebookPage)).Status.ShouldBe(LeadSourceStatus.Active);
    }

    private sealed class Interruption(Reconnecting_while_a_lead_is_fetched test) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            if (Interlocked.Exchange(ref test._meanwhile, null) is { } meanwhile)
            {
                await meanwhile();
            }

            return answer;
        }
    }
}

public sealed class Reconnecting_while_a_lead_is_fetched_on_SQLite(SqliteStage stage) : Reconnecting_while_a_lead_is_fetched(stage);

public sealed class Reconnecting_while_a_lead_is_fetched_on_PostgreSQL(PostgreSqlStage stage) : Reconnecting_while_a_lead_is_fetched(stage)
{
    // SQLite has one writer at a time anyway.
    [Fact]
    public async Task Waits_for_what_is_put_to_wait_at_that_moment()
    {
        await Platforms.ChangeFacebookPageAsync(new() { TokenProblem = 463 });
        await DeliverAndDrainAsync(Notice(await SubmitAsync("a@example.com")));
        await DeliverAsync(Notice(await SubmitAsync("b@example.com")));

        var resuming = await Host.InScopeAsync(async services =>
        {
            using var northwind = InWorkspace(The.Northwind);
            await using var waiting = await services.GetRequiredService<IUnitOfWorkManager>().BeginAsync();
            (await services.GetRequiredService<ILeadInboxHistory>().HoldWaitingAsync(The.FacebookPage.Id, CancellationToken.None)).ShouldBeTrue();
            var database = services.GetRequiredService<CaidenceDbContext>();
            (await database.Set<LeadInboxEvent>().SingleAsync(inbound => inbound.State == LeadEventState.Pending)).WaitForPerson(LeadRefusal.ReconnectNeeded, "Refused");

            var change = Task.Run(() => ChangeAsync(The.FacebookPage, new() { PlatformConfig = new() { AccessToken = "renewed" } }));
            await SomebodyWaitsForARowAsync();
            await waiting.CompleteAsync();
            return change;
        });
        await resuming;

        (await EventsOfAsync(The.FacebookPage)).Select(inbound => inbound.State).ShouldBe([LeadEventState.Pending, LeadEventState.Pending]);
    }
}

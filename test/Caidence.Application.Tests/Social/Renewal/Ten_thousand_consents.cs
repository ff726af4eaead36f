using System.Diagnostics;
using Caidence.Data;
using Caidence.EntityFrameworkCore;
using Caidence.Hosting;
using Caidence.Social.Budgets;
using Caidence.Social.Connections;
using Caidence.Social.Connectors;
using Caidence.Social.Grants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;

namespace Caidence.Social.Renewal;

public abstract class Ten_thousand_consents(Stage stage) : CaidenceTestBase(stage)
{
    private const int PerSave = 1_000;
    private const string Project = "the-project";
    private const string UnitsOfToday = "YouTube/units of our project today/" + Project;
    private const int DailyUnits = 10_000;

    private RotatingPlatform? _rotating;

    // SQLite has one writer at a time, for which the nodes wait; an installation of ten thousand accounts is one on PostgreSQL.
    private int Many => Database == TestDatabase.Sqlite ? 500 : 10_000;

    private RotatingPlatform Platform => _rotating ??= new(() => Clock.Now);

    protected override Dictionary<string, string?> Settings => new()
    {
        ["GOOGLE_CLIENT_ID"] = Project, ["GOOGLE_CLIENT_SECRET"] = "secret", ["Platforms:YouTube:ApiUrl"] = "http://rotating.invalid/youtube",
    };

    protected override void Change(IServiceCollection services)
    {
        var connectors = services.Where(service => service.ServiceType == typeof(ISocialConnector)).ToList();
        services.RemoveAll<ISocialConnector>();
        services.AddTransient<ISocialConnector>(provider => new RotatingConnector(YouTubeOf(connectors, provider), Platform));
        services.ConfigureAll<HttpClientFactoryOptions>(client => client.HttpMessageHandlerBuilderActions.Add(builder => builder.PrimaryHandler = Platform));
        services.Configure<LoggerFilterOptions>(logging => logging.MinLevel = LogLevel.Error);
    }

    [Fact]
    public async Task Are_renewed_by_two_nodes_that_crash_none_twice_at_once_none_lost_and_none_beyond_the_budget()
    {
        var holders = await AddAsync(Many, lasting: TimeSpan.FromDays(2));
        Platform.Life = TimeSpan.FromDays(30);
        var room = await LeaveRoomForAsync(Many * 9 / 10);
        await using var second = Open();
        Platform.LosesEach = 97;
        using var stop = new CancellationTokenSource();
        Platform.Asked = asked =>
        {
            if (asked == Many / 3)
            {
                stop.Cancel();
            }
        };

        var watch = Stopwatch.StartNew();
        await Task.WhenAll(RenewAsync(Host, CancellationToken.None), RenewAsync(second, stop.Token));
        TestContext.Current.SendDiagnosticMessage($"{Platform.Renewals / watch.Elapsed.TotalSeconds:0} renewals per second on {Database}");
        Platform.CallsByDay.ShouldBe([room]);
        (await DueAsync()).ShouldBeGreaterThan(0, "what a dead node was at waits for the end of its lease");

        await using var third = Open();
        Platform.LosesEach = 0;
        Clock.Advance(SocialRenewal.LeaseTime);
        await Task.WhenAll(RenewAsync(Host, CancellationToken.None), RenewAsync(third, CancellationToken.None));
        Platform.CallsByDay.ShouldBe([room], "what is left waits for the platform's next day");
        (await DueAsync()).ShouldBe(0);

        Clock.Advance(TimeSpan.FromHours(26));
        await Task.WhenAll(RenewAsync(Host, CancellationToken.None), RenewAsync(third, CancellationToken.None));

        (await DueAsync()).ShouldBe(0);
        Platform.AskedTwiceAtOnce.ShouldBe(0);
        Platform.Refusals.ShouldBe(0);
        (Platform.Renewals - Many).ShouldBeInRange(1, Many / 90, "again is renewed only what got lost");
        Platform.CallsByDay.ShouldBe([room, Platform.Renewals - room]);
        var grants = await ReadInsideAsync(database => database.Set<SocialGrant>().AsNoTracking().ToListAsync());
        grants.Count.ShouldBe(holders.Count);
        grants.ShouldAllBe(grant => grant.Status == SocialConnectionStatus.Active && grant.Lease == null && Platform.IsNewest(grant.HolderId, grant.Tokens));
        (await ReadInsideAsync(database => database.Set<SocialConnectionEvent>().CountAsync(each => each.EventType == SocialEventType.Renewed))).ShouldBe(Many);
    }

    [Fact]
    public async Task Are_carried_through_rotation_after_rotation()
    {
        var holders = await AddAsync(10, lasting: TimeSpan.FromMinutes(10));
        Platform.LosesEach = 7;
        await using var second = Open();

        for (var round = 0; round < 12; round++)
        {
            await Task.WhenAll(RenewAsync(Host, CancellationToken.None), RenewAsync(second, CancellationToken.None));
            Clock.Advance(TimeSpan.FromHours(1));
        }

        Platform.Refusals.ShouldBe(0);
        Platform.AskedTwiceAtOnce.ShouldBe(0);
        holders.ShouldAllBe(holder => Platform.RenewalsOf(holder) >= 10);
    }

    private static Task RenewAsync(TestHost node, CancellationToken cancellationToken) => Task.Run(
        async () =>
        {
            try
            {
                await node.InScopeAsync(services => ActivatorUtilities.CreateInstance<SocialRenewalWorker>(services).DoWorkAsync(cancellationToken));
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                // As when a process is told to stop.
            }
        },
        CancellationToken.None);

    private static ISocialConnector YouTubeOf(IEnumerable<ServiceDescriptor> connectors, IServiceProvider services) => connectors
        .Select(connector => (ISocialConnector)connector.ImplementationFactory!(services)).Single(connector => connector.Traits.Platform == SocialPlatform.YouTube);

    /// <summary>People have used the day's budget but for so much, and their own tenth.</summary>
    private async Task<int> LeaveRoomForAsync(int calls)
    {
        var taken = new BudgetDraw(UnitsOfToday, "", (DailyUnits * 9 / 10) - calls, DailyUnits, TimeSpan.FromHours(23));
        (await Host.Singleton<IPlatformBudgets>().TryTakeAsync([taken], CancellationToken.None)).ShouldBeNull();
        return calls;
    }

    private async Task<IReadOnlyList<string>> AddAsync(int count, TimeSpan lasting)
    {
        var now = Clock.Now.UtcDateTime;
        var holders = Enumerable.Range(0, count).Select(number => $"{number:00000}").ToList();
        foreach (var part in holders.Chunk(PerSave))
        {
            await ReadInsideAsync(async database =>
            {
                foreach (var holder in part)
                {
                    var grant = new SocialGrant(Guid.CreateVersion7(), The.Northwind, SocialPlatform.YouTube, AuthFlavor.Google, appId: null, holder);
                    grant.Receive(Platform.Give(holder) with { ExpiresAt = now + lasting }, new(holder, holder, []), now, renewAt: now);
                    var connection = new SocialConnection(Guid.CreateVersion7(), The.Northwind, null, grant, holder);
                    connection.Follow(grant);
                    database.AddRange(grant, connection);
                }

                return await database.SaveChangesAsync();
            });
        }

        return holders;
    }

    private Task<int> DueAsync()
    {
        var now = Clock.Now.UtcDateTime;
        return ReadInsideAsync(database => database.Set<SocialGrant>().CountAsync(grant => grant.RenewAt <= now));
    }

    private async Task<T> ReadInsideAsync<T>(Func<CaidenceDbContext, Task<T>> read)
    {
        using var inside = InWorkspace(The.Northwind);
        return await ReadAsync(read);
    }
}

public sealed class Ten_thousand_consents_on_SQLite(SqliteStage stage) : Ten_thousand_consents(stage);

public sealed class Ten_thousand_consents_on_PostgreSQL(PostgreSqlStage stage) : Ten_thousand_consents(stage);

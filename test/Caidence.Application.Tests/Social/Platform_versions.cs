using Caidence.Data;
using Caidence.Hosting;
using Caidence.Notifications;
using Caidence.Social.Versions;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Social;

public abstract class Platform_versions(Stage stage) : CaidenceTestBase(stage)
{
    private INotificationsAppService Bell => Service<INotificationsAppService>();

    // Ends on 2027-01-21; the clock stands at 2026-11-23.
    protected override Dictionary<string, string?> Settings => new() { ["Platforms:Facebook:Version"] = "v21.0" };

    [Fact]
    public async Task Whose_end_is_near_are_told_once_to_those_who_run_the_platform()
    {
        await using var other = Open();
        await LookAsync(Host);
        await LookAsync(other);

        using (SignedInAs(The.Hana))
        {
            var line = (await Bell.GetListAsync(new())).Items.ShouldHaveSingleItem();
            line.Title.ShouldBe("Facebook: API version v21.0 ends in 59 days. Move to a newer one.");
        }

        using var session = SignedInAs(The.Mia);
        (await Bell.GetListAsync(new())).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task That_have_ended_are_told_anew()
    {
        await LookAsync(Host);
        Clock.Advance(TimeSpan.FromDays(59));
        await LookAsync(Host);
        await LookAsync(Host);

        using var session = SignedInAs(The.Hana);
        (await Bell.GetListAsync(new())).Items.Select(line => line.Title).ShouldContain("Facebook: API version v21.0 has ended. Move to a newer one now.");
        (await Bell.GetListAsync(new())).Items.Count(line => line.Title.StartsWith("Facebook", StringComparison.Ordinal)).ShouldBe(2);
    }

    private static Task LookAsync(TestHost host) =>
        host.InScopeAsync(services => services.GetRequiredService<PlatformVersionWorker>().DoWorkAsync(CancellationToken.None));
}

public sealed class Platform_versions_on_SQLite(SqliteStage stage) : Platform_versions(stage);

public sealed class Platform_versions_on_PostgreSQL(PostgreSqlStage stage) : Platform_versions(stage);

using Caidence.Core.Security;
using Caidence.Hosting;
using Caidence.PlatformSimulator;
using Caidence.PlatformSimulator.Snapchat;
using Caidence.Social;
using Caidence.Social.Connections;
using Caidence.Social.Connectors;
using Caidence.Social.Grants;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Web.Social;

/// <summary>kill -9 of all nodes in the middle of renewing, several times, at a platform whose refresh tokens rotate.</summary>
[Trait("Runs", "Alone")]
public abstract class Killing_renewals(TestDatabase database)
{
    private const int People = 300;
    private const int Kills = 2;
    private const int AtOnce = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Hold = TimeSpan.FromMilliseconds(250);

    [Fact]
    public async Task Loses_no_consent_and_asks_for_none_twice_at_once()
    {
        await using var settings = await SettingsAsync();
        await using var platforms = await settings.StartPlatformsAsync();
        var workspace = await MakeWorkspaceAsync(settings);
        await using var inside = new TestHost(settings.Values.Select(each => KeyValuePair.Create(each.Key, (string?)each.Value)), new(DateTimeOffset.UtcNow));
        using var northwind = inside.InWorkspace(workspace.Id, workspace.Name);
        await AddAsync(inside, workspace, platforms);
        await platforms.Control.AddFaultAsync(new("/snapchat/login/oauth2/access_token", Times: 100_000, HoldMilliseconds: (int)Hold.TotalMilliseconds));
        await using var one = new CaidenceProcess(settings, Program);
        await using var other = database == TestDatabase.PostgreSql ? new CaidenceProcess(settings, Program) : null;
        CaidenceProcess[] nodes = other is null ? [one] : [one, other];

        for (var kill = 1; kill <= Kills; kill++)
        {
            await StartAsync(nodes);
            await Eventually.BecomesTrueAsync(() => Task.FromResult(RenewalsAt(platforms).Count >= People * kill / (Kills + 1)), "some are renewed", Patience);
            await KillAsync(nodes);
            await CheckWhatIsHeldAsync(inside, platforms);
        }

        await StartAsync(nodes);
        await Eventually.BecomesTrueAsync(async () => (await GrantsAsync(inside)).All(grant => grant.Lease != null || grant.RenewedAt != null), "the others are renewed", Patience);
        await KillAsync(nodes);
        await CheckWhatIsHeldAsync(inside, platforms);
        await EndLeasesAsync(inside);
        await StartAsync(nodes);
        await Eventually.BecomesTrueAsync(async () => (await GrantsAsync(inside)).All(grant => grant.RenewedAt != null), "all are renewed", Patience);

        await CheckAsync(inside, platforms, nodes.Length);
    }

    // Embedded, the web process does the jobs.
    private string Program => database == TestDatabase.PostgreSql ? CaidenceProcess.Worker : CaidenceProcess.Web;

    private async Task<InstallationSettings> SettingsAsync()
    {
        var settings = await InstallationSettings.CreateAsync(database);
        settings.Values[EncryptionKeys.KeyRingName] = TestKeys.Encryption;
        settings.Values[EncryptionKeys.IndexKeyName] = TestKeys.Index;
        settings.Values["SNAPCHAT_CLIENT_ID"] = SnapchatSeeds.ClientId;
        settings.Values["SNAPCHAT_CLIENT_SECRET"] = SnapchatSeeds.ClientSecret;
        if (database == TestDatabase.Sqlite)
        {
            settings.Values["Database:Provider"] = "Sqlite";
            settings.Values["ConnectionStrings:Default"] = $"Data Source={Path.Combine(settings.DataFolder, "killed.db")}";
        }

        return settings;
    }

    private static async Task<Workspace> MakeWorkspaceAsync(InstallationSettings settings)
    {
        settings.Values["Jobs:Enabled"] = "false";
        await using var web = new CaidenceProcess(settings);
        await web.StartAsync(Patience);
        settings.Values["Jobs:Enabled"] = "true";
        settings.Values["Database:MigrateOnStart"] = "false";
        return await web.Installation.CreateWorkspaceAsync("renewer");
    }

    private static async Task AddAsync(TestHost inside, Workspace workspace, PlatformSimulatorHost platforms)
    {
        var now = DateTime.UtcNow;
        await inside.ReadAsync(async rows =>
        {
            foreach (var holder in Enumerable.Range(0, People).Select(number => $"person{number}@example.com"))
            {
                var (access, refresh) = platforms.AgreeAtSnapchat(holder);
                var grant = new SocialGrant(Guid.CreateVersion7(), workspace.Id, SocialPlatform.Snapchat, AuthFlavor.Snapchat, appId: null, holder);
                grant.Receive(new(new(access.Text), new(refresh.Text), access.ExpiresAt!.Value.UtcDateTime, null, access.Grant.Scopes), new(holder, holder, []), now, renewAt: now);
                var connection = new SocialConnection(Guid.CreateVersion7(), workspace.Id, null, grant, holder);
                connection.Follow(grant);
                connection.SyncLater(now.AddDays(1));
                rows.AddRange(grant, connection);
            }

            await rows.SaveChangesAsync();
            return await rows.Set<SocialGrant>().ExecuteUpdateAsync(set => set.SetProperty(grant => grant.RenewedAt, (DateTime?)null));
        });
    }

    private static Task StartAsync(CaidenceProcess[] nodes) => Task.WhenAll(nodes.Select(node => node.StartAsync(Patience)));

    private static Task KillAsync(CaidenceProcess[] nodes) => Task.WhenAll(nodes.Select(node => node.KillAsync()));

    // As after two minutes.
    private static Task EndLeasesAsync(TestHost inside) => inside.ReadAsync(rows =>
        rows.Set<SocialGrant>().Where(grant => grant.Lease != null).ExecuteUpdateAsync(set => set.SetProperty(grant => grant.LeaseUntil, DateTime.UtcNow.AddMinutes(-1))));

    private static Task<List<SocialGrant>> GrantsAsync(TestHost inside) => inside.ReadAsync(rows => rows.Set<SocialGrant>().AsNoTracking().ToListAsync());

    // The tokens of an interrupted renewal are the old ones, and buy new ones: nothing that came in between has been used.
    private static async Task CheckWhatIsHeldAsync(TestHost inside, PlatformSimulatorHost platforms)
    {
        var good = platforms.TokensOf(SnapchatTokens.Platform).Where(token => token.Problem is null).Select(token => token.Text).ToHashSet();
        (await GrantsAsync(inside)).ShouldAllBe(grant => grant.Status == SocialConnectionStatus.Active && good.Contains(grant.RefreshToken!.Reveal()));
    }

    private static async Task CheckAsync(TestHost inside, PlatformSimulatorHost platforms, int nodes)
    {
        await CheckWhatIsHeldAsync(inside, platforms);
        var grants = await GrantsAsync(inside);
        var renewals = RenewalsAt(platforms).ToLookup(token => token.Grant.Person.Email);
        (grants.Count, grants.Count(grant => grant.Lease != null || grant.RenewAt <= DateTime.UtcNow)).ShouldBe((People, 0));
        grants.ShouldAllBe(grant => grant.RefreshToken!.Reveal() == renewals[grant.HolderId].Last().Text);

        var twice = renewals.Where(person => person.Count() > 1).ToList();
        twice.Count.ShouldBeInRange(1, (Kills + 1) * nodes * AtOnce, "again is asked only for what got lost between the platform's answer and our commit");
        twice.ShouldAllBe(person => person.Count() == 2 && person.Last().IssuedAt - person.First().IssuedAt > Hold);
        (await inside.ReadAsync(rows => rows.Set<SocialConnectionEvent>().CountAsync(each => each.EventType == SocialEventType.Renewed))).ShouldBe(People);
    }

    private static List<PlatformSimulator.Consent.ConsentToken> RenewalsAt(PlatformSimulatorHost platforms) =>
    [
        .. platforms.TokensOf(SnapchatTokens.Platform).Where(token => token.Kind == SnapchatTokens.Refresh)
            .GroupBy(token => token.Grant.Person.Email).SelectMany(person => person.Skip(1)).OrderBy(token => token.IssuedAt),
    ];
}

public sealed class Killing_renewals_on_SQLite() : Killing_renewals(TestDatabase.Sqlite);

public sealed class Killing_renewals_on_PostgreSQL() : Killing_renewals(TestDatabase.PostgreSql);

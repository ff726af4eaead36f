using System.Security.Claims;
using Caidence.Core.Security.Claims;
using Caidence.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Identity;

public abstract class How_long_a_session_lasts(Stage stage) : CaidenceTestBase(stage)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    [Fact]
    public async Task Is_moved_on_by_use()
    {
        var session = await OpenAsync();
        foreach (var hours in new[] { 5, 5, 5 })
        {
            Clock.Advance(TimeSpan.FromHours(hours));
            (await IsAliveAsync(session)).ShouldBeTrue();
        }

        Clock.Advance(Lifetime);
        (await IsAliveAsync(session)).ShouldBeFalse();
    }

    [Fact]
    public async Task Is_not_written_down_with_every_request()
    {
        var session = await OpenAsync();
        var begun = (await RowAsync())!.LastAccessed;

        Clock.Advance(TimeSpan.FromMinutes(4));
        await IsAliveAsync(session);
        (await RowAsync())!.LastAccessed.ShouldBe(begun);

        Clock.Advance(TimeSpan.FromMinutes(4));
        await IsAliveAsync(session);
        (await RowAsync())!.LastAccessed.ShouldBe(begun + TimeSpan.FromMinutes(8), TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Leaves_no_row_when_it_is_over()
    {
        await OpenAsync();

        await ForgetAsync();
        (await RowAsync()).ShouldNotBeNull();

        Clock.Advance(Lifetime);
        await ForgetAsync();
        (await RowAsync()).ShouldBeNull();
    }

    private async Task<ClaimsPrincipal> OpenAsync()
    {
        var now = Clock.Now.UtcDateTime;
        var session = new IdentitySession(Guid.CreateVersion7(), The.Northwind, The.Max, now, now + Lifetime);
        using var workspace = InWorkspace(The.Northwind);
        return await Host.InScopeAsync(async services =>
        {
            await services.GetRequiredService<IIdentitySessionRepository>().AddAsync(session);
            var principal = (await services.GetRequiredService<UserPrincipals>().FindAsync(The.Northwind, The.Max, "cookie"))!;
            ((ClaimsIdentity)principal.Identity!).AddClaim(new(AbpClaimTypes.SessionId, $"{session.Id}"));
            return principal;
        });
    }

    private Task<bool> IsAliveAsync(ClaimsPrincipal session) =>
        Host.InScopeAsync(async services => await services.GetRequiredService<UserPrincipals>().RenewAsync(session) is not null);

    private Task ForgetAsync() => Host.InScopeAsync(async services =>
    {
        await services.GetRequiredService<ForgetSessionsWorker>().DoWorkAsync(CancellationToken.None);
        return true;
    });

    private async Task<IdentitySession?> RowAsync()
    {
        using var workspace = InWorkspace(The.Northwind);
        return await Host.InScopeAsync(async services =>
            (await services.GetRequiredService<IIdentitySessionRepository>().GetListAsync(The.Max, DateTime.MinValue)).SingleOrDefault());
    }
}

public sealed class How_long_a_session_lasts_on_SQLite(SqliteStage stage) : How_long_a_session_lasts(stage);

public sealed class How_long_a_session_lasts_on_PostgreSQL(PostgreSqlStage stage) : How_long_a_session_lasts(stage);

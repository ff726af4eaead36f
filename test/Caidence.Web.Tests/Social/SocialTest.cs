using System.Net.Http.Json;
using Caidence.Core.Data;
using Caidence.Core.MultiTenancy;
using Caidence.EntityFrameworkCore;
using Caidence.PlatformSimulator.Control.Client;
using Caidence.Social.Connections;
using Caidence.Social.Grants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Web.Social;

/// <summary>A workspace that has connected nothing, and platforms at which nobody has agreed to anything.</summary>
public abstract class SocialTest(CaidenceWebFactory web) : WebTest(web)
{
    protected Workspace Workspace { get; private set; } = null!;

    /// <summary>The workspace's owner, in a browser.</summary>
    protected HttpClient Owner { get; private set; } = null!;

    protected SimulatorClient Platforms => Web.Platforms.Control;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Platforms.ResetAsync();
        await EverywhereAsync(database => database.Set<SocialGrant>().IgnoreQueryFilters().ExecuteDeleteAsync());
        await EverywhereAsync(database => database.Set<SocialConnection>().IgnoreQueryFilters().ExecuteDeleteAsync());
        Workspace = await Installation.CreateWorkspaceAsync(Unique("linkers"));
        Owner = await Workspace.OwnerInBrowserAsync();
    }

    public override ValueTask DisposeAsync()
    {
        Owner?.Dispose();
        return base.DisposeAsync();
    }

    private protected SocialJourney To(string platform) => new(Owner, platform);

    /// <summary>Looks into the database of the whole installation, past every service.</summary>
    protected async Task<T> EverywhereAsync<T>(Func<CaidenceDbContext, Task<T>> look)
    {
        await using var scope = Web.Services.CreateAsyncScope();
        using var everywhere = scope.ServiceProvider.GetRequiredService<IDataFilter>().Disable<IMultiTenant>();
        return await look(scope.ServiceProvider.GetRequiredService<CaidenceDbContext>());
    }

    protected static async Task<Guid> AddBrandAsync(HttpClient owner, string name) =>
        (await (await owner.PostAsJsonAsync("/api/v1/brands", new { name })).JsonAsync())["id"]!.GetValue<Guid>();
}

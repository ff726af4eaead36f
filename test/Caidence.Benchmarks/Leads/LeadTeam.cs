using Caidence.Benchmarks.Import;
using Caidence.Web;

namespace Caidence.Benchmarks.Leads;

/// <summary>An installation of its own with one workspace full of leads, and its owner at a browser and with a program.</summary>
internal sealed class LeadTeam : IAsyncDisposable
{
    private readonly InstallationSettings _settings;
    private readonly CaidenceProcess _caidence;

    private LeadTeam(InstallationSettings settings, CaidenceProcess caidence, HttpClient owner, HttpClient browser, LeadCrowd crowd) =>
        (_settings, _caidence, Owner, Browser, Crowd) = (settings, caidence, owner, browser, crowd);

    public HttpClient Owner { get; }

    public HttpClient Browser { get; }

    public LeadCrowd Crowd { get; }

    public static async Task<LeadTeam> StartAsync(int imported, int times)
    {
        var settings = await InstallationSettings.CreateAsync(TestDatabase.PostgreSql);
        var caidence = new CaidenceProcess(settings);
        await caidence.StartAsync();
        var workspace = await caidence.Installation.CreateWorkspaceAsync("benchmark");
        var owner = await workspace.OwnerAsync();
        await LeadImports.ImportAsync(owner, settings, imported, "people");
        var crowd = new LeadCrowd(settings.PostgreSql.OwnerConnectionString, workspace.Id);
        await crowd.PrepareAsync();
        if (times > 1)
        {
            await crowd.GrowAsync(times);
        }

        return new(settings, caidence, owner, await workspace.OwnerInBrowserAsync(), crowd);
    }

    public async ValueTask DisposeAsync()
    {
        Owner.Dispose();
        Browser.Dispose();
        await _caidence.DisposeAsync();
        await _settings.DisposeAsync();
    }
}

using System.Net.Http.Json;

namespace Caidence.Web.Hosting;

public sealed class Processes_side_by_side : IAsyncLifetime
{
    private InstallationSettings _settings = null!;

    public async ValueTask InitializeAsync()
    {
        _settings = await InstallationSettings.CreateAsync(TestDatabase.PostgreSql);
        _settings.Values["Database:MigrateOnStart"] = "false";
        _settings.Values["App:SelfUrl"] = _settings.Address.ToString();
    }

    public ValueTask DisposeAsync() => _settings.DisposeAsync();

    [Fact]
    public async Task Share_the_work_after_the_migrator_has_been_there()
    {
        await MigrateAsync();
        await MigrateAsync();
        _settings.Values["Jobs:Enabled"] = "false";
        await using var web = new CaidenceProcess(_settings);
        await web.StartAsync();
        await AskForPasswordMailAsync(web.Installation);
        Mails().ShouldBeEmpty();

        _settings.Values["Jobs:Enabled"] = "true";
        await using var worker = new CaidenceProcess(_settings, CaidenceProcess.Worker);
        await worker.StartAsync();

        await Eventually.BecomesTrueAsync(() => Task.FromResult(Mails().Length > 0), "the worker has done what the web process queued");
    }

    [Fact]
    public async Task Are_not_ready_before_the_database_is()
    {
        await using var web = new CaidenceProcess(_settings);

        await web.StartAsync(installation => installation.IsLiveAsync());

        (await web.Installation.IsReadyAsync()).ShouldBeFalse();
    }

    private async Task MigrateAsync()
    {
        await using var migrator = new CaidenceProcess(_settings, CaidenceProcess.DbMigrator);
        (await migrator.RunToEndAsync()).ShouldBe(0, migrator.Output);
    }

    private static async Task AskForPasswordMailAsync(Installation installation)
    {
        using var visitor = await Browser.OpenAsync(installation);
        (await visitor.PostAsJsonAsync("/api/account/send-password-reset-code", new { email = "admin@localhost", appName = "Caidence" }))
            .EnsureSuccessStatusCode();
    }

    private string[] Mails()
    {
        var folder = Path.Combine(_settings.DataFolder, "mails");
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "*.eml") : [];
    }
}

namespace Caidence.Web.Hosting;

public sealed class The_first_start : IAsyncLifetime
{
    private InstallationSettings _settings = null!;

    public async ValueTask InitializeAsync()
    {
        _settings = await InstallationSettings.CreateAsync(TestDatabase.Sqlite);
        _settings.Values.Remove("CAIDENCE_ADMIN_PASSWORD");
    }

    public ValueTask DisposeAsync() => _settings.DisposeAsync();

    [Fact]
    public async Task Makes_a_password_that_works_and_shows_it_only_once()
    {
        await using var caidence = new CaidenceProcess(_settings);
        await caidence.StartAsync();
        var password = caidence.Output.Split('\n').Single(line => line.StartsWith("First login: admin", StringComparison.Ordinal)).Split(' ')[5];
        (await caidence.Installation.HostAdminAsync(password)).Dispose();

        await caidence.KillAsync();
        await caidence.StartAsync();

        caidence.Output.Split('\n').Count(line => line.Contains(password, StringComparison.Ordinal)).ShouldBe(1);
        (await caidence.Installation.HostAdminAsync(password)).Dispose();
    }
}

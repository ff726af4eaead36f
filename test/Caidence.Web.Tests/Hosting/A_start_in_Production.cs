using Caidence.Core.Security;
using Caidence.Hosting;

namespace Caidence.Web.Hosting;

public sealed class A_start_in_Production : IAsyncLifetime
{
    private InstallationSettings _settings = null!;

    public async ValueTask InitializeAsync()
    {
        _settings = await InstallationSettings.CreateAsync(TestDatabase.Sqlite);
        _settings.Values["environment"] = "Production";
        _settings.Values["SOCIAL_TOKEN_ENCRYPTION_KEY"] = FernetKey.Generate();
        _settings.Values["BLIND_INDEX_KEY"] = FernetKey.Generate();
    }

    public ValueTask DisposeAsync() => _settings.DisposeAsync();

    [Theory]
    [InlineData("SOCIAL_TOKEN_ENCRYPTION_KEY", "", "SOCIAL_TOKEN_ENCRYPTION_KEY is not set")]
    [InlineData("BLIND_INDEX_KEY", "", "BLIND_INDEX_KEY is not set")]
    [InlineData("FACEBOOK_APP_SECRET", "dev-facebook-app-secret", "FACEBOOK_APP_SECRET")]
    [InlineData("Platforms:Facebook:WebhookVerifyToken", "dev-verify-token", "Platforms__Facebook__WebhookVerifyToken")]
    [InlineData("CAIDENCE_ADMIN_PASSWORD", "1q2w3E*", "CAIDENCE_ADMIN_PASSWORD")]
    [InlineData("ConnectionStrings:Default", "Data Source=x.db;Password=postgres", "ConnectionStrings__Default")]
    [InlineData("OpenIddict:AllowPasswordFlow", "true", "OpenIddict__AllowPasswordFlow")]
    public async Task Is_refused_with_what_only_a_developer_may_have(string name, string value, string told)
    {
        _settings.Values[name] = value;

        var refusal = await Should.ThrowAsync<StartRefusedException>(() => CaidenceWebHost.BuildAsync(_settings.ToArguments()));

        refusal.Message.ShouldContain(told);
        if (value.Length > 5)
        {
            refusal.Message.ShouldNotContain(value);
        }
    }

    [Fact]
    public async Task Tells_the_operator_why_it_is_refused()
    {
        _settings.Values["SOCIAL_TOKEN_ENCRYPTION_KEY"] = "";
        await using var caidence = new CaidenceProcess(_settings);

        (await caidence.RunToEndAsync()).ShouldBe(1);

        caidence.Output.ShouldContain("SOCIAL_TOKEN_ENCRYPTION_KEY");
        caidence.Output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Writes_one_JSON_object_per_line_and_no_personal_data()
    {
        _settings.Values["Database:MigrateOnStart"] = "true";
        _settings.Values["Serilog:MinimumLevel:Default"] = "Information";
        await using var caidence = new CaidenceProcess(_settings);
        await caidence.StartAsync();
        using var visitor = await Browser.OpenAsync(caidence.Installation);

        await visitor.GetAsync("/Account/ResetPassword?resetToken=hush-hush&email=ada@northwind.example");
        await visitor.PostAsync("/api/v1/integrations/webhook/zapier/secret-in-the-path", new StringContent("{\"email\":\"ada@northwind.example\"}"));

        var lines = await Eventually.GetAsync(
            () => Task.FromResult(caidence.Output.Split('\n').Where(line => line.Length > 0).ToList()),
            lines => lines.Exists(line => line.Contains("webhook/zapier", StringComparison.Ordinal)),
            "the delivery is logged");
        lines.ShouldAllBe(line => line.StartsWith('{') && line.EndsWith('}'));
        caidence.Output.ShouldContain("CorrelationId");
        caidence.Output.ShouldNotContain("ada@northwind.example");
        caidence.Output.ShouldNotContain("hush-hush");
        caidence.Output.ShouldNotContain("secret-in-the-path");
    }
}

using Caidence.Core.Authorization;
using Caidence.Core.Settings;
using Caidence.Core.Validation;
using Caidence.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Settings;

public abstract class The_time_zone(Stage stage) : CaidenceTestBase(stage)
{
    private ITimeZoneSettingsAppService TimeZone => Service<ITimeZoneSettingsAppService>();

    [Fact]
    public async Task Is_the_workspaces_own_until_it_takes_the_platforms_again()
    {
        using (SignedInAs(The.Mia))
        {
            (await TimeZone.GetAsync()).ShouldBe("Unspecified");
            await TimeZone.UpdateAsync("Europe/Berlin");
            (await TimeZone.GetAsync()).ShouldBe("Europe/Berlin");
        }

        using (SignedInAs(The.Omar))
        {
            (await TimeZone.GetAsync()).ShouldBe("Unspecified");
        }

        using var session = SignedInAs(The.Mia);
        await TimeZone.UpdateAsync("Unspecified");
        (await TimeZone.GetAsync()).ShouldBe("Unspecified");
    }

    [Fact]
    public async Task Is_the_platforms_where_neither_person_nor_workspace_has_one()
    {
        using (SignedInAs(The.Hana))
        {
            await TimeZone.UpdateAsync("Asia/Tokyo");
        }

        using var session = SignedInAs(The.Mia);
        (await EffectiveAsync()).ShouldBe("Asia/Tokyo");
        await TimeZone.UpdateAsync("Europe/Berlin");
        (await EffectiveAsync()).ShouldBe("Europe/Berlin");
    }

    [Fact]
    public async Task Is_chosen_from_those_that_exist()
    {
        using var session = SignedInAs(The.Mia);
        var zones = await TimeZone.GetTimezonesAsync();

        zones[0].Value.ShouldBe("Unspecified");
        zones.Single(zone => zone.Value == "Asia/Kolkata").Name.ShouldBe("(UTC+05:30) Asia/Kolkata");
        zones.Single(zone => zone.Value == "America/New_York").Name.ShouldBe("(UTC-05:00) America/New_York");
        await Should.ThrowAsync<AbpValidationException>(() => TimeZone.UpdateAsync("Mars/Olympus"));
    }

    [Fact]
    public async Task Is_for_those_who_change_settings()
    {
        using var session = SignedInAs(The.Bea);

        await Should.ThrowAsync<AbpAuthorizationException>(() => TimeZone.UpdateAsync("Europe/Berlin"));
    }

    private Task<string?> EffectiveAsync() => Host.InScopeAsync(services => services.GetRequiredService<ISettingProvider>().GetOrNullAsync(AbpSettings.TimeZone));
}

public sealed class The_time_zone_on_SQLite(SqliteStage stage) : The_time_zone(stage);

public sealed class The_time_zone_on_PostgreSQL(PostgreSqlStage stage) : The_time_zone(stage);

using Caidence.Core.Authorization.Permissions;
using Caidence.Core.Features;
using Caidence.Core.MultiTenancy;
using Caidence.Core.Settings;
using Caidence.Core.Uow;
using Caidence.Data;
using Caidence.Features;
using Caidence.Hosting;
using Caidence.Permissions;
using Caidence.WhiteLabels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.MultiTenancy;

/// <summary>How a workspace is set up is remembered by every process, and after a change by none.</summary>
public abstract class A_change_of_configuration(Stage stage) : CaidenceTestBase(stage)
{
    private static readonly SettingHolder Everybody = SettingHolder.Everybody;

    private static readonly Dictionary<Type, Func<Guid?, ITenantConfigurationPart>> Parts = new()
    {
        [typeof(Setting)] = tenant => new Setting(Guid.CreateVersion7(), tenant, AbpSettings.TimeZone, "Asia/Tokyo", "U", "nobody"),
        [typeof(PermissionGrant)] = tenant => new PermissionGrant(Guid.CreateVersion7(), tenant, CaidencePermissions.Leads.Default, new("U", "nobody")),
        [typeof(WhiteLabel)] = tenant => new WhiteLabel(Guid.CreateVersion7(), tenant),
        [typeof(FeatureValue)] = tenant => new FeatureValue(Guid.CreateVersion7(), tenant, CaidenceFeatures.WhiteLabel, "true"),
    };

    [Fact]
    public async Task Acts_on_the_next_call_in_every_process()
    {
        await using var other = Open();
        var role = new PermissionHolder(PermissionHolder.Role, "creator");
        (await GrantsAsync(other)).ShouldNotContain(CaidencePermissions.Leads.Delete);
        (await TimeZoneAsync(other)).ShouldBeNull();

        await WriteAsync(The.Northwind, services => services.GetRequiredService<IPermissionStore>().SetAsync(role, CaidencePermissions.Leads.Delete, isGranted: true));
        await WriteAsync(null, services => services.GetRequiredService<ISettingStore>().SetAsync(AbpSettings.TimeZone, "Asia/Tokyo", Everybody));
        (await GrantsAsync(other)).ShouldContain(CaidencePermissions.Leads.Delete);
        (await TimeZoneAsync(other)).ShouldBe("Asia/Tokyo");

        await WriteAsync(The.Northwind, services => services.GetRequiredService<IPermissionStore>().DeleteAllAsync(role));
        (await GrantsAsync(other)).ShouldBeEmpty();

        Task<IReadOnlySet<string>> GrantsAsync(TestHost host) =>
            ReadAsync(host, The.Northwind, services => services.GetRequiredService<IPermissionStore>().GetGrantedNamesAsync(role));

        Task<string?> TimeZoneAsync(TestHost host) =>
            ReadAsync(host, The.Northwind, async services => (await services.GetRequiredService<ISettingStore>().GetAsync(Everybody)).GetValueOrDefault(AbpSettings.TimeZone));
    }

    [Fact]
    public async Task Is_noticed_whichever_part_of_it_is_written_and_however()
    {
        (await ReadAsync(database => Task.FromResult(database.Model.GetEntityTypes().Select(type => type.ClrType)
            .Where(type => type.IsAssignableTo(typeof(ITenantConfigurationPart))).ToHashSet()))).ShouldBe(Parts.Keys, ignoreOrder: true);

        foreach (var owner in new[] { The.Northwind, null })
        {
            await IsNoticedAsync<Setting>(owner, rows => rows.Where(row => row.ProviderKey == "nobody"), rows => rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.Value, "x")));
            await IsNoticedAsync<PermissionGrant>(owner, rows => rows.Where(row => row.ProviderKey == "nobody"), rows => rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.Name, "x")));
            await IsNoticedAsync<FeatureValue>(owner, rows => rows.Where(row => row.Value == "true"), rows => rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.Value, row => row.Value)));
            await IsNoticedAsync<WhiteLabel>(owner, rows => rows, rows => rows.ExecuteUpdateAsync(set => set.SetProperty(row => row.PrimaryColor, "#123456")));
        }
    }

    [Fact]
    public async Task Leaves_the_neighbour_what_is_remembered_there()
    {
        await IsReadAnewAsync();

        await WriteAsync(The.Contoso, services => Task.FromResult(services.GetRequiredService<DbContext>().Add(Parts[typeof(Setting)](The.Contoso.Id))));

        (await IsReadAnewAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task That_is_taken_back_was_seen_by_nobody_else()
    {
        await ReadAsync(Host, The.Northwind, async services =>
        {
            await using var unitOfWork = await services.GetRequiredService<IUnitOfWorkManager>().BeginAsync();
            var (settings, holder) = (services.GetRequiredService<ISettingStore>(), SettingHolder.Tenant(The.Northwind.Id));
            (await settings.GetAsync(Everybody)).ShouldBeEmpty();
            await settings.SetAsync(AbpSettings.TimeZone, "Asia/Tokyo", holder);
            await unitOfWork.SaveChangesAsync();
            (await settings.GetAsync(holder))[AbpSettings.TimeZone].ShouldBe("Asia/Tokyo");
            return true;
        });

        (await ReadAsync(Host, The.Northwind, services => services.GetRequiredService<ISettingStore>().GetAsync(SettingHolder.Tenant(The.Northwind.Id))))
            .Keys.ShouldNotContain(AbpSettings.TimeZone);
    }

    [Fact]
    public async Task That_is_taken_back_was_seen_by_nobody_else_however_it_was_written()
    {
        var role = new PermissionHolder(PermissionHolder.Role, "creator");
        await ReadAsync(Host, The.Northwind, async services =>
        {
            await using var unitOfWork = await services.GetRequiredService<IUnitOfWorkManager>().BeginAsync();
            await services.GetRequiredService<DbContext>().Set<PermissionGrant>().Where(grant => grant.ProviderKey == role.ProviderKey).ExecuteDeleteAsync();
            (await services.GetRequiredService<IPermissionStore>().GetGrantedNamesAsync(role)).ShouldBeEmpty();
            return true;
        });

        (await ReadAsync(Host, The.Northwind, services => services.GetRequiredService<IPermissionStore>().GetGrantedNamesAsync(role))).ShouldNotBeEmpty();
    }

    private async Task IsNoticedAsync<TPart>(CastWorkspace? owner, Func<IQueryable<TPart>, IQueryable<TPart>> those, Func<IQueryable<TPart>, Task> change)
        where TPart : class, ITenantConfigurationPart
    {
        await IsReadAnewAsync();
        (await IsReadAnewAsync()).ShouldBeFalse("nothing has changed");

        await WriteAsync(owner, services => Task.FromResult(services.GetRequiredService<DbContext>().Add(Parts[typeof(TPart)](owner?.Id))));
        (await IsReadAnewAsync()).ShouldBeTrue($"{typeof(TPart).Name} of {owner?.Name} added");

        await WriteAsync(owner, services => change(those(services.GetRequiredService<DbContext>().Set<TPart>())));
        (await IsReadAnewAsync()).ShouldBeTrue($"{typeof(TPart).Name} of {owner?.Name} changed");

        await WriteAsync(owner, services => those(services.GetRequiredService<DbContext>().Set<TPart>()).ExecuteDeleteAsync());
        (await IsReadAnewAsync()).ShouldBeTrue($"{typeof(TPart).Name} of {owner?.Name} deleted");
    }

    private async Task<bool> IsReadAnewAsync()
    {
        var isRead = false;
        await ReadAsync(Host, The.Northwind, services => services.GetRequiredService<ITenantConfigurationCache>().GetAsync<Setting, string, int>(["probe"], keys =>
        {
            isRead = true;
            return Task.FromResult<IReadOnlyDictionary<string, int>>(keys.ToDictionary(key => key, _ => 1));
        }));
        return isRead;
    }

    private async Task WriteAsync(CastWorkspace? owner, Func<IServiceProvider, Task> write) => await ReadAsync(Host, owner, async services =>
    {
        await using var unitOfWork = await services.GetRequiredService<IUnitOfWorkManager>().BeginAsync();
        await write(services);
        await unitOfWork.CompleteAsync();
        return true;
    });

    private static async Task<T> ReadAsync<T>(TestHost host, CastWorkspace? workspace, Func<IServiceProvider, Task<T>> read)
    {
        using var place = workspace is null ? null : host.InWorkspace(workspace.Id, workspace.Name);
        return await host.InScopeAsync(read);
    }
}

public sealed class A_change_of_configuration_on_SQLite(SqliteStage stage) : A_change_of_configuration(stage);

public sealed class A_change_of_configuration_on_PostgreSQL(PostgreSqlStage stage) : A_change_of_configuration(stage);

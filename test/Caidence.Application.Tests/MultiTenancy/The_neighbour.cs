using Caidence.Core.Auditing;
using Caidence.Core.MultiTenancy;
using Caidence.Data;
using Caidence.Social.Budgets;
using Caidence.Tenants;
using Caidence.Tenants.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using OpenIddict.EntityFrameworkCore.Models;

namespace Caidence.MultiTenancy;

/// <summary>The first wall, for every entity of the model: whoever stands outside a workspace neither sees nor touches its rows.</summary>
public abstract class The_neighbour(Stage stage) : TenantWallTest(stage)
{
    private static readonly Dictionary<Type, string> OfThePlatform = new()
    {
        [typeof(ConfigurationStamp)] = "random letters, which the database writes; the platform's are everybody's",
        [typeof(Plan)] = "what the platform sells",
        [typeof(Tenant)] = "the list of the workspaces themselves",
        [typeof(OpenIddictEntityFrameworkCoreApplication<Guid>)] = "programs that the platform lets in",
        [typeof(OpenIddictEntityFrameworkCoreAuthorization<Guid>)] = "found by an id that only its holder has",
        [typeof(PlatformBudget)] = "calls of an app are everybody's, and a count tells of nobody",
        [typeof(OpenIddictEntityFrameworkCoreScope<Guid>)] = "what programs may ask for",
        [typeof(OpenIddictEntityFrameworkCoreToken<Guid>)] = "found by an id that only its holder has",
    };

    private IEnumerable<(string Name, Func<IDisposable?> Stand)> Outsiders =>
    [
        ("Omar of Contoso", () => SignedInAs(The.Omar)),
        ("Hana of the platform", () => SignedInAs(The.Hana)),
        ("Nobody", () => null),
    ];

    [Fact]
    public void Has_walls_around_every_entity_but_those_of_the_platform() =>
        Model.GetEntityTypes().Where(type => !type.IsOwned()).Select(type => type.ShortName()).Except(Entities.Select(entity => entity.Name)).Order()
            .ShouldBe(OfThePlatform.Keys.Select(type => Model.FindEntityType(type)!.ShortName()).Order());

    [Fact]
    public async Task Sees_nothing()
    {
        var seen = new List<string>();
        foreach (var (name, stand) in Outsiders)
        {
            using var place = stand();
            foreach (var (entity, visible) in await ReadRowsAsync())
            {
                var foreign = Rows[entity].Select(entity.KeyOf).ToHashSet();
                seen.AddRange(visible.Select(entity.KeyOf).Where(foreign.Contains).Select(key => $"{name} sees {entity.Name} {key}"));
            }
        }

        seen.ShouldBeEmpty();
    }

    [Fact]
    public Task Changes_nothing() => ShouldBeRefusedAsync((_, row) => row.State = EntityState.Modified);

    [Fact]
    public Task Deletes_nothing() => ShouldBeRefusedAsync((_, row) => row.State = EntityState.Deleted);

    [Fact]
    public Task Adds_nothing() => ShouldBeRefusedAsync((_, row) => row.State = EntityState.Added);

    [Fact]
    public Task Takes_nothing_over() => ShouldBeRefusedAsync((tenant, row) =>
    {
        row.State = EntityState.Unchanged;
        row.Property(nameof(IMultiTenant.TenantId)).CurrentValue = tenant;
    });

    [Fact]
    public async Task Deletes_only_what_is_its_own_when_it_deletes_everything()
    {
        foreach (var (_, stand) in Outsiders)
        {
            using var place = stand();

            // The platform's log of how it made a workspace is the platform's, down to the lines about that workspace.
            foreach (var entity in Entities.Where(entity => entity.Name != nameof(AuditLog)))
            {
                await ReadAsync(entity.DeleteAllAsync);
            }
        }

        var left = await ReadNorthwindAsync();
        Entities.Where(entity => left[entity].Count < Rows[entity].Count).Select(entity => entity.Name).ShouldBeEmpty();
    }

    // Somebody has got hold of a row, however that came about, and hands it in.
    private async Task ShouldBeRefusedAsync(Action<Guid?, EntityEntry> write)
    {
        var written = new List<string>();
        foreach (var (name, stand) in Outsiders)
        {
            var stolen = await ReadNorthwindAsync();
            using var place = stand();
            var here = Host.Singleton<ICurrentTenant>().Id;
            foreach (var entity in Entities)
            {
                var ending = await EndingOfAsync(async database =>
                {
                    write(here, database.Entry(stolen[entity][0]));
                    return await database.SaveChangesAsync();
                });
                written.AddRange(ending.Contains("belongs to another tenant", StringComparison.Ordinal) ? [] : [$"{name}, {entity.Name}: {ending}"]);
            }
        }

        written.ShouldBeEmpty();
    }

    private async Task<string> EndingOfAsync(Func<DbContext, Task<int>> write)
    {
        try
        {
            return $"wrote {await ReadAsync(write)} rows";
        }
        catch (Exception error)
        {
            return $"{error.GetType().Name}: {error.Message}";
        }
    }
}

public sealed class The_neighbour_on_SQLite(SqliteStage stage) : The_neighbour(stage);

public sealed class The_neighbour_on_PostgreSQL(PostgreSqlStage stage) : The_neighbour(stage);

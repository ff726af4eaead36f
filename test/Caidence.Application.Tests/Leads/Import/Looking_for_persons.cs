using System.Linq.Expressions;
using Caidence.Data;
using Caidence.EntityFrameworkCore;
using Caidence.EntityFrameworkCore.Bulk;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Caidence.Leads.Import;

/// <summary>A workspace that was empty a minute ago: PostgreSQL has no statistics of its leads yet, and takes them for a few.</summary>
public sealed class Looking_for_persons_on_PostgreSQL(PostgreSqlStage stage) : ImportTest(stage)
{
    [Fact]
    public async Task Goes_through_the_index_of_addresses() => (await PlanAsync(lead => lead.EmailHash)).ShouldContain("IX_AppLeads_TenantId_EmailHash");

    [Fact]
    public async Task Goes_through_the_index_of_numbers() => (await PlanAsync(lead => lead.PhoneHash)).ShouldContain("IX_AppLeads_TenantId_PhoneHash");

    [Fact]
    public async Task Goes_through_the_index_of_addresses_when_only_the_neighbours_were_counted() =>
        (await NeighboursPlanAsync(lead => lead.EmailHash)).ShouldContain("IX_AppLeads_TenantId_EmailHash");

    [Fact]
    public async Task Goes_through_the_index_of_numbers_when_only_the_neighbours_were_counted() =>
        (await NeighboursPlanAsync(lead => lead.PhoneHash)).ShouldContain("IX_AppLeads_TenantId_PhoneHash");

    private async Task<string> PlanAsync(Expression<Func<Lead, string?>> key)
    {
        using var session = SignedInAs(The.Max);
        await ImportManyAsync();
        return await ExplainAsync(key);
    }

    private async Task<string> NeighboursPlanAsync(Expression<Func<Lead, string?>> key)
    {
        using (SignedInAs(The.Max))
        {
            await ImportManyAsync();
        }

        await using var owner = new NpgsqlConnection(OwnerConnectionString);
        await owner.OpenAsync();
        await using var analyse = new NpgsqlCommand("ANALYZE", owner);
        await analyse.ExecuteNonQueryAsync();
        using var session = SignedInAs(The.Omar);
        return await ExplainAsync(key);
    }

    private Task ImportManyAsync() =>
        ImportAsync("name,email\n" + string.Concat(Enumerable.Range(0, 2_000).Select(number => $"Person {number},p{number}@x.example\n")));

    private Task<string> ExplainAsync(Expression<Func<Lead, string?>> key)
    {
        string[] asked = [.. Enumerable.Range(0, 1_000).Select(number => $"{number:D22}")];
        return Host.InScopeAsync(services =>
            services.GetRequiredService<CaidenceDbContext>().ExplainAsync(services.GetRequiredService<IRowsByKeys>().Find(key, asked)));
    }
}

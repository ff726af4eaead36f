using Caidence.Core.BlobStoring;
using Caidence.Core.Domain.Entities;
using Caidence.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Import;

public abstract class An_upload_that_stops(Stage stage) : ImportTest(stage)
{
    private static readonly string[] Names = ["csv", "json"];

    [Fact]
    public async Task Half_way_leaves_nothing()
    {
        using var session = SignedInAs(The.Max);
        Guid? known = null;
        await using var content = new BreakingStream(async () => known = (await ReadAsync(database => database.Set<LeadImport>().SingleAsync())).Id);

        await Should.ThrowAsync<IOException>(() => Imports.UploadAsync(new() { FileName = "people.csv" }, content));

        known.ShouldNotBeNull();
        (await ReadAsync(database => database.Set<LeadImport>().CountAsync())).ShouldBe(0);
        (await IsStoredAsync(known.Value)).ShouldBe([false, false]);
    }

    [Fact]
    public async Task Together_with_the_machine_is_shown_to_nobody_and_forgotten_after_a_day()
    {
        using var session = SignedInAs(The.Max);
        var id = Guid.CreateVersion7();
        await Host.InScopeAsync(async services =>
        {
            var database = services.GetRequiredService<EntityFrameworkCore.CaidenceDbContext>();
            database.Add(new LeadImport(id, The.Northwind, "people.json"));
            await database.SaveChangesAsync();
            foreach (var name in Names)
            {
                await services.GetRequiredService<IBlobContainer<LeadImportFiles>>().SaveAsync($"{id:N}.{name}", new MemoryStream("[]"u8.ToArray()));
            }
        });

        (await Imports.GetListAsync(new())).TotalCount.ShouldBe(0);
        await Should.ThrowAsync<EntityNotFoundException>(() => Imports.GetAsync(id));
        Clock.Advance(TimeSpan.FromHours(23));
        await ForgetAsync();
        (await IsStoredAsync(id)).ShouldBe([true, true]);

        Clock.Advance(TimeSpan.FromHours(2));
        await ForgetAsync();

        (await IsStoredAsync(id)).ShouldBe([false, false]);
        (await ReadAsync(database => database.Set<LeadImport>().CountAsync())).ShouldBe(0);
    }

    private Task ForgetAsync() => Host.InScopeAsync(services => services.GetRequiredService<ForgetImportsWorker>().DoWorkAsync(CancellationToken.None));

    private async Task<IReadOnlyList<bool>> IsStoredAsync(Guid id)
    {
        List<bool> stored = [];
        foreach (var name in Names)
        {
            stored.Add(await Host.InScopeAsync(services => services.GetRequiredService<IBlobContainer<LeadImportFiles>>().ExistsAsync($"{id:N}.{name}")));
        }

        return stored;
    }

    /// <summary>A line breaks after the first bytes.</summary>
    private sealed class BreakingStream(Func<Task> midway) : MemoryStream("email\na@x.example\n"u8.ToArray())
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (await base.ReadAsync(buffer, cancellationToken) is > 0 and var read)
            {
                return read;
            }

            await midway();
            throw new IOException("The line broke.");
        }
    }
}

public sealed class An_upload_that_stops_on_SQLite(SqliteStage stage) : An_upload_that_stops(stage);

public sealed class An_upload_that_stops_on_PostgreSQL(PostgreSqlStage stage) : An_upload_that_stops(stage);

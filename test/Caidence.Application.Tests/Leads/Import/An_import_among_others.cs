using Caidence.Data;
using Caidence.Leads.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Import;

/// <summary>What happens while a file is read: senders deliver, platforms erase, workers die, somebody changes their mind.</summary>
public abstract class An_import_among_others(Stage stage) : ImportTest(stage)
{
    [Fact]
    public async Task Makes_one_lead_of_a_person_who_arrives_by_both_ways_at_once()
    {
        using var session = SignedInAs(The.Max);
        var file = "name,email\n" + string.Concat(Enumerable.Range(0, 3_000).Select(number => $"Person {number},p{number}@x.example\n"));
        var uploaded = await UploadAsync(file);
        await Imports.StartAsync(uploaded.Id, new());
        for (var number = 0; number < 3_000; number += 60)
        {
            await DeliverAsync(Sent.ByZapier(The.Zap, new { name = "From Zapier", email = $"P{number}@x.example" }));
        }

        await Task.WhenAll(Task.Run(Host.Jobs.RunAsync), Task.Run(DrainAsync));
        while (await DrainAndSweepAsync() is LeadImportState.Running or LeadImportState.Queued)
        {
        }

        var import = await BalancedAsync(uploaded.Id);
        (import.State, import.CreatedCount + import.SkippedCount).ShouldBe((LeadImportState.Done, 3_000));
        (await LeadCountAsync()).ShouldBe(3_001);
        (await BalancedBooksAsync(The.Zap)).Stored.ShouldBe(50);

        async Task<LeadImportState> DrainAndSweepAsync()
        {
            await DrainAsync();
            await SweepAsync();
            await Host.Jobs.RunAsync();
            return (await Imports.GetAsync(uploaded.Id)).State;
        }
    }

    [Fact]
    public async Task Brings_nobody_back_whom_a_platform_had_erased()
    {
        using var session = SignedInAs(The.Max);
        await Host.InScopeAsync(async services =>
        {
            var tombstones = services.GetRequiredService<LeadTombstones>();
            await tombstones.SetAsync([tombstones.HashOf(The.FacebookPage, "777")], CancellationToken.None);
            await services.GetRequiredService<EntityFrameworkCore.CaidenceDbContext>().SaveChangesAsync();
        });

        var import = await ImportAsync("id,email\nl:777,erased@x.example\nl:778,other@x.example");

        (import.CreatedCount, import.RefusedCount).ShouldBe((1, 1));
        (await Imports.GetRefusedRowsAsync(import.Id, new())).Items.ShouldHaveSingleItem().Refusal.ShouldBe(LeadImportRefusal.PersonErased);
        (await Leads.GetListAsync(new() { Filter = "erased@x.example" })).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Brings_nobody_back_who_wanted_to_be_forgotten()
    {
        using var session = SignedInAs(The.Mia);
        await ImportAsync("name,email,phone\nGrace,grace@navy.example,+44 20 7946 0001");
        await Leads.EraseAsync((await LeadAsync("grace@navy.example")).Id);

        var import = await ImportAsync("name,email,phone\nGrace,GRACE@navy.example,\nGrace,,+44 20 7946 0001\nShares the phone,other@navy.example,+44 20 7946 0001");

        (import.CreatedCount, import.RefusedCount).ShouldBe((1, 2));
        (await LeadAsync("other@navy.example")).FirstName.ShouldBe("Shares");
    }

    [Fact]
    public async Task Is_gone_on_with_by_somebody_else_when_its_worker_is_gone()
    {
        using var session = SignedInAs(The.Max);
        var uploaded = await UploadAsync("email\na@x.example\nb@x.example");
        await Imports.StartAsync(uploaded.Id, new());
        await LeaseAndVanishAsync(uploaded.Id);

        await Host.Jobs.RunAsync();
        (await Imports.GetAsync(uploaded.Id)).State.ShouldBe(LeadImportState.Running);

        Clock.Advance(TimeSpan.FromMinutes(2));
        await SweepAsync();
        await Host.Jobs.RunAsync();
        var import = await BalancedAsync(uploaded.Id);
        (import.State, import.CreatedCount).ShouldBe((LeadImportState.Done, 2));
    }

    [Fact]
    public async Task Stops_when_somebody_says_so_and_can_still_be_taken_back()
    {
        using var session = SignedInAs(The.Max);
        var uploaded = await UploadAsync("email\na@x.example");
        await Imports.StartAsync(uploaded.Id, new());

        (await Imports.CancelAsync(uploaded.Id)).State.ShouldBe(LeadImportState.Cancelled);
        await Host.Jobs.RunAsync();

        (await Imports.GetAsync(uploaded.Id)).State.ShouldBe(LeadImportState.Cancelled);
        (await LeadCountAsync()).ShouldBe(1);
    }

    private Task LeaseAndVanishAsync(Guid importId) => Host.InScopeAsync(async services =>
    {
        var database = services.GetRequiredService<EntityFrameworkCore.CaidenceDbContext>();
        (await database.FindAsync<LeadImport>(importId))!.Lease(new(Guid.CreateVersion7(), TimeSpan.FromMinutes(1)), Clock.GetUtcNow().UtcDateTime).ShouldBeTrue();
        await database.SaveChangesAsync();
    });
}

public sealed class An_import_among_others_on_SQLite(SqliteStage stage) : An_import_among_others(stage);

public sealed class An_import_among_others_on_PostgreSQL(PostgreSqlStage stage) : An_import_among_others(stage);

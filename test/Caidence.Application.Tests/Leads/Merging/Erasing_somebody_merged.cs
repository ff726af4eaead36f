using Caidence.Core.Domain.Entities;
using Caidence.Data;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Merging;

public abstract class Erasing_somebody_merged(Stage stage) : MergeTest(stage)
{
    [Fact]
    public async Task Leaves_nothing_of_either()
    {
        var hashes = await HashesAsync();
        await MergeAsync(("email", LeadMergeSide.Other));
        using var session = SignedInAs(The.Mia);

        await Leads.EraseAsync(The.AdaLead);

        var dump = await DumpAsync();
        hashes.Where(dump.Contains).ShouldBeEmpty("hashes by which they could be found");
        await Should.ThrowAsync<EntityNotFoundException>(() => Leads.GetAsync(Augusta));
        (await ReadAsync(database => database.Set<LeadMerge>().CountAsync())).ShouldBe(0);
        (await ReadAsync(database => database.Set<LeadAlias>().CountAsync())).ShouldBe(0);
        (await ReadAsync(database => database.Set<Lead>().IgnoreQueryFilters(["SoftDelete"]).CountAsync())).ShouldBe(0);
        (await ReadAsync(database => database.Set<LeadSearchTerm>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Holds_for_every_address_they_ever_had()
    {
        await MergeAsync(("email", LeadMergeSide.Other));
        await DeliverAsync(Sent.ByZapier(The.Zap, """{"email":"ada@analytical.example","note":"was on its way"}"""));
        await DeliverAsync(Sent.ByZapier(The.Zap, """{"email":"augusta@ockham.example","note":"was on its way"}"""));
        using (SignedInAs(The.Mia))
        {
            await Leads.EraseAsync(The.AdaLead);
        }

        await DrainAsync();

        (await LeadsFromAsync(The.Zap)).ShouldBeEmpty();
        (await EventsOfAsync(The.Zap))[^2..].ShouldAllBe(inbound => inbound.Refusal == LeadRefusal.PersonErased);
    }

    [Fact]
    public async Task Waits_for_nobody_who_is_merged_as_long_as_the_other_stays()
    {
        await MergeAsync();
        Clock.Advance(TimeSpan.FromDays(LeadConsts.TrashDays + 1));

        await Host.InScopeAsync(services => services.GetRequiredService<LeadRetentionWorker>().DoWorkAsync(CancellationToken.None));

        await UnmergeAsync();
        using var session = SignedInAs(The.Mia);
        (await Leads.GetAsync(Augusta)).Email.ShouldBe("augusta@ockham.example");
    }

    private async Task<List<string>> HashesAsync()
    {
        using var inside = InWorkspace(The.Northwind);
        var leads = await ReadAsync(database => database.Set<Lead>().ToListAsync());
        return [.. leads.SelectMany(lead => new[] { lead.EmailHash, lead.PhoneHash }).OfType<string>()];
    }
}

public sealed class Erasing_somebody_merged_on_SQLite(SqliteStage stage) : Erasing_somebody_merged(stage);

public sealed class Erasing_somebody_merged_on_PostgreSQL(PostgreSqlStage stage) : Erasing_somebody_merged(stage);

using Caidence.Core.Uow;
using Caidence.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Words;

/// <summary>SQLite has one writer at a time anyway.</summary>
public sealed class Erasing_while_words_change_on_PostgreSQL(PostgreSqlStage stage) : LeadTest(stage)
{
    [Fact]
    public async Task Leaves_no_word_behind()
    {
        using var session = SignedInAs(The.Mia);
        var id = (await Leads.CreateAsync(new() { FirstName = "Erna", LastName = "Vorher", Email = "erna@x.example" })).Id;

        var erasing = await Host.InScopeAsync(async services =>
        {
            var (leads, keys) = (services.GetRequiredService<ILeadRepository>(), await services.GetRequiredService<LeadKeysProvider>().GetAsync());
            await using var editing = await services.GetRequiredService<IUnitOfWorkManager>().BeginAsync();
            var lead = await leads.GetAsync(id);
            lead.Edit(new(null, "Nachher", null, null, null, null, null, null), keys);
            await leads.IndexAsync(lead, keys);
            await editing.SaveChangesAsync();

            var erase = Task.Run(() => Leads.EraseAsync(id));
            await SomebodyWaitsForARowAsync();
            await editing.CompleteAsync();
            return erase;
        });
        await erasing;

        (await ReadAsync(database => database.WordsOfLeadsAsync())).ShouldNotContain(word => word.LeadId == id);
    }
}

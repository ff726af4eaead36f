using Caidence.Data;
using Caidence.EntityFrameworkCore;
using Caidence.Leads.Import;
using Caidence.Leads.Paging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Words;

/// <summary>However many leads have a word, PostgreSQL reads no more of them than it is asked for, and sorts none that it is not.</summary>
public sealed class Following_a_word_on_PostgreSQL(PostgreSqlStage stage) : ImportTest(stage)
{
    [Theory]
    [InlineData(true, " Backward")]
    [InlineData(false, "")]
    public async Task Goes_along_the_index_from_a_place_on(bool isDescending, string direction)
    {
        var plan = await PlanAsync((index, codes, middle) => index.Next(codes, middle, isDescending, 50));

        plan.ShouldContain($"Index Only Scan{direction} using \"IX_AppLeadSearchTerms_Code_CapturedAt_LeadId_TenantId\"");
        plan.ShouldContain($"\"CapturedAt\" {(isDescending ? "<=" : ">=")}");
        plan.Split("Sort Key").Length.ShouldBe(2, "only those that were found are sorted");
        plan.ShouldNotContain("WindowAgg");
        plan.ShouldNotContain("Seq Scan");
    }

    // An index is asked for each of the few. A join could as well read all leads of the other word, and does so once the plan is made without the codes.
    [Fact]
    public async Task Looks_up_each_lead_for_the_other_words()
    {
        using var session = SignedInAs(The.Max);
        await ImportAsync();

        var plan = await Host.InScopeAsync(async services =>
        {
            var context = services.GetRequiredService<CaidenceDbContext>();
            LeadWord[] words = [await WordAsync(services, "must"), await WordAsync(services, "mari")];
            var rows = services.GetRequiredService<ILeadWordIndex>().Next(words[0].Codes, after: null, isDescending: true, 100);
            return await context.ExplainAsync(new WordsTyped(words[0], null, words, []).Among(rows, context.Set<LeadSearchTerm>(), areShared: true, context.Set<Lead>()));
        });

        plan.ShouldContain("SubPlan");
        plan.ShouldNotContain("Semi Join");
    }

    private async Task<string> PlanAsync(Func<ILeadWordIndex, List<string>, LeadPlace, IQueryable<LeadSearchTerm>> next)
    {
        using var session = SignedInAs(The.Max);
        await ImportAsync();
        return await Host.InScopeAsync(async services =>
        {
            var (_, codes) = await WordAsync(services, "must");
            codes.Count.ShouldBe(3);
            var index = services.GetRequiredService<ILeadWordIndex>();
            var middle = await index.Next(codes, after: null, isDescending: true, 2_000).Skip(1_000).FirstAsync();
            return await services.GetRequiredService<CaidenceDbContext>().ExplainAsync(next(index, codes, new(middle.CapturedAt, middle.LeadId)));
        });
    }

    private Task ImportAsync() =>
        ImportAsync("name,email\n" + string.Concat(Enumerable.Range(0, 2_000).Select(number => $"Maria Muster{number % 3},p{number}@x.example\n")));

    private static async Task<LeadWord> WordAsync(IServiceProvider services, string typed)
    {
        var prefix = (await services.GetRequiredService<LeadKeysProvider>().GetAsync()).TermsOfTyped(typed).Single();
        return new(prefix, await services.GetRequiredService<LeadWordCodes>().BeginningWithAsync(prefix, 10, TestContext.Current.CancellationToken));
    }
}

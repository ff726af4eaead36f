using Caidence.Leads.Ingestion;
using Shouldly;

namespace Caidence.Platforms.Tests.Stage;

internal static class Outcomes
{
    public static RawLead ShouldBeFetched(this LeadFetchOutcome outcome) => outcome.ShouldBeOfType<LeadFetchOutcome.Fetched>().Lead;

    public static void ShouldBeAnswer(this LeadAnswer answer, string key, string? question, params string[] values)
    {
        (answer.Key, answer.Question).ShouldBe((key, question));
        answer.Values.ShouldBe(values);
    }

    public static IReadOnlyList<string> ValuesOf(this RawLead lead, string key) =>
        lead.Answers.Where(answer => answer.Key == key).SelectMany(answer => answer.Values).ToList();

    public static async Task<List<LeadFetchOutcome>> ToListAsync(this IAsyncEnumerable<LeadFetchOutcome> outcomes)
    {
        var list = new List<LeadFetchOutcome>();
        await foreach (var outcome in outcomes)
        {
            list.Add(outcome);
        }

        return list;
    }
}

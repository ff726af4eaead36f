using Caidence.Leads.Import.Files;
using Caidence.Leads.NextSteps;
using Caidence.Leads.Notes;

namespace Caidence.Leads.Privacy;

/// <summary>All that is kept about one person, for them to have.</summary>
public sealed class PersonExporter(LeadReader reader, LeadNextStepReader nextSteps, IClock clock) : ITransientDependency
{
    public async Task<PersonExportDto> ReadAsync(Lead lead)
    {
        var person = await reader.ReadDetailAsync(lead);
        foreach (var activity in person.Activities.Where(activity => activity.Description is not null))
        {
            activity.Description = MentionText.Read(activity.Description!, activity.Mentions.ToDictionary(member => member.Id, member => member.Name));
        }

        return new()
        {
            ExportedAt = clock.Now,
            Person = person,
            Submissions = await reader.ReadReceiptsAsync(lead),
            Consents = person.Consents,
            NextSteps = await nextSteps.ReadAsync(lead),
        };
    }

    /// <summary>One fact a line, for spreadsheets.</summary>
    public async Task WriteCsvAsync(Lead lead, Stream output)
    {
        await using var text = new StreamWriter(output, leaveOpen: true);
        await text.WriteAsync('\uFEFF');
        await text.WriteAsync(CsvLine.Of(["part", "time", "name", "value", "more"]));
        foreach (var fact in PersonFacts.Of(await ReadAsync(lead)))
        {
            await text.WriteAsync(CsvLine.Of([fact.Part, fact.Time is { } time ? $"{time:yyyy-MM-ddTHH:mm:ssZ}" : null, fact.Name, fact.Value, fact.More]));
        }
    }
}

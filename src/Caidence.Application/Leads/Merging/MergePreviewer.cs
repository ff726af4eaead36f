using Caidence.Leads.NextSteps;
using Caidence.Localization;
using Caidence.Notifications;
using Microsoft.Extensions.Localization;

namespace Caidence.Leads.Merging;

/// <summary>Says what merging would do, before anybody does it.</summary>
public sealed class MergePreviewer(
    IRepository<LeadSubmission, Guid> submissions, IRepository<LeadActivity, Guid> activities, IRepository<LeadConsent, Guid> consents,
    IRepository<LeadNextStep, Guid> nextSteps, LeadReader reader, IMemberDirectory members, IAsyncQueryableExecuter queries,
    IStringLocalizer<CaidenceResource> texts) : ITransientDependency
{
    public async Task<LeadMergePreviewDto> PreviewAsync(Lead lead, Lead other, IReadOnlyDictionary<string, LeadMergeSide> choices)
    {
        var read = await reader.ReadAsync([lead, other]);
        var (mine, theirs) = (LeadState.Of(lead), LeadState.Of(other));
        var people = await members.GetNamesAsync([.. new[] { mine.OwnerId, theirs.OwnerId }.OfType<Guid>().Distinct()]);

        return new()
        {
            This = read[0],
            Other = read[1],
            Fields = [.. MergeField.Of(mine, theirs).Select(field => ToDto(field, mine, theirs, choices, people)).Where(field => field.This is not null || field.Other is not null)],
            MovedSubmissions = await queries.CountAsync(submissions.Query().Where(row => row.LeadId == other.Id)),
            MovedActivities = await queries.CountAsync(activities.Query().Where(row => row.LeadId == other.Id)),
            MovedConsents = await queries.CountAsync(consents.Query().Where(row => row.LeadId == other.Id)),
            MovedNextSteps = await queries.CountAsync(nextSteps.Query().Where(row => row.LeadId == other.Id)),
        };
    }

    private LeadMergeFieldDto ToDto(
        MergeField field, LeadState mine, LeadState theirs, IReadOnlyDictionary<string, LeadMergeSide> choices, IReadOnlyDictionary<Guid, string> people) => new()
    {
        Field = field.Key,
        This = TextOf(field, mine, people),
        Other = TextOf(field, theirs, people),
        IsDifferent = !field.IsEqual(mine, theirs),
        Kept = choices.GetValueOrDefault(field.Key, MergePlan.Suggest(field, mine, theirs)),
    };

    private string? TextOf(MergeField field, LeadState state, IReadOnlyDictionary<Guid, string> people) => field.Key switch
    {
        "owner" => state.OwnerId is { } owner ? people.GetValueOrDefault(owner) : null,
        "status" => texts[$"Enum:LeadStatus.{state.Details.Status}"].Value,
        _ => field.Text(state),
    };
}

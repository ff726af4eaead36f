using Caidence.Leads.Sources;
using Caidence.Localization;
using Caidence.Notifications;
using Microsoft.Extensions.Localization;

namespace Caidence.Leads.Consents;

/// <summary>What a person agreed to, with where it stands that they did.</summary>
public sealed class LeadConsentReader(
    IRepository<LeadConsent, Guid> consents, IRepository<LeadSubmission, Guid> submissions, IRepository<LeadSource, Guid> sources, IMemberDirectory members,
    IAsyncQueryableExecuter queries, IStringLocalizer<CaidenceResource> texts) : ITransientDependency
{
    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<LeadConsentDto>> ReadAsync(Lead lead)
    {
        var said = await queries.ToListAsync(consents.Query().Where(consent => consent.LeadId == lead.Id)
            .OrderByDescending(consent => consent.RecordedAt).ThenByDescending(consent => consent.Id));
        var proofs = said.Select(consent => consent.SubmissionId).OfType<Guid>().Distinct().ToList();
        var given = (await queries.ToListAsync(submissions.Query().Where(submission => proofs.Contains(submission.Id)))).ToDictionary(submission => submission.Id);
        var sourceIds = given.Values.Select(submission => submission.SourceId).OfType<Guid>().Distinct().ToList();
        var names = (await queries.ToListAsync(sources.Query().Where(source => sourceIds.Contains(source.Id)))).ToDictionary(source => source.Id, source => source.Name);
        var people = await members.GetNamesAsync([.. said.Select(consent => consent.RecordedById).OfType<Guid>().Distinct()]);
        var current = said.DistinctBy(consent => PurposeOf(consent.Key)).Select(consent => consent.Id).ToHashSet();

        return [.. said.Select(consent => Read(consent, consent.SubmissionId is { } id ? given.GetValueOrDefault(id) : null, names, people, current.Contains(consent.Id)))];
    }

    private static string PurposeOf(string key) => key.Trim().ToUpperInvariant();

    private LeadConsentDto Read(
        LeadConsent consent, LeadSubmission? submission, Dictionary<Guid, string> names, IReadOnlyDictionary<Guid, string> people, bool isCurrent)
    {
        var dto = LeadMapper.ToDto(consent);
        dto.IsCurrent = isCurrent;
        dto.SourceName = submission?.SourceId is { } source ? names.GetValueOrDefault(source) : null;
        dto.ProviderLeadId = submission?.ProviderLeadId;
        dto.Verification = submission is null ? null : VerificationText.Of(submission.Verification, texts);
        dto.RecordedByName = consent.RecordedById is { } member ? people.GetValueOrDefault(member) : null;
        return dto;
    }
}

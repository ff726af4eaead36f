using Caidence.Platforms.Http;

namespace Caidence.Platforms.LinkedIn;

/// <summary>Forms by version: an edited form keeps its id, and old responses keep answering the old questions.</summary>
internal sealed class LinkedInLeadForms(LinkedInApi api, PlatformFormCache cache)
{
    public async Task<(LinkedInLeadForm? Form, PlatformFailure? Failure)> FindAsync(
        LinkedInLead lead, string accessToken, CancellationToken cancellationToken)
    {
        if (lead.VersionedLeadGenFormUrn is not { } urn || LinkedInUrn.VersionedForm(urn) is not { } wanted)
        {
            return default;
        }

        if (lead.Form is { } inline)
        {
            cache.Keep(urn, inline);
            return (inline, null);
        }

        if (cache.Find<LinkedInLeadForm>(urn) is { } known)
        {
            return (known, null);
        }

        var answer = await api.GetAsync($"leadForms/{wanted.FormId}", accessToken, cancellationToken);
        if (answer is PlatformAnswer.Failed failed)
        {
            return (null, failed.Failure);
        }

        var current = Read<LinkedInLeadForm>(answer);
        var form = current is null || current.VersionId == wanted.Version
            ? current
            : await AsAnsweredAsync(lead, accessToken, cancellationToken) ?? current;

        if (form is not null)
        {
            cache.Keep(urn, form);
        }

        return (form, null);
    }

    // Only the newest version of a form can be asked for by its id; an older one comes along with a response to it.
    private async Task<LinkedInLeadForm?> AsAnsweredAsync(LinkedInLead lead, string accessToken, CancellationToken cancellationToken)
    {
        var answer = await api.GetAsync($"leadFormResponses/{lead.Id}?fields={LinkedInLead.Fields}", accessToken, cancellationToken);
        return Read<LinkedInLead>(answer)?.Form;
    }

    private static T? Read<T>(PlatformAnswer answer) where T : class =>
        answer is PlatformAnswer.Json json && PlatformJson.TryRead<T>(json.Text, LinkedInLead.Json, out var value) ? value : null;
}

using Caidence.Platforms.Http;

namespace Caidence.Platforms.Meta.Facebook;

/// <summary>Forms by id, remembered for some hours: their wording cannot change once they collect leads.</summary>
internal sealed class FacebookLeadForms(MetaApi api, PlatformFormCache cache)
{
    public async Task<(FacebookLeadForm? Form, PlatformFailure? Failure)> FindAsync(
        string? formId, string accessToken, CancellationToken cancellationToken)
    {
        if (!MetaId.IsValid(formId))
        {
            return default;
        }

        if (cache.Find<FacebookLeadForm>(formId!) is { } known)
        {
            return (known, null);
        }

        var answer = await api.GetAsync(formId!, accessToken, [new("fields", FacebookLeadForm.Fields)], cancellationToken);
        if (answer is PlatformAnswer.Failed failed)
        {
            return (null, failed.Failure);
        }

        if (answer is PlatformAnswer.Json json && PlatformJson.TryRead<FacebookLeadForm>(json.Text, FacebookLead.Json, out var form))
        {
            cache.Keep(formId!, form!);
            return (form, null);
        }

        return default;
    }
}

using Caidence.Core.Json;
using Caidence.Leads.FirstContact;
using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Permissions;

namespace Caidence.Leads;

/// <summary>Understands what a person typed: an address, a number, or the beginnings of words. Only who may delete looks into the trash, by list or by file.</summary>
public sealed class LeadFilterReader(
    LeadKeysProvider keysProvider, ILeadRepository leads, FirstContactDeadlines deadlines, IPermissionChecker permissions, IClock clock) : ITransientDependency
{
    private const int FewestDigitsOfAPhone = 6;

    public async Task<LeadFilter> ReadAsync(GetLeadsInput input)
    {
        if (input.Deleted)
        {
            await permissions.CheckAsync(CaidencePermissions.Leads.Delete);
        }

        var overdueBefore = input.Overdue ? (await deadlines.GetAsync()).OverdueBefore(clock.Now) : null;
        var filter = new LeadFilter
        {
            Status = input.Status,
            SourceId = input.SourceId,
            SourcePlatform = input.SourcePlatform is { } platform ? WireWords.Of(platform) : null,
            AssignedToId = input.AssignedToId,
            Unassigned = input.Unassigned == true,
            CapturedFrom = input.CapturedFrom,
            CapturedTo = input.CapturedTo,
            IncludeTests = input.IncludeTests,
            UncontactedSince = overdueBefore,
            IsDeleted = input.Deleted,
            IsHopeless = input.Overdue && overdueBefore is null,
        };

        return string.IsNullOrWhiteSpace(input.Filter) ? filter : await ReadTextAsync(filter, input.Filter.Trim(), await keysProvider.GetAsync());
    }

    private async Task<LeadFilter> ReadTextAsync(LeadFilter filter, string text, LeadKeys keys)
    {
        if (EmailAddress.TryParse(text, out var email))
        {
            return filter with { EmailHash = keys.Of(email) };
        }

        if (text.Any(char.IsLetter) || text.Count(char.IsAsciiDigit) < FewestDigitsOfAPhone)
        {
            return With(keys.TermsOfTyped(text));
        }

        return keys.OfPhone(text).Hash is { } hash && (filter with { PhoneHash = hash }) is var samePhone && (await leads.CountAsync(samePhone, upTo: 1)).Count > 0
            ? samePhone
            : With(keys.TermsOfTypedPhone(text));

        LeadFilter With(IReadOnlyList<string> terms) => filter with { TermPrefixes = terms, IsHopeless = filter.IsHopeless || terms.Count == 0 };
    }
}

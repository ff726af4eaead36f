using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Leads.Ingestion.Receiving;

namespace Caidence.Leads.Sources;

/// <summary>Checks what a person configures, naming the field that is wrong.</summary>
internal static class LeadSourceConfigReader
{
    public static LeadSourceConfig Read(LeadSourcePlatformConfigInput input, LeadSourceConfig before)
    {
        if (input is { AccessToken.Length: > 0, ConnectionId: not null })
        {
            throw new AbpValidationException("Give a connected account or a token, not both.", "platformConfig.connectionId");
        }

        foreach (var range in input.IpAllowList ?? [])
        {
            if (!IpAllowList.TryParse(range, out _))
            {
                throw new AbpValidationException($"'{range}' is neither an IP address nor a range such as 192.0.2.0/24.", "platformConfig.ipAllowList");
            }
        }

        return before with
        {
            FormIds = input.FormIds is null ? before.FormIds : [.. input.FormIds.Select(form => form.Trim()).Where(form => form.Length > 0).Distinct()],
            OwnerUrn = input.OwnerUrn?.Trim() ?? before.OwnerUrn,
            TimestampToleranceSeconds = input.TimestampToleranceSeconds ?? before.TimestampToleranceSeconds,
            IpAllowList = input.IpAllowList ?? before.IpAllowList,
        };
    }

    /// <summary>The page of a connected account is that account's.</summary>
    public static void CheckPage(LeadSourcePlatformConfigInput input, LeadSource source)
    {
        if (source.ConnectionId is not null && input is { PageId: not null, AccessToken: null or "" } && input.PageId.Trim() != source.PageId)
        {
            throw new AbpValidationException("The page is that of the connected account. For another page give its account, or its token.", "platformConfig.pageId");
        }
    }

    public static void CheckComplete(LeadSource source)
    {
        if (source is { SourceType: LeadSourceType.Facebook, PageId: null or "" })
        {
            throw new AbpValidationException("The page's id is needed: Meta's notifications are routed by it.", "platformConfig.pageId");
        }
    }

    public static void CheckMapping(Dictionary<string, string> mapping)
    {
        foreach (var (key, target) in mapping)
        {
            if (string.IsNullOrWhiteSpace(key) || key.Length > LeadSourceConsts.MaxFieldKeyLength)
            {
                throw new AbpValidationException($"A field's name has 1 to {LeadSourceConsts.MaxFieldKeyLength} characters.", "fieldMapping");
            }

            if (!MappingTarget.TryParse(target, out _))
            {
                throw new AbpValidationException(
                    $"'{target}' is nothing a field can be mapped to. Use one of: {string.Join(", ", MappingTarget.All)}.", "fieldMapping");
            }
        }
    }
}

namespace Caidence.Core.AspNetCore.ApplicationConfiguration;

/// <summary>Everything a client has to know before its first screen, in ABP's form.</summary>
public sealed record ApplicationConfigurationDto
{
    public required ApplicationLocalizationConfigurationDto Localization { get; init; }
    public required ApplicationAuthConfigurationDto Auth { get; init; }
    public required ValuesDto Setting { get; init; }
    public required CurrentUserDto CurrentUser { get; init; }
    public required ValuesDto Features { get; init; }
    public GlobalFeaturesDto GlobalFeatures { get; } = new();
    public MultiTenancyInfoDto MultiTenancy { get; } = new(IsEnabled: true, UserSharingStrategy: 0);
    public required CurrentTenantDto CurrentTenant { get; init; }
    public required TimingDto Timing { get; init; }
    public ClockDto Clock { get; } = new("Utc");
    public ObjectExtensionsDto ObjectExtensions { get; } = new();
    public Dictionary<string, object?> ExtraProperties { get; } = [];
}

/// <param name="GrantedPolicies">Granted names only: clients take every key for a grant, whatever its value.</param>
public sealed record ApplicationAuthConfigurationDto(IReadOnlyDictionary<string, bool> GrantedPolicies);

public sealed record ValuesDto(IReadOnlyDictionary<string, string?> Values);

public sealed record GlobalFeaturesDto
{
    public IReadOnlyList<string> EnabledFeatures { get; } = [];
}

public sealed record MultiTenancyInfoDto(bool IsEnabled, int UserSharingStrategy);

public sealed record CurrentTenantDto(Guid? Id, string? Name, bool IsAvailable);

public sealed record TimingDto(TimeZoneDto TimeZone);

public sealed record TimeZoneDto(IanaTimeZoneDto Iana, WindowsTimeZoneDto Windows);

public sealed record IanaTimeZoneDto(string? TimeZoneName);

public sealed record WindowsTimeZoneDto(string? TimeZoneId);

public sealed record ClockDto(string Kind);

public sealed record ObjectExtensionsDto
{
    public Dictionary<string, object?> Modules { get; } = [];
    public Dictionary<string, object?> Enums { get; } = [];
}

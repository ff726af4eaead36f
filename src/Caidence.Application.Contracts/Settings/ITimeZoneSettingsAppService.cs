namespace Caidence.Settings;

/// <summary>In which zone clients show times; on the host side, where a workspace has set none.</summary>
public interface ITimeZoneSettingsAppService : IApplicationService
{
    /// <summary>An IANA id.</summary>
    Task<string> GetAsync();

    Task<List<NameValue>> GetTimezonesAsync();

    /// <param name="timezone">An IANA id; <c>Unspecified</c> takes the platform's.</param>
    Task UpdateAsync(string timezone);
}

/// <param name="Name">What people see.</param>
/// <param name="Value">What is sent.</param>
public sealed record NameValue(string Name, string Value);

namespace Caidence.Social.Versions;

/// <summary>The version calendar: which API version each platform is asked for, and until when it lives.</summary>
public interface IPlatformVersions
{
    IReadOnlyList<PlatformVersionState> GetAll();
}

/// <param name="Sunset">Null while the platform has announced none.</param>
/// <param name="DaysLeft">Until then; zero or less when it is gone.</param>
/// <param name="Served">Another version than asked, if one came.</param>
public sealed record PlatformVersionState(
    string Platform, string Version, DateOnly? Sunset, int? DaysLeft, string? Served, PlatformVersionConcern Concern);

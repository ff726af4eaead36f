namespace Caidence.PlatformSimulator.Snapchat;

internal static class SnapchatScopes
{
    public const string Marketing = "snapchat-marketing-api";
    public const string Profiles = "snapchat-profile-api";

    public static IReadOnlyDictionary<string, string> Known { get; } = new Dictionary<string, string>
    {
        [Marketing] = "View and manage your ads",
        [Profiles] = "View and manage your public profiles",
        ["snapchat-offline-conversions-api"] = "Send offline conversions",
    };
}

namespace Caidence.Identity;

/// <summary>The static roles. A workspace may add its own beside them.</summary>
public static class CaidenceRoles
{
    public const string PlatformAdmin = "platform-admin";
    public const string PlatformSupport = "platform-support";
    public const string AgencyOwner = "agency-owner";
    public const string AgencyManager = "agency-manager";
    public const string AgencyMember = "agency-member";
    public const string BrandManager = "brand-manager";
    public const string BrandReviewer = "brand-reviewer";
    public const string Creator = "creator";

    /// <summary>Of the platform itself.</summary>
    public static IReadOnlyList<string> Host { get; } = [PlatformAdmin, PlatformSupport];

    /// <summary>Of every workspace.</summary>
    public static IReadOnlyList<string> Tenant { get; } =
        [AgencyOwner, AgencyManager, AgencyMember, BrandManager, BrandReviewer, Creator];

    /// <summary>Who may do everything on their side; the last one cannot be removed, locked or robbed of the role.</summary>
    public static string OwnerOf(MultiTenancySides side) => side == MultiTenancySides.Host ? PlatformAdmin : AgencyOwner;
}
